import { execFileSync } from "node:child_process";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Digest } from "../../src/model.js";
import { renderAtom } from "../../src/publish/atom.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { feedOf } from "../../src/publish/feed-items.js";
import { renderJsonFeed } from "../../src/publish/json-feed.js";
import { toPublic } from "../../src/publish/publication.js";
import { renderRss } from "../../src/publish/rss.js";
import { renderSitemap } from "../../src/publish/sitemap.js";
import { cdata } from "../../src/publish/xml.js";
import { digest } from "./digest.js";
import { HOSTILE } from "./hostile.js";

const none = () => {};
const feedFor = (one: Digest) => feedOf(catalogOf(toPublic(one, none), none));
const feed = feedFor(digest);
const rss = renderRss(feed, "/feed.xml");
const atom = renderAtom(feed, "/atom.xml");
const json = renderJsonFeed(feed, "/feed.json");
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
    for (const xml of [renderRss(empty, "/feed.xml"), renderAtom(empty, "/atom.xml")]) wellFormed(xml);
    expect(parseJsonFeed(renderJsonFeed(empty, "/feed.json")).title).toBe("The Saltmarsh Digest");
  });
});

describe("RSS", () => {
  const read = parseRssFeed(rss);
  const [first] = read.items ?? [];

  it("says where it is and when its newest item changed", () => {
    expect(read.link).toBe(`${root}/`);
    expect(read.lastBuildDate).toBe("Wed, 07 May 2031 00:00:00 +0000");
    expect(read.atom?.links).toEqual([{ href: `${root}/feed.xml`, rel: "self", type: "application/rss+xml" }]);
  });

  it("has a guid that is no link, a date as RFC 822 wants it, an absolute link", () => {
    expect(first?.guid?.isPermaLink).toBe(false);
    expect(first?.pubDate).toBe("Mon, 05 May 2031 00:00:00 +0000");
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

  it("links to no script", () => {
    expect(rss + atom + json).not.toContain('"javascript:');
  });
});

describe("Atom", () => {
  const read = parseAtomFeed(atom);

  it("has what RFC 4287 wants of a feed and an entry", () => {
    expect(read.id).toBe("tag:digest.example,2031:feed");
    expect(read.updated).toBe("2031-05-07T00:00:00Z");
    expect(read.authors?.[0]?.name).toBe("The Saltmarsh Digest");
    expect(read.links?.map(({ rel }) => rel)).toEqual(["self", "alternate"]);
    expect(read.entries?.[0]?.updated).toBe("2031-05-07T00:00:00Z");
    expect(read.entries?.[0]?.published).toBe("2031-05-05T00:00:00Z");
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
      date_published: "2031-05-05T00:00:00Z",
      date_modified: "2031-05-07T00:00:00Z",
      tags: ["coast"],
    });
    expect(record.items[0].content_html).toBe(parseRssFeed(rss).items?.[0]?.content?.encoded);
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
    return false;
  }
}
