/** What is known of a publication before it is known which records it has. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../files/store.js";
import type { Archive } from "../model.js";
import type { Expected } from "../publish/incremental/rehearse.js";
import type { MadeStories } from "./stories/index.js";

export function expectedOf(store: Store): Expected {
  return { rest: restOfArchive(store, store), templatesDir: templatesOf(store.root) };
}

/** The user's own templates, where there are some. */
export function templatesOf(root: string): string | null {
  const folder = join(root, "templates");
  return existsSync(folder) ? folder : null;
}

/** What the site is made of besides articles and stories. */
export function restOfArchive(
  { config, about, lists, tombstones }: Store,
  { redirects, gone, corrections }: Pick<MadeStories, "redirects" | "gone" | "corrections">,
): Omit<Archive, "articles" | "stories"> {
  return {
    config,
    tombstones: tombstones
      .map(({ id, headline, source, removed, why }) => ({ id, headline, source, removed, why }))
      // Those of this run were added last: the next one reads them in the order of their names.
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    redirects,
    withdrawn: gone.filter(({ into }) => into === null),
    corrections,
    lists,
    about,
  };
}
