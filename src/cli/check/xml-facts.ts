/** What an XML file says that can be proven: that it is well-formed, its links and ids. The only import of saxes. */
import { SaxesParser } from "saxes";

export interface XmlFacts {
  readonly root: string;
  /** Addresses in <link>, <loc>, <url> and href. */
  readonly links: readonly string[];
  /** Of items and entries: they must not repeat. */
  readonly ids: readonly string[];
  /** HTML of items and entries. */
  readonly html: readonly string[];
  readonly problems: readonly string[];
}

const LINKS = new Set(["link", "loc", "comments", "id:link"]);
const HTML = new Set(["content:encoded", "content"]);

/** Reads a feed or a site map; namespaces are checked. */
export function xmlFacts(xml: string): XmlFacts {
  const open: { name: string; text: string }[] = [];
  const links: string[] = [];
  const ids: string[] = [];
  const html: string[] = [];
  const problems: string[] = [];
  let root = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => void problems.push(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    root ||= name;
    open.push({ name, text: "" });
    const href = attributes.href?.value;
    if (href !== undefined) links.push(href);
  });
  const take = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name }) => {
    const text = open.pop()?.text.trim() ?? "";
    const within = open.at(-1)?.name;
    if (LINKS.has(name) && text !== "") links.push(text);
    if (name === "guid" || (name === "id" && within === "entry")) ids.push(text);
    if (HTML.has(name) && text !== "") html.push(text);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return { root, links, ids, html, problems };
}
