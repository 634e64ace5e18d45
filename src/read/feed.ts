import { odd, reading, unusable } from "../errors.js";
import type { RawArticle, RawMeta, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { feedDate } from "./feed/date.js";
import type { Feed, FeedItem } from "./feed/item.js";
import { readJsonFeed } from "./feed/json-feed.js";
import { readXmlFeed } from "./feed/xml-feed.js";
import { pieceToBody } from "./html/body.js";
import { plainOf } from "./html/entities.js";
import { recordNamer } from "./record-id.js";
import { savedFrom } from "./saved-from.js";
import { LONGEST_FIELD, LONGEST_TEXT } from "./sizes.js";
import { tidyText } from "./tidy-text.js";

/** A feed: one article an item, named by the item's own id. */
export function readFeed(file: Decoded, input: string, report: Report): RawArticle[] {
  const feed = /^\s{0,99}\{/.test(file.text)
    ? readJsonFeed(file.text)
    : readXmlFeed(file.text, savedFrom(file.text)?.url);
  if (!feed || feed.items.length === 0) {
    report(unusable(input, "no-items", reading.noItems));
    return [];
  }
  const nameOf = recordNamer(input, report);
  return feed.items.flatMap((item, number) => {
    const article = toArticle(item, feed, `${input}#${nameOf(item.id || item.url, number, item.line)}`, file.encoding);
    const { text, meta } = article;
    if (text.length > LONGEST_TEXT) {
      report(unusable(article.input, "too-long", reading.tooLong(text.length, LONGEST_TEXT), item.line));
      return [];
    }
    if (text === "" && meta.title === undefined) report(odd(article.input, "empty-item", reading.emptyItem, item.line));
    return [article];
  });
}

function toArticle(item: FeedItem, feed: Feed, input: string, encoding: string): RawArticle {
  const url = absoluteUrl(item.url, item.base);
  const body = pieceToBody(item.content, url || item.base || undefined, item.line);
  return {
    input,
    format: "feed",
    encoding,
    firstLine: item.line,
    meta: toMeta(item, feed, url),
    ...body,
    ...(isSummary(item, body.text) ? { summary: true as const } : {}),
  };
}

/** Descriptions shorter than this, in UTF-16 units, are no whole article. */
const SHORT = 600;
const GOES_ON =
  /(?:…|\[…\]|\.\.\.\]?|\b(?:read|continue) (?:more|reading)\W{0,5}|\bfull (?:story|article)\W{0,5}|\bweiterlesen\W{0,5}|\blire la suite\W{0,5})$/i;

/** True where the feed holds the beginning or a description of an article that stands elsewhere. */
function isSummary({ described }: FeedItem, text: string): boolean {
  return text === "" || (described && text.length < SHORT) || GOES_ON.test(text.slice(-80).trimEnd());
}

function toMeta(item: FeedItem, feed: Feed, url: string): RawMeta {
  const fields: Record<keyof RawMeta, string> = {
    id: item.id,
    title: plainOf(item.title),
    dek: plainOf(item.summary),
    url,
    ...sourceOf(item, feed, url),
    author: item.authors.map(plainOf).join(", "),
    date: feedDate(item.published),
    updated: feedDate(item.updated),
    language: item.language,
  };
  const told = Object.entries(fields).map(
    ([name, value]) => [name, tidyText(value).replace(/\s+/g, " ").trim()] as const,
  );
  return Object.fromEntries(
    told.filter(([, value]) => value !== "").map(([name, value]) => [name, value.slice(0, LONGEST_FIELD)]),
  );
}

/** An outlet has many feeds, each with a title of its own: where the address is known, its host names the outlet. */
function sourceOf(item: FeedItem, feed: Feed, url: string): { readonly source: string; readonly site: string } {
  const { origin } = item;
  if (origin.url !== "") return { source: plainOf(origin.name), site: origin.url };
  return url === "" || item.redirects
    ? { source: plainOf(origin.name || feed.title), site: origin.name === "" ? feed.url : "" }
    : { source: "", site: "" };
}

function absoluteUrl(url: string, base: string): string {
  if (url === "") return "";
  if (URL.canParse(url)) return /^https?:$/.test(new URL(url).protocol) ? url : "";
  return URL.canParse(url, base) ? new URL(url, base).href : "";
}
