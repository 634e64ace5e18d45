/** The pages behind a feed's summaries, where the configuration wants them. They are put into place before the feed, so that a run that is killed asks for them again. */
import { join } from "node:path";
import { rawHash } from "../../content/intake.js";
import { fetching as messages } from "../../errors/fetch.js";
import { odd } from "../../errors.js";
import { keep } from "../../fetch/keep.js";
import { holds, putInPlace, writeAside } from "../../files/disk.js";
import { fileHash, webPath } from "../../files/fetched.js";
import type { Input } from "../../files/inputs.js";
import type { Config, RawArticle } from "../../model.js";
import { canonicalUrl } from "../../normalize/article-id.js";
import { readFiles } from "../reading/read-files.js";
import type { Result } from "./fetch-addresses.js";
import type { Run } from "./run.js";

/** What became of a page: its kind as of an address. */
export type PageCounts = Readonly<
  Record<"fetched" | "unchanged" | "gone" | "refused" | "postponed" | "failed", number>
>;

export interface Pages {
  readonly inputs: readonly Input[];
  readonly counts: PageCounts;
}

/** An item whose page is wanted. */
interface Wanted {
  readonly url: string;
  /** The feed's raw file. */
  readonly feed: string;
}

/** Fetches the pages of new and changed items. `removed`: addresses of articles that were taken out. */
export async function fetchPages(results: readonly Result[], run: Run, removed: ReadonlySet<string>): Promise<Pages> {
  const counts = { fetched: 0, unchanged: 0, gone: 0, refused: 0, postponed: 0, failed: 0 };
  const feeds = results.filter(
    ({ url, path }) => path !== null && /\.(?:xml|json)$/.test(path) && wantsPages(url, run.config),
  );
  if (feeds.length === 0) return { inputs: [], counts };
  const passed = new Set([...removed, ...results.map(({ url }) => url)]);
  const { wanted, left } = await findWanted(feeds, run, passed);
  if (wanted.length > 0) run.context.say(messages.pages(wanted.length));
  const failures = new Map<string, number>();
  const progress = { done: 0 };
  const inputs = await Promise.all(
    wanted.map(async ({ url, feed }) => {
      const { kind, text, input } = await fetchPage(url, run);
      counts[kind] += 1;
      progress.done += 1;
      if (kind !== "fetched" && kind !== "unchanged") failures.set(feed, (failures.get(feed) ?? 0) + 1);
      run.context.detail(messages.progress(progress.done, wanted.length, url, text));
      if (progress.done % 20 === 0) run.context.say(messages.pagesDone(progress.done, wanted.length));
      return input;
    }),
  );
  for (const [feed, count] of failures) run.context.report(odd(feed, "pages-failed", messages.pagesFailed(count)));
  return { inputs: [...left, ...inputs.flatMap((input) => input ?? [])], counts };
}

/** The source of the feed's host decides, else the digest. */
function wantsPages(url: string, { sources, fetch }: Config): boolean {
  const host = new URL(url).hostname.replace(/^www\./, "");
  const source = sources.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
  return source?.pages ?? fetch.pages;
}

/** The pages that are to be fetched, and those that a run which was killed has left. `passed`: addresses that are left out. */
async function findWanted(
  feeds: readonly Result[],
  run: Run,
  passed: ReadonlySet<string>,
): Promise<{ readonly wanted: readonly Wanted[]; readonly left: readonly Input[] }> {
  const now = await itemsOf(feeds.map(({ path, aside }) => ({ path: path!, file: aside ?? join(run.root, path!) })));
  const before = await itemsOf(
    feeds.filter(({ aside }) => aside !== null).map(({ path }) => ({ path: path!, file: join(run.root, path!) })),
  );
  const hashes = new Map(before.map((item) => [item.input, rawHash(item)]));
  const unread = new Set(feeds.filter((feed) => isLeft(feed, run)).map(({ path }) => path));
  const wanted = new Map<string, Wanted>();
  const left = new Map<string, Input>();
  for (const item of now) {
    const url = pageOf(item);
    if (url === null || wanted.has(url) || passed.has(url) || run.entryOf(url).gone) continue;
    const feed = item.input.split("#")[0]!;
    const old = hashes.get(item.input);
    const [path] = old === undefined || old === rawHash(item) ? run.filesOf(url) : [];
    if (path === undefined) wanted.set(url, { url, feed });
    else if (unread.has(feed)) left.set(url, { path, file: join(run.root, path) });
  }
  return { wanted: [...wanted.values()], left: [...left.values()] };
}

/** True for a feed that stands in its place and was never taken in. */
function isLeft({ url, path, aside }: Result, { root, entryOf }: Run): boolean {
  return aside === null && path !== null && fileHash(root, path) !== entryOf(url).taken;
}

async function itemsOf(inputs: readonly Input[]): Promise<RawArticle[]> {
  const items: RawArticle[] = [];
  // What is wrong with a feed is told when it is taken in.
  for await (const item of readFiles(inputs, () => {})) items.push(item);
  return items;
}

/** The page of an item that has only a summary. Items that are one place in a page have none of their own. */
function pageOf({ summary, meta }: RawArticle): string | null {
  const url = summary ? canonicalUrl(meta.url, "feed") : null;
  return url !== null && !url.includes("#") ? url : null;
}

interface PageResult {
  readonly kind: keyof PageCounts;
  readonly text: string;
  readonly input: Input | null;
}

async function fetchPage(url: string, run: Run): Promise<PageResult> {
  const outcome = await run.ask(url, { wanted: false, patient: false });
  if (outcome.kind === "gone" || outcome.kind === "postponed") run.keep(url, outcome);
  if (outcome.kind === "unchanged") return { kind: "unchanged", text: messages.unchanged, input: null };
  if (outcome.kind !== "fetched") return { kind: outcome.kind, text: outcome.text, input: null };
  const kept = keep(outcome, url);
  if ("refusal" in kept) return { kind: "failed", text: messages.unreadable(kept.refusal), input: null };
  if (kept.kind !== "page") return { kind: "failed", text: messages.notPage, input: null };
  // Of pages behind feeds nothing is kept but failures: the list would grow with every item.
  run.forget(url);
  const path = webPath(url, kept.ending);
  const file = join(run.root, path);
  if (holds(file, kept.bytes)) return { kind: "unchanged", text: messages.unchanged, input: { path, file } };
  putInPlace(writeAside(file, kept.bytes), file);
  return { kind: "fetched", text: messages.fetched(messages.size(kept.bytes.length), path), input: { path, file } };
}
