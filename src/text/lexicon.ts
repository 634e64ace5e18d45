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

const meanings = new Map<string, string>();
for (const line of SYNONYMS.trim().split("\n")) {
  const group = line.split(" ").map(stem);
  for (const each of group) if (!meanings.has(each)) meanings.set(each, group[0]!);
}

/** The stem that stands for a stem: the country of a people ("russian" → "russia"), else itself. */
export function foldStem(stemmed: string): string {
  return countries.get(stemmed) ?? stemmed;
}

/** The first word of a stem's group of news synonyms ("truce" → "ceasefir"), else the stem itself. */
export function meaningOf(stemmed: string): string {
  return meanings.get(stemmed) ?? stemmed;
}
