import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Digest, Story } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { type Published, publish } from "../../src/publish/index.js";
import { digest } from "./digest.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-publish-"));
const full = join(scratch, "full");
const passages = join(scratch, "passages");
const withheld: Digest = { ...digest, config: { ...digest.config, publish: "passages" } };
let published: Published;

beforeAll(async () => {
  published = await publish(archiveOf(digest), { outDir: full, templatesDir: null });
  await publish(archiveOf(withheld), { outDir: passages, templatesDir: null });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const contents = (folder: string) =>
  files(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
const page = (path: string, folder = full) => readFileSync(join(folder, path), "utf8");

describe("the files of a site", () => {
  it("are counted", () => {
    expect(published.files).toBe(files(full).length);
    expect(published.warnings).toEqual([]);
  });

  it("are a page and its JSON for every story and article, lists, feeds and the rest", () => {
    expect(files(full)).toEqual(
      expect.arrayContaining([
        "404.html",
        "about/index.html",
        "articles/packet1/article.json",
        "articles/packet1/index.html",
        "assets/style.css",
        "atom.xml",
        "days/2031-05-05/index.html",
        "days/index.html",
        "digest.json",
        "feed.json",
        "feed.xml",
        "archive/2031-05/index.html",
        "archive/2031-05/atom.xml",
        "feeds.opml",
        "feeds/index.html",
        "index.html",
        "robots.txt",
        "sitemap.xml",
        "sources/marrow-packet/feed.xml",
        "sources/marrow-packet/index.html",
        "stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html",
        "stories/lighthouse-at-cape-marrow-a1b2c3d4/story.json",
        "topics/coast/feed.json",
        "topics/coast/index.html",
        "weeks/2031-w19/index.html",
        "weeks/feed.xml",
      ]),
    );
  });

  it("are the same bytes in another folder, time zone and order of records", async () => {
    const again = join(scratch, "again");
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    try {
      await publish(
        archiveOf({ ...digest, articles: digest.articles.toReversed(), stories: digest.stories.toReversed() }),
        { outDir: again, templatesDir: null },
      );
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(contents(again)).toEqual(contents(full));
  });

  it("lead nowhere that isn't there", () => {
    const broken = contents(full)
      .filter(([file]) => file.endsWith(".html"))
      .flatMap(([file, html]) => deadLinks(file, html));
    expect(broken).toEqual([]);
  });
});

/** Links of a page to files or ids that the site doesn't have. */
function deadLinks(file: string, html: string): string[] {
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
  return links
    .filter((href) => !/^(?:https?:|mailto:|\/)/.test(href))
    .filter((href) => {
      const [path = "", id] = href.split("#");
      const target = path === "" ? file : normalize(join(dirname(file), path));
      const text = files(full).includes(target) ? page(target) : null;
      return text === null || (id !== undefined && !text.includes(` id="${id}"`));
    })
    .map((href) => `${file}: ${href}`);
}

/** The one script of the site, on the search page only. */
const SEARCH_SCRIPT = '<script src="../assets/search.js" defer></script>';

describe("hostile text", () => {
  const hostilePages = () =>
    contents(full).filter(([file, html]) => file.endsWith(".html") && html.includes("alert(1)"));

  it("stays text on every page it reaches", () => {
    expect(hostilePages().length).toBeGreaterThan(8);
    for (const [, html] of hostilePages()) {
      expect(html.replace(SEARCH_SCRIPT, "")).not.toMatch(/<script|<img/i);
      expect(html.replace(/"[^"]*"/g, "")).not.toMatch(/<[^>]* on\w+=/i);
      expect(html).not.toMatch(/href="\s*javascript:/i);
      expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
    }
  });

  it("is never read as a template", () => {
    const story = page("stories/hostile-0badf00d/index.html");
    expect(story).toContain("{{view.path}} and {{{site}}} and left.");
  });

  it("makes no path", () => {
    expect(files(full).filter((file) => file.includes("escape"))).toEqual([]);
  });

  it("puts no false language on a page", () => {
    expect(page("articles/hostile2/index.html")).not.toContain('onload="');
  });
});

describe("the JSON of a site", () => {
  const record = (path: string, folder: string) => JSON.parse(page(path, folder));

  it.each([
    ["in full", full],
    ["in passages", passages],
  ])("has every receipt in the text of its article, %s", (_, folder) => {
    const stories = files(folder).filter((file) => file.endsWith("story.json"));
    expect(stories).toHaveLength(3);
    for (const file of stories) {
      const story = record(file, folder);
      const texts = new Map(story.articles.map((article: { id: string; text: string }) => [article.id, article.text]));
      const receipts = receiptsIn(story);
      expect(receipts.length).toBeGreaterThan(2);
      for (const { article, start, end, quote } of receipts)
        expect((texts.get(article) as string).slice(start, end)).toBe(quote);
    }
  });

  it("has the contract's keys in its order", () => {
    expect(Object.keys(record("stories/town-bell-of-vell-b2c3d4e5/story.json", full))).toEqual(
      "version id url headline dek published updated notes decisions articles origins claims singles differences quotes timeline entities together topics history".split(
        " ",
      ),
    );
    expect(Object.keys(record("articles/bees1/article.json", full)).slice(0, 16)).toEqual(
      "version id kind input url source headline dek byline dateline language published publishedFrom received body text".split(
        " ",
      ),
    );
  });

  it("lists stories and feeds in digest.json", () => {
    const { stories, feeds } = record("digest.json", full);
    expect(stories[0]).toEqual({
      id: "a1b2c3d4e5",
      url: "/stories/lighthouse-at-cape-marrow-a1b2c3d4/",
      headline: "Lighthouse at Cape Marrow to be moved inland",
      updated: "2031-05-07",
      sources: 6,
      origins: 3,
      topics: ["coast"],
    });
    const addresses: string[] = feeds.map(({ url }: { url: string }) => url);
    expect(addresses.slice(0, 4)).toEqual([
      "https://digest.example/digest/feed.xml",
      "https://digest.example/digest/atom.xml",
      "https://digest.example/digest/feed.json",
      "https://digest.example/digest/days/feed.xml",
    ]);
    for (const address of addresses)
      expect(files(full)).toContain(address.slice("https://digest.example/digest/".length));
  });
});

function receiptsIn({ claims, singles, quotes, timeline, differences }: Story) {
  const parts = [claims, singles, quotes, timeline, differences.flatMap(({ sides }) => sides)];
  return parts.flat().flatMap(({ support }) => [...support]);
}

describe("a site of passages", () => {
  const everything = () =>
    contents(passages)
      .map(([, text]) => text)
      .join("\n");

  it("holds no sentence that isn't used or beside a used one", () => {
    expect(everything()).not.toContain("Honey will be early");
    expect(
      contents(full)
        .map(([, text]) => text)
        .join("\n"),
    ).toContain("Honey will be early");
  });

  it("says so, and leads to the whole text", () => {
    const html = page("articles/packet1/index.html", passages);
    expect(html).toContain("Only the passages that are used are shown here");
    expect(html).toContain('href="https://packet1.example/news/packet1"');
  });
});

describe("special pages", () => {
  it("lead on from an old address", () => {
    const html = page("stories/light-on-the-move-a1b2c3d4/index.html");
    expect(html).toContain('content="0; url=../../stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html"');
    expect(html).toContain(
      'rel="canonical" href="https://digest.example/digest/stories/lighthouse-at-cape-marrow-a1b2c3d4/"',
    );
  });
  it("say why an article is gone", () => {
    expect(page("articles/gone1/index.html")).toContain("The paper withdrew it.");
  });
  it("say where the root is, where no page is found", () => {
    expect(page("404.html")).toContain('<base href="/digest/">');
  });
  it("give the editor's own words on the method page", () => {
    expect(page("about/index.html")).toContain("The <em>reading room</em> of Saltmarsh");
  });
});

describe("what others read of a story", () => {
  const story = () => page("stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html");
  const address = "https://digest.example/digest/stories/lighthouse-at-cape-marrow-a1b2c3d4/";
  const meta = (name: string) => story().match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`))?.[1];

  it("is its address, headline, dates and picture", () => {
    expect(meta("og:url")).toBe(address);
    expect(meta("og:type")).toBe("article");
    expect(meta("og:title")).toBe("Lighthouse at Cape Marrow to be moved inland");
    expect(meta("og:image")).toBe(`${address}picture.png`);
    expect([meta("article:published_time"), meta("article:modified_time")]).toEqual(["2031-05-05", "2031-05-07"]);
  });

  it("is a NewsArticle based on each of its articles, told in the page's own marks", () => {
    const html = story();
    expect(html.match(/itemtype="https:\/\/schema.org\/NewsArticle"/g)).toHaveLength(1 + 6);
    expect(html.match(/itemprop="isBasedOn citation"/g)).toHaveLength(6);
    for (const prop of ["headline", "datePublished", "dateModified", "publisher author", "url", "image"])
      expect(html).toContain(`itemprop="${prop}"`);
    expect(html).toContain('class="story h-entry"');
    expect(html).toContain(`class="u-url" itemprop="url" href="${address}"`);
  });

  it("has pictures that are PNG files of the size they say", () => {
    const png = readFileSync(join(full, "stories/lighthouse-at-cape-marrow-a1b2c3d4/picture.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const manifest = JSON.parse(page("manifest.webmanifest"));
    for (const { src } of manifest.icons) expect(files(full)).toContain(src);
  });

  it("says nothing of an address that isn't set", async () => {
    const nowhere = join(scratch, "nowhere");
    await publish(archiveOf({ ...digest, config: { ...digest.config, url: null } }), {
      outDir: nowhere,
      templatesDir: null,
    });
    const html = page("stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html", nowhere);
    expect(html).not.toMatch(/og:|canonical|localhost/);
  });

  it("lists every page but articles in the site map", () => {
    const listed = [...page("sitemap.xml").matchAll(/<loc>https:\/\/digest.example\/digest(\/[^<]*)<\/loc>/g)];
    const paths = new Set(listed.map(([, path]) => `${path!.slice(1)}index.html`));
    const pages = files(full).filter((file) => file.endsWith("index.html") && !/^articles\//.test(file));
    // A story that was withdrawn, and an address that leads on.
    expect(pages.filter((file) => !paths.has(file))).toEqual([
      "stories/a-comet-over-holm-0000a0ne/index.html",
      "stories/light-on-the-move-a1b2c3d4/index.html",
    ]);
  });
});
