// `npx eleventy` publishes what content/ holds, without taking anything in. `commonplace build` does the same after it has.
import { resolve } from "node:path";
import { loadDigest } from "./dist/files.js";
import { configureSite, siteOf, writeDataFiles } from "./dist/publish/site.js";

const root = resolve(".");
const own = resolve(root, "templates");

export default async function (eleventyConfig) {
  const report = ({ path, text }) => console.error(`${path}: ${text}`);
  const site = siteOf(await loadDigest(root), own, report);
  configureSite(eleventyConfig, site);
  eleventyConfig.on("eleventy.after", ({ directories }) => writeDataFiles(directories.output, site));
  return { dir: { input: site.templates.pagesDir, output: "_site" } };
}
