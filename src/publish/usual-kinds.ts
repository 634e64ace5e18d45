/** Kinds of pages whose template asks nothing of Eleventy but a page for each view, at the view's own address. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "./once.js";
import type { Templates } from "./templates.js";

const USUAL_HEAD =
  /^---\npagination:\n {2}data: (\w+)\n {2}size: 1\n {2}alias: view\npermalink: "\{\{view\.path\}\}(index\.html)?"\n---\n/;
const ELEVENTYS = /\{\{[^}]*(?<![\w."])(?:page|pagination|collections|eleventy|pkg|\w+Pages)\b/;

/** The template of such a kind. */
export interface UsualKind {
  /** Without its head. */
  readonly template: string;
  /** What follows a view's path in the path of its file. */
  readonly ending: string;
}

/** By the name of the list that their template paginates over. A template that names other lists, or data of Eleventy's, is not usual. */
export const usualKinds: (templates: Templates) => ReadonlyMap<string, UsualKind> = once((templates) => {
  const texts = pageTemplates(templates);
  const rest = [...texts.map((text) => text.replace(USUAL_HEAD, "")), ...templates.partials.map((one) => one.content)];
  if (rest.some((text) => ELEVENTYS.test(text))) return new Map();
  const found = new Map<string, UsualKind>();
  const all = texts.join("\n");
  texts.forEach((text, i) => {
    const [, kind, ending = ""] = USUAL_HEAD.exec(text) ?? [];
    if (kind !== undefined && all.split(kind).length === 2) found.set(kind, { template: rest[i]!, ending });
  });
  return found;
});

function pageTemplates({ pagesDir, ownPages }: Templates): string[] {
  const own = new Set(ownPages.map(({ name }) => name));
  const builtIn = readdirSync(pagesDir).filter((name) => name.endsWith(".hbs") && !own.has(name));
  return [...builtIn.map((name) => readFileSync(join(pagesDir, name), "utf8")), ...ownPages.map((one) => one.content)];
}
