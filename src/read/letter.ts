/** The text of a newsletter. */
import type { RawArticle, RemovedLine } from "../model.js";
import type { HtmlBlock } from "./html/blocks.js";
import { bodyOf } from "./html/body.js";
import { readPage } from "./html/page.js";
import { tidyText } from "./tidy-text.js";

export interface Letter {
  readonly raw: Pick<RawArticle, "format" | "text" | "blocks" | "links" | "cut">;
  /** Where it stands on the web, by its own word; "" where it doesn't say. */
  readonly address: string;
}

/** What letters say about themselves. */
const FURNITURE =
  /\b(?:unsubscribe|view (?:this (?:e-?mail|post|newsletter|issue) )?(?:in (?:your|a) )?(?:web )?(?:browser|online|on the web)|view (?:it )?in your browser|read (?:this |it )?(?:online|in (?:your |the )?(?:browser|app))|open in (?:app|browser)|(?:update|manage|change) (?:your )?(?:e-?mail )?(?:preferences|subscription|settings)|e-?mail preferences|forwarded this (?:e-?mail|message|newsletter)|why (?:did i get|am i getting) this|you (?:are|['’]re) receiving this|you received this|this (?:e-?mail|message|newsletter) was sent (?:to|by|from)|add us to your address book|abmelden|im browser (?:ansehen|anzeigen|öffnen)|se désabonner|voir dans (?:votre|le) navigateur|darse de baja)\b/i;
const LONGEST_FURNITURE = 300;
/** What mail programs write above a letter that is passed on. */
const PASSED_ON =
  /^-{2,40} ?(?:original message|forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré)/i;
const FIELD = /^(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|objet|à) ?: \S/i;
/** Fields in a row, at least, that are such a head. */
const FEWEST_FIELDS = 3;
/** "View this post on the web at https://…" */
const ADDRESS =
  /\b(?:view|read|see)\b[^\n<>]{0,40}\b(?:web|browser|online)\b(?: at)?:?\s{0,9}[(<[]?(https?:\/\/[^\s<>()"']{4,300})/i;

/** Of a letter in HTML and in plain text, the one that marks its blocks. */
export function letterBody(html: string, plain: string): Letter {
  const address = addressIn(plain);
  const page = html.trim() === "" ? null : readPage(html, "plain");
  if (page === null || page.blocks.length === 0) return { raw: fromText(plain), address };
  const furniture = furnitureIn(page.blocks.map(({ text }) => text));
  const kept = page.blocks.filter((_, i) => !furniture.has(i));
  const cut = page.blocks.filter((_, i) => furniture.has(i)).map(toCut);
  return { raw: { format: "html", cut: [...page.cut, ...cut], ...bodyOf(kept, undefined) }, address };
}

function fromText(plain: string): Letter["raw"] {
  const lines = tidyText(plain).split("\n");
  const furniture = furnitureIn(lines);
  const cut = lines.flatMap((text, i) => (furniture.has(i) ? [{ text, line: i + 1, rule: "mail-furniture" }] : []));
  return { format: "text", text: lines.map((line, i) => (furniture.has(i) ? "" : line)).join("\n"), cut };
}

/** The places of what a letter says about itself, and of the heads of letters that were passed on. */
function furnitureIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let fields = 0;
  lines.forEach((text, i) => {
    fields = text.length <= LONGEST_FURNITURE && FIELD.test(text) ? fields + 1 : 0;
    if (fields >= FEWEST_FIELDS) for (let at = i - fields + 1; at <= i; at += 1) found.add(at);
    if (text.length <= LONGEST_FURNITURE && (FURNITURE.test(text) || PASSED_ON.test(text))) found.add(i);
  });
  return found;
}

function toCut({ text, line }: HtmlBlock): RemovedLine {
  return { text, line, rule: "mail-furniture" };
}

/** An address with a query counts clicks. */
function addressIn(plain: string): string {
  const found = ADDRESS.exec(plain.slice(0, 3000))?.[1]?.replace(/[.,;\]]+$/, "") ?? "";
  return found.includes("?") || found.includes("#") ? "" : found;
}
