/** Views → pages, in memory: by their template alone where it is a usual one, else by Eleventy, which then is loaded. */
import { cleaned, sealed } from "../clean.js";
import { templateCompiler } from "../handlebars.js";
import { fileOf, type Page, siteView } from "../page.js";
import type { Pages } from "../site.js";
import { type UsualKind, usualKinds } from "../usual-kinds.js";
import type { Take } from "./by-eleventy.js";

/** What is to be rendered: views by kind, which may be made as they are asked for. */
export interface ToRender extends Omit<Pages, "views"> {
  readonly views: Readonly<Record<string, Iterable<Page>>>;
}

/**
 * The pages of these views, each handed to `take` with the path of its file. Throws where a template can't be rendered. Of a usual
 * kind, Eleventy would do no more than to render the template with `site` and `view`, and its own work for each page costs more than
 * the page, its start more than a thousand pages.
 */
export async function renderPages(given: ToRender, take: Take): Promise<void> {
  const usual = usualKinds(given.templates);
  const others: Record<string, readonly Page[]> = {};
  for (const [kind, views] of Object.entries(given.views)) {
    const known = usual.get(kind);
    if (known === undefined) others[kind] = sealed([...views]);
    else renderUsual(given, known, views, take);
  }
  if (Object.values(others).every((views) => views.length === 0)) return;
  const { byEleventy } = await import("./by-eleventy.js");
  await byEleventy({ ...given, views: others }, take);
}

/** Throws a fault of a template with the address of the page. */
function renderUsual({ catalog, templates }: ToRender, known: UsualKind, views: Iterable<Page>, take: Take): void {
  const render = templateCompiler(templates.partials, catalog.texts)(known.template);
  const site = siteView(catalog);
  for (const view of views) {
    let page: string;
    try {
      page = render({ site, view: cleaned(view) });
    } catch (error) {
      throw new Error(`${view.path}: ${(error as Error).message}`, { cause: error });
    }
    take(fileOf(view.path + known.ending), page);
  }
}
