/** What `add` was given: files and folders, addresses, and the addresses in lists of feeds. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fetching as messages } from "../../errors/fetch.js";
import { unusable } from "../../errors.js";
import { readHead, readInput } from "../../files/inputs.js";
import type { Report } from "../../model.js";
import { readOpml } from "../../read/opml.js";

export interface Address {
  /** In the spelling of the URL standard, without a fragment; as it was given where it is no address. */
  readonly url: string;
  /** "named": somebody asks for it by itself. "listed": a list of feeds names it. */
  readonly from: "named" | "listed";
}

export interface Given {
  readonly addresses: readonly Address[];
  /** All else, as it was given. */
  readonly paths: readonly string[];
}

/** Sorts the operands; lists of feeds among the files are opened. `base` is what relative paths start from. */
export function readOperands(operands: readonly string[], base: string, report: Report): Given {
  const addresses: Address[] = [];
  const paths: string[] = [];
  for (const operand of operands) {
    const feeds = isAddress(operand) ? null : feedsIn(operand, base, report);
    if (isAddress(operand)) addresses.push({ url: spelled(operand), from: "named" });
    else if (feeds) addresses.push(...feeds);
    else paths.push(operand);
  }
  return { addresses: unique(addresses), paths };
}

/** "https://…", and every other scheme, so that it can be refused by its name. */
export function isAddress(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(operand);
}

/** Each address once; who is named by itself counts as named. */
export function unique(addresses: readonly Address[]): Address[] {
  const byUrl = new Map<string, Address>();
  for (const address of addresses) {
    if (address.from === "named" || !byUrl.has(address.url)) byUrl.set(address.url, address);
  }
  return [...byUrl.values()];
}

/** The feeds that a list names, as addresses. */
export function listed(feeds: readonly { readonly url: string }[]): Address[] {
  return feeds.map(({ url }) => ({ url: spelled(url), from: "listed" }));
}

function spelled(address: string): string {
  // Feed readers have schemes of their own for web addresses.
  const web = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, "")
    .replace(/^feed:\/\//i, "http://");
  if (!URL.canParse(web)) return web;
  const url = new URL(web);
  url.hash = "";
  return url.href;
}

function feedsIn(path: string, base: string, report: Report): Address[] | null {
  const file = resolve(base, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  if (!/\.opml$/i.test(path) && !/<opml\b/i.test(readHead(file))) return null;
  const bytes = readInput({ path, file }, report);
  const feeds = bytes ? readOpml(bytes, path) : [];
  if (feeds === null) return null;
  if (bytes && feeds.length === 0) report(unusable(path, "no-feeds", messages.noFeeds));
  return listed(feeds);
}
