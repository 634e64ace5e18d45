/** The XML of a feed → its channel and items as plain elements, however broken it is. One pass, no recursion. */
import { Parser } from "../../text/markup.js";
import { nameIn, readPrefixes } from "./namespaces.js";

type Attributes = Readonly<Record<string, string>>;

/** A piece of a feed or item, e.g. its title. */
export interface FeedElement {
  /** Lower case, with the usual prefix of its namespace unless that is the feed's own: "title", "dc:date". */
  readonly name: string;
  /** The element around it, inside the item or channel: "author" for its name; "" for none. */
  readonly within: string;
  readonly attributes: Attributes;
  /** Decoded text; markup as it stands in the file where elements are in it. */
  readonly value: string;
  readonly hasMarkup: boolean;
  /** The xml:base that holds for it; "" for none. */
  readonly base: string;
}

/** An item, or the channel around them. */
export interface FeedRecord {
  readonly attributes: Attributes;
  readonly elements: readonly FeedElement[];
  /** The xml:lang that holds for it; "" for none. */
  readonly language: string;
  /** Where it begins in the file, in UTF-16 units. */
  readonly offset: number;
}

/** Elements with text or markup in them, never with further fields. */
const FIELDS = new Set(
  "title link guid id description content summary content:encoded xhtml:body body fullitem pubdate published updated issued modified created date lastbuilddate dc:date dc:creator dc:title dc:description dc:language dcterms:issued dcterms:modified dcterms:created name email uri url language subtitle tagline itunes:author itunes:summary itunes:title media:description media:title feedburner:origlink".split(
    " ",
  ),
);
/** Elements that hold fields, or people and sources written as text. */
const PEOPLE = new Set(["author", "managingeditor", "webmaster", "contributor", "source"]);
/** Those of them that hold a name and addresses only. */
const PERSONS = new Set(["author", "managingeditor", "webmaster", "contributor"]);
/** Where one of these begins inside a short field, that field's end was forgotten. */
const NEXT = new Set(
  "title link guid id description summary content pubdate published updated content:encoded dc:creator dc:date author category comments".split(
    " ",
  ),
);
const LONG = new Set(["description", "content", "summary", "content:encoded", "xhtml:body", "body", "fullitem"]);

interface Level {
  readonly name: string;
  readonly base: string;
  readonly language: string;
}

interface Writing {
  readonly name: string;
  readonly within: string;
  readonly attributes: Attributes;
  readonly base: string;
  readonly from: number;
  /** Levels that are open while it is. */
  readonly depth: number;
  text: string;
  hasMarkup: boolean;
}

interface Draft extends FeedRecord {
  readonly elements: FeedElement[];
  readonly depth: number;
}

interface Reader {
  readonly xml: string;
  readonly prefixes: Map<string, string>;
  readonly levels: Level[];
  readonly channel: Draft;
  readonly items: FeedRecord[];
  item: Draft | null;
  field: Writing | null;
}

/** Reads the XML of a feed. Never throws; what can't be read is left out. */
export function readElements(xml: string): { channel: FeedRecord; items: readonly FeedRecord[] } {
  const channel: Draft = { attributes: {}, elements: [], language: "", offset: 0, depth: 0 };
  const reader: Reader = { xml, prefixes: new Map(), levels: [], channel, items: [], item: null, field: null };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(reader, name, attributes, parser.startIndex, parser.endIndex + 1),
      ontext: (text) => {
        if (reader.field) reader.field.text += text;
      },
      onclosetag: () => close(reader, parser.startIndex),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  endItem(reader, xml.length);
  return { channel, items: reader.items };
}

function open(reader: Reader, tag: string, attributes: Attributes, start: number, from: number): void {
  readPrefixes(attributes, reader.prefixes);
  const name = nameIn(tag, reader.prefixes);
  const above = reader.levels.at(-1);
  const base = joinBase(above?.base ?? "", attributes["xml:base"]);
  const language = attributes["xml:lang"] ?? above?.language ?? "";
  const isItem = name === "item" || name === "entry";
  if (reader.field && (isItem || isForgotten(reader.field, name))) endField(reader, start);
  reader.levels.push({ name, base, language });
  if (reader.field) reader.field.hasMarkup = true;
  else if (isItem) startItem(reader, attributes, language, start);
  else if (FIELDS.has(name) || PEOPLE.has(name)) startField(reader, name, attributes, base, from);
}

function isForgotten({ name, text }: Writing, next: string): boolean {
  if (PEOPLE.has(name)) return FIELDS.has(next) && text.trim() === "";
  return !LONG.has(name) && NEXT.has(next);
}

function startItem(reader: Reader, attributes: Attributes, language: string, offset: number): void {
  endItem(reader, offset);
  reader.item = { attributes, elements: [], language, offset, depth: reader.levels.length };
}

function startField(reader: Reader, name: string, attributes: Attributes, base: string, from: number): void {
  const depth = reader.levels.length;
  const box = boxAround(reader.levels, reader.item?.depth ?? channelDepth(reader));
  // The end of a person was forgotten where what follows is nothing that a person has.
  const within = PERSONS.has(box) && NEXT.has(name) ? "" : box;
  reader.field = { name, within, attributes, base, from, depth, text: "", hasMarkup: false };
}

/** What the innermost level stands in; a field around it is one whose end was forgotten. */
function boxAround(levels: readonly Level[], from: number): string {
  const box = levels.slice(from, -1).findLast(({ name }) => !FIELDS.has(name));
  return box?.name ?? "";
}

/** The elements of a channel stand one or two levels deep: in feed, or in rss and channel. */
function channelDepth({ levels }: Reader): number {
  return levels.findIndex(({ name }) => name === "channel" || name === "feed") + 1;
}

function close(reader: Reader, to: number): void {
  if (reader.field && reader.levels.length <= reader.field.depth) endField(reader, to);
  if (reader.item && reader.levels.length <= reader.item.depth) endItem(reader, to);
  reader.levels.pop();
}

function endField(reader: Reader, to: number): void {
  const { field, item, channel, xml } = reader;
  reader.field = null;
  if (!field) return;
  const { name, within, attributes, base, hasMarkup, from, text } = field;
  const value = hasMarkup ? xml.slice(from, to).replaceAll("<![CDATA[", "").replaceAll("]]>", "") : text;
  (item ?? channel).elements.push({ name, within, attributes, base, hasMarkup, value: value.trim() });
}

function endItem(reader: Reader, to: number): void {
  endField(reader, to);
  if (reader.item) reader.items.push(reader.item);
  reader.item = null;
}

/** An xml:base is relative to the one around it. */
function joinBase(base: string, own: string | undefined): string {
  if (own === undefined || own === "") return base;
  return URL.canParse(own, base === "" ? undefined : base) ? new URL(own, base === "" ? undefined : base).href : base;
}
