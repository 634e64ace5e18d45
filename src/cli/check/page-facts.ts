/** What a page says that can be proven: its ids, links, quotations, points with their counts, and the text of an article. Read in one pass. */
import { Parser } from "../../text/markup.js";
import { faultsOfElement, type PageFault } from "./page-rules.js";

export interface PageLink {
  readonly href: string;
  readonly element: string;
  readonly rel: string;
  /** Offset in the page. */
  readonly at: number;
}

/** A piece of the page's text that something is known of. */
export interface Passage {
  readonly kind: Kind;
  /** The id of its element, else of the nearest element around it that is a claim, a single or a figure; "" if there is none. */
  readonly id: string;
  text: string;
  /** Links inside it and, for a quotation or a point, behind it in the same item. */
  readonly links: string[];
  readonly at: number;
}

/** A point of a list and the count beside it, which leads to the claim. */
export interface Statement {
  readonly text: string;
  readonly href: string;
  readonly tally: string;
  readonly at: number;
}

export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  readonly faults: readonly PageFault[];
  readonly base: string;
  /** Headlines with the address that they lead to. */
  readonly headlines: readonly { readonly text: string; readonly href: string; readonly at: number }[];
  /** What the page's Content-Security-Policy says; null if it has none. */
  readonly policy: string | null;
}

type Kind = "title" | "h1" | "quote" | "bullet" | "mark" | "tally" | "said" | "entry" | "facts" | "text" | "count";

interface Open {
  readonly name: string;
  readonly capture: Capture | null;
  /** The id of a claim, a single or a figure, for what stands in it. */
  readonly owner: string;
  /** True where quotations wait for the link to their article. */
  readonly item: boolean;
  readonly waiting: Passage[];
  readonly script: boolean;
  /** True for an entry of the time line, whose first span says it. */
  readonly isEntry: boolean;
  /** True for what stands among an article's text and is none of it. */
  readonly isOurs: boolean;
}

interface Capture {
  readonly passage: Passage | null;
  /** Of an <a>: the address and, where it tells a count, the list item's text before it. */
  readonly href: string;
  text: string;
  readonly at: number;
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const ITEMS = new Set(["li", "tbody", "blockquote", "figure"]);
const CLAIM_LINK = /#(?:claim|single)-/;
const THREE_NUMBERS =
  /^\D{0,40}\d[\d.,\u00a0\u202f]*\D{1,40}\d[\d.,\u00a0\u202f]*\D{1,40}\d[\d.,\u00a0\u202f]*\D{0,40}$/;

/** Reads a page, or a piece of HTML as it stands in a feed (`fragment`). */
export function pageFacts(html: string, fragment = false): PageFacts {
  const ids = new Set<string>();
  const links: PageLink[] = [];
  const passages: Passage[] = [];
  const statements: Statement[] = [];
  const headlines: { text: string; href: string; at: number }[] = [];
  const faults: PageFault[] = [];
  const open: Open[] = [];
  const captures: Capture[] = [];
  let base = "";
  let policy: string | null = null;
  let hidden = 0;

  const start = (name: string, attributes: Record<string, string>): void => {
    const at = parser.startIndex;
    decodeAll(attributes);
    const { id = "", href } = attributes;
    if (id !== "") {
      if (ids.has(id)) faults.push({ rule: "bad-page", problem: "same-id", detail: id, at });
      ids.add(id);
    }
    for (const fault of faultsOfElement(name, attributes)) faults.push({ ...fault, at });
    if (name === "base") {
      base = href ?? "";
      if (base !== "") links.push({ href: base, element: name, rel: "", at });
    }
    if (name === "meta") {
      const kind = (attributes["http-equiv"] ?? "").toLowerCase();
      if (kind === "content-security-policy") policy = attributes.content ?? "";
      const to = kind === "refresh" ? /url=(.*)$/i.exec(attributes.content ?? "")?.[1] : undefined;
      if (to !== undefined) links.push({ href: to, element: "meta", rel: "", at });
    }
    noteLinks(name, attributes, at, links);
    if (name === "a" && href !== undefined) meetLink(href, open);
    const capture = captureOf(name, attributes, open, at, fragment);
    const names = attributes.class ?? "";
    const isOurs = (name === "a" && names === "back") || (name === "p" && names === "note");
    if (isOurs) hidden += 1;
    if (capture) captures.push(capture);
    open.push({
      name,
      isEntry: name === "span" && names === "entry" && open.some(({ owner }) => owner === "time-line"),
      isOurs,
      capture,
      owner: /^(?:claim|single|quote|difference)-|^time-line$/.test(id) ? id : "",
      item: ITEMS.has(name),
      waiting: [],
      script: name === "script" && !/^application\/ld\+json$/i.test(attributes.type ?? ""),
    });
  };

  const text = (part: string): void => {
    if (open.length > 0 && open[open.length - 1]!.script && !fragment && part.trim() !== "")
      faults.push({ rule: "inline-script", problem: "inline-script", detail: part, at: parser.startIndex });
    for (const capture of captures) if (hidden === 0 || capture.passage?.kind !== "text") capture.text += part;
  };

  const end = (name: string, implied: boolean): void => {
    if (implied && !VOID.has(name) && !open.some((each) => each.name === "svg"))
      faults.push({ rule: "bad-page", problem: "not-closed", detail: name, at: parser.startIndex });
    const closed = open.pop();
    if (closed?.isOurs) hidden -= 1;
    const { capture } = closed ?? {};
    if (!capture) return;
    captures.pop();
    capture.text = decoded(capture.text);
    if (name === "a") {
      finishLink(capture, open, statements, headlines);
      return;
    }
    const { passage } = capture;
    if (!passage) return;
    passage.text = capture.text;
    passages.push(passage);
    if (passage.kind !== "text") itemIn(open)?.waiting.push(passage);
  };

  const parser = new Parser({ onopentag: start, ontext: text, onclosetag: end }, { decodeEntities: false });
  parser.end(html);
  if (!fragment && !passages.some(({ kind, text: title }) => kind === "title" && title.trim() !== ""))
    faults.push({ rule: "bad-page", problem: "no-title", detail: "", at: 0 });
  return { ids, links, passages, statements, faults, base, headlines, policy };
}

/** The nearest list item or table row group around: a quotation and the link to its source stand in it together. */
function itemIn(open: readonly Open[]): Open | undefined {
  for (let i = open.length - 1; i >= 0; i -= 1) if (open[i]!.item) return open[i];
  return undefined;
}

function meetLink(href: string, open: readonly Open[]): void {
  for (const passage of itemIn(open)?.waiting ?? []) passage.links.push(href);
  for (const { capture } of open) capture?.passage?.links.push(href);
}

/** The end of an <a>: a headline, or the count beside a point. */
function finishLink(
  { href, text, at }: Capture,
  open: readonly Open[],
  statements: Statement[],
  headlines: { text: string; href: string; at: number }[],
): void {
  if (!CLAIM_LINK.test(href)) {
    headlines.push({ text, href, at });
    return;
  }
  if (!THREE_NUMBERS.test(text)) return;
  const item = open.findLast(({ name }) => name === "li")?.capture;
  if (!item) return;
  const before = decoded(item.text.slice(0, item.text.length - text.length)).replace(/\(\s{0,9}$/, "");
  statements.push({ text: before.trim(), href, tally: text, at });
}

function captureOf(
  name: string,
  attributes: Record<string, string>,
  open: readonly Open[],
  at: number,
  fragment: boolean,
): Capture | null {
  const { id = "", href = "" } = attributes;
  const kind = kindOf(name, attributes, open);
  if (kind !== null) {
    const owner = id || (open.findLast((each) => each.owner !== "")?.owner ?? "");
    return { passage: { kind, id: owner, text: "", links: [], at }, href: "", text: "", at };
  }
  if (name === "a" && (CLAIM_LINK.test(href) || isHeadline(attributes, open)))
    return { passage: null, href, text: "", at };
  return name === "li" || (fragment && name === "p") ? { passage: null, href: "", text: "", at } : null;
}

const isHeadline = ({ class: names }: Record<string, string>, open: readonly Open[]): boolean =>
  names === "line-title" || open[open.length - 1]?.name === "h2";

function kindOf(
  name: string,
  { id = "", class: names = "" }: Record<string, string>,
  open: readonly Open[],
): Kind | null {
  if (name === "q") return "quote";
  if (name === "mark" && id.startsWith("at-")) return "mark";
  if (name === "span" && names === "bullet") return "bullet";
  if (name === "span" && names === "" && open[open.length - 1]?.isEntry) return "entry";
  if (name === "span" && open[open.length - 1]?.capture?.passage?.kind === "facts") return "count";
  if (name === "p" && names === "facts") return "facts";
  if (name === "section" && names === "text") return "text";
  if (name === "title" || name === "h1") return open.some((each) => each.name === "svg") ? null : name;
  if (name === "summary" && open.some(({ owner }) => owner.startsWith("claim-"))) return "tally";
  if (name === "blockquote" && open[open.length - 1]?.owner.startsWith("quote-")) return "said";
  return null;
}

const ADDRESSES = new Set(["href", "src", "poster", "data", "action", "formaction", "xlink:href", "background"]);

function noteLinks(name: string, attributes: Record<string, string>, at: number, links: PageLink[]): void {
  if (name === "base") return;
  for (const key in attributes) {
    if (ADDRESSES.has(key))
      links.push({ href: attributes[key]!, element: name, rel: key === "href" ? (attributes.rel ?? "") : key, at });
    else if (key === "srcset")
      for (const part of attributes[key]!.split(","))
        links.push({ href: part.trim().split(/\s/)[0]!, element: name, rel: key, at });
  }
}

function decodeAll(attributes: Record<string, string>): void {
  for (const name in attributes) {
    const value = attributes[name]!;
    if (value.includes("&")) attributes[name] = decoded(value);
  }
}

/** A text with its entities read. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  let told = "";
  const ontext = (part: string): void => {
    told += part;
  };
  const parser = new Parser({ ontext }, { decodeEntities: true });
  parser.end(text.replaceAll("<", "&lt;"));
  return told;
}
