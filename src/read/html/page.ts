/** A page → its article's blocks, what it states, and the lines that are no part of the article. */

import type { RawMeta, RemovedLine } from "../../model.js";
import { type HtmlBlock, toBlocks } from "./blocks.js";
import { type Extraction, extractMain } from "./extract.js";
import { toFacts } from "./facts.js";
import { keyOf } from "./key.js";
import { readMetadata } from "./metadata.js";
import { survey } from "./survey.js";
import { measureTree, parsePage, parsePiece } from "./tree.js";
import { vote } from "./vote.js";

export interface Page {
  readonly meta: RawMeta;
  readonly blocks: readonly HtmlBlock[];
  readonly cut: readonly RemovedLine[];
  /** Why the extractors were not used: all text outside navigation and the like was taken. */
  readonly fallback: "too hard" | "too deep" | "too large" | "broken" | null;
}

/** Beyond these the extractors, which are recursive and quadratic, are not let near a page. */
const DEEPEST = 120;
/** Elements, five attributes for one: three times as many as the largest of 163 pages of news had; about 4 s of a processor. */
const LARGEST = 15_000;
const LONGEST_PAGE = 10_000_000;
/** Comparisons beyond this are not made. */
const MOST_COMPARED = 200_000_000;
/** Fewer words than this are no article where JSON-LD has a longer one. */
const FEW_WORDS = 60;
const LONGEST_CUT = 2000;

/** Reads a page. `address` is where it came from, "" where that isn't known. Runs no script, fetches nothing, never throws. */
export function readPage(html: string, how: "full" | "plain" = "full", address = ""): Page {
  const tree = parsePage(html);
  const all = toBlocks(tree);
  const found = how === "plain" ? "too hard" : extractSafely(html, measureTree(tree));
  const facts = toFacts(survey(tree), all, typeof found === "string" ? [] : found.authors);
  const meta = readMetadata(facts, address);
  const agreed = typeof found === "string" ? [] : agreedText(found);
  const text = agreed.length > 0 ? agreed : plainText(all);
  const blocks = withLines(longer(text, facts.linked?.body ?? ""), all);
  return { meta, blocks, cut: findCut(all, blocks, meta), fallback: typeof found === "string" ? found : null };
}

function extractSafely(
  html: string,
  { depth, size }: { depth: number; size: number },
): Extraction | "too deep" | "too large" | "broken" {
  if (depth > DEEPEST) return "too deep";
  if (size > LARGEST || html.length > LONGEST_PAGE) return "too large";
  try {
    return extractMain(html);
  } catch {
    return "broken";
  }
}

function agreedText({ main, second }: Extraction): readonly HtmlBlock[] {
  const blocks = contentOf(main);
  const others = contentOf(second);
  return blocks.length === 0 ? others : vote(blocks, others);
}

/** Blocks of extracted HTML; captions belong to pictures. */
function contentOf(html: string): HtmlBlock[] {
  return toBlocks(parsePiece(html)).filter(({ area }) => area !== "figcaption");
}

/** The fall-back: what stands outside navigation, forms and the like; all of the page where that is nothing. */
function plainText(all: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const inside = all.filter(({ area }) => area === null);
  return inside.length > 0 ? inside : all;
}

/** A page that is drawn by a script has its text in JSON-LD only. */
function longer(blocks: readonly HtmlBlock[], body: string): readonly HtmlBlock[] {
  if (countWords(blocks) >= FEW_WORDS) return blocks;
  const html = /<(?:p|br|div)\b/i.test(body)
    ? body
    : `<pre>${body.replaceAll("&nbsp;", " ").replaceAll("<", "&lt;").replaceAll("\n", "\n\n")}</pre>`;
  const stated = toBlocks(parsePiece(html));
  return countWords(stated) > 2 * countWords(blocks) ? stated : blocks;
}

function countWords(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(" ").length, 0);
}

/** Extracted blocks have lost their places: they are looked up in the page. */
function withLines(blocks: readonly HtmlBlock[], all: readonly HtmlBlock[]): HtmlBlock[] {
  const lines = new Map(all.toReversed().map(({ text, line }) => [keyOf(text), line]));
  let last = 1;
  return blocks.map((block) => {
    last = lines.get(keyOf(block.text)) ?? last;
    return { ...block, line: last };
  });
}

/** Every visible block that is neither in the article nor its headline, dek or byline. */
function findCut(
  all: readonly HtmlBlock[],
  blocks: readonly HtmlBlock[],
  { title, dek, author }: RawMeta,
): RemovedLine[] {
  const kept = new Set([...blocks.map(({ text }) => text), title ?? "", dek ?? "", author ?? ""].map(keyOf));
  const joined = blocks.map(({ text }) => keyOf(text)).join("|");
  const whole = joined.length * all.length < MOST_COMPARED ? joined : "";
  return all
    .filter(({ text }) => !kept.has(keyOf(text)) && !whole.includes(keyOf(text)))
    .map(({ text, line, area }) => ({ text: text.slice(0, LONGEST_CUT), line, rule: `page-${area ?? "rest"}` }));
}
