/** RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0 → items. */
import { type FeedElement, type FeedRecord, readElements } from "./elements.js";
import { escapeText, type Feed, type FeedItem } from "./item.js";

/** Names of a field, in order of trust. */
const TITLE = ["title", "dc:title", "itunes:title", "media:title"];
const CONTENT = ["content:encoded", "content", "xhtml:body", "body", "fullitem"];
const SUMMARY = ["description", "summary", "dc:description", "itunes:summary", "media:description"];
const PUBLISHED = ["pubdate", "published", "dc:date", "issued", "dcterms:issued", "created", "dcterms:created", "date"];
const UPDATED = ["updated", "modified", "dcterms:modified"];
const AUTHOR = ["dc:creator", "itunes:author", "author", "managingeditor"];

/** Reads a feed's XML. `address` is where it was fetched from, if that is known. Never throws. */
export function readXmlFeed(xml: string, address = ""): Feed {
  // Some signs that break lines are no white space in XML; offsets stay.
  const { channel, items } = readElements(xml.replace(/[\v\f\x85]/g, " "));
  const lines = lineCounter(xml);
  const home = homeOf(channel, address);
  const authors = authorsOf(channel);
  return {
    title: htmlOf(find(channel, TITLE)),
    url: home,
    items: items.map((item) => toItem(item, channel, home, authors, lines(item.offset))),
  };
}

function toItem(
  item: FeedRecord,
  channel: FeedRecord,
  home: string,
  authors: readonly string[],
  line: number,
): FeedItem {
  const content = htmlOf(find(item, CONTENT));
  const summary = htmlOf(find(item, SUMMARY));
  const own = authorsOf(item);
  return {
    id: find(item, ["guid", "id"])?.value || (item.attributes["rdf:about"] ?? ""),
    url: linkOf(item),
    base: linkElement(item)?.base || home,
    redirects: find(item, ["feedburner:origlink"]) !== undefined,
    origin: originOf(item),
    title: htmlOf(find(item, TITLE)),
    content: content || summary,
    summary: content === "" ? "" : summary,
    described: content === "",
    authors: own.length > 0 ? own : authors,
    published: find(item, PUBLISHED)?.value ?? "",
    updated: find(item, UPDATED)?.value ?? "",
    language: item.language || find(item, ["dc:language", "language"])?.value || languageOf(channel),
    line,
  };
}

function languageOf(channel: FeedRecord): string {
  return find(channel, ["language", "dc:language"])?.value || channel.language;
}

/** The first of these that stands directly in the record and says something. */
function find({ elements }: FeedRecord, names: readonly string[]): FeedElement | undefined {
  for (const name of names) {
    const found = elements.filter((each) => each.name === name && isOwn(each));
    const element = found.find(({ value }) => value !== "") ?? found[0];
    if (element && element.value !== "") return element;
  }
  return undefined;
}

/** Media wraps its titles in groups; what stands in an image, a source or another box belongs to that. */
function isOwn({ name, within }: FeedElement): boolean {
  return within === "" || (name.startsWith("media:") && /^media:(?:content|group)$/.test(within));
}

/** The HTML that a field holds. RSS holds HTML always; Atom says so, else it is plain text. */
function htmlOf(element: FeedElement | undefined): string {
  if (!element) return "";
  const { value, hasMarkup, attributes } = element;
  const type = (attributes.type ?? "").toLowerCase();
  if (attributes.mode === "base64" || isEncoded(type)) return fromBase64(value);
  if (hasMarkup) return value;
  return type === "text" || type === "text/plain" ? escapeText(value) : value;
}

/** Atom: any other media type than text stands in base64. */
function isEncoded(type: string): boolean {
  return type.includes("/") && !/^text\/|xml$|html/.test(type);
}

function fromBase64(value: string): string {
  const bytes = /^[\w+/=\s-]*$/.test(value) ? Buffer.from(value, "base64") : null;
  const text = bytes?.toString("utf8") ?? "";
  return text.includes("\uFFFD") ? "" : text;
}

function linkElement({ elements }: FeedRecord): FeedElement | undefined {
  const links = elements.filter(({ name, within }) => name === "link" && within === "");
  const told = links.filter(({ value, attributes }) => value !== "" || (attributes.href ?? "") !== "");
  return (
    told.find(({ value, attributes }) => value !== "" && attributes.href === undefined) ??
    told.find(({ attributes }) => attributes.rel === "alternate") ??
    told.find(({ attributes }) => attributes.rel === undefined)
  );
}

/** The channel's link, as seen from the feed's own address where it is relative. */
function homeOf(channel: FeedRecord, address: string): string {
  const self = channel.elements.find(({ name, attributes }) => name === "link" && attributes.rel === "self");
  const link = linkOf(channel);
  const stated = self?.attributes.href || linkElement(channel)?.base || "";
  const base = URL.canParse(stated) ? stated : address;
  if (URL.canParse(link)) return link;
  return URL.canParse(link, base) ? new URL(link, base).href : URL.canParse(base) ? base : "";
}

function linkOf(record: FeedRecord): string {
  const element = linkElement(record);
  const link = element?.value || element?.attributes.href;
  if (link) return link.trim();
  const guid = find(record, ["guid"]);
  if (
    guid &&
    guid.attributes.ispermalink !== "false" &&
    guid.attributes.isPermaLink !== "false" &&
    /^https?:\/\//i.test(guid.value)
  )
    return guid.value;
  const about = record.attributes["rdf:about"] ?? "";
  return /^https?:\/\//i.test(about) ? about : "";
}

/** RSS names the source in a text and its feed in an attribute; Atom copies the head of the feed. */
function originOf({ elements }: FeedRecord): FeedItem["origin"] {
  const own = elements.find(({ name, within }) => name === "source" && within === "");
  const inner = elements.filter(({ within }) => within === "source");
  const link = inner.find(({ name, attributes }) => name === "link" && attributes.rel !== "self");
  const title = inner.find(({ name }) => name === "title");
  return {
    name: htmlOf(title) || (own && !own.hasMarkup ? own.value : ""),
    url: own?.attributes.url || link?.attributes.href || link?.value || "",
  };
}

/** People: as text, as "mail (name)", or as elements of their own. */
function authorsOf({ elements }: FeedRecord): string[] {
  const named = elements.filter(({ name, within }) => name === "name" && within === "author").map(({ value }) => value);
  const texts = elements.filter(({ name, within, hasMarkup }) => AUTHOR.includes(name) && within === "" && !hasMarkup);
  const told = texts.map(({ value }) => /\(([^()]{2,80})\)\s{0,9}$/.exec(value.slice(0, 300))?.[1] ?? value);
  return [...new Set([...named, ...told].map((each) => each.trim()))].filter(
    (each) => each !== "" && !/^\S+@\S+$/.test(each),
  );
}

/** Line numbers of rising offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
