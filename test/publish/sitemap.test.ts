import { describe, expect, it } from "vitest";
import { type Address, sitemapFiles } from "../../src/publish/sitemap.js";

const ROOT = "https://digest.example";
const pages: Address[] = [
  ...Array.from({ length: 7 }, (_, i) => ({ path: `/stories/june-${i}/`, changed: `2031-06-0${i + 1}` })),
  { path: "/stories/may/", changed: "2031-05-30" },
  { path: "/about/", changed: null },
];
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>https:\/\/digest\.example([^<]*)<\/loc>/g)].map(([, path]) => path!);
const contents = (most?: number) =>
  new Map(sitemapFiles(ROOT, pages, most).map(({ path, content }) => [path, content]));

describe("the site map", () => {
  it("is one file while the protocol allows it", () => {
    expect([...contents().keys()]).toEqual(["/sitemap.xml"]);
    expect(locations(contents(9).get("/sitemap.xml")!)).toEqual(pages.map(({ path }) => path));
  });

  it("is an index by the months of change above that, which leaves no address out", () => {
    const files = contents(4);
    const parts = locations(files.get("/sitemap.xml")!);
    expect(parts).toEqual([
      "/sitemaps/2031-05.xml",
      "/sitemaps/2031-06.xml",
      "/sitemaps/2031-06-2.xml",
      "/sitemaps/undated.xml",
    ]);
    expect(files.get("/sitemap.xml")).toContain("<lastmod>2031-06-07</lastmod>");
    const listed = parts.flatMap((path) => locations(files.get(path)!));
    expect(listed.sort()).toEqual(pages.map(({ path }) => path).sort());
    for (const path of parts) expect(locations(files.get(path)!).length).toBeLessThanOrEqual(4);
  });

  it("has the months before as they were after a change", () => {
    const before = contents(4);
    const after = sitemapFiles(ROOT, [{ path: "/stories/new/", changed: "2031-06-09" }, ...pages], 4);
    const changed = after.filter(({ path, content }) => before.get(path) !== content).map(({ path }) => path);
    expect(changed).toEqual(["/sitemap.xml", "/sitemaps/2031-06.xml", "/sitemaps/2031-06-2.xml"]);
  });
});
