/**
 * Addresses that the site once had, or was asked to keep: each must answer still. A new file of content/ that remembers addresses gets
 * one entry in PROMISES.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TombstoneFile } from "../../content/tombstone-file.js";
import { check as messages } from "../../errors/check.js";
import type { GoneStory, Redirect } from "../../model.js";
import { resolveLink } from "./addresses.js";
import type { Fault, Setup } from "./inspection.js";
import { pageFacts } from "./page-facts.js";

/** An address, and where it has to lead; `to` null: to a page of its own. */
export interface Promised {
  readonly from: string;
  readonly to: string | null;
  /** The file that remembers it. */
  readonly file: string;
}

export interface Remembered {
  readonly redirects: readonly Redirect[];
  readonly tombstones: readonly TombstoneFile[];
  readonly gone: readonly GoneStory[];
  readonly lists: readonly string[];
}

type Remember = (content: Remembered) => Iterable<Promised>;

const PROMISES: readonly Remember[] = [
  ({ redirects }) => redirects.map(({ from, to }) => ({ from, to, file: "content/redirects.yml" })),
  ({ tombstones }) => tombstones.map(({ id }) => ({ from: `/articles/${id}/`, to: null, file: "content/tombstones" })),
  ({ gone }) =>
    gone.flatMap(({ url, into }) => (into === null ? [{ from: url, to: null, file: "content/gone.yml" }] : [])),
  ({ lists }) => lists.map((from) => ({ from, to: null, file: "content/lists.yml" })),
];

export function* promisesOf(content: Remembered): Generator<Promised> {
  for (const remember of PROMISES) yield* remember(content);
}

/** What is wrong with what should answer at a promised address. */
export function checkPromises(content: Remembered, setup: Setup): Fault[] {
  const last = new Map(content.redirects.map(({ from, to }) => [from, to]));
  return [...promisesOf(content)].flatMap(({ from, to, file }) => {
    const path = fileAt(from);
    const full = join(setup.root, "_site", path);
    if (!existsSync(full)) return [{ file: path, rule: "dead-promise", text: messages.deadPromise(from, file) }];
    if (to === null) return [];
    // The page may lead further than the note says: the target may have moved since.
    const ends = [to, finalOf(to, last)].map(fileAt);
    const leads = leadsTo(setup, path, readFileSync(full, "utf8"));
    const isRight = leads.some((place) => ends.includes(place.replace(/#.*$/, ""))) || ends.includes(path);
    return isRight ? [] : [{ file: path, rule: "wrong-promise", text: messages.wrongPromise(from, to) }];
  });
}

function fileAt(path: string): string {
  const below = path.replace(/^\//, "").replace(/#.*$/, "");
  return below === "" || below.endsWith("/") ? `${below}index.html` : below;
}

function finalOf(to: string, redirects: ReadonlyMap<string, string>): string {
  let at = to;
  for (let steps = 0; steps <= redirects.size; steps += 1) {
    const next = redirects.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function leadsTo({ addresses }: Setup, file: string, html: string): string[] {
  return pageFacts(html).links.flatMap(({ href, element }) => {
    const target = element === "meta" || element === "a" ? resolveLink(addresses, file, href) : null;
    return target && "place" in target ? [target.place] : [];
  });
}
