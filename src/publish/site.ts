/** Eleventy's side: what it is given to write the site with. Used by `publish` and by .eleventy.js. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Digest, Report, Warning } from "../model.js";
import { type Catalog, catalogOf } from "./catalog.js";
import { dataFiles } from "./data-files.js";
import { templateCompiler } from "./handlebars.js";
import { renderMessage } from "./mail-message.js";
import { type MailView, mailText } from "./mail-view.js";
import { siteView } from "./page.js";
import { pictureFiles } from "./pictures.js";
import { toPublic } from "./publication.js";
import { REDIRECTS_FILE, type RedirectView, renderRedirects } from "./small-views.js";
import { readTemplates, type Templates } from "./templates.js";
import { textsOf } from "./texts.js";
import { type Views, viewsOf } from "./views.js";

const MAIL_PAGE = "mail.hbs";
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

export interface Site {
  readonly catalog: Catalog;
  readonly views: Views;
  readonly templates: Templates;
}

/** The part of Eleventy's configuration that is used here; the package has no types. */
export interface EleventyConfig {
  setQuietMode(quiet: boolean): void;
  setUseGitIgnore(use: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  setFrontMatterParsingOptions(options: object): void;
  addTemplate(path: string, content: string): void;
  addGlobalData(name: string, data: unknown): void;
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addExtension(name: string, extension: object): void;
  addTemplateFormats(format: string): void;
  readonly ignores: Set<string>;
  readonly transforms: Record<string, unknown>;
}

export function siteOf(digest: Digest, templatesDir: string | null, report: Report): Site {
  const templates = readTemplates(templatesDir);
  const texts = textsOf(digest.config.language, templates.texts);
  if (texts.language !== digest.config.language) report(noTexts(digest.config.language));
  const catalog = catalogOf(toPublic(digest, report), report, texts);
  return { catalog, views: viewsOf(catalog, report), templates };
}

export function noTexts(language: string): Warning {
  const text = `language: there are no texts of the site in "${language}", so it speaks English. Write templates/texts/${language.split("-")[0]}.json, or take en or de.`;
  return { path: "content/digest.yml", rule: "no-texts", level: "odd", text };
}

/** What Eleventy needs of a site, or of a part of it. */
export interface Pages extends Pick<Site, "views" | "templates"> {
  readonly catalog: Pick<Catalog, "config" | "texts">;
}

/** Teaches Eleventy the site: Handlebars, and the pages as data. */
export function configureSite(config: EleventyConfig, site: Pages): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
  config.setFrontMatterParsingOptions({ engines: { js: refuseCode, javascript: refuseCode, node: refuseCode } });
  config.addPlugin(withoutTransforms);
  addHandlebars(config, site);
  config.addGlobalData("site", siteView(site.catalog));
  for (const [name, pages] of Object.entries(site.views)) config.addGlobalData(name, () => pages);
}

/** Eleventy's own transforms change nothing where nobody asks them to, and cost a wait each for each page. Plugins run when they are there. */
function withoutTransforms({ transforms }: EleventyConfig): void {
  for (const name of ["@11ty/eleventy-bundle", "@11ty/eleventy/html-transformer"]) delete transforms[name];
}

function addHandlebars(config: EleventyConfig, { catalog, templates }: Pages): void {
  const { pagesDir, partials, ownPages } = templates;
  const compile = templateCompiler(partials, catalog.texts);
  config.addTemplateFormats("hbs");
  config.setTemplateFormats(["hbs"]);
  config.addExtension("hbs", {
    outputFileExtension: "html",
    compile,
    compileOptions: { permalink: (link: unknown) => (typeof link === "string" ? compile(link) : link) },
  });
  for (const { name, content } of ownPages) {
    config.ignores.add(relative(".", join(pagesDir, name)).replaceAll("\\", "/"));
    config.addTemplate(`own-${name}`, content);
  }
}

function refuseCode(): never {
  throw new Error("Front matter that is code is not run. Use YAML.");
}

/** Each edition's mail once more, as one message with the page and its plain-text twin. */
export function* mailMessages({ catalog, views, templates }: Pages): Generator<{ path: string; content: string }> {
  const { pagesDir, ownPages, partials } = templates;
  const source =
    ownPages.find(({ name }) => name === MAIL_PAGE)?.content ?? readFileSync(join(pagesDir, MAIL_PAGE), "utf8");
  const render = templateCompiler(partials, catalog.texts)(source.replace(FRONT_MATTER, ""));
  for (const view of views.mailPages as readonly MailView[]) {
    const html = render({ site: siteView(catalog), view });
    const text = mailText(catalog.texts, view);
    const message = { subject: `${view.site}: ${view.title}`, language: view.language, text, html };
    yield { path: view.path.replace(/mail\.html$/, "mail.eml"), content: renderMessage(message) };
  }
}

/** Writes what is no page into the folder; gives back the count of files. */
export function writeDataFiles(outDir: string, site: Site): number {
  const { catalog, templates } = site;
  let written = 0;
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    written += 1;
  };
  for (const { path, content } of dataFiles(catalog)) write(path, content);
  const leads = renderRedirects(site.views.redirectPages as readonly RedirectView[]);
  if (leads !== "") write(REDIRECTS_FILE, leads);
  for (const { path, content } of mailMessages(site)) write(path, content);
  for (const { path, content } of pictureFiles(catalog, templates.assets)) write(path, content);
  for (const { name, content } of templates.assets) write(`/assets/${name}`, content);
  return written;
}
