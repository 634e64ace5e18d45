/** Pages by Eleventy, in memory: one instance for each batch of views. The only import of Eleventy. */
import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { sealed } from "../clean.js";
import type { Page } from "../page.js";
import { configureSite, type EleventyConfig, type Pages, type Series } from "../site.js";
import { usualKinds } from "../usual-kinds.js";

/** Every list that a page template paginates over. */
const KINDS = (
  "home story article source sources day days week weeks mail topic topics name names month archive search about feeds notFound " +
  "tombstone redirect withdrawn corrections"
)
  .split(" ")
  .map((kind) => `${kind}Pages`);

/** What is to be rendered: views by kind, which may be made as they are asked for. */
export interface ToRender extends Omit<Pages, "views"> {
  readonly views: Readonly<Record<string, Iterable<Page>>>;
}

/** Where pages would be written; they never are. */
const NOWHERE = "_site";

type Take = (path: string, content: string) => void;
type RenderView = (view: Page) => string;

/**
 * The pages of these views, each handed to `take` with the path of its file. Throws where a template can't be rendered. Of a usual
 * kind, Eleventy makes one page, a series of all views, as what it does for each page costs more than the page; it is asked once
 * for each such kind, and what it renders a series by is kept.
 */
export async function renderPages(given: ToRender, take: Take): Promise<void> {
  const usual = usualKinds(given.templates);
  const known = renderersOf(given);
  const views: Record<string, readonly (Page | Series)[]> = {};
  for (const [kind, list] of Object.entries(given.views)) {
    const render = known.get(kind);
    if (render) writeAll(list, render, take);
    else views[kind] = usual.has(kind) ? [seriesOf(kind, list, known, take)] : sealed([...list]);
  }
  if (Object.keys(views).length > 0) await byEleventy({ ...given, views: views as Pages["views"] }, take);
}

async function byEleventy(given: Pages, take: Take): Promise<void> {
  const pages = { ...given, views: { ...Object.fromEntries(KINDS.map((kind) => [kind, []])), ...given.views } };
  const eleventy = new Eleventy(pages.templates.pagesDir, NOWHERE, {
    configPath: null,
    quietMode: true,
    config: (config: EleventyConfig) => configureSite(config, pages),
  });
  eleventy.disableLogger();
  const rendered = (await eleventy.toJSON()) as { outputPath: string; content: string }[];
  const folder = resolve(NOWHERE);
  for (const { outputPath, content } of rendered) {
    const path = resolve(outputPath).slice(folder.length).replaceAll("\\", "/");
    if (!path.startsWith(SERIES)) take(path, content);
  }
}

const renderers = new WeakMap<object, WeakMap<object, Map<string, RenderView>>>();

/** By kind, what Eleventy gave to render pages by, with these templates and this configuration. */
function renderersOf({ templates, catalog }: ToRender): Map<string, RenderView> {
  const byConfig = renderers.get(templates) ?? new WeakMap<object, Map<string, RenderView>>();
  const byKind = byConfig.get(catalog.config) ?? new Map<string, RenderView>();
  renderers.set(templates, byConfig.set(catalog.config, byKind));
  return byKind;
}

/** No page of a site lies there. */
const SERIES = "/.series/";

function seriesOf(kind: string, views: Iterable<Page>, known: Map<string, RenderView>, take: Take): Series {
  const write = (render: RenderView): void => {
    known.set(kind, render);
    writeAll(views, render, take);
  };
  return Object.freeze({ path: `${SERIES}${kind}/`, write });
}

/** Throws a fault of a template with the address of the page. */
function writeAll(views: Iterable<Page>, render: RenderView, take: Take): void {
  for (const view of views) take(`${view.path}index.html`, rendered(view, render));
}

function rendered(view: Page, render: RenderView): string {
  try {
    return render(view);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${view.path}: ${message}`, { cause: error });
  }
}
