/** Our own Handlebars: no helper but ours, partials by the names of their files. The only import of handlebars. */
import Handlebars from "handlebars";
import { linkTo } from "./paths.js";
import type { TemplateFile } from "./templates.js";

export type Render = (data: unknown) => string;

/** A compiler of page templates. Each template is compiled once. */
export function templateCompiler(partials: readonly TemplateFile[]): (source: string) => Render {
  const own = Handlebars.create();
  own.registerHelper("to", relativeLink);
  for (const { name, content } of partials) own.registerPartial(name.replace(/\.hbs$/, ""), content);
  const compiled = new Map<string, Render>();
  return (source) => {
    const known = compiled.get(source);
    if (known) return known;
    const render = own.compile(source, { knownHelpers: { to: true }, preventIndent: true });
    const tidy: Render = (data) => withoutBlankEnds(render(data));
    compiled.set(source, tidy);
    return tidy;
  };
}

/** `{{to path}}`: the relative address of a path of the site, from the page that is being written. */
function relativeLink(path: unknown, options: Handlebars.HelperOptions): string {
  const page = options.data?.root?.view?.path;
  if (typeof path !== "string" || typeof page !== "string") throw new TypeError(`{{to}} needs a path, not ${path}`);
  return linkTo(page, path);
}

/** Lines without blanks at their ends, and no blank lines: what templates leave where they decide to show nothing. */
function withoutBlankEnds(html: string): string {
  return html.replace(/[ \t]+$/gm, "").replace(/\n{2,}/g, "\n");
}
