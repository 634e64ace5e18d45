/** Addresses on the site. Every page has a path below the root, "/stories/x/"; links between pages are relative. */
import { createHash } from "node:crypto";
import type { IsoDate } from "../model.js";

const PLAIN = /^[a-z0-9-]{1,80}$/;
const STORY_PATH = /^\/stories\/[a-z0-9][a-z0-9-]{0,150}\/$/;

/** An id as one path segment: ids are hashes and slugs; whatever else a hand-edited file holds is replaced by a hash. */
export function segment(id: string): string {
  return PLAIN.test(id) ? id : `x${createHash("sha256").update(id).digest("hex").slice(0, 16)}`;
}

/** The id attribute of a thing in a page: every kind of thing has a prefix of its own. */
export function anchor(prefix: string, id: string): string {
  return `${prefix}-${segment(id)}`;
}

/** The id attribute of a passage in the page of its article: its place in the published text. */
export function passageAnchor({ start, end }: { start: number; end: number }): string {
  return `at-${start}-${end}`;
}

export function storyPath(story: { readonly id: string; readonly url: string }): string {
  return STORY_PATH.test(story.url) ? story.url : `/stories/${segment(story.id)}/`;
}

export function articlePath(id: string): string {
  return `/articles/${segment(id)}/`;
}

export function sourcePath(id: string): string {
  return `/sources/${segment(id)}/`;
}

export function dayPath(day: IsoDate): string {
  return `/days/${segment(day)}/`;
}

export function weekPath(week: string): string {
  return `/weeks/${segment(week)}/`;
}

export function monthPath(month: string): string {
  return `/archive/${segment(month)}/`;
}

/** A stored path of a story or an article, or null if it is none. */
export function checkedPath(path: string): string | null {
  return STORY_PATH.test(path) || /^\/articles\/[a-z0-9-]{1,150}\/$/.test(path) ? path : null;
}

/** "../../" for "/stories/x/": what leads from a page to the root. */
export function rootFrom(page: string): string {
  return "../".repeat(page.split("/").length - 2);
}

/**
 * The relative address of one path of the site as seen from a page of it. Folders are named with their index.html,
 * so that the site also works when opened from disk; canonical addresses don't carry it.
 */
export function linkTo(page: string, target: string): string {
  const [path, fragment] = target.split("#", 2) as [string, string?];
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const hash = fragment === undefined ? "" : `#${fragment}`;
  return (path === page && hash !== "" ? "" : rootFrom(page) + file.slice(1)) + hash;
}

/** An absolute http, https or mailto address in its normal form, without a name and password for the server; or null. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.username = "";
  address.password = "";
  return ["http:", "https:", "mailto:"].includes(address.protocol) ? address.href : null;
}

/** The host of an address as people say it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
