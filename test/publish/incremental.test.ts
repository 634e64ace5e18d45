import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeSite } from "../../src/files/site-switch.js";
import type { Digest } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { settleState } from "../../src/publish/incremental/state.js";
import { type Published, publish } from "../../src/publish/index.js";
import { configureSite, type EleventyConfig, siteOf, writeDataFiles } from "../../src/publish/site.js";
import { digest } from "./digest.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-incremental-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The files of a folder by their paths. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

/** The site as Eleventy makes it at one go out of whole records, as `npx eleventy` does. */
async function atOneGo(one: Digest, folder: string): Promise<void> {
  const site = siteOf(one, null, () => {});
  const config = (each: EleventyConfig) => configureSite(each, site);
  const eleventy = new Eleventy(site.templates.pagesDir, folder, { configPath: null, quietMode: true, config });
  eleventy.disableLogger();
  await eleventy.write();
  writeDataFiles(folder, site);
}

describe.each(["full", "passages"] as const)("a site out of cards, publishing %s", (mode) => {
  const one: Digest = { ...digest, config: { ...digest.config, publish: mode } };
  const [whole, parts] = [join(scratch, `${mode}-whole`), join(scratch, `${mode}-parts`)];
  beforeAll(async () => {
    await atOneGo(one, whole);
    await publish(archiveOf(one), { outDir: parts, templatesDir: null });
  });

  it("is the site that whole records make, byte by byte", () => {
    const { "manifest.json": _, ...made } = contents(parts);
    const expected = contents(whole);
    expect(Object.keys(made)).toEqual(Object.keys(expected));
    expect(Object.keys(expected).filter((path) => made[path] !== expected[path])).toEqual([]);
  });
});

/** Publishes into a root as `build` does. */
async function built(root: string, one: Digest): Promise<Published> {
  const [siteDir, cacheDir] = [join(root, "_site"), join(root, ".commonplace", "cache", "publish")];
  const options = { templatesDir: null, siteDir: existsSync(siteDir) ? siteDir : null, cacheDir };
  const published = await changeSite(root, (outDir) => publish(archiveOf(one), { ...options, outDir }));
  settleState(cacheDir);
  return published;
}

const [lighthouse, bell] = [digest.stories[0]!, digest.stories[1]!];
const without = (id: string): Digest => ({ ...digest, articles: digest.articles.filter((one) => one.id !== id) });
const CHANGES: readonly [string, Digest][] = [
  ["a story with another dek", { ...digest, stories: digest.stories.map((one) => ({ ...one, dek: "Another dek." })) }],
  ["a story less", { ...digest, stories: [lighthouse] }],
  ["an article less, which stories name", without(bell.articles[0]!)],
  ["another title", { ...digest, config: { ...digest.config, title: "Another title" } }],
  ["passages only", { ...digest, config: { ...digest.config, publish: "passages" } }],
  [
    "a story of the articles of another",
    { ...digest, stories: [...digest.stories, { ...bell, id: "twin", url: "/stories/twin-0a0a0a0a/" }] },
  ],
  ["another text about it", { ...digest, about: "## Who makes this\n\nNobody." }],
  ["nothing at all", { ...digest, articles: [], stories: [] }],
];

describe("a site that was changed", () => {
  const fresh = async (one: Digest): Promise<Record<string, string>> => {
    const folder = mkdtempSync(join(scratch, "fresh-"));
    await publish(archiveOf(one), { outDir: folder, templatesDir: null });
    return contents(folder);
  };

  it.each(CHANGES)("by %s is the site that is made anew, there and back", async (_what, changed) => {
    const root = mkdtempSync(join(scratch, "root-"));
    for (const one of [digest, changed, digest]) {
      await built(root, one);
      expect(contents(join(root, "_site"))).toEqual(await fresh(one));
    }
  });

  it("keeps all files where nothing changed, and few are written where little did", async () => {
    const root = mkdtempSync(join(scratch, "root-"));
    const first = await built(root, digest);
    expect((await built(root, digest)).change).toMatchObject({ written: 0, gone: [], known: true });
    const moved = { ...digest, about: "Moved." };
    expect((await built(root, moved)).change).toMatchObject({ written: 2, gone: [] });
    expect(first.change).toMatchObject({ written: first.files, known: false });
  });

  it.each([
    ["a page that was changed by hand", "_site/index.html"],
    ["a damaged manifest", "_site/manifest.json"],
    ["a damaged state", ".commonplace/cache/publish/state"],
    ["a damaged file of cards", ".commonplace/cache/publish/cards/0"],
    ["another", ".commonplace/cache/publish/cards/-1"],
  ])("is mended: %s", async (_what, path) => {
    const root = mkdtempSync(join(scratch, "root-"));
    await built(root, digest);
    const before = contents(join(root, "_site"));
    const [, folder, place] = /^(.*cards)\/(-?\d)$/.exec(path) ?? [];
    const file = join(root, folder ? join(folder, readdirSync(join(root, folder)).at(Number(place))!) : path);
    writeFileSync(file, `${readFileSync(file, "utf8").slice(0, -3)}!`);
    await built(root, digest);
    expect(contents(join(root, "_site"))).toEqual(before);
  });

  it("is put in place without what was lost", async () => {
    const root = mkdtempSync(join(scratch, "root-"));
    await built(root, digest);
    const before = contents(join(root, "_site"));
    rmSync(join(root, "_site", "about"), { recursive: true });
    expect((await built(root, digest)).change.written).toBe(1);
    expect(contents(join(root, "_site"))).toEqual(before);
  });
});
