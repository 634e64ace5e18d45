/** The records that feeds are written from, whatever their format. */
import type { Article, Claim, Config, Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { foundingMoment, storyTimes } from "./feed-time.js";
import { languageOf } from "./languages.js";
import { anchor, safeUrl } from "./paths.js";
import { asSentence } from "./phrases.js";
import { pictureFile } from "./pictures.js";
import { tally, voices } from "./receipts.js";
import { PICTURE_SIZE } from "./share-picture.js";
import { ownDek } from "./story-card.js";
import { sureClaims } from "./sureness.js";
import type { Texts } from "./texts.js";
import { element, escapeXml } from "./xml.js";

/** Stands for the site's address until content/digest.yml has one. */
export const PLACEHOLDER_URL = "http://localhost:8080";

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
  /** Where it isn't the feed's own. */
  readonly language: string | null;
  readonly topics: readonly string[];
  /** The originals. */
  readonly via: readonly { readonly url: string; readonly title: string }[];
  /** The picture that shows headline and agreement. */
  readonly picture: FeedPicture | null;
}

export interface FeedPicture {
  readonly url: string;
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  readonly width: number;
  readonly height: number;
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
  /** For what has no date, in a format that wants one. */
  readonly founded: Date;
  /** Address of the WebSub hub that tells readers of changes. */
  readonly hub: string | null;
  readonly items: readonly FeedItem[];
  /** Path of the folder that the feed lies in. */
  readonly folder: string;
  /** True where all there is stands in it: what isn't there is gone (RFC 5005). */
  readonly complete: boolean;
  /** Folders of the feed of which this is an archive page, and of the page before this one. */
  readonly archiveOf: string | null;
  readonly previous: string | null;
}

/** The absolute address that feeds and the site map are written with. */
export function siteUrl({ url }: Config): { url: string; isPlaceholder: boolean } {
  return { url: url ?? PLACEHOLDER_URL, isPlaceholder: url === null };
}

/** "tag:example.org,2025:story/1a2b": RFC 4151. */
export function tagUri({ tagAuthority }: Config, specific: string): string {
  return `tag:${tagAuthority}:${specific.split("/").map(encodeURIComponent).join("/")}`;
}

/** What sets one feed of the site apart from the others. */
export interface FeedFrame {
  readonly folder: string;
  /** Page of the same things for people; by default the folder's. */
  readonly page?: string;
  /** What its id says behind the authority. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly complete?: boolean;
  readonly archiveOf?: string | null;
  readonly previous?: string | null;
}

/** A feed of these items; it was updated when its newest item was. */
export function feedOf({ config }: Catalog, frame: FeedFrame, items: readonly FeedItem[]): Feed {
  const times = items.flatMap(({ updated }) => updated?.getTime() ?? []);
  const root = siteUrl(config).url;
  return {
    id: tagUri(config, frame.id),
    title: oneLine(frame.title),
    description: oneLine(frame.description) || oneLine(frame.title),
    language: config.language,
    home: root + (frame.page ?? frame.folder),
    root,
    updated: times.length > 0 ? new Date(times.reduce((a, b) => Math.max(a, b))) : null,
    founded: foundingMoment(config),
    hub: frame.archiveOf == null ? config.hub : null,
    items,
    folder: frame.folder,
    complete: frame.complete ?? false,
    archiveOf: frame.archiveOf ?? null,
    previous: frame.previous ?? null,
  };
}

type Content = Omit<FeedItem, "id">;

/** A story is in many feeds; its item costs as much as it has articles. */
const known = new WeakMap<Story, Content>();

/** The item of a story. Readers tell items apart by id, whatever feed they are in: so every feed (`scope`) has ids of its own. */
export function storyItem(catalog: Catalog, story: Story, scope = ""): FeedItem {
  const content = known.get(story) ?? contentOf(catalog, story);
  known.set(story, content);
  return { id: tagUri(catalog.config, `${scope}story/${story.id}`), ...content };
}

function contentOf(catalog: Catalog, story: Story): Content {
  const url = siteUrl(catalog.config).url + pathOf(catalog, story);
  const articles = articlesOf(catalog, story);
  const sources = sourcesOf(articles).length;
  const language = languageOf(catalog, story);
  const counted = voices(catalog.texts, sources, story.origins.length);
  return {
    url,
    title: oneLine(story.headline.text) || counted,
    ...storyTimes(catalog.calendar, story, articles),
    summary: oneLine(
      [
        `${counted}.`,
        ...sureClaims(story)
          .slice(0, 3)
          .map(({ text }) => asSentence(text)),
      ].join(" "),
    ),
    html: bulletsHtml(catalog.texts, story, url, sources, language),
    language,
    topics: story.topics.map(oneLine).filter((topic) => topic !== ""),
    via: articles.flatMap(original).slice(0, MOST_LINKS),
    picture: pictureOf(catalog, story),
  };
}

function original({ url, source }: Pick<Article, "url" | "source">): FeedItem["via"][number][] {
  const address = safeUrl(url);
  return address === null ? [] : [{ url: strictUrl(address), title: oneLine(source.name) }];
}

/** An address with every character escaped that RFC 3986 doesn't allow: browsers forgive it, feed readers may not. */
function strictUrl(url: string): string {
  return url.replace(/[^\w;/?:@&=+$.\-!~*'()%,#]/gu, encodeURIComponent);
}

function pictureOf(catalog: Catalog, story: Story): FeedPicture | null {
  const file = pictureFile(catalog, story);
  if (file === null) return null;
  const url = siteUrl(catalog.config).url + file.path;
  return { url, type: "image/png", length: file.content.length, ...PICTURE_SIZE };
}

function bulletsHtml(texts: Texts, story: Story, url: string, sources: number, language: string | null): string {
  const told = ownDek(story);
  const dek = told ? element("p", {}, spoken(told, language)) : "";
  const list = pointsHtml(texts, sureClaims(story).slice(0, MOST_BULLETS), url, sources, language);
  const every = texts.say("feeds.every", { voices: voices(texts, sources, story.origins.length) });
  const all = element("p", {}, element("a", { href: url }, escapeXml(every)));
  return dek + list + all;
}

/** Points as a list, each with the count of its sources, which leads to the receipts. */
export function pointsHtml(
  texts: Texts,
  claims: readonly Claim[],
  url: string,
  sources: number,
  language: string | null,
): string {
  const bullets = claims.map((claim) => {
    const link = element("a", { href: `${url}#${anchor("claim", claim.id)}` }, tally(texts, claim, sources));
    return element("li", {}, `${spoken(asSentence(claim.text), language)} (${link})`);
  });
  return bullets.length > 0 ? element("ul", {}, bullets.join("")) : "";
}

/** Words of a source as HTML; those in another language than the feed's say so. */
export function spoken(text: string, language: string | null): string {
  const words = escapeXml(oneLine(text));
  return language === null ? words : element("span", { lang: language, dir: "auto" }, words);
}
