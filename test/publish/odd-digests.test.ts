import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Digest, Story } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { bigDigest } from "./big.js";
import { digest } from "./digest.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-odd-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const page = (path: string, folder: string) => readFileSync(join(folder, path), "utf8");
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe("odd digests", () => {
  const built = async (name: string, one: Digest) => {
    const outDir = join(scratch, name);
    return { outDir, ...(await publish(archiveOf(one), { outDir, templatesDir: null })) };
  };

  it("that are empty make a site", async () => {
    const { outDir } = await built("empty", {
      ...digest,
      articles: [],
      stories: [],
      tombstones: [],
      redirects: [],
      about: null,
    });
    expect(page("index.html", outDir)).toContain("There is no story yet");
  });

  it("without an address make a site and a warning", async () => {
    const { outDir, warnings } = await built("homeless", { ...digest, config: { ...digest.config, url: null } });
    expect(warnings.map(({ rule }) => rule)).toEqual(["no-address"]);
    expect(page("index.html", outDir)).not.toContain("canonical");
  });

  it("with redirects that lead nowhere, or over a page, or in a circle name them", async () => {
    const a = "/stories/lighthouse-at-cape-marrow-a1b2c3d4/";
    const redirects = [
      { from: a, to: "/stories/town-bell-of-vell-b2c3d4e5/" },
      { from: "/stories/gone/", to: "/stories/nowhere/" },
      { from: "/stories/ring-1/", to: "/stories/ring-2/" },
      { from: "/stories/ring-2/", to: "/stories/ring-1/" },
      { from: "/../../etc/", to: a },
    ];
    const { warnings } = await built("redirects", { ...digest, redirects });
    expect(warnings.map(({ rule }) => rule)).toEqual(redirects.map(() => "redirect-not-used"));
  });

  it("with two records of one id or one address use the first, and every page is written", async () => {
    const [first, second] = digest.stories as [Story, Story];
    const {
      warnings,
      files: count,
      outDir,
    } = await built("twice", { ...digest, stories: [first, first, { ...second, url: first.url }] });
    expect(warnings.map(({ rule }) => rule)).toEqual(["same-id-twice"]);
    expect(files(outDir)).toHaveLength(count);
  });

  it("with a story of six hundred articles have a page that can be read", async () => {
    const { outDir } = await built("big", bigDigest(600));
    const html = page("stories/the-dam-of-orl-holds-b16b16b1/index.html", outDir);
    expect(html.length).toBeLessThan(100_000);
    expect(html).toContain("588 more origins");
  });
});

describe("a user's own templates", () => {
  it("take the place of the built-in ones, file by file", async () => {
    const own = join(scratch, "templates");
    for (const kind of ["pages", "partials", "assets"]) mkdirSync(join(own, kind), { recursive: true });
    writeFileSync(join(own, "assets/style.css"), "body { color: red }");
    writeFileSync(join(own, "partials/site-nav.hbs"), "<p>My own menu</p>");
    const source = readFileSync(new URL("../../templates/pages/feeds.hbs", import.meta.url), "utf8");
    writeFileSync(
      join(own, "pages/feeds.hbs"),
      source.replace('<h1>{{t "feeds.title"}}</h1>', "<h1>My own feeds</h1>"),
    );
    const outDir = join(scratch, "own");
    await publish(archiveOf(digest), { outDir, templatesDir: own });
    expect(page("assets/style.css", outDir)).toBe("body { color: red }");
    expect(page("feeds/index.html", outDir)).toContain("<h1>My own feeds</h1>");
    expect(page("feeds/index.html", outDir)).toContain("My own menu");
    expect(page("about/index.html", outDir)).toContain("How this digest is made");
  });
});
