/** Our own Handlebars: no helper but ours, partials by the names of their files. The only import of handlebars. */
import Handlebars from "handlebars";
import { linkTo } from "./paths.js";
import type { TemplateFile } from "./templates.js";
import type { Texts, Values } from "./texts.js";

export type Render = (data: unknown) => string;

type Compile = (source: string) => Render;

const known = new WeakMap<readonly TemplateFile[], WeakMap<Texts, Compile>>();

/** A compiler of page templates, which speak these texts. Each template is compiled once, and the same partials with the same texts give the same compiler. */
export function templateCompiler(partials: readonly TemplateFile[], texts: Texts): Compile {
  const byTexts = known.get(partials) ?? new WeakMap<Texts, Compile>();
  const compile = byTexts.get(texts) ?? newCompiler(partials, texts, withoutBlankEnds);
  known.set(partials, byTexts.set(texts, compile));
  return compile;
}

/** A compiler that gives pages as their templates have them, blank lines included: what stands in a text field is left alone. */
export function plainCompiler(partials: readonly TemplateFile[], texts: Texts): Compile {
  return newCompiler(partials, texts, (html) => html);
}

function newCompiler(partials: readonly TemplateFile[], texts: Texts, tidy: (html: string) => string): Compile {
  const own = Handlebars.create();
  own.registerHelper("to", relativeLink);
  own.registerHelper("t", (key: unknown, options: Handlebars.HelperOptions) => textFor(texts, key, options.hash));
  own.registerHelper("figure", (n: unknown) => texts.number(Number(n)));
  for (const { name, content } of partials) own.registerPartial(name.replace(/\.hbs$/, ""), content);
  const compiled = new Map<string, Render>();
  return (source) => {
    const known = compiled.get(source);
    if (known) return known;
    const render = own.compile(source, { knownHelpers: { to: true, t: true, figure: true }, preventIndent: true });
    const tidied: Render = (data) => tidy(render(data));
    compiled.set(source, tidied);
    return tidied;
  };
}

/** `{{to path}}`: the relative address of a path of the site, from the page that is being written. */
function relativeLink(path: unknown, options: Handlebars.HelperOptions): string {
  const page = options.data?.root?.view?.path;
  if (typeof path !== "string" || typeof page !== "string") throw new TypeError(`{{to}} needs a path, not ${path}`);
  return linkTo(page, path);
}

/** `{{t "key" name=value}}`: a text of the site; a value that is the outcome of another `t` is HTML already. */
function textFor(texts: Texts, key: unknown, values: Readonly<Record<string, unknown>>): Handlebars.SafeString {
  if (typeof key !== "string" || !texts.has(key)) throw new TypeError(`{{t}} needs the name of a text, not ${key}`);
  const known = Object.entries(values).map(([name, value]) => [name, filledIn(value)] as const);
  return new Handlebars.SafeString(texts.html(key, Object.fromEntries(known)));
}

function filledIn(value: unknown): Values[string] {
  if (value instanceof Handlebars.SafeString) return { html: value.toString() };
  return typeof value === "number" ? value : `${value ?? ""}`;
}

/** Lines without blanks at their ends, and no blank lines: what templates leave where they decide to show nothing. */
function withoutBlankEnds(html: string): string {
  return hasBlankEnds(html) ? html.replace(/[ \t]+$/gm, "").replace(/\n{2,}/g, "\n") : html;
}

const OTHER_LINE_ENDS = ["\r", "\u2028", "\u2029"];

/** True where there may be any: looking at the ends of lines alone costs a tenth of looking at every blank. */
function hasBlankEnds(html: string): boolean {
  if (OTHER_LINE_ENDS.some((end) => html.includes(end))) return true;
  for (let at = html.indexOf("\n"); at >= 0; at = html.indexOf("\n", at + 1))
    if (isBlank(html, at - 1) || html.charCodeAt(at - 1) === LINE_FEED) return true;
  return isBlank(html, html.length - 1);
}

const [TAB, LINE_FEED, SPACE] = [9, 10, 32];

function isBlank(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === SPACE || code === TAB;
}
