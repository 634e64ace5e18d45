/** What an XML file says that can be proven: that it is well-formed, its elements' shape, its links, ids and HTML. The only import of saxes. */
import { SaxesParser } from "saxes";

export interface XmlLink {
  readonly href: string;
  readonly line: number;
  /** True where the file's own program would load it: a style sheet, an image in a picture. */
  readonly loads: boolean;
}

export interface XmlItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly line: number;
}

export interface XmlFacts {
  readonly root: string;
  readonly links: readonly XmlLink[];
  /** Items and entries of feeds. */
  readonly items: readonly XmlItem[];
  /** HTML of items and entries. */
  readonly html: readonly { readonly html: string; readonly line: number }[];
  readonly problems: readonly { readonly problem: string; readonly line: number }[];
  /** What the feed lacks that its format asks for. */
  readonly lacks: readonly { readonly problem: string; readonly line: number }[];
  /** True where an element or attribute would run a script. */
  readonly scripts: readonly number[];
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly children: string[];
  text: string;
  readonly texts: Record<string, string>;
}

const LINKS = new Set(["link", "loc", "comments", "docs", "sitemap"]);
const HTML = new Set(["content:encoded", "content"]);
const DATES = new Set(["pubDate", "lastBuildDate", "updated", "published"]);
const LOADS = new Set(["image", "use", "feImage", "script", "style"]);

/** What has to stand in each element, by RSS 2.0, RFC 4287, sitemaps.org and OPML 2.0. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  rss: ["channel"],
  channel: ["title", "link", "description"],
  item: ["guid", "title"],
  feed: ["id", "title", "updated"],
  entry: ["id", "title", "updated"],
  urlset: [],
  url: ["loc"],
  sitemapindex: ["sitemap"],
  sitemap: ["loc"],
  opml: ["head", "body"],
};
const ONCE = new Set(
  "title guid id updated published pubDate lastBuildDate description subtitle generator channel".split(" "),
);
const RFC822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT)$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a feed, a list of feeds, a site map or a picture; namespaces are checked. */
export function xmlFacts(xml: string): XmlFacts {
  const open: Open[] = [];
  const links: XmlLink[] = [];
  const items: XmlItem[] = [];
  const html: { html: string; line: number }[] = [];
  const problems: { problem: string; line: number }[] = [];
  const lacks: { problem: string; line: number }[] = [];
  const scripts: number[] = [];
  let root = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => void problems.push({ problem: error.message, line: parser.line }));
  parser.on("processinginstruction", ({ target, body }) => {
    const href = /\bhref="([^"]*)"/.exec(body)?.[1];
    if (target === "xml-stylesheet" && href !== undefined) links.push({ href, line: parser.line, loads: true });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { line } = parser;
    root ||= name;
    open.at(-1)?.children.push(name);
    open.push({ name, line, children: [], text: "", texts: {} });
    if (name === "script") scripts.push(line);
    for (const [key, { value }] of Object.entries(attributes)) {
      if (/^on/i.test(key) || /^\s*javascript:/i.test(value)) scripts.push(line);
      const isLink = /^(?:href|xlink:href|xmlUrl|htmlUrl|src)$/.test(key) || (key === "url" && name !== "source");
      if (isLink) links.push({ href: value, line, loads: root === "svg" && LOADS.has(name) });
    }
  });
  const take = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name }) => {
    const closed = open.pop();
    if (!closed) return;
    const { line } = closed;
    const text = closed.text.trim();
    const above = open.at(-1);
    if (above && above.texts[name] === undefined) above.texts[name] = text;
    if (LINKS.has(name) && text !== "") links.push({ href: text, line, loads: false });
    if (name === "item" || name === "entry") items.push(itemOf(closed));
    if (HTML.has(name) && text !== "") html.push({ html: text, line });
    for (const problem of faultsOf(closed, root)) lacks.push({ problem, line });
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    problems.push({ problem: error instanceof Error ? error.message : String(error), line: parser.line });
  }
  return { root, links, items, html, problems, lacks, scripts };
}

function itemOf({ texts, line }: Open): XmlItem {
  return {
    id: texts.guid ?? texts.id ?? "",
    title: texts.title ?? "",
    summary: texts.summary ?? texts.description ?? "",
    line,
  };
}

/** What an element lacks, or has too often; a date in the wrong form. */
function faultsOf({ name, children, text }: Open, root: string): string[] {
  if (root === "svg") return [];
  const faults = (NEEDED[name] ?? [])
    .filter((each) => !children.includes(each))
    .map((each) => `<${name}> has no <${each}>`);
  if (NEEDED[name])
    for (const each of ONCE)
      if (children.indexOf(each) !== children.lastIndexOf(each)) faults.push(`<${name}> has <${each}> twice`);
  if (DATES.has(name) && !(root === "rss" ? RFC822 : RFC3339).test(text))
    faults.push(`<${name}> holds no date: ${text.slice(0, 40)}`);
  if (name === "title" && text === "") faults.push("an empty <title>");
  return faults;
}
