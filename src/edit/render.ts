/** View → page, by the built-in templates of the editing page: a digest's own templates have no part in it. */
import { plainCompiler } from "../publish/handlebars.js";
import type { TemplateFile } from "../publish/templates.js";
import type { Texts } from "../publish/texts.js";
import type { EditTexts } from "./texts.js";

export type RenderPage = (name: "list" | "story" | "decisions" | "message", view: object) => string;

/** `templates` are pages and partials alike, by the names of their files. */
export function pageRenderer(templates: readonly TemplateFile[], texts: EditTexts): RenderPage {
  const compile = plainCompiler(templates, texts as Texts);
  return (name, view) => {
    const template = templates.find((each) => each.name === `${name}.hbs`)!;
    return compile(template.content)({ view });
  };
}
