import { resolve } from "node:path";
import { storyName } from "../content/story-file.js";
import { amendText } from "../editorial/amend.js";
import { check as messages, plural, usageError } from "../errors.js";
import { type Content, readContent } from "../files.js";
import { siteUrl } from "../publish/feed-items.js";
import { checkFeeds } from "./check/check-feeds.js";
import { checkPages } from "./check/check-pages.js";
import { checkRecords } from "./check/check-records.js";
import type { Counts, Fault, Inspection } from "./check/inspection.js";
import { openSite } from "./check/site.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";

/** `commonplace check`: reads the finished site and content/ again, and fails if anything can't be proven. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  if (operands.length > 0) throw usageError(messages.usage);
  const root = resolve(context.io.cwd(), context.root);
  const content = readContent(root);
  const articles = content.articles.map(({ file }) => amendText(file.article, content.editorial));
  const site = openSite(root, articles, [siteUrl(content.config).url]);
  if (!site) throw usageError(messages.noSite);
  const faults: Fault[] = content.faults.map((text) => ({ file: "content/", rule: "bad-content", text }));
  const counts = { pages: 0, quotations: 0, receipts: 0, links: 0, feeds: 0, records: 0 };
  const tell: Inspection["tell"] = (file, rule, text) => void faults.push({ file, rule, text });
  inspect({ site, tell, counts, stories: new Map(), idsOf: new Map() }, content);
  if (context.json) await context.print(JSON.stringify({ version: 1, checked: counts, faults }));
  else for (const line of describe(counts, faults)) await context.print(line);
  return faults.length > 0 ? 1 : 0;
}

function inspect(inspection: Inspection, content: Content): void {
  checkRecords(inspection);
  checkPages(inspection);
  checkFeeds(inspection);
  checkComplete(content, inspection);
}

/** Every story of content/ has its page, every tombstone's article has none. */
function checkComplete({ stories, tombstones }: Content, { site, tell }: Inspection): void {
  for (const { url } of stories) {
    const page = `stories/${storyName(url)}/index.html`;
    if (!site.has(page)) tell(page, "missing", messages.missingFile);
  }
  for (const { id } of tombstones) {
    const twin = `articles/${id}/article.json`;
    if (site.has(twin)) tell(twin, "removed-article", messages.removedArticle);
  }
}

function describe(checked: Counts, faults: readonly Fault[]): string[] {
  const { pages, quotations, receipts, links, feeds, records } = checked;
  const looked = [
    plural(pages, "page"),
    plural(quotations, "quotation"),
    plural(receipts, "receipt"),
    plural(links, "link"),
  ];
  const all = [...looked, plural(feeds, "feed or site map", "feeds and site maps"), plural(records, "JSON file")].join(
    ", ",
  );
  const lines = faults.map(({ file, text }) => `${file}: ${text}`);
  return [...lines, `Checked ${all}: ${faults.length === 0 ? "all right" : plural(faults.length, "fault")}.`];
}
