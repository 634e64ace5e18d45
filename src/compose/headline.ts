/** A story's headline, out of the sources' own words. */
import type { Article, Comparison, Story } from "../model.js";
import { cutText } from "../text/cut.js";
import { sentences } from "../text/sentences.js";

/** A headline of fewer words, or of more UTF-16 units, tells no story: "Material and association". */
const LEAST_WORDS = 4;
const LONGEST = 110;
/** A first sentence that stands as headline is cut at a word after so many UTF-16 units. */
const LONGEST_LEAD = 170;

/**
 * The headline of the story: that of the article whose headline shares most words with the first claims and the other headlines.
 * Where no article has one that tells anything, a first sentence, chosen likewise.
 */
export function chooseHeadline(articles: readonly Article[], { claims }: Comparison): Story["headline"] {
  const told = wordsOf(
    claims
      .slice(0, 5)
      .map(({ text }) => text)
      .join(" "),
  );
  const headlines = articles.map(({ id, headline }) => ({ text: headline ?? "", article: id }));
  const leads = articles.map(({ id, text }) => ({ text: leadOf(text), article: id }));
  return bestHead(headlines, told) ?? bestHead(leads, told) ?? headlines.find(({ text }) => text !== "") ?? leads[0]!;
}

/** The best of those that tell something; null where none does. */
function bestHead(heads: readonly Story["headline"][], told: ReadonlySet<string>): Story["headline"] | null {
  const telling = heads.filter(({ text }) => text.split(/\s+/).length >= LEAST_WORDS);
  const words = telling.map(({ text }) => wordsOf(text));
  const scored = telling
    .map((head, i) => ({ head, score: headlineScore(head.text, told, words.toSpliced(i, 1)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.head.article < b.head.article ? -1 : 1));
  return scored[0]?.head ?? null;
}

/** The first sentence of a text, cut at a word where it is long. */
function leadOf(text: string): string {
  const first = cutText(text, 600).split("\n")[0]!;
  const sentence = sentences(first, 0, first.length)[0];
  const lead = sentence ? first.slice(sentence.start, sentence.end) : first;
  return lead.length <= LONGEST_LEAD ? lead : cutText(lead, LONGEST_LEAD).replace(/[\s,;:–—-]*\S*$/u, "");
}

/** The longer words of a text, folded: what headlines are compared by. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** What tells how something was, not what happened. */
const COMMENT =
  /[?!]|^(?:opinion|analysis|comment|live|watch|video|update|explainer|why|how|what|after|inside|in pictures)\b/iu;

function headlineScore(headline: string, told: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  const own = wordsOf(headline);
  if (own.size === 0) return 0;
  const shareOf = (word: string): number =>
    others.length === 0 ? 0 : others.filter((other) => other.has(word)).length / others.length;
  const shared = [...own].reduce((sum, word) => sum + (told.has(word) ? 1 : 0) + shareOf(word), 0);
  const length = headline.length < 30 || headline.length > LONGEST ? 0.8 : 1;
  return (shared / Math.sqrt(own.size + 2)) * length * (COMMENT.test(headline) ? 0.5 : 1);
}
