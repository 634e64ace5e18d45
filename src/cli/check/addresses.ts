/** Where links lead, and places as numbers: a site's millions of links and anchors fit in little memory that way. */

/** A link of a file: a place of this site ("stories/quay/index.html", "…#claim-1"), an address elsewhere, or no address at all. */
export type Target = { readonly place: string } | { readonly elsewhere: URL } | null;

/** A relative link without anything that an address would have to be parsed for. */
const SIMPLE = /^(?:\.\.\/){0,9}[\w-]{0,200}(?:[/.][\w-]{1,200}){0,40}\/?(?:#[\w-]{1,200})?$/;

/** Resolves a link of the file `from` as a browser would. `base` is what the page names as its base; `addresses` are those of the site, without a slash at the end. */
export function resolveLink(addresses: readonly string[], from: string, href: string, base = ""): Target {
  if (base === "" && href !== "" && SIMPLE.test(href)) return { place: simple(from, href) };
  const site = addresses.find((address) => href.startsWith(`${address}/`));
  if (site !== undefined && SIMPLE.test(href.slice(site.length + 1)))
    return { place: below(href.slice(site.length + 1)) };
  const page = `${addresses[0]}/${from}`;
  const start = URL.canParse(base, page) ? new URL(base, page).href : page;
  const url = URL.canParse(href, start) ? new URL(href, start) : null;
  if (!url) return null;
  const own = addresses.find((address) => url.href === address || url.href.startsWith(`${address}/`));
  if (own === undefined) return { elsewhere: url };
  const above = new URL(own).pathname.replace(/\/$/, "");
  const path = fileOf(decoded(url.pathname.slice(above.length + 1)));
  return { place: path + (url.hash.length > 1 ? `#${decoded(url.hash.slice(1))}` : "") };
}

function simple(from: string, href: string): string {
  if (href.startsWith("#")) return from + href;
  let folder = from.slice(0, from.lastIndexOf("/") + 1);
  let rest = href;
  while (rest.startsWith("../")) {
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
    rest = rest.slice(3);
  }
  return below(folder + rest);
}

/** The place of a path below the site's root. */
function below(path: string): string {
  const at = path.indexOf("#");
  return at === -1 ? fileOf(path) : fileOf(path.slice(0, at)) + path.slice(at);
}

const fileOf = (path: string): string => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * A whole number below 2^53 that stands for a text (cyrb53, by bryc, public domain): among ten million places, a dead link is taken
 * for one of them once in a thousand million times.
 */
export function numberOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}

/** True if the number is in the list, which is in ascending order. */
export function isIn(sorted: Float64Array, number: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number;
}

/** All numbers of the lists in ascending order, in memory that threads share. */
export function sortedNumbers(lists: readonly Float64Array[]): Float64Array {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const all = new Float64Array(new SharedArrayBuffer(length * 8));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}
