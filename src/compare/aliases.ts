import type { Article } from "../model.js";
import { foldWord } from "../text/fold-word.js";
import { memo } from "../text/memo.js";
import { endsAsThing, type Mention, mentions } from "../text/names.js";
import { sentences } from "../text/sentences.js";

/** A named thing of the story and the ways in which it is named. */
export interface Named {
  /** The key that stands for it in terms: its last word, folded. */
  readonly key: string;
  /** The fullest form. */
  readonly name: string;
  readonly person: boolean;
  /** True where a title stands before it often enough to be its own. */
  readonly titled: boolean;
  /** Every form found, most frequent first. */
  readonly forms: readonly string[];
  /** Places of the articles that name it. */
  readonly articles: readonly number[];
  readonly count: number;
}

export interface NameIndex {
  /** Mentions per article, in order of text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Folded form of a name → key. */
  readonly keys: ReadonlyMap<string, string>;
  readonly named: readonly Named[];
  /** Keys of those that are persons. */
  readonly persons: ReadonlySet<string>;
}

const fold: (name: string) => string = memo(
  (name) =>
    name
      .split(/\s+/)
      .map((word) => foldWord(word.replaceAll(".", "")))
      .join(" "),
  20_000,
  200,
);

/** Is `short` a spelling of `long` that differs by one letter: Orlovski, Orlovsky? Only for words of six letters or more. */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const rest = (x: string, from: number): string => x.slice(from);
  if (rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i))
    return i >= 4;
  return false;
}

interface Tally {
  count: number;
  /** How often a title stands before it. */
  titled: number;
  /** How often "the" stands before it. */
  withThe: number;
  articles: Set<number>;
}

function tally(all: readonly (readonly Mention[])[], articles: readonly Article[]): Map<string, Map<string, Tally>> {
  const byFold = new Map<string, Map<string, Tally>>();
  all.forEach((list, article) => {
    for (const mention of list) {
      const key = fold(mention.name);
      const forms = byFold.get(key) ?? new Map<string, Tally>();
      byFold.set(key, forms);
      const entry = forms.get(mention.name) ?? { count: 0, titled: 0, withThe: 0, articles: new Set<number>() };
      forms.set(mention.name, entry);
      entry.count += 1;
      if (mention.person) entry.titled += 1;
      if (/\bthe\s$/iu.test(articles[article]!.text.slice(Math.max(0, mention.start - 5), mention.start)))
        entry.withThe += 1;
      entry.articles.add(article);
    }
  });
  return byFold;
}

/** Acronym of a name of three words or more: "Federal Harbour Agency" → "fha". */
function acronym(folded: string): string {
  const parts = folded.split(" ").filter((word) => !/^(?:of|the|and|for|de|la)$/.test(word));
  return parts.length >= 2 ? parts.map((word) => word[0]).join("") : "";
}

/** For each folded name, the shorter or other form that stands for all of them. */
function keysOf(folded: readonly string[]): Map<string, string> {
  const singles = folded.filter((name) => !name.includes(" "));
  const keys = new Map<string, string>();
  for (const name of folded) {
    const last = name.split(" ").at(-1)!;
    const known =
      name.includes(" ") && !endsAsThing(name) ? singles.find((single) => isSpelling(single, last)) : undefined;
    const short = acronym(name);
    const abbreviated = short.length >= 3 ? singles.find((single) => single === short) : undefined;
    keys.set(name, abbreviated ?? known ?? name);
  }
  // the same given name, and another spelling of the last
  const byGiven = new Map<string, string[]>();
  for (const name of [...folded].sort().filter((each) => each.includes(" ") && !endsAsThing(each))) {
    const [given, last] = [name.slice(0, name.lastIndexOf(" ")), name.slice(name.lastIndexOf(" ") + 1)];
    const others = byGiven.get(given) ?? [];
    const twin = others.find((other) => isSpelling(other.slice(other.lastIndexOf(" ") + 1), last));
    if (twin !== undefined && keys.get(name) === name) keys.set(name, keys.get(twin)!);
    byGiven.set(given, [...others, name]);
  }
  // spellings of one single name: the first in alphabetical order stands for both
  const sorted = [...singles].sort();
  for (const name of sorted) {
    const twin = sorted.find((other) => other < name && isSpelling(other, name));
    if (twin !== undefined) for (const [form, key] of keys) if (key === name) keys.set(form, keys.get(twin) ?? twin);
  }
  return keys;
}

/** The names of the story's articles and which of them name the same thing: short forms, spellings, acronyms. */
export function indexNames(articles: readonly Article[]): NameIndex {
  const all = articles.map((article) =>
    article.kind === "article"
      ? mentions(
          article.text,
          article.blocks.filter((b) => b.kind !== "heading").flatMap((b) => sentences(article.text, b.start, b.end)),
        )
      : [],
  );
  const counted = tally(all, articles);
  const keys = keysOf([...counted.keys()]);
  const groups = new Map<string, string[]>();
  for (const [form, key] of keys) groups.set(key, [...(groups.get(key) ?? []), form]);
  const named = [...groups].map(([key, folds]) => toNamed(key, folds, counted));
  named.sort((a, b) => b.articles.length - a.articles.length || b.count - a.count || (a.name < b.name ? -1 : 1));
  const persons = new Set(named.filter((each) => each.person).map((each) => each.key));
  return { mentions: all, keys, named, persons };
}

const NO_GIVEN_NAME =
  /^(?:storm|hurricane|typhoon|cyclone|radio|operation|flight|project|team|channel|river|club|hotel|camp|isle|university|one|two|three|four|five|six|seven|eight|nine|ten|new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|united|great|greater|saint|st|san|santa|los|las|el|la|le|mount|mt|lake|fort|port|cape|old|big|little|the|prominent|many|some) /;

/** May a name of several words be a person's, as far as its first and last word tell? "Two Dallas", "New Harbour", "Harbour Bridge" may not. */
export function mayBePerson(name: string): boolean {
  return !endsAsThing(name) && !NO_GIVEN_NAME.test(fold(name));
}

/** A name of two or three words that is elsewhere told by its last word alone is a person's: "Mira Holt", later "Holt". */
function isFullName(folded: string, key: string): boolean {
  const parts = folded.split(" ");
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.at(-1) === key &&
    key.length > 2 &&
    !endsAsThing(folded) &&
    !NO_GIVEN_NAME.test(folded) &&
    !/ (?:of|and|the|for|in) /.test(folded)
  );
}

/** A name that bears "the" this often is no person's. */
const WITH_THE = 0.3;
/** A name that bears a title less often than this isn't whose title it is: "chief executive of Harbourline, Mara Renn". */
const TITLED = 0.07;
/** A full name that is told less often than once in so many mentions is a chance meeting of words. */
const SELDOM = 12;
/** Nor is it the name of the thing if one article tells it less often than once in so many. */
const RARE = 25;

function toNamed(
  key: string,
  folds: readonly string[],
  counted: ReadonlyMap<string, ReadonlyMap<string, Tally>>,
): Named {
  const forms = folds
    .flatMap((form) => [...counted.get(form)!])
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  const count = forms.reduce((sum, [, entry]) => sum + entry.count, 0);
  const isUsual = (entry: Tally): boolean => entry.articles.size > 1 || entry.count * RARE >= count;
  const several = ([form, entry]: [string, Tally]): number =>
    /\s/.test(form) && form.split(/\s+/).length <= 5 && isUsual(entry) ? 1 : 0;
  const fullest = [...forms].sort(
    (a, b) =>
      several(b) - several(a) ||
      b[1].articles.size - a[1].articles.size ||
      b[1].count - a[1].count ||
      (a[0] < b[0] ? -1 : 1),
  );
  const inArticles = new Set(forms.flatMap(([, entry]) => [...entry.articles]));
  const withThe = forms.reduce((sum, [, entry]) => sum + entry.withThe, 0);
  const told = (form: string): number => [...counted.get(form)!.values()].reduce((sum, entry) => sum + entry.count, 0);
  const titles = forms.reduce((sum, [, entry]) => sum + entry.titled, 0);
  return {
    key,
    name: fullest[0]![0],
    titled: titles > 0 && titles >= TITLED * count,
    person:
      withThe < WITH_THE * count &&
      (titles > 0 || folds.some((form) => isFullName(form, key) && told(form) * SELDOM >= count)),
    forms: forms.map(([form]) => form),
    articles: [...inArticles].sort((a, b) => a - b),
    count,
  };
}

/** The key of a mention. */
export function keyOf(mention: Mention, index: NameIndex): string {
  return index.keys.get(fold(mention.name)) ?? fold(mention.name);
}
