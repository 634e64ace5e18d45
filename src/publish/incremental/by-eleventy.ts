/** Pages by Eleventy, in memory: one instance for each batch of views. The only import of Eleventy. */
import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configureSite, type EleventyConfig, type Pages } from "../site.js";

/** Every list that a page template paginates over. */
const KINDS = (
  "home story article source sources day days week weeks mail topic topics name names month archive search about feeds notFound " +
  "tombstone redirect withdrawn corrections"
)
  .split(" ")
  .map((kind) => `${kind}Pages`);

/** Where pages would be written; they never are. */
const NOWHERE = "_site";

/** Takes a page, with the path of its file. */
export type Take = (path: string, content: string) => void;

/** The pages of these sealed views, each handed to `take` with the path of its file. Throws where a template can't be rendered. */
export async function byEleventy(given: Pages, take: Take): Promise<void> {
  const pages = { ...given, views: { ...Object.fromEntries(KINDS.map((kind) => [kind, []])), ...given.views } };
  const eleventy = new Eleventy(pages.templates.pagesDir, NOWHERE, {
    configPath: null,
    quietMode: true,
    config: (config: EleventyConfig) => configureSite(config, pages),
  });
  eleventy.disableLogger();
  const rendered = (await eleventy.toJSON()) as { outputPath: string; content: string }[];
  const folder = resolve(NOWHERE);
  for (const { outputPath, content } of rendered) {
    take(resolve(outputPath).slice(folder.length).replaceAll("\\", "/"), content);
  }
}
