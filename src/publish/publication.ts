/**
 * What may be published of a digest: articles with the published part of their text, stories whose receipts point into
 * that part. Everything after this step (pages, JSON, feeds) sees nothing else, so that nothing more can get out.
 */
import type { Article, Claim, Config, Digest, Report, Span, Story } from "../model.js";
import { sentences } from "../text/sentences.js";
import { extract, type Piece, rebase } from "./extract.js";

export type Mode = "full" | "passages";

/** An article with the published part of its body, text, blocks and bullets. */
export interface PublicArticle extends Article {
  readonly publish: Mode;
  /** Sentences of its whole text, published or not; 0 where no story uses it. */
  readonly sentences: number;
}

export interface PublicDigest extends Omit<Digest, "articles"> {
  readonly articles: readonly PublicArticle[];
}

type Receipt = Span & { readonly article: string; readonly quote: string };

/** A page of more than this is no page; in UTF-16 units. */
const LONGEST_FULL_TEXT = 300_000;

/** The digest as far as it may be published. Receipts that are not in the text of their article are left out and reported. */
export function toPublic(digest: Digest, report: Report): PublicDigest {
  const texts = new Map(digest.articles.map((article) => [article.id, article]));
  const stories = digest.stories.map((story) => proven(story, texts, report));
  const used = spansByArticle(stories);
  const published = new Map<string, { article: PublicArticle; pieces: readonly Piece[] | null }>();
  for (const article of digest.articles) {
    published.set(article.id, publicArticle(article, modeOf(article, digest.config), used.get(article.id) ?? []));
  }
  const rebased = <T extends Receipt>(receipt: T): T[] => {
    const pieces = published.get(receipt.article)?.pieces;
    const place = pieces ? rebase(pieces, receipt) : receipt;
    return place ? [{ ...receipt, start: place.start, end: place.end }] : [];
  };
  return {
    ...digest,
    articles: digest.articles.map(({ id }) => published.get(id)!.article),
    stories: stories.map((story) => mapReceipts(story, rebased)),
  };
}

/** How much of an article may be published: what its source says, else what the digest says. */
export function modeOf(article: Pick<Article, "source" | "text">, config: Config): Mode {
  if (article.text.length > LONGEST_FULL_TEXT) return "passages";
  const name = article.source.name.toLowerCase();
  const source = config.sources.find((each) => [each.name, ...each.aliases].some((one) => one.toLowerCase() === name));
  return source?.publish ?? config.publish;
}

function publicArticle(article: Article, publish: Mode, used: readonly Span[]) {
  const counted = used.length > 0 ? countSentences(article) : 0;
  if (publish === "full") return { article: { ...article, publish, sentences: counted }, pieces: null };
  const { body, text, blocks, pieces } = extract(article, used);
  const bullets = article.bullets.flatMap((bullet) => {
    const place = rebase(pieces, bullet);
    return place ? [{ ...bullet, ...place }] : [];
  });
  return { article: { ...article, body, text, blocks, bullets, publish, sentences: counted }, pieces };
}

function countSentences({ text, blocks }: Article): number {
  const told = blocks.filter(({ kind }) => kind !== "heading");
  return told.reduce((sum, { start, end }) => sum + sentences(text, start, end).length, 0);
}

/** A story without the articles and receipts that aren't there: an edited article may have lost a sentence. */
function proven(story: Story, articles: ReadonlyMap<string, Article>, report: Report): Story {
  const check = <T extends Receipt>(receipt: T): T[] => {
    const text = articles.get(receipt.article)?.text ?? "";
    if (text.slice(receipt.start, receipt.end) === receipt.quote && receipt.quote !== "") return [receipt];
    const rule = "receipt-not-in-text";
    const quote = receipt.quote.slice(0, 80);
    report({
      path: story.url,
      rule,
      level: "odd",
      text: `“${quote}” is not in article ${receipt.article}. Run build.`,
    });
    return [];
  };
  const kept = mapReceipts(story, check);
  return { ...kept, articles: story.articles.filter((id) => articles.has(id)) };
}

/** The story with each receipt replaced by what `change` makes of it; what is left without any receipt goes. */
function mapReceipts(story: Story, change: <T extends Receipt>(receipt: T) => T[]): Story {
  const change1 = <T extends { readonly support: readonly Receipt[] }>(things: readonly T[]): T[] =>
    things.map((thing) => ({ ...thing, support: thing.support.flatMap(change) })).filter(hasSupport);
  const differences = story.differences
    .map((difference) => ({
      ...difference,
      sides: difference.sides.flatMap((side) => (side.headline ? [side] : change1([side]))),
    }))
    .filter(({ sides }) => sides.length > 1);
  return {
    ...story,
    claims: change1<Claim>(story.claims),
    singles: change1<Claim>(story.singles),
    quotes: change1(story.quotes),
    timeline: change1(story.timeline),
    differences,
  };
}

function hasSupport({ support }: { readonly support: readonly unknown[] }): boolean {
  return support.length > 0;
}

/** Every receipt of a story. */
export function receiptsOf(story: Story): Receipt[] {
  const parts = [story.claims, story.singles, story.quotes, story.timeline, story.differences.flatMap((d) => d.sides)];
  return parts.flat().flatMap(({ support }) => support as readonly Receipt[]);
}

function spansByArticle(stories: readonly Story[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const receipt of stories.flatMap(receiptsOf)) {
    const list = spans.get(receipt.article) ?? [];
    if (list.push(receipt) === 1) spans.set(receipt.article, list);
  }
  return spans;
}
