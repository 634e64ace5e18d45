/** The site's PNG files: a picture for each of the newest stories, and the icon in the sizes that systems ask for. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { newestStories } from "./feed-items.js";
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

/** One after the other; nothing where PNG can't be made. */
export function* pictureFiles(
  catalog: Catalog,
  assets: readonly AssetFile[],
): Generator<{ path: string; content: Uint8Array }> {
  for (const story of pictured(catalog)) {
    const content = toPng(sharePicture(catalog, story), PICTURE_SIZE.width);
    if (content) yield { path: picturePath(catalog, story), content };
  }
  const icon = assets.find(({ name }) => name === "icon.svg");
  for (const size of icon ? ICON_SIZES : []) {
    const content = toPng(Buffer.from(icon!.content).toString("utf8"), size);
    if (content) yield { path: `/assets/icon-${size}.png`, content };
  }
}
