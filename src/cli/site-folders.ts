import { join } from "node:path";
import type { SitePlaces } from "../publish/aside/in-place.js";

/** Where the site of a root lies, and what is kept from publication to publication. */
export function siteFolders(root: string): SitePlaces {
  return { root, siteDir: join(root, "_site"), cacheDir: join(root, ".commonplace", "cache", "publish") };
}
