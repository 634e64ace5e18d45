import type { Quote } from "../model.js";
import type { Mention } from "../text/names.js";
import { type Quotation, quotations } from "../text/quotes.js";
import { words } from "../text/words.js";
import { keyOf, mayBePerson } from "./aliases.js";
import type { Matched } from "./match.js";
import { longestRun } from "./runs.js";

/** A quotation of one article. */
export interface Placed extends Quotation {
  readonly article: number;
  readonly lower: readonly string[];
}

/** One saying and the places where it is quoted. */
export interface Saying {
  readonly members: Placed[];
}

/** Two quotations are the same words when a run of eight words, or most of the shorter one, stands in both; with a word put otherwise, in its order. */
function isSame(a: Placed, b: Placed): boolean {
  const run = longestRun(a.lower, b.lower);
  const least = Math.min(a.lower.length, b.lower.length);
  return run >= 8 || run >= 0.7 * least || (least >= LEAST_REWORDED && inOrder(a.lower, b.lower) >= 0.75 * least);
}

/** Shorter quotations that differ in a word are other words. */
const LEAST_REWORDED = 7;

/** Words that two lists have in common in one order: the length of their longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j]!;
      row[j] = b[j - 1] === word ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u;

function placeAll(matched: Matched): Placed[] {
  const isSure = (mention: Mention): boolean =>
    mention.person || matched.names.persons.has(keyOf(mention, matched.names));
  return matched.articles.flatMap((article, number) => {
    const isPerson = (mention: Mention): boolean =>
      isSure(mention) ||
      (FULL_NAME.test(mention.name) &&
        mayBePerson(mention.name) &&
        !/\bthe\s$/iu.test(article.text.slice(Math.max(0, mention.start - 5), mention.start)));
    const blocks = article.blocks.filter((block) => block.kind !== "heading");
    return quotations(article.text, blocks, matched.names.mentions[number]!, isPerson, isSure).map((quotation) => ({
      ...quotation,
      article: number,
      lower: words(quotation.text).map((word) => word.lower),
    }));
  });
}

/** Groups quotations that are the same words; only those that share a run of four words are compared. */
function gather(all: readonly Placed[]): Saying[] {
  const sayings: Saying[] = [];
  const byRun = new Map<string, Set<number>>();
  for (const quotation of all) {
    const runs = quotation.lower.slice(0, -3).map((_, i) => quotation.lower.slice(i, i + 4).join(" "));
    const candidates = new Set(runs.flatMap((run) => [...(byRun.get(run) ?? [])]));
    const known = [...candidates].sort((a, b) => a - b).find((i) => isSame(sayings[i]!.members[0]!, quotation));
    const at = known ?? sayings.push({ members: [] }) - 1;
    sayings[at]!.members.push(quotation);
    for (const run of runs) byRun.set(run, (byRun.get(run) ?? new Set()).add(at));
  }
  return sayings;
}

/** The fullest form of a name in this story; somebody of another given name is somebody else. */
function fullName(name: string, matched: Matched): string {
  const key = keyOf({ start: 0, end: 0, name, title: "", person: true }, matched.names);
  const full = matched.names.named.find((each) => each.key === key)?.name ?? name;
  return name.includes(" ") && name[0] !== full[0] ? name : full;
}

function toQuote({ members }: Saying, matched: Matched): Quote & { readonly order: number } {
  const longest = [...members].sort(
    (a, b) => b.text.length - a.text.length || a.article - b.article || a.start - b.start,
  )[0]!;
  const speaker = members.find((each) => each.speaker !== null)?.speaker ?? null;
  return {
    text: longest.text,
    speaker: speaker === null ? null : fullName(speaker, matched),
    order: longest.start,
    support: members.map(({ article, start, end, text }) => ({
      article: matched.articles[article]!.id,
      quote: text,
      start,
      end,
    })),
  };
}

/** The sayings of the story's people, each with all the places where it is quoted. */
export function findSayings(matched: Matched): Saying[] {
  return gather(placeAll(matched));
}

/** What people of the story are quoted as saying: each saying once, those in most sources first. */
export function findQuotes(sayings: readonly Saying[], matched: Matched): Quote[] {
  const found = sayings.map((saying) => toQuote(saying, matched));
  const breadth = (quote: Quote): number => new Set(quote.support.map((each) => each.article)).size;
  found.sort(
    (a, b) =>
      breadth(b) - breadth(a) ||
      Number(b.speaker !== null) - Number(a.speaker !== null) ||
      a.order - b.order ||
      (a.text < b.text ? -1 : 1),
  );
  return found.map(({ text, speaker, support }) => ({ text, speaker, support }));
}
