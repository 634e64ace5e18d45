/** Lists of feeds (OPML 1 and 2), however broken: the feeds that they name. */
import { Parser } from "../text/markup.js";
import { decode } from "./bytes.js";
import { sniff } from "./sniff.js";

export interface ListedFeed {
  readonly url: string;
  /** As the list calls it; "" where it doesn't. */
  readonly title: string;
}

/** Feeds of one list that are taken. */
const MOST = 10_000;

/** The feeds of a list, in order; null where the file is no such list. `name` is the file's path. Never throws. */
export function readOpml(bytes: Uint8Array, name: string): readonly ListedFeed[] | null {
  const { text } = decode(bytes);
  if (sniff(text, name) !== "opml") return null;
  const feeds: ListedFeed[] = [];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const feed = tag.toLowerCase() === "outline" ? feedOf(attributes) : null;
        if (feed && feeds.length < MOST) feeds.push(feed);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return feeds;
}

/** Programs write xmlUrl in every case. An outline that only links a page names no feed. */
function feedOf(attributes: Readonly<Record<string, string>>): ListedFeed | null {
  const fields = new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const url = fields.get("xmlurl") ?? "";
  return url === "" ? null : { url, title: fields.get("title") || fields.get("text") || "" };
}
