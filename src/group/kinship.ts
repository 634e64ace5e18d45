import type { Article, OriginReason, SourceConfig } from "../model.js";
import type { ClaimOrder } from "./claim-order.js";
import type { Overlap } from "./shingles.js";

/** What is known of two articles when it is asked whether they go back to one text. */
export interface Relatives {
  readonly a: Article;
  readonly b: Article;
  readonly overlap: Overlap;
  /** Worked out only when asked for. */
  readonly order: () => ClaimOrder;
  readonly sources: readonly SourceConfig[];
}

/** One way to see that two articles have one origin; null where it doesn't show. */
type Rule = (relatives: Relatives) => OriginReason | null;

/** The same text again: share of the shorter one's words outside quotations that the other has. Independent reports share 0.01 (median), 0.33 at most. */
const COPY = 0.45;
/** The same, whatever is quoted: share of all words. Independent reports that print the same statement share 0.6 at most. */
const NEARLY_ALL = 0.75;
/** Where fewer words stand outside quotations, these say nothing. */
const FEW = 15;
/** Derived: many short runs in common, all over the text. */
const RUNS = 6;
const SPREAD = 0.2;
/** A rewrite: so many sentences, of so much of the shorter text, in so much the same order. */
const PAIRS = 12;
const COVERAGE = 0.55;
const CONCORDANCE = 0.92;
/** Where one names the other as its source, less in common is enough; but "X contributed to this report" alone says little. */
const NAMED_SHARE = 0.15;
const NAMED_PAIRS = 5;
const NAMED_COVERAGE = 0.5;
const NAMED_CONCORDANCE = 0.8;

const sameOutlet: Rule = ({ a, b }) =>
  a.source.id === b.source.id ? reason("publisher", `Both are by ${a.source.name}.`, 1) : null;

const samePublisher: Rule = ({ a, b, sources }) => {
  const publisher = configOf(a, sources)?.publisher ?? null;
  if (publisher === null || configOf(b, sources)?.publisher !== publisher) return null;
  return reason("publisher", `${labelOf(a)} and ${labelOf(b)} both belong to ${publisher}.`, 1);
};

const copiedText: Rule = ({ a, b, overlap }) =>
  isCopy(overlap)
    ? reason(
        "shared-text",
        `${both(a, b)}: ${percent(overlap.whole)} of the shorter text stands word for word in the other.`,
        overlap.whole,
      )
    : null;

const derivedText: Rule = ({ a, b, overlap }) =>
  overlap.runs >= RUNS && overlap.spread >= SPREAD
    ? reason(
        "shared-text",
        `${both(a, b)} share ${overlap.runs} runs of six or more words outside quotations, ${percent(overlap.told)} of the shorter text.`,
        overlap.spread,
      )
    : null;

const namedSource: Rule = ({ a, b, overlap, order, sources }) => {
  const name = namesAsSource(a, b, sources) ?? namesAsSource(b, a, sources);
  if (name === null || (overlap.told < NAMED_SHARE && !tellsTheSame(order()))) return null;
  const [teller] = namesAsSource(a, b, sources) === null ? [b] : [a];
  return reason("upstream", `${labelOf(teller)} names ${name} as its source.`, 1);
};

const sameOrder: Rule = ({ a, b, order }) => {
  const { pairs, coverage, concordance } = order();
  if (pairs < PAIRS || coverage < COVERAGE || concordance < CONCORDANCE) return null;
  return reason(
    "claim-order",
    `${both(a, b)} tell the same ${pairs} points, ${percent(coverage)} of the shorter text, ${percent(concordance)} of them in the same order.`,
    coverage,
  );
};

const RULES: readonly Rule[] = [sameOutlet, samePublisher, copiedText, derivedText, namedSource, sameOrder];

/** The first reason found why two articles have one origin, or null. */
export function findReason(relatives: Relatives): OriginReason | null {
  for (const rule of RULES) {
    const found = rule(relatives);
    if (found !== null) return found;
  }
  return null;
}

/** True where the text of one is the text of the other. */
export function isCopy({ whole, told, words }: Overlap): boolean {
  return whole >= NEARLY_ALL || (words >= FEW && told >= COPY);
}

function tellsTheSame({ pairs, coverage, concordance }: ClaimOrder): boolean {
  return pairs >= NAMED_PAIRS && coverage >= NAMED_COVERAGE && concordance >= NAMED_CONCORDANCE;
}

/** The name under which `teller` gives the outlet of `told` as its only source; null if it doesn't. */
function namesAsSource(teller: Article, told: Article, sources: readonly SourceConfig[]): string | null {
  if (teller.upstream.length !== 1 || !isOutlet(told)) return null;
  const names = namesOf(told, sources).map((name) => name.toLowerCase());
  return names.includes(teller.upstream[0]!.toLowerCase()) ? teller.upstream[0]! : null;
}

function configOf({ source }: Article, sources: readonly SourceConfig[]): SourceConfig | undefined {
  return sources.find(({ name }) => name === source.name);
}

function namesOf(article: Article, sources: readonly SourceConfig[]): string[] {
  const config = configOf(article, sources);
  return [article.source.name, ...(config?.aliases ?? []), ...(config?.hosts ?? [])];
}

/** False where the outlet isn't known and the article is a source of its own. */
function isOutlet({ id, source }: Article): boolean {
  return source.id !== id;
}

/** The outlet, or the headline in quotation marks. */
function labelOf(article: Article): string {
  return isOutlet(article) ? article.source.name : `“${article.headline ?? article.source.name}”`;
}

function both(a: Article, b: Article): string {
  return `${labelOf(a)} and ${labelOf(b)}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function reason(kind: OriginReason["kind"], detail: string, score: number): OriginReason {
  return { kind, detail, score: Math.round(1000 * score) / 1000 };
}
