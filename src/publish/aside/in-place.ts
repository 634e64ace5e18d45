/** Publishes an archive, and puts the site in the place of the old one. */
import { existsSync } from "node:fs";
import { changeSite } from "../../files/site-switch.js";
import type { Archive } from "../../model.js";
import { settleState } from "../incremental/state.js";
import { type Published, type PublishOptions, publish } from "../index.js";

export { fingerprint } from "../incremental/fingerprint.js";

/** Where the site of a root lies, and what is kept from publication to publication. */
export interface SitePlaces {
  readonly root: string;
  readonly siteDir: string;
  readonly cacheDir: string;
}

export type InPlace = Omit<Published, "change">;

export async function publishInPlace(
  archive: Archive,
  { root, siteDir, cacheDir }: SitePlaces,
  options: Omit<PublishOptions, "outDir" | "siteDir" | "cacheDir">,
): Promise<InPlace> {
  const there = { siteDir: existsSync(siteDir) ? siteDir : null, cacheDir };
  const { change: _, ...published } = await changeSite(root, (outDir) =>
    publish(archive, { ...options, ...there, outDir }),
  );
  settleState(cacheDir);
  return published;
}
