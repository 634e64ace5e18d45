/** The fetching of `add`: addresses → raw files to be taken in, counted. */
import { fetching as messages } from "../../errors/fetch.js";
import { removeParts } from "../../files/fetched.js";
import type { Input } from "../../files/inputs.js";
import type { Content } from "../../files.js";
import type { Context } from "../context.js";
import type { Address } from "./addresses.js";
import { fetchAddresses, type Result, settle } from "./fetch-addresses.js";
import { fetchPages, type PageCounts } from "./fetch-pages.js";
import { startRun } from "./run.js";

const KINDS = ["fetched", "unchanged", "list", "gone", "refused", "postponed", "failed"] as const;
export type AddressCounts = Readonly<Record<(typeof KINDS)[number], number>>;

export interface FetchedAll {
  readonly inputs: readonly Input[];
  readonly results: readonly Result[];
  readonly counts: AddressCounts;
  readonly pages: PageCounts;
  /** To be called when the inputs have been taken in. */
  readonly done: () => void;
}

/** Fetches these addresses and, where the configuration wants it, the pages behind their summaries. */
export async function fetchAll(
  addresses: readonly Address[],
  content: Pick<Content, "root" | "config" | "tombstones">,
  context: Context,
): Promise<FetchedAll> {
  removeParts(content.root);
  const run = startRun(content.root, content.config, context);
  try {
    const results = await fetchAddresses(addresses, run);
    const removed = new Set(content.tombstones.flatMap(({ url }) => url ?? []));
    const pages = await fetchPages(results, run, removed);
    const inputs = results.flatMap((result) => settle(result, run));
    // Pages first: what a feed tells of them is a repeat then.
    inputs.sort((a, b) => Number(b.path.endsWith(".html")) - Number(a.path.endsWith(".html")));
    run.save();
    const done = (): void => {
      for (const { url, path } of results) if (path !== null) run.taken(url, path);
      run.save();
    };
    return { inputs: [...pages.inputs, ...inputs], results, counts: countsOf(results), pages: pages.counts, done };
  } finally {
    await run.close();
  }
}

function countsOf(results: readonly Result[]): AddressCounts {
  const counts = KINDS.map((kind) => [kind, results.filter((result) => result.kind === kind).length]);
  return Object.fromEntries(counts) as AddressCounts;
}

/** Addresses that were no use. */
export function uselessOf({ gone, refused, postponed, failed }: AddressCounts): number {
  return gone + refused + postponed + failed;
}

/** "Asked for 5 addresses: 3 fetched, 1 gone, 1 failed." Only what there is; the parts add up. */
export function fetchLines({ counts, pages }: FetchedAll): string[] {
  const line = (what: (n: number) => string, told: Readonly<Record<string, number>>): string[] => {
    const total = Object.values(told).reduce((sum, n) => sum + n, 0);
    const parts = Object.entries(told).flatMap(([kind, n]) => (n > 0 ? [`${n} ${kind}`] : []));
    return total === 0 ? [] : [`${what(total)}: ${parts.join(", ")}.`];
  };
  const { list, ...rest } = counts;
  return [
    ...line(messages.asked, { ...rest, [list === 1 ? "list" : "lists"]: list }),
    ...line(messages.askedPages, pages),
  ];
}

/** What `--json` tells of it. */
export function fetchRecord({ counts, pages, results }: FetchedAll): object {
  const asked = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const addresses = results.map(({ url, kind, text, path, moved }) => ({
    url,
    outcome: kind,
    ...(path === null ? {} : { file: path }),
    ...(moved === null ? {} : { moved }),
    ...(kind === "fetched" || kind === "unchanged" || kind === "list" ? {} : { why: text }),
  }));
  return { asked, ...counts, pages, addresses };
}
