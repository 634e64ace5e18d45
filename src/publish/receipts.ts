/** The proof of a bullet: each source's exact words, and the way to their place in the article. */
import type { Claim, Span } from "../model.js";
import type { Catalog } from "./catalog.js";
import { passageLanguage } from "./languages.js";
import { articlePath, passageAnchor } from "./paths.js";
import { sourceName } from "./source-name.js";
import type { Texts } from "./texts.js";

/** Receipts shown per bullet; the rest is in the story's JSON. */
export const MOST_RECEIPTS = 24;

export interface ReceiptView {
  /** Id of its article. */
  readonly article: string;
  readonly quote: string;
  /** Where it is another than the story's. */
  readonly language: string | null;
  readonly source: string;
  /** When its article was published, if that is known. */
  readonly day: string | null;
  /** Path of the passage: page of the article and fragment. */
  readonly path: string;
}

type Receipt = Span & { readonly article: string; readonly quote: string };

export function receiptView(catalog: Catalog, receipt: Receipt): ReceiptView {
  const article = catalog.articleById.get(receipt.article)!;
  const { published } = article;
  return {
    article: receipt.article,
    quote: receipt.quote,
    language: passageLanguage(catalog, receipt.article),
    source: sourceName(catalog.texts, article),
    day: published && catalog.texts.date(catalog.calendar.dayOf(published) ?? published),
    path: `${articlePath(article.id)}#${passageAnchor(receipt)}`,
  };
}

/** The first receipts, one voice after the other, and how many more there are. */
export function receiptViews(catalog: Catalog, support: readonly Receipt[], most = MOST_RECEIPTS) {
  const shown = oneOfEachFirst(support).slice(0, most);
  return { receipts: shown.map((receipt) => receiptView(catalog, receipt)), more: support.length - shown.length };
}

/** The first receipt of every article, then the others: a cap must not hide a source. */
function oneOfEachFirst(support: readonly Receipt[]): Receipt[] {
  const seen = new Set<string>();
  const isFirst = support.map(({ article }) => !seen.has(article) && seen.add(article) !== undefined);
  return [...support.filter((_, i) => isFirst[i]), ...support.filter((_, i) => !isFirst[i])];
}

/** "4 of 5 sources, 2 origins". */
export function tally({ say }: Texts, claim: Pick<Claim, "sources" | "origins">, sourcesInAll: number): string {
  return say("tally", {
    said: claim.sources,
    sources: say("sources", { n: sourcesInAll }),
    origins: say("origins", { n: claim.origins }),
  });
}

/** "4 of 5 · 2 origins", where it is plain that sources are counted. */
export function shortTally({ say }: Texts, claim: Pick<Claim, "sources" | "origins">, sourcesInAll: number): string {
  return say("tally.short", { said: claim.sources, n: sourcesInAll, origins: say("origins", { n: claim.origins }) });
}

/** "5 sources, 2 origins". */
export function voices({ say }: Texts, sources: number, origins: number): string {
  return say("voices", { sources: say("sources", { n: sources }), origins: say("origins", { n: origins }) });
}
