import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatArticle } from "../../src/content/article-file.js";
import { readArticleAt } from "../../src/files/article-at.js";
import type { Archive, ArticleAt, Config } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest } from "./digest.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-alone-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = join(scratch, "articles");
mkdirSync(files);
for (const { url, ...rest } of digest.articles) {
  // No file may hold such an address as the hostile articles have.
  const article = { ...rest, url: url?.startsWith("https:") ? url : null };
  writeFileSync(join(files, `${article.id}.md`), formatArticle({ article, raw: "r", olderRaw: [], alsoIds: [] }));
}

const sources = new Map(digest.articles.map(({ id, source }) => [id, source]));
const articleAt = (id: string): ArticleAt => {
  const path = `content/articles/${id}.md`;
  return { file: join(files, `${id}.md`), path, source: sources.get(id)! };
};

/** Articles that are read by whoever asks for them. */
function archiveOfFiles(publish: Config["publish"]): Archive {
  const archive = archiveOf({ ...digest, config: { ...digest.config, publish } });
  return { ...archive, articles: { ...archive.articles, read: (id) => readArticleAt(articleAt(id)) } };
}

async function siteOf(archive: Archive): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(scratch, "site-"));
  await publish(archive, { outDir: folder, templatesDir: null });
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path).toString("base64")]));
}

describe("articles of no story, read where their pages are made", () => {
  it.each(["full", "passages"] as const)("make the same site, publishing %s", async (mode) => {
    const archive = archiveOfFiles(mode);
    const whole = await siteOf(archive);
    expect(await siteOf({ ...archive, articleAt })).toEqual(whole);
    // Of some it may be known where they lie, of others not.
    const last = archive.articles.entries.at(-1)!.id;
    expect(await siteOf({ ...archive, articleAt: (id) => (id === last ? null : articleAt(id)) })).toEqual(whole);
  });

  it("are really read there", async () => {
    const archive = archiveOfFiles("full");
    const told = new Set(digest.stories.flatMap(({ articles }) => articles));
    const asked: string[] = [];
    const read = (id: string) => {
      asked.push(id);
      return archive.articles.read(id);
    };
    await siteOf({ ...archive, articles: { ...archive.articles, read }, articleAt });
    expect(asked.filter((id) => !told.has(id))).toEqual([]);
  });

  it("stop the publication with a failure that names the file where one can't be read", async () => {
    const broken = join(scratch, "broken.md");
    writeFileSync(broken, "No front matter.\n");
    const found = siteOf({ ...archiveOfFiles("full"), articleAt: (id) => ({ ...articleAt(id), file: broken }) });
    await expect(found).rejects.toMatchObject({ exit: 1, message: expect.stringContaining("content/articles/") });
  });
});
