/** Stories and site out of content/: the second half of `build`, and the whole of what `remove` needs. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { mergeRedirects } from "../content/redirects-file.js";
import { switchSite } from "../files/site-switch.js";
import { type Content, type StoredArticle, saveRedirects, saveStories, settledArticles, toDigest } from "../files.js";
import type { Story } from "../model.js";
import { toStories } from "../pipeline.js";
import { publish } from "../publish/index.js";
import type { Context } from "./context.js";

export interface Built {
  readonly stories: readonly Story[];
  readonly pages: number;
  readonly files: number;
}

/** Makes the stories of the articles, writes content/stories, and publishes all into _site in one step. */
export async function publishSite(
  content: Content,
  articles: readonly StoredArticle[],
  context: Context,
): Promise<Built> {
  const { root, config } = content;
  const records = settledArticles(articles, config);
  const { stories, redirects } = toStories(records, content.stories, config);
  const alive = new Set(stories.map(({ url }) => url));
  const merged = mergeRedirects(content.redirects, redirects, alive);
  saveStories(root, stories, records);
  saveRedirects(root, merged);
  const digest = toDigest({ ...content, articles, stories, redirects: merged });
  const templates = join(root, "templates");
  const templatesDir = existsSync(templates) ? templates : null;
  const published = await switchSite(root, (outDir) => publish(digest, { outDir, templatesDir }));
  for (const warning of published.warnings) context.report(warning);
  return { stories, pages: published.pages, files: published.files };
}
