/** Kinds of pages whose template asks nothing of Eleventy but a page for each view, at the view's own address. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "./once.js";
import type { Templates } from "./templates.js";

const USUAL_HEAD =
  /^---\npagination:\n {2}data: (\w+)\n {2}size: 1\n {2}alias: view\npermalink: "\{\{view\.path\}\}index\.html"\n---\n/;
const ELEVENTYS = /\{\{[^}]*(?<![\w."])(?:page|pagination|collections|eleventy|pkg|\w+Pages)\b/;

/** By the name of the list that their template paginates over. A template that names other lists, or data of Eleventy's, is not usual. */
export const usualKinds: (templates: Templates) => ReadonlySet<string> = once((templates) => {
  const texts = pageTemplates(templates);
  const rest = [...texts.map((text) => text.replace(USUAL_HEAD, "")), ...templates.partials.map((one) => one.content)];
  if (rest.some((text) => ELEVENTYS.test(text))) return new Set();
  const named = texts.flatMap((text) => USUAL_HEAD.exec(text)?.[1] ?? []);
  const all = texts.join("\n");
  return new Set(named.filter((kind) => all.split(kind).length === 2));
});

function pageTemplates({ pagesDir, ownPages }: Templates): string[] {
  const own = new Set(ownPages.map(({ name }) => name));
  const builtIn = readdirSync(pagesDir).filter((name) => name.endsWith(".hbs") && !own.has(name));
  return [...builtIn.map((name) => readFileSync(join(pagesDir, name), "utf8")), ...ownPages.map((one) => one.content)];
}
