/** The work of `build` where something may be new: intake, stories, site. */
import { formatLists } from "../content/lists-file.js";
import { intake as messages } from "../errors.js";
import type { ContentListing } from "../files/content-listing.js";
import { bringIn, inboxInputs } from "../files/inbox.js";
import { openStore, type Store } from "../files/store.js";
import { keepUpToDate } from "../files/up-to-date.js";
import { readState } from "../files.js";
import type { Warning } from "../model.js";
import type { Publisher } from "../publish/aside/publisher.js";
import type { Context } from "./context.js";
import { isSound } from "./is-sound.js";
import type { Built } from "./publish-site.js";
import { tellFlags } from "./stories/flags.js";
import type { MadeStories } from "./stories/index.js";
import { type Taken, takeInFiles } from "./take-in.js";
import type { Counts, Tally } from "./tally.js";
import type { Said } from "./unchanged.js";

export interface Work {
  readonly root: string;
  /** Files and folders to be taken in; none: what is in the inbox. */
  readonly paths: readonly string[];
  readonly found: ContentListing;
  readonly context: Context;
  /** Trusts no cache. */
  readonly full: boolean;
  readonly publisher: Publisher;
  /** Is told what the site was made from once it is in place. */
  readonly tell: (store: Store, made: MadeStories) => void;
}

/** Takes in what is new, makes the stories, publishes the site; null where content/ can't be read. */
export async function rebuild({ root, paths, found, context, full, publisher, tell }: Work): Promise<Tally | null> {
  const store = openStore(root, { full, now: Date.now }, found);
  if (!isSound(store, context)) return null;
  const inputs =
    paths.length > 0
      ? bringIn(root, paths, context.io.cwd(), context.report)
      : inboxInputs(root, context.report, found.inbox);
  const taken = await takeInFiles(inputs, store, context, full, publisher.prepare);
  if (store.names.size === 0) context.say(messages.nothingThere);
  const { publishSite } = await import("./publish-site.js");
  const built = await publishSite(store, context, full, publisher);
  tell(store, built.made);
  if (paths.length === 0) keep(store, found, taken, built);
  return tallyOf(taken.counts, built);
}

/** Keeps what the next build says if it finds all as it is now. */
function keep(store: Store, found: ContentListing, { again }: Taken, built: Built): void {
  const next = store.names.size > 0 ? again() : null;
  if (next === null) return;
  const { made, settled: site } = built;
  const flags: Warning[] = [];
  tellFlags(store, made.flags, { report: (warning) => flags.push(warning) });
  const said: Said = {
    warnings: [...next.warnings, ...flags, ...built.warnings],
    tally: tallyOf(next.counts, built),
  };
  const known = {
    articles: store.articles,
    stories: made.stories,
    inbox: next.files,
    isRecorded: () => isRecorded(store, built),
  };
  keepUpToDate(store.root, found, known, { site, said }, Date.now);
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
