import type { Span } from "../model.js";
import { rarity } from "./background.js";
import { foldWord } from "./fold-word.js";
import { isStopWord, stem } from "./stems.js";

/** One mention of something that bears a name. */
export interface Mention extends Span {
  /** The name without titles and possessive: "Vladimir Orlov" of "Russian President Vladimir Orlov's". */
  readonly name: string;
  /** Titles and modifiers before it, as written; "" if none. */
  readonly title: string;
  /** True where a title or an office shows that it is a person. */
  readonly person: boolean;
}

/** Words that stand before a person's name and aren't part of it. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor president vice-president vice premier prime minister chancellor king queen prince princess pope cardinal bishop
  archbishop father sister rabbi imam sheikh senator sen rep representative congressman congresswoman governor gov mayor councillor councilman
  councilwoman secretary undersecretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm commander
  officer detective inspector superintendent sheriff deputy chief judge justice attorney prosecutor ambassador envoy spokesman spokeswoman
  spokesperson chairman chairwoman chair director ceo cfo coach manager lord lady sir dame baroness leader speaker whip delegate commissioner
  executive engineer reporter journalist lawyer analyst economist actor actress singer author
  administrator adviser advisor marshal trooper constable rev reverend hon ex-president then-president former late`.split(
    /\s+/,
  ),
);
/** Last words of names that aren't persons' names. */
const NOT_PERSONS = new Set(
  `house department ministry office street road avenue university college school hospital company corp corporation inc ltd bank group party committee
  council court agency bureau association union league club team church city county state states kingdom republic island islands river lake sea
  ocean bay bridge airport station park center centre hall tower square act bill law treaty agreement war day week month news times post journal
  tribune press media service services police army navy force forces guard fund foundation institute society commission authority board cup
  games award awards prize airlines airways air force division region province district valley mountain mountains coast beach north south east west
  staff parliament senate congress assembly administration government`.split(/\s+/),
);
/** Days and months are dates, not names. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);
const PARTICLES = /^(?:of|de|del|della|da|di|la|le|van|von|der|den|bin|al|el|ibn|du|dos|y)$/;
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:['’\-.&][\p{L}\p{N}]+)*|\S/gu;

interface Token extends Span {
  readonly text: string;
  readonly upper: boolean;
}

/** A small letter of ASCII, as most words begin with, is told by its code. */
function beginsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code >= 97 && code <= 122) && /^\p{Lu}/u.test(text);
}

function tokens(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    found.push({
      start: from + match.index,
      end: from + match.index + match[0].length,
      text: match[0],
      upper: beginsUpper(match[0]) && !CALENDAR.has(foldWord(match[0])),
    });
  }
  return found;
}

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/u, "");
const isTitle = (word: string): boolean => TITLES.has(withoutPossessive(word).toLowerCase());
const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);

/** A capital at the beginning of a sentence proves nothing: the word must be rare, or seen with a capital elsewhere. */
function isNameAtStart(token: Token, next: Token | undefined, seen: ReadonlySet<string>): boolean {
  const lower = foldWord(token.text);
  if (isStopWord(lower)) return false;
  if (seen.has(lower) || isTitle(token.text) || /^\p{Lu}{2,}$/u.test(token.text)) return true;
  if (next?.upper && isWord(next) && !isTitle(next.text)) return rarity(stem(lower)) > 0.35 || stem(lower).length < 3;
  return rarity(stem(lower)) > 0.62;
}

/** Runs of capitalised tokens of one sentence, as [first, last) token numbers. */
function runs(all: readonly Token[], seen: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = [];
  let i = 0;
  const starts = (k: number): boolean =>
    k === 0 || (/^["“‘'([—–]$/u.test(all[k - 1]!.text) && (k === 1 || /^[,:.]$|^said$/.test(all[k - 2]!.text)));
  while (i < all.length) {
    const token = all[i]!;
    const good =
      token.upper &&
      (starts(i)
        ? isNameAtStart(token, all[i + 1], seen)
        : !isStopWord(foldWord(token.text)) || /^\p{Lu}{2,}$/u.test(token.text));
    if (!good) {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < all.length) {
      const next = all[end]!;
      const glued = /['’]s$/u.test(all[end - 1]!.text);
      if (glued) break;
      if (next.upper && isWord(next)) end += 1;
      else if (
        next.text === "." &&
        /^\p{Lu}$|^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|Prof|Rev|Jr|Sr)$/u.test(all[end - 1]!.text) &&
        all[end + 1]?.upper
      )
        end += 1;
      else if (PARTICLES.test(next.text) && all[end + 1]?.upper && isWord(all[end + 1]!)) end += 2;
      else if (
        /^\p{Nd}+$/u.test(next.text) &&
        next.text.length <= 3 &&
        end - i >= 1 &&
        next.start === all[end - 1]!.end + 1
      )
        end += 1;
      else break;
    }
    found.push([i, end]);
    i = end;
  }
  return found;
}

function toMention(text: string, all: readonly Token[], first: number, last: number): Mention | null {
  let begin = first;
  for (let i = last - 1; i >= first; i -= 1) {
    if (isTitle(all[i]!.text) && i + 1 < last) {
      begin = i + 1;
      break;
    }
  }
  while (begin < last - 1 && (all[begin]!.text === "." || PARTICLES.test(all[begin]!.text))) begin += 1;
  // "Secretary of State Marco Hale": the office's own object isn't the name
  if (begin > first && all[begin]!.text === "State" && last - begin > 1) begin += 1;
  const titleBefore = begin > first || (first > 0 && isTitle(all[first - 1]!.text));
  const parts = all.slice(begin, last).filter((token) => token.text !== ".");
  if (parts.length === 0) return null;
  const name = withoutPossessive(text.slice(all[begin]!.start, all[last - 1]!.end));
  if (isTitle(name)) return null;
  return {
    start: all[first]!.start,
    end: all[last - 1]!.end,
    name,
    title: text.slice(all[first]!.start, all[begin]!.start).trim(),
    // "General Hospital" is none, "Chief Renee Hall" is one
    person: titleBefore && (!endsAsThing(name) || parts.length >= 2),
  };
}

/** True where the last word shows that a name isn't a person's: "Ministry", "Airport". */
export function endsAsThing(name: string): boolean {
  return NOT_PERSONS.has(
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? "",
  );
}

/** Words that stand with a capital inside a sentence, folded: the evidence for those at a beginning. */
function capitalsInside(all: readonly (readonly Token[])[]): Set<string> {
  const seen = new Set<string>();
  for (const sentence of all) {
    for (let i = 1; i < sentence.length; i += 1) {
      const token = sentence[i]!;
      if (token.upper && isWord(sentence[i - 1]!)) seen.add(foldWord(token.text));
    }
  }
  return seen;
}

/**
 * The named things of a text, in order, with UTF-16 offsets that include titles before the name.
 * `spans` are its sentences. A rule-based extractor of capitalised runs; linear.
 */
export function mentions(text: string, spans: readonly Span[]): Mention[] {
  const all = spans.map(({ start, end }) => tokens(text, start, end));
  const seen = capitalsInside(all);
  const found: Mention[] = [];
  for (const sentence of all) {
    for (const [first, last] of runs(sentence, seen)) {
      const mention = toMention(text, sentence, first, last);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}
