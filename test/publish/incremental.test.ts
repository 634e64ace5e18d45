import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
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
