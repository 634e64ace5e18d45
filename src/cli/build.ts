import { join } from "node:path";
import { verify as verifying } from "../errors/check.js";
import { intake as messages, plural, usageError } from "../errors.js";
import { bringIn, inboxInputs } from "../files/inbox.js";
import { withLock } from "../files/lock.js";
import { type ArticleRow, openWithInbox, type Store, type StoryRow } from "../files/store.js";
import { mend } from "../files.js";
import { openPublisher, type Publisher } from "../publish/aside/publisher.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { digestRoot } from "./digest-root.js";
import { siteFolders } from "./site-folders.js";
import type { MadeStories } from "./stories/index.js";
import { type Counts, countsLine, takeInFiles } from "./take-in.js";

/** `commonplace build`: takes in what is new, makes the stories, publishes the site. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const root = digestRoot(context, operands);
  if (options.verify === true) {
    if (operands.length > 0 || options.full === true) throw usageError(verifying.noPaths);
    const { verify } = await import("./verify.js");
    return withLock(root, "build --verify", () => verify(root, context, build));
  }
  return withLock(root, "build", () => build(root, operands, context, options.full === true));
}

/** The work of `build`, for those who hold the lock. `full` trusts no cache; `tell` is told what the site was made from once it is in place. */
export async function build(
  root: string,
  paths: readonly string[],
  context: Context,
  full = false,
  tell: (store: Store, made: MadeStories) => void = () => {},
): Promise<number> {
  if (mend(root, ["articles", "stories"]) === "finished") context.say(messages.finished);
  const publisher = openPublisher(siteFolders(root), full);
  try {
    return await buildWith(publisher, root, paths, context, full, tell);
  } finally {
    await publisher.end();
  }
}

async function buildWith(
  publisher: Publisher,
  root: string,
  paths: readonly string[],
  context: Context,
  full: boolean,
  tell: (store: Store, made: MadeStories) => void,
): Promise<number> {
  const { store, inbox } = await openWithInbox(root, { full, now: Date.now });
  if (!isSound(store, context)) return 1;
  const inputs =
    paths.length > 0
      ? bringIn(root, paths, context.io.cwd(), context.report)
      : inboxInputs(root, context.report, inbox);
  const counts = await takeInFiles(inputs, store, context, full, publisher.prepare);
  if (store.names.size === 0) context.say(messages.nothingThere);
  const { publishSite } = await import("./publish-site.js");
  const { made, ...site } = await publishSite(store, context, full, publisher);
  tell(store, made);
  const tally = {
    counts,
    articles: made.articles.map(({ row }) => row),
    stories: [...made.stories.values()].map(({ row }) => row),
    ...site,
  };
  if (context.json) await context.print(JSON.stringify(summary(tally)));
  else for (const line of describe(root, tally)) context.say(line);
  return exitCode(context);
}

/** What a build did, and what there is after it. */
interface Tally {
  readonly counts: Counts;
  readonly articles: readonly ArticleRow[];
  readonly stories: readonly StoryRow[];
  readonly pages: number;
  readonly files: number;
}

/** Names every file of content/ that can't be read. With one of them, nothing may be written: it would be taken for deleted. */
export function isSound({ faults }: { readonly faults: readonly string[] }, context: Context): boolean {
  for (const fault of faults) context.fault(fault);
  if (faults.length > 0) context.fault(messages.leftAlone(faults.length));
  return faults.length === 0;
}

function summary({ counts, articles, stories, pages, files }: Tally): object {
  const claims = stories.reduce((sum, story) => sum + story.claims, 0);
  return { version: 1, read: counts, articles: articles.length, stories: stories.length, claims, pages, files };
}

function describe(root: string, { counts, articles, stories, pages, files }: Tally): string[] {
  const claims = stories.reduce((sum, story) => sum + story.claims, 0);
  const notArticles = articles.filter(({ kind }) => kind === "not-article").length;
  const inStories = new Set(stories.flatMap((story) => story.articles)).size;
  return [
    countsLine(counts),
    `${plural(articles.length, "article")} in content/articles${notArticles > 0 ? `, ${notArticles} of them no real article (crawl note, log-in wall)` : ""}.`,
    `${plural(stories.length, "story", "stories")} of ${plural(inStories, "article")}, ${plural(claims, "claim")} shared by two or more sources.`,
    `${plural(pages, "page")}, ${plural(files, "file")} in all. Open ${join(root, "_site", "index.html")}`,
  ];
}
