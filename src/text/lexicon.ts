import { stem } from "./stems.js";
import { SYNONYMS } from "./synonyms.js";

/** Peoples, and the country that stands for both. */
const DEMONYMS = `russian russia; ukrainian ukraine; american america; british britain; french france; german germany; italian italy; spanish spain; chinese china;
japanese japan; korean korea; indian india; iranian iran; iraqi iraq; israeli israel; syrian syria; turkish turkey; egyptian egypt; mexican mexico; canadian canada;
australian australia; brazilian brazil; polish poland; greek greece; dutch netherlands; belgian belgium; swedish sweden; norwegian norway; danish denmark;
finnish finland; swiss switzerland; austrian austria; hungarian hungary; czech czechia; romanian romania; bulgarian bulgaria; serbian serbia; croatian croatia;
irish ireland; scottish scotland; welsh wales; english england; portuguese portugal; cuban cuba; venezuelan venezuela; colombian colombia; argentine argentina;
chilean chile; peruvian peru; pakistani pakistan; afghan afghanistan; bangladeshi bangladesh; nepalese nepal; indonesian indonesia; malaysian malaysia;
thai thailand; vietnamese vietnam; philippine philippines; filipino philippines; saudi arabia; yemeni yemen; lebanese lebanon; jordanian jordan;
palestinian palestine; libyan libya; tunisian tunisia; algerian algeria; moroccan morocco; nigerian nigeria; kenyan kenya; somali somalia; sudanese sudan;
ethiopian ethiopia; congolese congo; african africa; european europe; asian asia; georgian georgia; armenian armenia; kazakh kazakhstan; californian california;
texan texas; taiwanese taiwan; estonian estonia; latvian latvia; lithuanian lithuania; icelandic iceland; russians russia; ukrainians ukraine; americans america;
israelis israel; palestinians palestine; iranians iran`;

const countries = new Map<string, string>();
for (const pair of DEMONYMS.split(";")) {
  const [people, country] = pair.trim().split(/\s+/);
  countries.set(stem(people!), stem(country!));
}

const COUNTRIES = new Set([
  ...countries.values(),
  ...`u.s us usa uk u.k moscow kyiv kremlin washington london paris berlin beijing tokyo brussels europe africa asia`
    .split(" ")
    .map(stem),
]);

/** True for the name of a people or its adjective ("Russian", "Americans"), folded. */
export function isPeople(lower: string): boolean {
  return countries.has(stem(lower));
}

/** True for the folded name of a country or a capital that often stands for one. */
export function isCountry(lower: string): boolean {
  return COUNTRIES.has(stem(lower));
}

const meanings = new Map<string, string>();
for (const line of SYNONYMS.trim().split("\n")) {
  const group = line.split(" ").map(stem);
  for (const each of group) if (!meanings.has(each)) meanings.set(each, group[0]!);
}

const OUR = /^(?:col|harb|lab|neighb|fav|hon|hum|rum|behavi|arm|vap|endeav|parl|sav|vig|tum|clam|val|rig|fl)our/;
const ISE =
  /^(?!(?:pro|sur|com|exer|adv|dev|rev|superv|dis|ar|up)?(?:mise|prise|cise|vise|ise|rise|wise|raise|guise|noise|poise|praise|cruise|bruise|premise|expertise|franchise|merchandise|paradise|treatise|disguise|otherwise|likewise|enterprise|televise|improvise|precise|concise|demise|promise|surprise|exercise|compromise|advertise)(?:d|s|r)?$)(.{3,})is(e|ed|es|ing|ation|ations|er|ers)$/;
const WORDS: Readonly<Record<string, string>> = {
  defence: "defense",
  offence: "offense",
  licence: "license",
  centre: "center",
  centres: "centers",
  metre: "meter",
  metres: "meters",
  litre: "liter",
  litres: "liters",
  theatre: "theater",
  theatres: "theaters",
  programme: "program",
  programmes: "programs",
  grey: "gray",
  jewellery: "jewelry",
  cheque: "check",
  tyre: "tire",
  tyres: "tires",
  travelled: "traveled",
  travelling: "traveling",
  cancelled: "canceled",
  labelled: "labeled",
  fuelled: "fueled",
  signalled: "signaled",
  kerb: "curb",
  aluminium: "aluminum",
  sceptical: "skeptical",
  scepticism: "skepticism",
  aeroplane: "airplane",
  mum: "mom",
  judgement: "judgment",
  enrol: "enroll",
  fulfil: "fulfill",
  storey: "story",
};

/** A folded word in one spelling where British and American differ: "harbour" → "harbor", "realised" → "realized". */
export function oneSpelling(lower: string): string {
  const known = Object.hasOwn(WORDS, lower) ? WORDS[lower] : undefined; // "constructor" is a word, too
  if (known !== undefined) return known;
  if (lower.length < 5) return lower;
  if (OUR.test(lower)) return lower.replace("our", "or");
  return lower.replace(ISE, "$1iz$2");
}

/** The stem that stands for a stem: the country of a people ("russian" → "russia"), else itself. */
export function foldStem(stemmed: string): string {
  return countries.get(stemmed) ?? stemmed;
}

/** The first word of a stem's group of news synonyms ("truce" → "ceasefir"), else the stem itself. */
export function meaningOf(stemmed: string): string {
  return meanings.get(stemmed) ?? stemmed;
}
