/**
 * The rules of the W3C's feed validator (validator.w3.org/feed/docs) that can concern a feed of ours, errors and warnings alike, under
 * the validator's own names; those of JSON Feed 1.1 under names of our own. What needs a clock or a network is left out.
 */
import { parseFragment } from "parse5";
import { SaxesParser } from "saxes";

interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

type Log = (rule: string, detail: string) => void;

/** What the validator would say of a feed that was fetched from this address: "Rule: detail". */
export function faultsIn(kind: "rss" | "atom" | "json", text: string, address: string): string[] {
  const faults: string[] = [];
  const log: Log = (rule, detail) => faults.push(`${rule}: ${detail.slice(0, 120)}`);
  if (kind === "json") checkJson(text, address, log);
  else checkXml(kind, text, address, log);
  return faults;
}

const ATOM = "http://www.w3.org/2005/Atom";
const HISTORY = "http://purl.org/syndication/history/1.0";
const CONTENT = "http://purl.org/rss/1.0/modules/content/";
const MEDIA = "http://search.yahoo.com/mrss/";
const FULL_URI = /^[a-z][0-9a-z+\-.]*:(?:\/\/)?[0-9a-z;/?:@&=+$.\-_!~*'()%,#]+$/i;
const TAG_URI =
  /^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*(?:#.*)?$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const RFC2822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT)$/;
const MIME = /^[\w.+-]+\/[\w.+-]+$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;
const RELATIONS = ["alternate", "current", "enclosure", "hub", "next-archive", "prev-archive", "self", "via"];
const PAGING = ["current", "next-archive", "prev-archive"];
const KNOWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  "": "rss channel title link description language lastBuildDate generator item guid pubDate category enclosure".split(
    " ",
  ),
  [ATOM]: "feed entry id title subtitle updated published author name link generator category summary content".split(
    " ",
  ),
  [HISTORY]: ["complete", "archive"],
  [CONTENT]: ["encoded"],
  [MEDIA]: ["content"],
};

function checkXml(kind: "rss" | "atom", text: string, address: string, log: Log): void {
  if (!text.startsWith('<?xml version="1.0" encoding="utf-8"?>')) log("XmlDeclaration", text.slice(0, 40));
  const root = treeOf(text, log);
  if (root === null) return;
  for (const node of everyNode(root)) checkNode(node, log);
  if (kind === "rss") checkRss(root, text, address, log);
  else checkAtom(root, address, log);
}

function treeOf(text: string, log: Log): Node | null {
  const top: Node = { name: "", uri: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => log("SAXError", error.message));
  parser.on("opentag", ({ local, uri, attributes }) => {
    const named = Object.entries(attributes).filter(([key]) => !key.startsWith("xmlns"));
    const values = Object.fromEntries(named.map(([key, { value }]) => [key, value]));
    const node: Node = { name: local, uri, attributes: values, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const take = (part: string) => {
    const node = open.at(-1);
    if (node) node.text += part;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return top.children[0] ?? null;
}

function everyNode(node: Node): Node[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** What holds of every element. */
function checkNode(node: Node, log: Log): void {
  if (!KNOWN_NAMES[node.uri]?.includes(node.name)) log("UndefinedElement", `{${node.uri}}${node.name}`);
  const texts = [node.text, ...Object.values(node.attributes)];
  if (texts.some((each) => /[\u0080-\u009f\ufffd]/.test(each))) log("BadCharacters", node.name);
  if (node.uri !== ATOM || node.name !== "link") return;
  const { href = "", rel = "alternate", type, title } = node.attributes;
  if (!RELATIONS.includes(rel)) log("UnregisteredAtomLinkRel", rel);
  if (!FULL_URI.test(href)) log("InvalidFullLink", href);
  if (type !== undefined && !MIME.test(type)) log("InvalidMIMEType", type);
  if (title === "") log("AttrNotBlank", href);
  if (title !== undefined) checkPlain("link title", title, log);
  if (node.text.trim() !== "" || node.children.length > 0) log("AtomLinkNotEmpty", href);
}

const children = (node: Node, name: string, uri = ""): Node[] =>
  node.children.filter((child) => child.name === name && child.uri === uri);
const textOf = (node: Node, name: string, uri = ""): string | undefined => children(node, name, uri)[0]?.text;
const linksOf = (node: Node, rel: string): string[] =>
  children(node, "link", ATOM).flatMap(({ attributes }) => (attributes.rel === rel ? (attributes.href ?? "") : []));

function checkOnce(node: Node, names: readonly string[], uri: string, log: Log): void {
  for (const name of names) {
    const found = children(node, name, uri);
    if (found.length > 1) log("DuplicateElement", `${node.name}/${name}`);
    if (found.some(({ text, children: inner }) => text.trim() === "" && inner.length === 0)) log("NotBlank", name);
  }
}

/** "ContainsHTML", "ContainsUndeclaredHTML": what some reader would take for markup. */
function checkPlain(where: string, text: string, log: Log): void {
  const found = /<\/(?:a|b|i|p|em|script|strong|style|title|div|span|img|h\d)>|&(?:amp|lt|gt|quot|apos|#x?[0-9a-f]+);/i;
  const markup = found.exec(text)?.[0];
  if (markup) log("ContainsHTML", `${where}: ${markup}`);
}

function checkRss(root: Node, source: string, address: string, log: Log): void {
  const channel = children(root, "channel")[0];
  if (root.attributes.version !== "2.0" || channel === undefined) {
    log("MissingElement", "channel of RSS 2.0");
    return;
  }
  const items = children(channel, "item");
  const once = ["title", "link", "description", "language", "lastBuildDate", "generator"];
  checkOnce(channel, once, "", log);
  for (const name of ["title", "link", "description", "language"])
    if (children(channel, name).length === 0) log(`Missing${name}`, "channel");
  if (!LANGUAGE.test(textOf(channel, "language") ?? "")) log("InvalidLanguage", "channel");
  if (!FULL_URI.test(textOf(channel, "link") ?? "")) log("InvalidFullLink", "channel");
  checkPlain("channel title", textOf(channel, "title") ?? "", log);
  checkPlain("channel description", textOf(channel, "description") ?? "", log);
  const last = channel.children.findLastIndex(({ name }) => name !== "item");
  if (items.length > 0 && channel.children.findIndex(({ name }) => name === "item") < last)
    log("MisplacedItem", "channel");
  checkSelf(channel, address, log);
  checkPaging(channel, address, log);
  checkDates822([...children(channel, "lastBuildDate"), ...items.flatMap((item) => children(item, "pubDate"))], log);
  checkUnique(
    "DuplicateValue",
    items.map((item) => textOf(item, "guid") ?? ""),
    log,
  );
  for (const item of items) checkRssItem(item, log);
  for (const [whole] of source.matchAll(/<(title|category)>[^<]*&(?:amp|lt);[^<]*/g)) log("CharacterData", whole);
}

function checkRssItem(item: Node, log: Log): void {
  const once = ["title", "link", "description", "guid", "pubDate"];
  checkOnce(item, once, "", log);
  checkOnce(item, ["encoded"], CONTENT, log);
  if (!textOf(item, "title") && !textOf(item, "description")) log("ItemMustContainTitleOrDescription", "item");
  checkPlain("item title", textOf(item, "title") ?? "", log);
  if (!FULL_URI.test(textOf(item, "link") ?? "")) log("InvalidFullLink", textOf(item, "link") ?? "item");
  const guid = children(item, "guid")[0];
  if (guid === undefined) log("MissingGuid", "item");
  else if (guid.attributes.isPermaLink !== "false" || !TAG_URI.test(guid.text)) log("InvalidHttpGUID", guid.text);
  const names = item.children.map(({ name }) => name);
  if (names.includes("encoded") && names.indexOf("description") > names.indexOf("encoded"))
    log("NeedDescriptionBeforeContent", "item");
  for (const category of children(item, "category")) {
    if (category.text.trim() === "") log("NotBlank", "category");
    checkPlain("category", category.text, log);
  }
  checkHtml("description", textOf(item, "description") ?? "", log);
  checkHtml("content:encoded", textOf(item, "encoded", CONTENT) ?? "", log);
  const enclosures = children(item, "enclosure");
  if (enclosures.length > 1) log("DuplicateEnclosure", "item");
  for (const { attributes } of enclosures) checkFile(attributes.url, attributes.type, attributes.length, log);
  for (const { attributes } of children(item, "content", MEDIA))
    checkFile(attributes.url, attributes.type, attributes.fileSize, log);
}

function checkFile(url = "", type = "", length = "", log: Log): void {
  if (!/^https?:\/\/[^/]/.test(url) || !FULL_URI.test(url)) log("InvalidURLAttribute", url);
  if (!MIME.test(type)) log("InvalidMIMEAttribute", type);
  if (!/^[1-9]\d*$/.test(length)) log("InvalidIntegerAttribute", length);
}

function checkAtom(feed: Node, address: string, log: Log): void {
  const entries = children(feed, "entry", ATOM);
  for (const name of ["id", "title", "updated", "author"])
    if (children(feed, name, ATOM).length === 0) log("MissingElement", `feed/${name}`);
  checkOnce(feed, ["id", "title", "subtitle", "updated"], ATOM, log);
  const first = feed.children.findIndex(({ name }) => name === "entry");
  if (first >= 0 && feed.children.slice(first).some(({ name }) => name !== "entry")) log("MisplacedMetadata", "feed");
  if (!LANGUAGE.test(feed.attributes["xml:lang"] ?? "")) log("InvalidLanguage", "feed");
  checkPlain("feed title", textOf(feed, "title", ATOM) ?? "", log);
  if (!TAG_URI.test(textOf(feed, "id", ATOM) ?? "")) log("InvalidTAG", textOf(feed, "id", ATOM) ?? "");
  checkSelf(feed, address, log);
  checkPaging(feed, address, log);
  if (linksOf(feed, "alternate").length > 1) log("DuplicateAtomLink", "feed");
  const dates = (node: Node) => [...children(node, "updated", ATOM), ...children(node, "published", ATOM)];
  checkDates3339(
    [feed, ...entries].flatMap(dates).map(({ text }) => text),
    log,
  );
  checkUnique(
    "DuplicateEntries",
    entries.map((entry) => textOf(entry, "id", ATOM) ?? ""),
    log,
  );
  checkUnique(
    "DuplicateUpdated",
    entries.map((entry) => textOf(entry, "updated", ATOM) ?? ""),
    log,
  );
  const newest =
    entries
      .map((entry) => textOf(entry, "updated", ATOM) ?? "")
      .sort()
      .at(-1) ?? "";
  if (newest > (textOf(feed, "updated", ATOM) ?? "")) log("StaleFeedUpdated", newest);
  for (const entry of entries) checkEntry(entry, log);
}

function checkEntry(entry: Node, log: Log): void {
  const once = ["id", "title", "updated", "published", "summary", "content"];
  checkOnce(entry, once, ATOM, log);
  for (const name of ["id", "title", "updated"])
    if (children(entry, name, ATOM).length === 0) log("MissingElement", `entry/${name}`);
  if (!TAG_URI.test(textOf(entry, "id", ATOM) ?? "")) log("InvalidTAG", textOf(entry, "id", ATOM) ?? "");
  if ((textOf(entry, "published", ATOM) ?? "") > (textOf(entry, "updated", ATOM) ?? ""))
    log("UpdatedBeforePublished", "entry");
  if (PAGING.some((rel) => linksOf(entry, rel).length > 0)) log("FeedHistoryRelInEntry", "entry");
  if (linksOf(entry, "alternate").length !== 1) log("DuplicateAtomLink", "entry");
  const language = entry.attributes["xml:lang"];
  if (language !== undefined && !LANGUAGE.test(language)) log("InvalidLanguage", language);
  checkPlain("entry title", textOf(entry, "title", ATOM) ?? "", log);
  checkPlain("entry summary", textOf(entry, "summary", ATOM) ?? "", log);
  checkHtml("content", textOf(entry, "content", ATOM) ?? "", log);
  for (const { attributes } of children(entry, "link", ATOM))
    if (attributes.rel === "enclosure") checkFile(attributes.href, attributes.type, attributes.length, log);
}

function checkSelf(node: Node, address: string, log: Log): void {
  const [self, ...more] = linksOf(node, "self");
  if (self === undefined) log("MissingSelf", address);
  else if (self !== address || more.length > 0) log("SelfDoesntMatchLocation", self);
}

/** RFC 5005: all is here and no page is elsewhere, or this page says of what it is an archive. */
function checkPaging(node: Node, address: string, log: Log): void {
  const has = (name: string) => children(node, name, HISTORY).length > 0;
  if (has("complete") && PAGING.some((rel) => linksOf(node, rel).length > 0)) log("FeedRelInCompleteFeed", address);
  if (has("archive") && linksOf(node, "current").length !== 1) log("ArchiveWithoutCurrent", address);
  if (linksOf(node, "prev-archive").includes(address)) log("LinkPastEnd", address);
}

function checkDates822(nodes: readonly Node[], log: Log): void {
  for (const { text } of nodes) {
    const at = new Date(text);
    if (!RFC2822.test(text) || Number.isNaN(at.getTime())) log("InvalidRFC2822Date", text);
    else if (!at.toUTCString().startsWith(text.slice(0, 3))) log("IncorrectDOW", text);
    else if (at.getUTCFullYear() < 1990) log("ImplausibleDate", text);
  }
}

function checkDates3339(dates: readonly string[], log: Log): void {
  for (const date of dates) {
    if (!RFC3339.test(date) || Number.isNaN(Date.parse(date))) log("InvalidRFC3339Date", date);
    else if (date < "1990") log("ImplausibleDate", date);
  }
}

function checkUnique(rule: string, values: readonly string[], log: Log): void {
  for (const value of values.filter((each, i) => values.indexOf(each) !== i)) log(rule, value);
}

const TAGS = "a abbr b bdi blockquote br cite em h2 h3 i li ol p q span strong ul".split(" ");
const ATTRIBUTES = ["href", "title", "lang", "dir"];

/** "SecurityRisk", "ContainsRelRef", "NotHtml": of HTML that a reader shows. */
function checkHtml(where: string, html: string, log: Log): void {
  const tree = parseFragment(html, { onParseError: ({ code }) => log("NotHtml", `${where}: ${code}`) });
  const visit = (node: object): void => {
    if ("tagName" in node && "attrs" in node) {
      const { tagName, attrs } = node as { tagName: string; attrs: { name: string; value: string }[] };
      if (!TAGS.includes(tagName)) log("SecurityRisk", `${where}: ${tagName}`);
      for (const { name, value } of attrs) {
        if (!ATTRIBUTES.includes(name)) log("SecurityRiskAttr", `${where}: ${name}`);
        if (name === "href" && !/^(?:https?:\/\/|mailto:)/.test(value)) log("ContainsRelRef", `${where}: ${value}`);
      }
    }
    if ("childNodes" in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(tree);
}

const FEED_KEYS = "version title home_page_url feed_url next_url description language authors hubs items".split(" ");
const ITEM_KEYS =
  "id url title content_html summary image date_published date_modified tags language attachments".split(" ");

function checkJson(text: string, address: string, log: Log): void {
  const feed = JSON.parse(text);
  const isUrl = (url: unknown) => typeof url === "string" && /^https?:\/\//.test(url) && FULL_URI.test(url);
  const known = (record: object, keys: readonly string[]) => {
    for (const key of Object.keys(record)) if (!keys.includes(key)) log("UnknownKey", key);
  };
  known(feed, FEED_KEYS);
  if (feed.version !== "https://jsonfeed.org/version/1.1") log("Version", feed.version);
  if (typeof feed.title !== "string" || feed.title === "") log("MissingTitle", "feed");
  if (feed.feed_url !== address) log("SelfDoesntMatchLocation", feed.feed_url);
  if (feed.next_url === address) log("LinkPastEnd", address);
  for (const url of [feed.home_page_url, feed.next_url ?? address]) if (!isUrl(url)) log("InvalidUrl", String(url));
  for (const { type, url } of feed.hubs ?? []) if (type !== "WebSub" || !isUrl(url)) log("InvalidHub", String(url));
  if (!LANGUAGE.test(feed.language)) log("InvalidLanguage", feed.language);
  for (const { url } of feed.authors) if (!isUrl(url)) log("InvalidUrl", String(url));
  checkUnique(
    "DuplicateValue",
    feed.items.map(({ id }: { id: string }) => id),
    log,
  );
  for (const item of feed.items) {
    known(item, ITEM_KEYS);
    if (!TAG_URI.test(item.id)) log("InvalidTAG", String(item.id));
    if (!isUrl(item.url)) log("InvalidUrl", String(item.url));
    if (typeof item.title !== "string" || item.title === "") log("MissingTitle", item.id);
    if (typeof item.content_html !== "string") log("MissingContent", item.id);
    else checkHtml("content_html", item.content_html, log);
    checkDates3339(
      [item.date_published, item.date_modified].filter((date) => date !== undefined),
      log,
    );
    if ((item.tags ?? []).some((tag: unknown) => typeof tag !== "string" || tag === "")) log("NotBlank", "tags");
    if (item.language !== undefined && !LANGUAGE.test(item.language)) log("InvalidLanguage", item.language);
    for (const file of item.attachments ?? []) checkFile(file.url, file.mime_type, String(file.size_in_bytes), log);
  }
}
