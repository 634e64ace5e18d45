/** What a page states about itself outside its text, collected in one walk. */
import { attribute, type HtmlElement, type HtmlTree, textOf, walkTree } from "./tree.js";

/** Everything in a page that may say who wrote what, when and where. */
export interface Survey {
  readonly language: string;
  readonly title: string;
  /** By lower-case name, property or itemprop; in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly jsonLd: readonly string[];
  readonly headings: readonly string[];
  /** Elements that are marked as author or date, by microdata, rel, class or tag. */
  readonly marked: readonly Marked[];
}

export interface Marked {
  readonly tag: string;
  readonly itemprop: string;
  readonly rel: string;
  /** Class and id, lower case. */
  readonly name: string;
  /** What a machine reads: content or datetime. */
  readonly value: string;
  readonly text: string;
}

const LONGEST = 2000;
/** JSON-LD beyond this is left alone. */
const LONGEST_JSON = 1_000_000;
const MOST_MARKED = 400;
const AUTHOR_OR_DATE = /author|byline|by-line|writer|date|publish|posted|timestamp|time\b|contributor|credit/;

interface Notes {
  language: string;
  title: string;
  metas: Map<string, string[]>;
  canonical: string;
  jsonLd: string[];
  headings: string[];
  marked: Marked[];
}

/** Walks the whole page once. */
export function survey(page: HtmlTree): Survey {
  const notes: Notes = {
    language: "",
    title: "",
    metas: new Map(),
    canonical: "",
    jsonLd: [],
    headings: [],
    marked: [],
  };
  walkTree(page, {
    enter: (element) => {
      note(notes, element);
      return true;
    },
  });
  return notes;
}

function note(notes: Notes, element: HtmlElement): void {
  const { tagName: tag } = element;
  if (tag === "html") notes.language = attribute(element, "lang") || attribute(element, "xml:lang");
  else if (tag === "title") notes.title ||= textOf(element, LONGEST);
  else if (tag === "meta") noteMeta(notes, element);
  else if (tag === "link") noteLink(notes, element);
  else if (tag === "script") noteScript(notes, element);
  else if (tag === "h1" && notes.headings.length < 20) notes.headings.push(textOf(element, LONGEST));
  if (tag !== "meta" && tag !== "body" && tag !== "html") noteMarked(notes, element);
}

function noteMeta({ metas }: Notes, element: HtmlElement): void {
  const content = attribute(element, "content").slice(0, LONGEST).replace(/\s+/g, " ").trim();
  if (content === "") return;
  for (const kind of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attribute(element, kind).toLowerCase().trim();
    if (name !== "") metas.set(name, [...(metas.get(name) ?? []).slice(0, 20), content]);
  }
}

function noteLink(notes: Notes, element: HtmlElement): void {
  if (attribute(element, "rel").toLowerCase() === "canonical") notes.canonical ||= attribute(element, "href").trim();
}

function noteScript({ jsonLd }: Notes, element: HtmlElement): void {
  if (!/^application\/ld\+json\b/i.test(attribute(element, "type").trim())) return;
  const [child] = element.childNodes;
  const json = child && "value" in child ? child.value : "";
  if (json.length <= LONGEST_JSON && jsonLd.length < 30) jsonLd.push(json);
}

function noteMarked({ marked }: Notes, element: HtmlElement): void {
  if (marked.length >= MOST_MARKED) return;
  const itemprop = attribute(element, "itemprop").toLowerCase();
  const rel = attribute(element, "rel").toLowerCase();
  const name = `${attribute(element, "class")} ${attribute(element, "id")}`.toLowerCase().slice(0, 300);
  const isMarked = element.tagName === "time" || itemprop !== "" || rel === "author" || AUTHOR_OR_DATE.test(name);
  if (!isMarked) return;
  const value = attribute(element, "content") || attribute(element, "datetime");
  marked.push({
    tag: element.tagName,
    itemprop,
    rel,
    name,
    value: value.slice(0, LONGEST).trim(),
    text: textOf(element, 400),
  });
}
