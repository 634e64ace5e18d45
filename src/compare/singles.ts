import type { Claim } from "../model.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";
import { lengthOf } from "./rows.js";
import { standing } from "./standing.js";
import { claimId } from "./voices.js";

/** A passage that has a partner likelier than this isn't told by one source only. */
const UNMATCHED = 0.2;
const PER_SOURCE = 4;
const LEAST_WORDS = 9;
/** Words rarer in news than this tell something. */
const TELLING = 0.55;

/** Likelihood of each passage's best partner in another source. */
function bestPartners(matched: Matched): Map<number, number> {
  const best = new Map<number, number>();
  for (const { a, b, score } of matched.pairs) for (const p of [a, b]) best.set(p, Math.max(best.get(p) ?? 0, score));
  return best;
}

/** What leads on, sells, explains a picture or addresses the reader; no news. */
const NO_NEWS =
  /^\([^)]{3,40}\)|^(?:plus|join|read|watch|follow|click|subscribe|sign up|don['’]t miss|stay tuned|look at)\b|\b(?:live chat|starting at \d|stands? guard (?:at|outside|near)|is seen (?:in|at|on)|are seen|pictured|file photo|this (?:photo|image|undated)|newsletter|our (?:app|readers|podcast))\b|\b\p{Lu}{2,6} \d{4,}\b/iu;
/** Somebody of whom the sentences before it told. */
const OF_BEFORE = /^["“]?(?:The \p{N}{1,2}-year-old|The (?:former|latter|duo|trio))\b/u;

/** How many distinct terms of a passage, quantities left out, are rare in news. */
function tellingWords(passage: number, { ground: { space, terms } }: Matched): number {
  const { values, from } = space.distinct;
  let count = 0;
  for (let i = from[passage]!; i < from[passage + 1]!; i += 1)
    if (terms.symbols.rarityOf(values[i]!) > TELLING && !terms.symbols.texts[values[i]!]!.startsWith("#")) count += 1;
  return count;
}

/** News value: names, numbers and rare words that no other sentence has, early in the article, in a sentence that stands alone. */
function newsValue(passage: Passage, matched: Matched): number {
  const { words, index } = passage;
  const { traits } = matched.ground;
  if (words.length < LEAST_WORDS || words.length > 50) return 0;
  if (NO_NEWS.test(passage.quote) || OF_BEFORE.test(passage.quote)) return 0;
  const facts =
    Math.min(3, lengthOf(traits.names, index)) * 0.35 +
    Math.min(2, lengthOf(traits.numbers, index)) * 0.5 +
    Math.min(4, tellingWords(index, matched)) * 0.2;
  return facts * standing(passage.quote) ** 2 * (0.7 + 0.3 / (1 + passage.order * 0.15));
}

/** What exactly one source states, the newsworthy first, a few from each source. */
export function findSingles(matched: Matched, claims: readonly Found[]): Claim[] {
  const taken = new Set(claims.flatMap((each) => each.passages));
  const best = bestPartners(matched);
  const valued = matched.passages
    .filter(
      (passage) =>
        !taken.has(passage.index) &&
        matched.first[passage.index] === passage.index &&
        (best.get(passage.index) ?? 0) < UNMATCHED,
    )
    .map((passage) => ({ passage, value: newsValue(passage, matched) }))
    .filter(({ value }) => value >= 0.6)
    .sort((a, b) => b.value - a.value || a.passage.index - b.passage.index);
  const perSource = new Map<string, number>();
  const chosen = valued.filter(({ passage }) => {
    const source = matched.articles[passage.article]!.source.id;
    perSource.set(source, (perSource.get(source) ?? 0) + 1);
    return perSource.get(source)! <= PER_SOURCE;
  });
  return chosen.map(({ passage: { article, quote, start, end } }) => {
    const id = matched.articles[article]!.id;
    return {
      id: claimId("n", id, start, end),
      text: quote,
      sources: 1,
      origins: 1,
      support: [{ article: id, quote, start, end, score: 1 }],
    };
  });
}
