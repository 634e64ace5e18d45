import type { Reading, Token } from "./tokens.js";

/** Words of a longer text aren't fitted to those of another: what is told here is of sentences. */
const LONGEST = 400;
/** A joined word has this many letters at least. */
const JOINED = 6;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Words are near that have this share of the longer one in common at their beginning, four letters at least… */
const SAME_START = 0.75;
const START = 4;
/** …or this share of their pairs of letters, where both have five letters or more. */
const SAME_LETTERS = 0.8;
const LETTERED = 5;

const byLower = (all: readonly Token[]): Map<string, Token> => new Map(all.map((token) => [token.lower, token]));

/** Two words of the one that the other writes as one ("horse meat", "horsemeat") become one. */
function joinCompounds(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const [theirs, own] = [byLower(others), byLower(tokens)];
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [first, second] = [tokens[i]!, tokens[i + 1]];
    const joined = second === undefined || first.number || second.number ? "" : first.lower + second.lower;
    const other = joined.length >= JOINED && !own.has(joined) ? theirs.get(joined) : undefined;
    found.push(other === undefined ? first : { ...other, capital: first.capital });
    if (other !== undefined) i += 1;
  }
  return found;
}

/** How many tokens from `at` on begin with these letters, one each, where stop words may stand between; 0 if they don't. */
function initialsAt(tokens: readonly Token[], at: number, letters: string): number {
  let used = 0;
  let i = at;
  for (; i < tokens.length && used < letters.length; i += 1) {
    const { lower, stop, number } = tokens[i]!;
    if (!stop && !number && lower[0] === letters[used]) used += 1;
    else if (!stop || used === 0) return 0;
  }
  return used === letters.length ? i - at : 0;
}

/** The words that the other gives by their initials ("Bay Transit Authority", "BTA") become the acronym. */
function foldInitials(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  let folded = tokens;
  for (const acronym of others) {
    const letters = acronym.text.replaceAll(".", "");
    if (!ACRONYM.test(letters) || folded.some(({ lower }) => lower === acronym.lower)) continue;
    for (let at = 0; at < folded.length; at += 1) {
      const length = initialsAt(folded, at, letters.toLowerCase());
      if (length === 0) continue;
      folded = [...folded.slice(0, at), { ...acronym, capital: folded[at]!.capital }, ...folded.slice(at + length)];
      break;
    }
  }
  return folded;
}

function letterPairs(word: string): Set<string> {
  const text = `^${word}$`;
  return new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
}

/** Are they forms or spellings of one word, by their letters? */
function near({ lower: a }: Token, { lower: b }: Token): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  if (start >= START && start >= SAME_START * longer) return true;
  if (shorter < LETTERED || shorter < longer / 2) return false;
  const [left, right] = [letterPairs(a), letterPairs(b)];
  const common = [...left].filter((each) => right.has(each)).length;
  return 2 * common >= SAME_LETTERS * (left.size + right.size);
}

/** Words that only one has and that are near one another get one meaning. */
function joinNear(a: readonly Token[], b: readonly Token[]): [readonly Token[], readonly Token[]] {
  const left = new Set(a.map((each) => each.meaning));
  const right = new Set(b.map((each) => each.meaning));
  const open = (all: readonly Token[], theirs: ReadonlySet<string>): Token[] =>
    all.filter((each) => !each.stop && !each.number && !theirs.has(each.meaning));
  const free = open(b, left);
  const now = new Map<string, Pick<Token, "meaning" | "rarity">>();
  for (const token of open(a, right)) {
    const other = free.find((each) => !now.has(each.meaning) && near(token, each));
    if (other === undefined || now.has(token.meaning)) continue;
    const joined = { meaning: token.meaning, rarity: Math.min(token.rarity, other.rarity) };
    now.set(token.meaning, joined).set(other.meaning, joined);
  }
  const changed = (all: readonly Token[]): readonly Token[] =>
    now.size === 0 ? all : all.map((each) => (each.stop ? each : { ...each, ...now.get(each.meaning) }));
  return [changed(a), changed(b)];
}

/** Two sentences, with what the one writes otherwise than the other in one form. */
export function pairUp(a: Reading, b: Reading): [Reading, Reading] {
  if (a.tokens.length > LONGEST || b.tokens.length > LONGEST) return [a, b];
  const second = joinCompounds(b.tokens, a.tokens);
  const first = joinCompounds(a.tokens, second);
  const folded = foldInitials(second, first);
  const [left, right] = joinNear(foldInitials(first, folded), folded);
  return [
    { ...a, tokens: left },
    { ...b, tokens: right },
  ];
}
