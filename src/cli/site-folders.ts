import { join } from "node:path";

/** Where the site of a root lies, and what is kept from publication to publication. */
export function siteFolders(root: string): { readonly siteDir: string; readonly cacheDir: string } {
  return { siteDir: join(root, "_site"), cacheDir: join(root, ".commonplace", "cache", "publish") };
}
