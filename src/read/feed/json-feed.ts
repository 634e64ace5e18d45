/** JSON Feed → items. */
import { escapeText, type Feed, type FeedItem } from "./item.js";

type Fields = Readonly<Record<string, unknown>>;

/** Reads a JSON Feed of any version; null where it isn't one. Never throws. */
export function readJsonFeed(json: string): Feed | null {
  const feed = parse(json);
  if (!feed || !Array.isArray(feed.items)) return null;
  const authors = authorsOf(feed);
  const home = homeOf(text(feed.home_page_url), text(feed.feed_url));
  const records = feed.items.filter((each): each is Fields => typeof each === "object" && each !== null);
  return {
    title: text(feed.title),
    url: home,
    items: records.map((item) => toItem(item, home || text(feed.feed_url), authors, text(feed.language))),
  };
}

/** The home page, as seen from the feed's own address where it is relative. */
function homeOf(home: string, feed: string): string {
  return home !== "" && !URL.canParse(home) && URL.canParse(home, feed) ? new URL(home, feed).href : home;
}

function toItem(item: Fields, base: string, authors: readonly string[], language: string): FeedItem {
  const content = text(item.content_html) || escapeText(text(item.content_text));
  const summary = escapeText(text(item.summary));
  const own = authorsOf(item);
  return {
    id: typeof item.id === "number" ? String(item.id) : text(item.id),
    url: text(item.url) || text(item.external_url),
    base,
    redirects: false,
    origin: { name: "", url: "" },
    title: escapeText(text(item.title)),
    content: content || summary,
    summary: content === "" ? "" : summary,
    described: content === "",
    authors: own.length > 0 ? own : authors,
    published: text(item.date_published),
    updated: text(item.date_modified),
    language: text(item.language) || language,
    line: 1,
  };
}

function parse(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** Version 1.1 has a list of authors, version 1 had one. */
function authorsOf({ authors, author }: Fields): string[] {
  const people = Array.isArray(authors) ? authors : [author];
  return people.slice(0, 20).flatMap((each) => {
    const name = typeof each === "object" && each !== null && "name" in each ? text(each.name) : text(each);
    return name === "" ? [] : [name];
  });
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
