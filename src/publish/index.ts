/** From the digest to the site: what may be published → views → pages by Eleventy; beside them feeds and JSON. */

import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Digest, Warning } from "../model.js";
import { PLACEHOLDER_URL, siteUrl } from "./feed-items.js";
import { configureSite, type EleventyConfig, siteOf, writeDataFiles } from "./site.js";

export interface PublishOptions {
  /** An empty folder, or one that is not there yet. */
  readonly outDir: string;
  /** The user's own templates folder; its files take the place of the built-in ones of the same name. */
  readonly templatesDir: string | null;
}

export interface Published {
  readonly pages: number;
  /** Pages, feeds, JSON, style sheets: all files. */
  readonly files: number;
  readonly warnings: readonly Warning[];
}

/** Writes the whole site of a digest into a folder: the same digest gives the same bytes. Throws where Eleventy can't write. */
export async function publish(digest: Digest, { outDir, templatesDir }: PublishOptions): Promise<Published> {
  const warnings: Warning[] = [];
  const site = siteOf(digest, templatesDir, (warning) => warnings.push(warning));
  if (siteUrl(digest.config).isPlaceholder) warnings.push(noAddress());
  const eleventy = new Eleventy(site.templates.pagesDir, resolve(outDir), {
    configPath: null,
    quietMode: true,
    config: (config: EleventyConfig) => configureSite(config, site),
  });
  eleventy.disableLogger();
  await eleventy.write();
  const pages = Object.values(site.views).reduce((sum, views) => sum + views.length, 0);
  return { pages, files: pages + writeDataFiles(outDir, site), warnings };
}

function noAddress(): Warning {
  const text = `url is not set: feeds and the site map are written for ${PLACEHOLDER_URL}. Add url: to content/digest.yml.`;
  return { path: "content/digest.yml", rule: "no-address", level: "odd", text };
}
