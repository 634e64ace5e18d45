/** The work of `build` where something may be new: intake, stories, site. */
import { join } from "node:path";
import { formatLists } from "../content/lists-file.js";
import { intake as messages } from "../errors.js";
import type { ContentListing } from "../files/content-listing.js";
import { byCodeUnit } from "../files/disk.js";
import { bringIn, inboxInputs } from "../files/inbox.js";
import { openStore, type Store } from "../files/store.js";
import { keepUpToDate, type Left, leftAfter, leftIn } from "../files/up-to-date.js";
import { readState } from "../files.js";
import type { Warning } from "../model.js";
import type { Publisher } from "../publish/aside/publisher.js";
import type { Context } from "./context.js";
import { isSound } from "./is-sound.js";
import type { Built } from "./publish-site.js";
import { createPool } from "./reading/pool.js";
import { SCRIPT, WORKERS } from "./reading/settings.js";
import { tellFlags } from "./stories/flags.js";
import type { MadeStories } from "./stories/index.js";
import { type Taken, takeInFiles } from "./take-in.js";
import type { Counts, Tally } from "./tally.js";
import type { Again } from "./telling.js";
import type { Said } from "./unchanged.js";

export interface Work {
  readonly root: string;
  /** Files and folders to be taken in; none: what is in the inbox. */
  readonly paths: readonly string[];
  readonly found: ContentListing;
  /** True where raw files are there that the last build didn't find so. */
  readonly hasRaw: boolean;
  readonly context: Context;
  /** Trusts no cache. */
  readonly full: boolean;
  readonly publisher: Publisher;
  /** Is told what the site was made from once it is in place. */
  readonly tell: (store: Store, made: MadeStories) => void;
}

/** Takes in what is new, makes the stories, publishes the site; null where content/ can't be read. */
export async function rebuild(work: Work): Promise<Tally | null> {
  const { paths, found, context, full, publisher, tell } = work;
  const begun = await takeInWith(work);
  if (begun === null) return null;
  const { store, taken, rest } = begun;
  const { publishSite } = await import("./publish-site.js");
  const left: LeftBehind[] = [];
  const look = (made: MadeStories): void => void left.push(...leftBehind(store, found, taken, made));
  const built = await publishSite(store, context, full, publisher, [...rest, ...(paths.length === 0 ? [look] : [])]);
  tell(store, built.made);
  for (const each of left) keep(store, found, each, built);
  return tallyOf(taken.counts, built);
}

interface Begun {
  readonly store: Store;
  readonly taken: Taken;
  /** What of taking in is left to be done while the site is published. */
  readonly rest: readonly (() => void)[];
}

/** Opens content/ and takes in what is new, with workers that end when that is done; null where content/ can't be read. */
async function takeInWith(work: Work): Promise<Begun | null> {
  const { root, paths, found, hasRaw, context, full, publisher } = work;
  const readers = createPool(SCRIPT, WORKERS);
  try {
    // A worker loads what makes articles while this thread reads what is known.
    if (hasRaw) readers.warm();
    const store = openStore(root, { full, now: Date.now }, found);
    if (!isSound(store, context)) return null;
    const inputs =
      paths.length > 0
        ? bringIn(root, paths, context.io.cwd(), context.report)
        : inboxInputs(root, context.report, found.inbox);
    const rest: (() => void)[] = [];
    const later = (one: () => void): void => void rest.push(one);
    const help = { tellNew: publisher.prepare, readers, areWarm: hasRaw, later };
    const taken = await takeInFiles(inputs, store, context, full, help);
    if (store.names.size === 0) context.say(messages.nothingThere);
    return { store, taken, rest };
  } finally {
    await readers.close();
  }
}

/** What the next build finds if nothing changes, and what it says of the inbox then. */
interface LeftBehind {
  readonly left: Left;
  readonly next: Again;
}

/** None where that can't be told. */
function leftBehind(
  { root, names, articles }: Store,
  found: ContentListing,
  { again }: Taken,
  { stories }: MadeStories,
): readonly LeftBehind[] {
  const next = names.size > 0 ? again() : null;
  if (next === null) return [];
  const [ofArticles, ofStories] = [articles, stories].map((files) => [...files].sort(([a], [b]) => byCodeUnit(a, b)));
  const left = leftAfter(root, found, {
    articles: leftIn(join(root, "content", "articles"), ofArticles!),
    stories: leftIn(join(root, "content", "stories"), ofStories!),
    inbox: next.files,
  });
  return left === null ? [] : [{ left, next }];
}

/** Keeps what the next build says if it finds all as it is now. */
function keep(store: Store, found: ContentListing, { left, next }: LeftBehind, built: Built): void {
  const flags: Warning[] = [];
  tellFlags(store, built.flags, { report: (warning) => flags.push(warning) });
  const said: Said = {
    warnings: [...next.warnings, ...flags, ...built.warnings],
    tally: tallyOf(next.counts, built),
  };
  const upToDate = { site: built.settled, said };
  keepUpToDate(store.root, found, left, upToDate, () => isRecorded(store, built), Date.now);
}

/** True if the files that builds write besides articles and stories say, read again, what this one put there. */
function isRecorded({ root, tombstones }: Store, { made, lists }: Built): boolean {
  const faults: string[] = [];
  const there = readState(root, faults);
  const { redirects, gone, corrections } = made;
  const told = [tombstones, redirects, gone, corrections, formatLists(lists)];
  const found = [there.tombstones, there.redirects, there.gone, there.corrections, formatLists(there.lists)];
  return faults.length === 0 && JSON.stringify(told) === JSON.stringify(found);
}

function tallyOf(counts: Counts, { made, pages, files }: Built): Tally {
  const stories = [...made.stories.values()].map(({ row }) => row);
  return {
    counts,
    articles: made.articles.length,
    notArticles: made.articles.filter(({ row }) => row.kind === "not-article").length,
    stories: stories.length,
    inStories: new Set(stories.flatMap(({ articles }) => articles)).size,
    claims: stories.reduce((sum, story) => sum + story.claims, 0),
    pages,
    files,
  };
}
