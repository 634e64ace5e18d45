import { odd, reading } from "../errors.js";
import type { RawMeta, Report } from "../model.js";
import { cutText } from "../text/cut.js";
import { LONGEST_FIELD } from "./sizes.js";
import { tidyText } from "./tidy-text.js";

/** The names under which people and programs state a field, in order of trust. Compared in lower case. */
const NAMES: Readonly<Record<keyof RawMeta, readonly string[]>> = {
  id: ["id", "guid", "_id", "uuid"],
  title: ["title", "headline", "article_title", "webtitle"],
  dek: ["dek", "description", "summary", "subtitle", "excerpt", "abstract"],
  url: ["url", "link", "canonical", "permalink", "web_url", "weburl", "article_url", "source_url"],
  source: [
    "source",
    "site",
    "publication",
    "outlet",
    "sitename",
    "site_name",
    "publisher",
    "source-hostname",
    "hostname",
  ],
  site: ["site_url", "home_page_url", "source_domain", "domain", "source-hostname", "hostname"],
  author: ["author", "byline", "authors", "creator"],
  date: [
    "date",
    "published",
    "publishedat",
    "pubdate",
    "published_at",
    "date_published",
    "datepublished",
    "publish_date",
    "pub_date",
    "published_date",
    "isodate",
    "webpublicationdate",
    "datetime",
  ],
  updated: ["updated", "modified", "updatedat", "updated_at", "date_modified", "datemodified"],
  language: ["language", "lang"],
};

/** Every name that `toMeta` understands, in lower case. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** What a record (front matter, a JSON line) states about its article: one-line strings, cut at 2,000 characters. */
export function toMeta(
  record: Readonly<Record<string, unknown>>,
  input: string,
  report: Report,
  line?: number,
): RawMeta {
  const values = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
  const meta: Partial<Record<keyof RawMeta, string>> = {};
  for (const [field, names] of Object.entries(NAMES) as [keyof RawMeta, readonly string[]][]) {
    const name = names.find((each) => toLine(values.get(each)) !== "");
    if (name === undefined) continue;
    const value = toLine(values.get(name));
    if (value.length > LONGEST_FIELD)
      report(odd(input, "field-too-long", reading.fieldTooLong(name, LONGEST_FIELD), line));
    meta[field] = cutText(value, LONGEST_FIELD);
  }
  return withSourceAddress(withHome(meta, values), values);
}

/** Some programs (trafilatura) state the article's address as its source, and the outlet's host beside it. */
function withSourceAddress(meta: RawMeta, values: ReadonlyMap<string, unknown>): RawMeta {
  if (!/^https?:\/\/[^/\s]{1,99}\/./.test(meta.source ?? "")) return meta;
  const { source, ...rest } = meta;
  const outlet = ["sitename", "site_name", "source-hostname", "hostname"].map((name) => toLine(values.get(name)));
  const named = outlet.find((each) => each !== "");
  return { ...rest, url: meta.url ?? source!, ...(named ? { source: named } : {}) };
}

/** A home page, or its host; some programs write a name in its field. */
const HOME = /^(?:https?:\/\/\S{3,}|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})$/i;

function withHome({ site, ...meta }: RawMeta, values: ReadonlyMap<string, unknown>): RawMeta {
  const found = [site ?? "", homeOf(values.get("source")), homeOf(values.get("publisher"))];
  const home = found.find((each) => HOME.test(each));
  return home === undefined ? meta : { ...meta, site: home };
}

/** The address of an outlet that is a record of its own: {"name": "…", "url": "…"}. */
function homeOf(value: unknown): string {
  if (typeof value !== "object" || value === null || !("url" in value)) return "";
  return cutText(toLine(value.url), LONGEST_FIELD);
}

/** A value as one line: strings and numbers as they are, lists joined by commas, objects by their name; else "". */
function toLine(value: unknown): string {
  if (typeof value === "string")
    return tidyText(cutText(value, 10 * LONGEST_FIELD))
      .replace(/[\s\u0085]+/g, " ")
      .trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value
      .slice(0, 100)
      .map(toLine)
      .filter((each) => each !== "")
      .join(", ");
  if (typeof value === "object" && value !== null && "name" in value) return toLine(value.name);
  return "";
}
