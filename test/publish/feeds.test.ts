import { execFileSync } from "node:child_process";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Article, Digest, Story } from "../../src/model.js";
import { renderAtom } from "../../src/publish/atom.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { archiveFeeds, channelsOf } from "../../src/publish/channels.js";
import type { FeedItem } from "../../src/publish/feed-items.js";
import { renderJsonFeed } from "../../src/publish/json-feed.js";
import { toPublic } from "../../src/publish/publication.js";
import { renderRss } from "../../src/publish/rss.js";
import { renderSitemap } from "../../src/publish/sitemap.js";
import { cdata } from "../../src/publish/xml.js";
import { digest } from "./digest.js";
import { HOSTILE } from "./hostile.js";

const none = () => {};
const catalogFor = (one: Digest) => catalogOf(toPublic(one, none), none);
const feedFor = (one: Digest, folder = "/") =>
  channelsOf(catalogFor(one))
    .find((channel) => channel.folder === folder)!
    .feed();
const feed = feedFor(digest);
const rss = renderRss(feed);
const atom = renderAtom(feed);
const json = renderJsonFeed(feed);
const root = "https://digest.example/digest";

/** Throws on what is not well-formed, undeclared prefixes included. */
function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe("every feed", () => {
  it.each([
    ["RSS", rss],
    ["Atom", atom],
    ["the site map", renderSitemap(root, [{ path: "/a&b/", changed: null }])],
  ])("%s is well-formed", (_, xml) => {
    expect(() => wellFormed(xml)).not.toThrow();
  });

  it.skipIf(!hasXmllint())("passes xmllint", () => {
    for (const input of [rss, atom]) execFileSync("xmllint", ["--noout", "--nonet", "-"], { input });
  });

  it("has the same items, the last updated first", () => {
    const ids = [
      "tag:digest.example,2031:story/a1b2c3d4e5",
      "tag:digest.example,2031:story/0badf00d",
      "tag:digest.example,2031:story/b2c3d4e5f6",
    ];
    expect(parseRssFeed(rss).items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(parseAtomFeed(atom).entries?.map(({ id }) => id)).toEqual(ids);
    expect(parseJsonFeed(json).items?.map(({ id }) => id)).toEqual(ids);
  });

  it("keeps an item's id when its story moves", () => {
    const moved = {
      ...digest,
      stories: digest.stories.map((story) => ({ ...story, url: `/stories/new-${story.id}/` })),
    };
    expect(feedFor(moved).items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
  });

  it("has no more items than configured", () => {
    expect(feedFor({ ...digest, config: { ...digest.config, feedItems: 2 } }).items).toHaveLength(2);
  });

  it("is written for a placeholder where the site's address isn't set", () => {
    expect(feedFor({ ...digest, config: { ...digest.config, url: null } }).home).toBe("http://localhost:8080/");
  });

  it("can be empty", () => {
    const empty = feedFor({ ...digest, stories: [] });
    for (const xml of [renderRss(empty), renderAtom(empty)]) wellFormed(xml);
    expect(parseJsonFeed(renderJsonFeed(empty)).title).toBe("The Saltmarsh Digest");
  });
});

describe("RSS", () => {
  const read = parseRssFeed(rss);
  const [first] = read.items ?? [];

  it("says where it is and when its newest item changed", () => {
    expect(read.link).toBe(`${root}/`);
    expect(read.lastBuildDate).toBe("Wed, 07 May 2031 00:08:14 +0000");
    expect(read.atom?.links).toEqual([{ href: `${root}/feed.xml`, rel: "self", type: "application/rss+xml" }]);
  });

  it("has a guid that is no link, a date as RFC 822 wants it, an absolute link", () => {
    expect(first?.guid?.isPermaLink).toBe(false);
    expect(first?.pubDate).toBe("Mon, 05 May 2031 00:08:14 +0000");
    expect(first?.link).toBe(`${root}/stories/lighthouse-at-cape-marrow-a1b2c3d4/`);
  });

  it("carries the bullets as HTML with links to their receipts", () => {
    const html = first?.content?.encoded ?? "";
    expect(html).toContain("<li>The work costs 6.2 million crowns. (<a href=");
    expect(html).toContain(`${root}/stories/lighthouse-at-cape-marrow-a1b2c3d4/#claim-c3`);
    expect(html).toContain("3 of 6 sources, 2 origins");
  });

  it("keeps hostile text as text", () => {
    const item = read.items?.[1];
    const shown = HOSTILE.replace("\u0007", "");
    expect(item?.title).toBe(shown);
    expect(item?.content?.encoded).not.toMatch(/<script|<img/);
  });

  it("tells hostile text in a description as text, where readers expect HTML", () => {
    const source = renderRss(feedFor({ ...digest, stories: digest.stories.filter(({ id }) => id === "0badf00d") }));
    const description = /<description>(.*)<\/description>\n<content/.exec(source)?.[1] ?? "";
    expect(description).toContain("&amp;lt;script&amp;gt;");
    expect(description).not.toContain("&lt;");
  });

  it("links to no script", () => {
    expect(rss + atom + json).not.toContain('"javascript:');
  });
});

describe("Atom", () => {
  const read = parseAtomFeed(atom);

  it("has what RFC 4287 wants of a feed and an entry", () => {
    expect(read.id).toBe("tag:digest.example,2031:feed");
    expect(read.updated).toBe("2031-05-07T00:08:14Z");
    expect(read.authors?.[0]?.name).toBe("The Saltmarsh Digest");
    expect(read.links?.map(({ rel }) => rel)).toEqual(["self", "alternate"]);
    expect(read.entries?.[0]?.updated).toBe("2031-05-07T00:08:14Z");
    expect(read.entries?.[0]?.published).toBe("2031-05-05T00:08:14Z");
  });

  it("links to the originals", () => {
    const via = read.entries?.[0]?.links?.filter(({ rel }) => rel === "via");
    expect(via?.map(({ href }) => href)).toContain("https://signal1.example/news/signal1");
  });
});

describe("JSON Feed", () => {
  it("is version 1.1 with dates, tags and the same HTML", () => {
    const record = JSON.parse(json);
    expect(record.version).toBe("https://jsonfeed.org/version/1.1");
    expect(record.feed_url).toBe(`${root}/feed.json`);
    expect(record.items[0]).toMatchObject({
      date_published: "2031-05-05T00:08:14Z",
      date_modified: "2031-05-07T00:08:14Z",
      tags: ["coast"],
    });
    expect(record.items[0].content_html).toBe(parseRssFeed(rss).items?.[0]?.content?.encoded);
  });
});

describe("dates", () => {
  const itemsOf = (change: Partial<Story>, more: Partial<Article> = {}) => {
    const articles = digest.articles.map((article) => ({ ...article, ...more }));
    const stories = digest.stories.map((story) => ({ ...story, ...change }));
    return feedFor({ ...digest, articles, stories }).items;
  };
  const updates = (items: readonly FeedItem[]) => items.map(({ updated }) => updated?.toISOString() ?? null);

  it("of the same day differ", () => {
    const same = updates(itemsOf({ updated: "2031-05-07" }));
    expect(new Set(same).size).toBe(3);
    for (const date of same) expect(date).toMatch(/^2031-05-07T00:/);
  });

  it("follow the claims, not the articles", () => {
    const before = updates(itemsOf({ updated: "2031-05-07" }));
    expect(updates(itemsOf({ updated: "2031-05-09T10:00:00Z", revised: "2031-05-07" }))).toEqual(before);
    expect(updates(itemsOf({ updated: "2031-05-06T10:00:00Z" }))).toEqual(Array(3).fill("2031-05-06T10:00:00.000Z"));
  });

  it("are not of the future, seen from the day on which the articles were taken in", () => {
    const [date] = updates(itemsOf({ updated: "2099-01-01" }, { received: "2031-05-08" }));
    expect(date).toMatch(/^2031-05-08T00:/);
  });

  it("stand in for none where Atom wants one", () => {
    const undated = feedFor({
      ...digest,
      stories: digest.stories.map((story) => ({ ...story, published: null, updated: null })),
    });
    expect(renderAtom(undated)).toContain("<updated>2031-01-01T00:00:00Z</updated>");
    expect(renderRss(undated)).not.toMatch(/pubDate|lastBuildDate/);
  });
});

describe("an article that joins without a new claim", () => {
  it("changes of its story's item what is counted, and nothing else", () => {
    const story = digest.stories.find(({ id }) => id === "b2c3d4e5f6")!;
    const late: Article = { ...digest.articles[0]!, id: "late1", source: { id: "late", name: "Late Post" }, url: null };
    const grown: Story = {
      ...story,
      articles: [...story.articles, late.id],
      origins: [...story.origins, { id: "o3", articles: [late.id], why: [] }],
      updated: "2031-05-09",
      revised: story.updated!,
    };
    const itemOf = (one: Story) => {
      const item = renderAtom(feedFor({ ...digest, articles: [...digest.articles, late], stories: [one] }));
      return item.slice(item.indexOf("<entry>"));
    };
    const uncounted = (item: string) => item.replace(/\d of \d sources|\d sources, \d origins|length="\d+"/g, "#");
    expect(itemOf(grown)).not.toBe(itemOf(story));
    expect(uncounted(itemOf(grown))).toBe(uncounted(itemOf(story)));
  });
});

describe("a WebSub hub", () => {
  const hubbed = feedFor({ ...digest, config: { ...digest.config, hub: "https://hub.example/" } });

  it("is named in every format", () => {
    expect(renderRss(hubbed)).toContain('<atom:link href="https://hub.example/" rel="hub"/>');
    expect(renderAtom(hubbed)).toContain('<link href="https://hub.example/" rel="hub"/>');
    expect(JSON.parse(renderJsonFeed(hubbed)).hubs).toEqual([{ type: "WebSub", url: "https://hub.example/" }]);
  });

  it("isn't where none is configured", () => {
    expect(rss + atom + json).not.toContain("hub");
  });
});

describe("a story in another language than the feed's", () => {
  it("says so, in every format", () => {
    const articles = digest.articles.map((article) => ({ ...article, language: "fa" }));
    const other = feedFor({ ...digest, articles });
    expect(other.items[0]?.html).toMatch(/<li><span lang="fa" dir="auto">[^<]+<\/span> \(<a /);
    expect(renderAtom(other)).toContain('<entry xml:lang="fa">');
    expect(JSON.parse(renderJsonFeed(other)).items[0].language).toBe("fa");
    expect(feed.items[0]?.html).not.toContain("lang=");
  });
});

describe("the feeds of lists", () => {
  const channels = channelsOf(catalogFor(digest));

  it("are those of the whole, the editions, topics, names and sources", () => {
    expect(channels.map(({ folder }) => folder)).toEqual([
      "/",
      "/days/",
      "/weeks/",
      "/corrections/",
      "/topics/script-alert-1-script-onload-x-view-path-site-backwards-img/",
      "/topics/coast/",
      "/sources/inland-post/",
      "/sources/marrow-packet/",
      "/sources/northern-signal/",
      "/sources/x19d14ba77901e8c1/",
      "/sources/tern-news-agency/",
      "/sources/vell-observer/",
      "/sources/walker/",
    ]);
  });

  it("share no item's id, so that no reader takes one item for another", () => {
    const ids = channels.flatMap((channel) => channel.feed().items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are well-formed, and say so where all is in them", () => {
    for (const channel of channels) for (const render of [renderRss, renderAtom]) wellFormed(render(channel.feed()));
    expect(renderRss(feedFor(digest, "/topics/coast/"))).toContain("<fh:complete/>");
    expect(rss).not.toContain("fh:complete");
  });

  it("of editions have an entry a day with headlines and points, the newest first", () => {
    const days = parseRssFeed(renderRss(feedFor(digest, "/days/"))).items!;
    expect(days.map(({ title }) => title).slice(0, 3)).toEqual([
      "Wednesday, 7 May 2031: 1 story",
      "Tuesday, 6 May 2031: 1 story",
      "Monday, 5 May 2031: 1 story",
    ]);
    expect(days[0]?.guid?.value).toBe("tag:digest.example,2031:day/2031-05-07");
    expect(days[0]?.content?.encoded).toContain("<li>The lighthouse at Cape Marrow");
  });
});

describe("archive pages", () => {
  it("begin with the first month of which a story is not in the feed itself", () => {
    const old = {
      ...digest,
      stories: digest.stories.map((story, i) => (i === 0 ? { ...story, published: "2030-12-31" } : story)),
    };
    const previousWith = (feedItems: number) => feedFor({ ...old, config: { ...old.config, feedItems } }).previous;
    expect([3, 2, 1].map(previousWith)).toEqual([null, "/archive/2031-05/", "/archive/2031-05/"]);
  });

  const spread = {
    ...digest,
    stories: digest.stories.map((story, i) => ({ ...story, published: i === 0 ? "2030-12-31" : story.published })),
  };
  const archives = [...archiveFeeds(catalogFor(spread))];

  it("hold every story under the month in which it began, and lead to the month before", () => {
    expect(archives.map(({ folder, items }) => [folder, items.length])).toEqual([
      ["/archive/2031-05/", 2],
      ["/archive/2030-12/", 1],
    ]);
    const atomOf = archives.map((archive) => renderAtom(archive));
    expect(atomOf[0]).toContain(`<link rel="prev-archive" href="${root}/archive/2030-12/atom.xml"/>`);
    expect(atomOf[1]).not.toContain("prev-archive");
    for (const text of atomOf) expect(text).toContain(`<fh:archive/>\n<link rel="current" href="${root}/atom.xml"/>`);
  });

  it("are days where a month is too much for one file, and its folder has the newest of it", () => {
    const parted = [...archiveFeeds(catalogFor(digest), 2)];
    const told = parted.map(({ folder, items, archiveOf, previous }) => [folder, items.length, archiveOf, previous]);
    expect(told).toEqual([
      ["/archive/2031-05/05/", 1, "/", "/archive/2031-05/04/"],
      ["/archive/2031-05/04/", 1, "/", "/archive/2031-05/02/"],
      ["/archive/2031-05/02/", 1, "/", null],
      ["/archive/2031-05/", 3, null, null],
    ]);
    expect(parted.every(({ home }) => home === `${root}/archive/2031-05/`)).toBe(true);
  });

  it("repeat the ids of the feed itself", () => {
    const ids = new Set(feedFor(spread).items.map(({ id }) => id));
    expect(archives.flatMap(({ items }) => items).every(({ id }) => ids.has(id))).toBe(true);
  });
});

describe("character data", () => {
  it("can't be left", () => {
    const markup = "a]]>b<script>]]]>]]>";
    let text = "";
    const parser = new SaxesParser({ xmlns: true });
    parser.on("cdata", (part) => {
      text += part;
    });
    parser.write(`<x>${cdata(markup)}</x>`).close();
    expect(text).toBe(markup);
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) throw new Error("xmllint is missing. Install the package libxml2-utils.");
    return false;
  }
}
