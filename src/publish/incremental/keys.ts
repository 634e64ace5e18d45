/** The keys that stand for what a site is made with, whatever its records say. */
import type { Archive } from "../../model.js";
import { hashOf } from "../archive.js";
import type { Templates } from "../templates.js";
import { filesOf, fingerprint } from "./fingerprint.js";

/** What stands for the program, the configuration and the templates. */
export interface Keys {
  readonly cards: string;
  readonly data: string;
  readonly frame: string;
  readonly templates: string;
}

export function keysOf(
  { config }: Pick<Archive, "config">,
  { pagesDir, ownPages, partials, assets, texts }: Templates,
): Keys {
  const hashed = (files: Templates["assets"] | Templates["partials"]) =>
    files.map(({ name, content }) => `${name} ${hashOf(content)}`).join("\n");
  const said = hashOf(JSON.stringify([...texts]));
  const pages = filesOf(pagesDir).join("\n");
  const cards = hashOf(`${fingerprint()} ${JSON.stringify(config)} ${said}`);
  const templates = hashOf([said, pages, hashed(ownPages), hashed(partials), hashed(assets)].join("\n\n"));
  const frame = hashOf([cards, pages, hashed(ownPages), hashed(partials)].join("\n\n"));
  return { cards, data: hashOf(`data ${cards}`), frame, templates };
}
