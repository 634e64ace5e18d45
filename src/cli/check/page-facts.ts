/** What a page says that can be proven: its ids, links, quotations and marked passages. */
import { Parser } from "../../text/markup.js";

export interface PageLink {
  readonly href: string;
  readonly element: string;
  readonly rel: string;
}

export interface Passage {
  readonly kind: "quote" | "bullet" | "mark" | "claim" | "item";
  /** The id of the element, "" if it has none. */
  readonly id: string;
  readonly text: string;
  /** The first link in it or, for a quotation, behind it in the same list item. */
  link: string | null;
  /** True where the page says that the wording is the editor's. */
  editor: boolean;
}

export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly passages: readonly Passage[];
  readonly problems: readonly string[];
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const REQUESTS: Readonly<Record<string, string>> = {
  img: "src",
  script: "src",
  iframe: "src",
  source: "src",
  video: "src",
  audio: "src",
  embed: "src",
  object: "data",
};

interface Open {
  readonly name: string;
  readonly passage: { kind: Passage["kind"]; id: string; text: string; link: string | null; editor: boolean } | null;
  /** Quotations of this element that wait for the link to their article. */
  readonly waiting: Passage[];
}

/** Reads a page, or a piece of HTML as it stands in a feed (`fragment`). */
export function pageFacts(html: string, fragment = false): PageFacts {
  const ids = new Set<string>();
  const links: PageLink[] = [];
  const passages: Passage[] = [];
  const problems: string[] = [];
  const open: Open[] = [];
  let title = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        problems.push(...attributeProblems(name, attributes));
        const id = attributes.id ?? "";
        if (id !== "") {
          if (ids.has(id)) problems.push(`the id "${id}" stands twice`);
          ids.add(id);
        }
        const link = linkOf(name, attributes);
        if (link) links.push(link);
        if (link?.element === "a") meetLink(link.href, open);
        const editor = (attributes.class ?? "").split(" ").includes("editor");
        if (editor) for (const passage of waitingIn(open)) passage.editor = true;
        const kind = kindOf(name, attributes);
        open.push({ name, passage: kind && { kind, id, text: "", link: null, editor: false }, waiting: [] });
      },
      ontext(text) {
        if (open.at(-1)?.name === "title") title += text;
        if (open.at(-1)?.name === "script" && text.trim() !== "" && !fragment)
          problems.push("a script stands in the page itself");
        for (const each of open) if (each.passage) each.passage.text += text;
      },
      onclosetag(name, implied) {
        if (implied && !VOID.has(name) && !open.some((each) => each.name === "svg"))
          problems.push(`<${name}> is not closed`);
        const { passage } = open.pop() ?? {};
        if (!passage) return;
        passages.push(passage);
        if (passage.kind === "quote" || passage.kind === "bullet") itemIn(open)?.waiting.push(passage);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (!fragment && title.trim() === "") problems.push("the page has no title");
  return { ids, links, passages, problems };
}

function kindOf(name: string, { id = "", class: names = "" }: Record<string, string>): Passage["kind"] | null {
  if (name === "q") return "quote";
  if (name === "mark" && id.startsWith("at-")) return "mark";
  if (names.split(" ").includes("bullet")) return "bullet";
  if (id.startsWith("claim-")) return "claim";
  return name === "li" ? "item" : null;
}

/** The nearest list item or table row group around: a quotation and the link to its source stand in it together. */
function itemIn(open: readonly Open[]): Open | undefined {
  return open.findLast(({ name }) => name === "li" || name === "tbody" || name === "blockquote" || name === "figure");
}

function waitingIn(open: readonly Open[]): Passage[] {
  return itemIn(open)?.waiting ?? [];
}

function meetLink(href: string, open: readonly Open[]): void {
  for (const passage of waitingIn(open)) passage.link ??= href;
  for (const { passage } of open) if (passage) passage.link ??= href;
}

function linkOf(name: string, attributes: Record<string, string>): PageLink | null {
  const { href, rel = "" } = attributes;
  if ((name === "a" || name === "link") && href !== undefined) return { href, element: name, rel };
  const address = attributes[REQUESTS[name] ?? ""];
  return address === undefined ? null : { href: address, element: name, rel };
}

function attributeProblems(name: string, attributes: Record<string, string>): string[] {
  const events = Object.keys(attributes).filter((each) => each.startsWith("on"));
  const frames =
    name === "iframe" || name === "object" || name === "embed" ? [`<${name}> loads what is not of this site`] : [];
  return [...events.map((each) => `the attribute ${each} would run a script`), ...frames];
}
