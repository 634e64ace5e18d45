/** The site's PNG files: a picture for each of the newest stories, and the icon in the sizes that systems ask for. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { newestStories } from "./newest.js";
import { toPng } from "./png.js";
import { PICTURE_SIZE, sharePicture } from "./share-picture.js";
import type { AssetFile } from "./templates.js";

/** What is shared is new; a picture costs as much time as twenty pages. */
const MOST_PICTURES = 300;
export const ICON_SIZES = [180, 192, 512] as const;

const known = new WeakMap<Catalog, ReadonlySet<Story>>();

/** Stories that have a picture. */
export function pictured(catalog: Catalog): ReadonlySet<Story> {
  const found = known.get(catalog) ?? new Set(newestStories(catalog, catalog.stories).slice(0, MOST_PICTURES));
  known.set(catalog, found);
  return found;
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
  if (!pictured(catalog).has(story)) return null;
  const content = drawn.get(story) ?? toPng(sharePicture(catalog, story), PICTURE_SIZE.width);
  if (content === null) return null;
  drawn.set(story, content);
  return { path: picturePath(catalog, story), content };
}

/** One after the other; nothing where PNG can't be made. */
export function* pictureFiles(catalog: Catalog, assets: readonly AssetFile[]): Generator<PictureFile> {
  for (const story of pictured(catalog)) {
    const file = pictureFile(catalog, story);
    if (file) yield file;
  }
  const icon = assets.find(({ name }) => name === "icon.svg");
  for (const size of icon ? ICON_SIZES : []) {
    const content = toPng(Buffer.from(icon!.content).toString("utf8"), size);
    if (content) yield { path: `/assets/icon-${size}.png`, content };
  }
}
