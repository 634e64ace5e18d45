/** What pages say to other programs: search engines, social sites, microformats readers; and what a page weighs. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { mf2 } from "microformats-parser";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDigest } from "../../src/files.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest as hostileDigest } from "../publish/digest.js";
import { type Item, itemsIn } from "./microdata.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-metadata-"));
const folderOf = { sample: join(scratch, "sample"), hostile: join(scratch, "hostile") };
const rootOf = { sample: "https://digest.example", hostile: "https://digest.example/digest" };
const SITES = ["sample", "hostile"] as const;

beforeAll(async () => {
  const sample = await loadDigest(fileURLToPath(new URL("../..", import.meta.url)));
  await publish(archiveOf(sample), { outDir: folderOf.sample, templatesDir: null });
  await publish(archiveOf(hostileDigest), { outDir: folderOf.hostile, templatesDir: null });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("index.html"))
    .map((path) => ({ path: `/${path.slice(0, -"index.html".length)}`, html: read(folder, path) }));
/** Pages of stories that are there, not of those that moved. */
const storiesOf = (folder: string) =>
  pagesOf(folder).filter(({ path }) => existsSync(join(folder, path, "story.json")));
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const pngSize = (file: string) => {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

/** Properties of schema.org that pages use, by type: a misspelt one would be read by nobody. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  "https://schema.org/NewsArticle":
    "author citation dateModified datePublished description headline image isBasedOn publisher url".split(" "),
  "https://schema.org/Organization": ["name"],
};

function faultsIn({ type, properties }: Item): string[] {
  const names = Object.keys(properties);
  const wrong = names.filter((name) => !PROPERTIES[type]?.includes(name)).map((name) => `${type} ${name}`);
  const values = Object.values(properties).flat();
  if (values.includes("")) wrong.push(`${type}: an empty value`);
  return [...wrong, ...values.flatMap((value) => (typeof value === "string" ? [] : faultsIn(value)))];
}

describe.each(SITES)("a story's page of the %s site", (site) => {
  const folder = folderOf[site];

  it("is a NewsArticle by the digest, based on each of its articles", () => {
    for (const { path, html } of storiesOf(folder)) {
      const [item, ...more] = itemsIn(html);
      expect(more).toEqual([]);
      expect(faultsIn(item!), path).toEqual([]);
      const { headline, url, image, publisher, isBasedOn, citation } = item!.properties;
      expect(headline).toHaveLength(1);
      expect(url).toEqual([rootOf[site] + path]);
      expect(image).toEqual([`${rootOf[site]}${path}picture.png`]);
      expect((publisher![0] as Item).properties.name).toHaveLength(1);
      const { articles } = JSON.parse(read(folder, `${path}story.json`)) as {
        articles: { headline: string; id: string; source: { id: string } }[];
      };
      const known = articles.filter(({ id, source }) => source.id !== id);
      expect(isBasedOn).toHaveLength(articles.length);
      expect(citation).toEqual(isBasedOn);
      expect(isBasedOn!.filter((each) => "publisher" in (each as Item).properties)).toHaveLength(known.length);
    }
  });

  it("is one h-entry with its author, dates and what it quotes", () => {
    for (const { path, html } of storiesOf(folder)) {
      const [entry, ...more] = mf2(html, { baseUrl: rootOf[site] + path }).items;
      expect(more).toEqual([]);
      expect(entry!.type).toEqual(["h-entry"]);
      const { name, published, updated, author, url } = entry!.properties;
      for (const date of [published, updated]) expect(String(date)).toMatch(/^\d{4}-\d{2}-\d{2}/);
      expect([name, author, url].map((values) => values?.length)).toEqual([1, 1, 1]);
      expect(entry!.properties["quotation-of"]).toHaveLength(itemsIn(html)[0]!.properties.isBasedOn!.length);
    }
  });

  it("has a canonical address and a picture of the size it tells, with words for those who don't see it", () => {
    for (const { path, html } of storiesOf(folder)) {
      expect(html).toContain(`<link rel="canonical" href="${rootOf[site]}${path}">`);
      expect(meta(html, "og:url")).toBe(rootOf[site] + path);
      expect(meta(html, "og:type")).toBe("article");
      expect(meta(html, "og:image:alt")).toMatch(/headline/);
      const size = { width: Number(meta(html, "og:image:width")), height: Number(meta(html, "og:image:height")) };
      expect(pngSize(join(folder, meta(html, "og:image")!.replace(rootOf[site], "")))).toEqual(size);
    }
    expect(storiesOf(folder).length).toBeGreaterThan(2);
  });

  it("gives every bullet, difference and quote an address of its own, and the ways to share need no script", () => {
    for (const { html } of storiesOf(folder)) {
      // The line of a point that is gone keeps its address, and has no link of its own.
      const standing = html.replace(/<section id="history"[\s\S]*?<\/section>/, "");
      const ids = [...standing.matchAll(/ id="((?:claim|difference|quote|single)-[^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(1);
      for (const id of ids) expect(html).toContain(`href="#${id}"`);
      expect(html).toMatch(/href="mailto:\?(?:subject|body)(?:=|&#x3D;)/);
      expect(html).not.toContain("<script");
    }
  });
});

describe.each(SITES)("the %s site", (site) => {
  const folder = folderOf[site];

  it("has a site map of every page that is one, with dates", () => {
    const xml = read(folder, "sitemap.xml");
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => expect.fail(error.message));
    parser.write(xml).close();
    const listed = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)];
    expect(listed).toHaveLength(xml.split("<url>").length - 1);
    const places = listed.map(([, place]) => place!.replace(rootOf[site], ""));
    const pages = pagesOf(folder)
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ path }) => path)
      // a story that was withdrawn
      .filter((path) => path !== "/stories/a-comet-over-holm-0000a0ne/");
    // Articles are read from their stories, and their originals are elsewhere.
    expect([...places].sort()).toEqual(pages.filter((path) => !/^\/articles\//.test(path)).sort());
    expect(listed.filter(([, , date]) => date).length).toBeGreaterThan(places.length / 2);
    for (const [, , date] of listed) expect(date ?? "2031-05-04").toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("leads from every page to the site's feeds, and from a list to its own", () => {
    const feedsOf = (path: string, html: string) =>
      [
        ...html.matchAll(
          /<link rel="alternate" type="application\/(?:rss|atom|feed)\+\w+" title="[^"]+" href="([^"]+)"/g,
        ),
      ].map(([, href]) => new URL(href!, `http://x${path}`).pathname);
    const pages = pagesOf(folder).filter(({ html }) => !html.includes('http-equiv="refresh"'));
    for (const { path, html } of pages) {
      const own = existsSync(join(folder, path, "feed.xml")) ? [path, "/"] : ["/"];
      const named = own.flatMap((list) => ["feed.xml", "atom.xml", "feed.json"].map((file) => list + file));
      expect(feedsOf(path, html), path).toEqual(expect.arrayContaining(named));
    }
  });

  it("has robots.txt, a manifest and icons that are there", () => {
    expect(read(folder, "robots.txt")).toContain(`Sitemap: ${rootOf[site]}/sitemap.xml`);
    const { name, start_url, icons } = JSON.parse(read(folder, "manifest.webmanifest"));
    expect(name).not.toBe("");
    expect(existsSync(join(folder, start_url))).toBe(true);
    for (const { src, sizes, type } of icons) {
      const { width, height } = type === "image/png" ? pngSize(join(folder, src)) : { width: 0, height: 0 };
      expect(type === "image/png" ? `${width}x${height}` : existsSync(join(folder, src))).toBe(
        type === "image/png" ? sizes : true,
      );
    }
  });

  it("sends at most 60 KB for a story without its picture, and 10 KB of scripts at all", () => {
    const sent = (path: string) => gzipSync(readFileSync(join(folder, path))).length;
    const assets = readdirSync(join(folder, "assets"));
    const scripts = assets.filter((each) => each.endsWith(".js")).map((each) => sent(`assets/${each}`));
    const frame = sent("assets/style.css") + sent("assets/icon.svg");
    for (const { path } of storiesOf(folder)) expect(sent(`${path}index.html`) + frame, path).toBeLessThan(60 * 1024);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(10 * 1024);
  });
});
