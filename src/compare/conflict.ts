import { dates } from "../text/dates.js";
import { foldStem, meaningOf } from "../text/lexicon.js";
import { memo } from "../text/memo.js";
import { inBaseUnit, type Quantity, quantities } from "../text/numbers.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";

/** Two numbers for the same thing that can't both be right. */
export interface Conflict {
  readonly kind: "number";
  /** As written in the first and in the second sentence. */
  readonly a: string;
  readonly b: string;
}

/** A quantity with what the words around it say that it counts or measures. */
export interface Measured extends Quantity {
  /** "kill", "injur", "miss", "arrest"… where a word near it says what became of those counted; "" otherwise. */
  readonly role: string;
  /** Meanings of the content words near it. */
  readonly context: ReadonlySet<string>;
}

const ROLE_WORDS =
  "killed injured missing arrested evacuated rescued infected hospitalised displaced sentenced fined voted cases homes dead wounded hurt deaths";
const ROLES = new Set(ROLE_WORDS.split(" ").map((word) => meaningOf(stem(word))));
/** Words for people at large, whom one source calls so and another otherwise. */
const PEOPLE = new Set(
  "people person civilian resident passenger member victim man men woman women child children student worker soldier other crew migrant voter"
    .split(" ")
    .map(stem),
);
const WINDOW = 6;

/** "three weeks ago" points to a time; it measures nothing. */
const AGO = /^\s(?:ago|earlier|later|after|before)\b/i;

/** "killing 247 people and injuring hundreds": what comes after isn't told of the number. */
const CLAUSE_END = /[,;]|\s(?:and|but|while)\s/u;

/** The quantities of a sentence with their contexts. */
export const measure: (text: string) => readonly Measured[] = memo(measureAll, 4_000);

function measureAll(text: string): Measured[] {
  const all = words(text);
  const found = quantities(text).filter((each) => !AGO.test(text.slice(each.end, each.end + 10)));
  return found.map((quantity) => {
    const first = all.findIndex((word) => word.end > quantity.start);
    const last = all.findIndex((word) => word.start >= quantity.end);
    const after = last < 0 ? [] : all.slice(last, last + WINDOW);
    const before = all.slice(Math.max(0, first - WINDOW), Math.max(0, first)).reverse();
    const near = (list: typeof all): string[] =>
      list
        .filter((word) => !isStopWord(word.lower) && !/\d/.test(word.lower))
        .map((word) => meaningOf(foldStem(stem(word.lower))));
    const clause = quantity.end + (CLAUSE_END.exec(text.slice(quantity.end))?.index ?? text.length);
    return {
      ...quantity,
      role:
        roleOf(near(after.slice(0, 4).filter((word) => word.end <= clause)), near(before.slice(0, 4))) ||
        (quantity.noun === "" && quantity.unit === ""
          ? roleOf([], near(all.slice(0, Math.max(0, first)).reverse().slice(0, 9)))
          : ""),
      context: new Set([...near(after), ...near(before)]),
    };
  });
}

/** The nearest word that tells what became of those counted; what follows counts before what precedes. */
function roleOf(after: readonly string[], before: readonly string[]): string {
  for (let i = 0; i < Math.max(after.length, before.length); i += 1)
    for (const list of [after, before]) if (list[i] !== undefined && ROLES.has(list[i]!)) return list[i]!;
  return "";
}

/** One or two leading digits: as people round. */
function isRound(value: number): boolean {
  return value >= 10 && Number(value.toPrecision(1)) === value;
}

/** Is `rounded` what `exact` gives when it is told with as many digits, two at least? */
function roundsTo(exact: number, rounded: number): boolean {
  const digits = Math.max(2, rounded.toExponential().split("e")[0]!.replace(".", "").length);
  return digits < 12 && Number(exact.toPrecision(digits)) === rounded;
}

/** Above "more than 600" 640 is in order, 1,800 isn't what anybody would have called so. */
const BOUND_REACH = 1.25;

/** How far apart, of the larger, two tellings of one amount may be. */
function toleranceOf(a: Quantity, b: Quantity): number {
  const rough = isRound(a.value) || isRound(b.value);
  if (a.unit === "decade" || b.unit === "decade") return 0.16;
  if (a.bound === "about" || b.bound === "about") return rough ? 0.12 : 0.05;
  return isRound(a.value) !== isRound(b.value) ? 0.05 : 0.012;
}

/** Two numbers name the same amount: equal after rounding, or one inside the other's range or bound. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [x, y] = [inBaseUnit(a), inBaseUnit(b)];
  if (x.low <= y.high * 1.005 && y.low <= x.high * 1.005) return true;
  const [small, large] = x.high < y.low ? [a, b] : [b, a];
  const ratio = Math.max(x.low, y.low) / Math.max(1e-9, Math.min(x.high, y.high));
  if ((small.bound === "over" || large.bound === "under") && ratio <= BOUND_REACH) return true;
  if (roundsTo(x.low, y.low) || roundsTo(y.low, x.low)) return true;
  const tolerance = toleranceOf(a, b);
  return Math.abs(x.low - y.low) <= tolerance * Math.max(x.low, y.low);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((each) => b.has(each)).length;
}

/** Units in which a text measures many things: one word in common near them proves nothing. */
const OF_MANY_THINGS = new Set(
  "second minute hour day week month year decade mile km metre foot inch cm year-old degree".split(" "),
);

/** Are they amounts of the same kind of thing: same unit, and the same thing counted or measured as far as the words near them tell? */
export function comparable(a: Measured, b: Measured): boolean {
  if (inBaseUnit(a).unit !== inBaseUnit(b).unit || a.unit.startsWith("year:")) return false;
  if (a.role !== "" && b.role !== "" && a.role !== b.role) return false;
  const near = common(a.context, b.context);
  const sameNoun = a.noun !== "" && meaningOf(a.noun) === meaningOf(b.noun);
  if (a.unit !== "") return near >= (OF_MANY_THINGS.has(a.unit) ? 2 : 1);
  if (sameNoun || (a.role !== "" && a.role === b.role)) return near >= 1;
  return PEOPLE.has(a.noun) && PEOPLE.has(b.noun) && near >= 2;
}

/** Two numbers further apart than this count different things. */
const FAR_APART = 12;

function farApart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [inBaseUnit(a), inBaseUnit(b)];
  return Math.max(x.low, y.low) > FAR_APART * Math.min(x.high, y.high);
}

/** "three dead, including the gunman" beside "two dead": one more or less is a matter of counting. */
function countsOneMore(a: string, b: string, x: Quantity, y: Quantity): boolean {
  return (
    Math.abs(x.value - y.value) === 1 &&
    (/\b(?:including|plus|counting|and \d|himself|herself|other)\b/iu.test(a) ||
      /\b(?:including|plus|counting|himself|herself|other)\b/iu.test(b))
  );
}

/** Month and day of each date that a sentence names in figures. */
const daysNamed: (text: string) => ReadonlySet<string> = memo((text) => {
  const named = dates(text, "2000-01-01").filter((each) => !/day$/.test(text.slice(each.start, each.end)));
  return new Set(named.map(({ date }) => date.slice(5)));
}, 4_000);

/** Do the sentences name days, and none in common? Then a number may have changed between them. */
function onOtherDays(a: string, b: string): boolean {
  const [left, right] = [daysNamed(a), daysNamed(b)];
  return left.size > 0 && right.size > 0 && common(left, right) === 0;
}

/** Do both name things, and none in common? Then they tell of different ones: a quake here, a quake there. */
function ofOtherNames(a: string, b: string): boolean {
  const [left, right] = [capitals(a), capitals(b)];
  return left.size > 0 && right.size > 0 && common(left, right) === 0;
}

function capitals(text: string): Set<string> {
  const named = words(text).filter((word, i) => i > 0 && /^\p{Lu}/u.test(word.text) && !isStopWord(word.lower));
  return new Set(named.map((word) => meaningOf(foldStem(stem(word.lower)))));
}

/** Sentences less similar than this aren't about the same thing: their numbers may differ. */
const ABOUT_THE_SAME = 0.15;

/** Two measured quantities, one of each sentence. */
export interface Clash {
  readonly a: Measured;
  readonly b: Measured;
}

/** The first pair of numbers of the same kind that conflict, where neither sentence has the other's number elsewhere; null if none. */
export function findClash(a: string, b: string): Clash | null {
  const [left, right] = [measure(a), measure(b)];
  if (left.length === 0 || right.length === 0 || onOtherDays(a, b) || ofOtherNames(a, b)) return null;
  for (const x of left) {
    if (right.some((y) => agree(x, y))) continue;
    const rivals = right.filter(
      (y) =>
        comparable(x, y) && !farApart(x, y) && !countsOneMore(a, b, x, y) && !left.some((other) => agree(other, y)),
    );
    const nearest = rivals.sort((p, q) => common(q.context, x.context) - common(p.context, x.context))[0];
    if (nearest !== undefined) return { a: x, b: nearest };
  }
  return null;
}

/** The conflict of two sentences as it is told; null where they aren't about the same thing or their numbers agree. */
export function findConflict(a: string, b: string, similarity: number): Conflict | null {
  const clash = similarity < ABOUT_THE_SAME ? null : findClash(a, b);
  return clash === null
    ? null
    : { kind: "number", a: a.slice(clash.a.start, clash.a.end), b: b.slice(clash.b.start, clash.b.end) };
}
