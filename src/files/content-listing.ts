/** All that a build reads, as it lies there: names and stamps of the files. Nothing is read, and little is loaded for it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheSize } from "./cache.js";
import { isTorn, removeFile } from "./disk.js";
import { listAside } from "./list-aside.js";
import { joinListings, type Listing, listFiles, listFolder, listTree } from "./listing.js";
import { byCodeUnit, isLeftover } from "./order.js";

export interface ContentListing {
  /** When the looking began: the clock, in ms. */
  readonly at: number;
  readonly articles: Listing;
  readonly stories: Listing;
  /** Null where something in it is no plain file. */
  readonly inbox: Listing | null;
  /** What only people write: configuration, decisions, templates; null where something there is no plain file. */
  readonly settings: Listing | null;
  /** What builds write too: addresses, withdrawals, corrections; null as above. */
  readonly records: Listing | null;
}

/** Folders of content/ that are looked through by themselves. */
const ALONE = ["articles", "stories", "inbox"];
/** Files and folders of content/ that builds write. Of the ledger, a build reads only the corrections where it finds nothing new. */
const RECORDS = ["gone.yml", "lists.yml", "redirects.yml", "tombstones", "ledger"];
const CORRECTIONS = "ledger/corrections.yml";
/** From this size of what is known of the articles (bytes) a thread is worth its start. */
const LARGE = 1_000_000;
const BUILT_IN = fileURLToPath(new URL("../../templates", import.meta.url));

/**
 * Looks through all of it; of a large archive a thread looks at the inbox meanwhile. Deletes what killed writes left among
 * articles and stories. `now` is the clock in ms.
 */
export async function listContent(root: string, now: () => number): Promise<ContentListing> {
  const at = now();
  const [articles, stories, inbox] = ALONE.map((name) => join(root, "content", name)) as [string, string, string];
  const aside = listAside(inbox, cacheSize(root, "articles") > LARGE);
  const [settings, records] = [listSettings(root), listRecords(root)];
  const found = { articles: listFolder(articles), stories: listFolder(stories) };
  removeTornIn(articles, found.articles);
  removeTornIn(stories, found.stories);
  return { at, ...found, inbox: await aside, settings, records };
}

/** As in `ContentListing`. */
export function listSettings(root: string): Listing | null {
  const templates = [join(root, "templates"), BUILT_IN];
  const isSetting = (name: string): boolean => !isLeftover(name) && ![...ALONE, ...RECORDS].includes(name);
  return joinListings([listSome(join(root, "content"), isSetting), ...templates.map(listTree)]);
}

/** As in `ContentListing`. */
export function listRecords(root: string): Listing | null {
  const content = join(root, "content");
  const corrections = existsSync(join(content, CORRECTIONS)) ? [CORRECTIONS] : [];
  const isRecord = (name: string): boolean => name !== "ledger" && RECORDS.includes(name);
  return joinListings([listSome(content, isRecord), listFiles(content, corrections)]);
}

/** The files of some entries of a folder, whole folders among them; null where something is no plain file. */
function listSome(folder: string, isWanted: (name: string) => boolean): Listing | null {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (!wanted.every((entry) => entry.isFile() || entry.isDirectory())) return null;
  const files = wanted.filter((entry) => entry.isFile()).map(({ name }) => name);
  const folders = wanted.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return joinListings([listFiles(folder, files.sort(byCodeUnit)), ...folders.sort(byCodeUnit).map(listTree)]);
}

function removeTornIn(folder: string, { names }: Listing): void {
  for (const name of names) if (isTorn(name)) removeFile(folder, name);
}
