/** The site's PNG files: a picture for each of the newest stories, and the icon in the sizes that systems ask for. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Story } from "../model.js";
import { hashOf } from "./archive.js";
import { type Catalog, pathOf } from "./catalog.js";
import { newestStories } from "./newest.js";
import { once } from "./once.js";
import { toPng } from "./png.js";
import { PICTURE_SIZE, sharePicture } from "./share-picture.js";
import type { AssetFile } from "./templates.js";

/** What is shared is new; a picture costs as much time as twenty pages. */
const MOST_PICTURES = 300;
export const ICON_SIZES = [180, 192, 512] as const;

const newestIds = once((catalog: Catalog): ReadonlySet<string> => {
  const newest = newestStories(catalog, catalog.stories).slice(0, MOST_PICTURES);
  return new Set(newest.map(({ id }) => id));
});

/** Ids of the stories that have a picture. */
export function pictured(catalog: Catalog): ReadonlySet<string> {
  return catalog.part?.pictured ?? newestIds(catalog);
}

export function picturePath(catalog: Catalog, story: Story): string {
  return `${pathOf(catalog, story)}picture.png`;
}

export interface PictureFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A picture is drawn once, for its file and for the feeds, which tell its length. */
const drawn = new WeakMap<Story, Uint8Array>();

/** The picture of a story; null where it has none, or PNG can't be made. */
export function pictureFile(catalog: Catalog, story: Story): PictureFile | null {
  if (!pictured(catalog).has(story.id)) return null;
  const content = drawn.get(story) ?? drawnOnce(sharePicture(catalog, story), catalog.pictureCache);
  if (content === null) return null;
  drawn.set(story, content);
  return { path: picturePath(catalog, story), content };
}

/** The picture of a drawing: from the folder of those that were drawn before, or drawn and put there. */
function drawnOnce(svg: string, folder: string | undefined): Uint8Array | null {
  if (folder === undefined) return toPng(svg, PICTURE_SIZE.width);
  const file = join(folder, `${hashOf(svg)}.png`);
  const before = existsSync(file) ? readFileSync(file) : null;
  if (before && isWhole(before)) return before;
  const content = toPng(svg, PICTURE_SIZE.width);
  if (content === null) return null;
  mkdirSync(folder, { recursive: true });
  // Another thread may draw the same picture, for a feed or for its page.
  const part = `${file}.${process.pid}-${threadId}`;
  writeFileSync(part, content);
  renameSync(part, file);
  return content;
}

/** Ends as every PNG does. */
function isWhole(content: Uint8Array): boolean {
  return content.length > 64 && Buffer.from(content.subarray(-8, -4)).toString("latin1") === "IEND";
}

/** One after the other; nothing where PNG can't be made. */
export function* pictureFiles(catalog: Catalog, assets: readonly AssetFile[]): Generator<PictureFile> {
  for (const story of catalog.stories) {
    const file = pictureFile(catalog, story);
    if (file) yield file;
  }
  yield* iconFiles(assets);
}

/** The icon in every size. */
export function* iconFiles(assets: readonly AssetFile[]): Generator<PictureFile> {
  const icon = assets.find(({ name }) => name === "icon.svg");
  for (const size of icon ? ICON_SIZES : []) {
    const content = toPng(Buffer.from(icon!.content).toString("utf8"), size);
    if (content) yield { path: `/assets/icon-${size}.png`, content };
  }
}
