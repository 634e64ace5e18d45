/** Addresses → raw files in content/inbox/web, each with its line. */
import { join } from "node:path";
import { fetching as messages } from "../../errors/fetch.js";
import { unusable } from "../../errors.js";
import type { Fetched, NotFetched, Outcome } from "../../fetch/follow.js";
import { type Kept, keep } from "../../fetch/keep.js";
import { holds, putInPlace, writeAside } from "../../files/disk.js";
import { fileHash, keepUntaken, webPath } from "../../files/fetched.js";
import type { Input } from "../../files/inputs.js";
import { feedLinks } from "../../read/feed-links.js";
import { readOpml } from "../../read/opml.js";
import { type Address, listed, unique } from "./addresses.js";
import type { Run } from "./run.js";

export interface Result {
  readonly url: string;
  /** "list": a list of feeds, whose addresses have results of their own. */
  readonly kind: "fetched" | "unchanged" | "list" | NotFetched["kind"];
  /** What is told of it. */
  readonly text: string;
  readonly moved: string | null;
  /** Its raw file, from the root. */
  readonly path: string | null;
  /** A fetched feed that is not in its place yet: its pages come first. */
  readonly aside: string | null;
  /** The answer that was kept aside, for `keep`. */
  readonly outcome: Outcome | null;
}

/** Fetches all of them, hosts side by side. Results stand in the order of the addresses, those of a list behind it. */
export async function fetchAddresses(addresses: readonly Address[], run: Run): Promise<Result[]> {
  const progress = { done: 0, of: addresses.length };
  const known = new Set(addresses.map(({ url }) => url));
  const one = async (address: Address): Promise<Result[]> => {
    const { result, more } = await fetchOne(address, run);
    const fresh = unique(more).filter(({ url }) => !known.has(url));
    for (const { url } of fresh) known.add(url);
    progress.done += 1;
    progress.of += fresh.length;
    tell(result, progress, run);
    const others = await Promise.all(fresh.map(one));
    return [result, ...others.flat()];
  };
  return (await Promise.all(addresses.map(one))).flat();
}

function tell({ url, kind, text, moved }: Result, { done, of }: { done: number; of: number }, { context }: Run): void {
  if (kind === "fetched" || kind === "unchanged" || kind === "list") {
    const note = moved === null ? "" : `; ${messages.moved(moved)}`;
    context.say(messages.progress(done, of, url, text + note));
  } else context.report(unusable(url, kind, text));
}

interface One {
  readonly result: Result;
  readonly more: readonly Address[];
}

async function fetchOne(address: Address, run: Run): Promise<One> {
  const { url, from } = address;
  const outcome = await run.ask(url, { wanted: from === "named", patient: true });
  if (outcome.kind === "fetched") return place(address, outcome, run);
  run.keep(url, outcome);
  const [path = null] = run.filesOf(url).slice(-1);
  if (outcome.kind === "unchanged")
    return { result: resultOf(url, "unchanged", messages.unchanged, { moved: outcome.moved, path }), more: [] };
  return { result: resultOf(url, outcome.kind, outcome.text, {}), more: [] };
}

function resultOf(url: string, kind: Result["kind"], text: string, more: Partial<Result>): Result {
  return { url, kind, text, moved: null, path: null, aside: null, outcome: null, ...more };
}

function place(address: Address, outcome: Fetched, run: Run): One {
  const { url } = address;
  const { moved } = outcome;
  const kept = keep(outcome, null);
  if ("refusal" in kept) return { result: resultOf(url, "failed", messages.unreadable(kept.refusal), {}), more: [] };
  if (kept.kind === "list") return openList(address, kept.bytes, outcome);
  if (address.from === "listed" && kept.kind === "page") {
    const text = messages.notFeed(feedLinks(kept.text, outcome.answered));
    return { result: resultOf(url, "failed", text, {}), more: [] };
  }
  const path = webPath(url, kept.ending);
  if (holds(join(run.root, path), kept.bytes)) {
    run.keep(url, outcome);
    return { result: resultOf(url, "unchanged", messages.unchanged, { moved, path }), more: [] };
  }
  const aside = writeAside(join(run.root, path), kept.bytes);
  const text = messages.fetched(`${KINDS[kept.kind]}, ${messages.size(kept.bytes.length)}`, path);
  return { result: resultOf(url, "fetched", text, { moved, path, aside, outcome }), more: [] };
}

const KINDS: Readonly<Record<Kept["kind"], string>> = { page: "a page", feed: "a feed", list: "a list", other: "text" };

function openList({ url, from }: Address, bytes: Uint8Array, outcome: Fetched): One {
  if (from === "listed") return { result: resultOf(url, "failed", messages.listInList, {}), more: [] };
  const feeds = readOpml(bytes, "list.opml") ?? [];
  if (feeds.length === 0) return { result: resultOf(url, "failed", messages.noFeeds, {}), more: [] };
  const result = resultOf(url, "list", messages.list(feeds.length), { moved: outcome.moved });
  return { result, more: listed(feeds) };
}

/** Puts a raw file that was kept aside into its place. What stood there and was never taken in keeps a name of its own. */
export function settle({ url, path, aside, outcome }: Result, run: Run): Input[] {
  if (path === null) return [];
  const file = join(run.root, path);
  const input = { path, file };
  if (aside === null) return fileHash(run.root, path) === run.entryOf(url).taken ? [] : [input];
  const older = keepUntaken(run.root, path, run.entryOf(url).taken);
  putInPlace(aside, file);
  if (outcome) run.keep(url, outcome);
  return [...(older === null ? [] : [{ path: older, file: join(run.root, older) }]), input];
}
