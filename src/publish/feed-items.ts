/** The records that all three feeds are written from: one item per story, the newest first. */
import type { Config, Story } from "../model.js";
import { articlesOf, ascending, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { anchor, safeUrl } from "./paths.js";
import { asSentence, count } from "./phrases.js";
import { tally } from "./receipts.js";
import { element, escapeXml } from "./xml.js";

/** Stands for the site's address until content/digest.yml has one. */
export const PLACEHOLDER_URL = "http://localhost:8080";

export const FEEDS = [
  { kind: "rss", name: "RSS", path: "/feed.xml", type: "application/rss+xml", note: "understood by every reader" },
  {
    kind: "atom",
    name: "Atom",
    path: "/atom.xml",
    type: "application/atom+xml",
    note: "the same, in the stricter format",
  },
  {
    kind: "json",
    name: "JSON Feed",
    path: "/feed.json",
    type: "application/feed+json",
    note: "the same, for programs",
  },
] as const;

const MOST_LINKS = 12;
const MOST_BULLETS = 8;

export interface FeedItem {
  /** Tag URI of the story's id: the same wherever the site and the story move. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: Date | null;
  readonly updated: Date | null;
  readonly summary: string;
  /** The bullets as HTML, with absolute links to their receipts. */
  readonly html: string;
  readonly language: string | null;
  readonly topics: readonly string[];
  /** The originals. */
  readonly via: readonly { readonly url: string; readonly title: string }[];
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  /** Absolute address of a feed by its path. */
  readonly root: string;
  /** Of the newest item; null for a feed without dates. */
  readonly updated: Date | null;
  readonly items: readonly FeedItem[];
}

/** The absolute address that feeds and the site map are written with. */
export function siteUrl({ url }: Config): { url: string; isPlaceholder: boolean } {
  return { url: url ?? PLACEHOLDER_URL, isPlaceholder: url === null };
}

/** "tag:example.org,2025:story/1a2b": RFC 4151. */
export function tagUri({ tagAuthority }: Config, specific: string): string {
  return `tag:${tagAuthority}:${specific.split("/").map(encodeURIComponent).join("/")}`;
}

export function feedOf(catalog: Catalog): Feed {
  const { config } = catalog;
  const items = newestStories(catalog).map((story) => itemOf(catalog, story));
  const times = items.flatMap(({ updated }) => updated?.getTime() ?? []);
  const root = siteUrl(config).url;
  return {
    id: tagUri(config, "feed"),
    title: oneLine(config.title),
    description: oneLine(config.description) || oneLine(config.title),
    language: config.language,
    home: `${root}/`,
    root,
    updated: times.length > 0 ? new Date(Math.max(...times)) : null,
    items,
  };
}

function newestStories({ stories, calendar, config }: Catalog): Story[] {
  const time = ({ updated }: Story) => calendar.momentOf(updated)?.getTime() ?? Number.NEGATIVE_INFINITY;
  const dated = stories.map((story) => ({ story, at: time(story) }));
  dated.sort((a, b) => (a.at === b.at ? ascending(a.story.id, b.story.id) : b.at - a.at));
  return dated.slice(0, config.feedItems).map(({ story }) => story);
}

function itemOf(catalog: Catalog, story: Story): FeedItem {
  const { calendar, config } = catalog;
  const url = siteUrl(config).url + pathOf(catalog, story);
  const articles = articlesOf(catalog, story);
  const sources = sourcesOf(articles).length;
  const voices = `${count(sources, "source")}, ${count(story.origins.length, "origin")}`;
  const updated = calendar.momentOf(story.updated) ?? calendar.momentOf(story.published);
  return {
    id: tagUri(config, `story/${story.id}`),
    url,
    title: oneLine(story.headline.text) || voices,
    published: calendar.momentOf(story.published) ?? updated,
    updated,
    summary: oneLine([`${voices}.`, ...story.claims.slice(0, 3).map(({ text }) => asSentence(text))].join(" ")),
    html: bulletsHtml(story, url, sources, voices),
    language: articles[0]?.language ?? null,
    topics: story.topics.map(oneLine),
    via: articles
      .flatMap(({ url: original, source }) => {
        const address = safeUrl(original);
        return address === null ? [] : [{ url: address, title: oneLine(source.name) }];
      })
      .slice(0, MOST_LINKS),
  };
}

function bulletsHtml(story: Story, url: string, sources: number, voices: string): string {
  const bullets = story.claims.slice(0, MOST_BULLETS).map((claim) => {
    const link = element("a", { href: `${url}#${anchor("claim", claim.id)}` }, tally(claim, sources));
    return element("li", {}, `${escapeXml(asSentence(claim.text))} (${link})`);
  });
  const dek = story.dek ? element("p", {}, escapeXml(oneLine(story.dek))) : "";
  const list = bullets.length > 0 ? element("ul", {}, bullets.join("")) : "";
  const all = element(
    "p",
    {},
    element("a", { href: url }, escapeXml(`${voices}: every sentence, and where they differ`)),
  );
  return dek + list + all;
}
