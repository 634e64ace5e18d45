/** The templates as they lie on disk: the built-in ones, and the user's own files in their place. */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ascending } from "./order.js";
import { checkedTexts } from "./own-texts.js";
import type { Wording } from "./texts/en.js";
import type { OwnTexts } from "./texts.js";

export interface Templates {
  /** Absolute path of the folder with the pages. */
  readonly pagesDir: string;
  /** The user's pages: file name and content. */
  readonly ownPages: readonly TemplateFile[];
  readonly partials: readonly TemplateFile[];
  readonly assets: readonly AssetFile[];
  /** The user's texts by language. */
  readonly texts: OwnTexts;
}

export interface TemplateFile {
  readonly name: string;
  readonly content: string;
}

export interface AssetFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const OWN_STYLE = "own.css";
const NEW_LINE = Buffer.from("\n");
const BUILT_IN = fileURLToPath(new URL("../../templates", import.meta.url));

/** Reads the built-in templates; a file of the same name below `own` (a templates folder) takes the place of each. */
export function readTemplates(own: string | null): Templates {
  const folders = [BUILT_IN, ...(own !== null && isOther(own) ? [own] : [])];
  const text = ({ name, path }: { name: string; path: string }) => ({ name, content: readFileSync(path, "utf8") });
  return {
    pagesDir: join(BUILT_IN, "pages"),
    ownPages: filesIn(folders.slice(1), "pages", ".hbs").map(text),
    partials: filesIn(folders, "partials", ".hbs").map(text),
    assets: withOwnStyle(
      filesIn(folders, "assets", "").map(({ name, path }) => ({ name, content: readFileSync(path) })),
    ),
    texts: new Map(filesIn(folders.slice(1), "texts", ".json").map(({ name, path }) => ownTexts(name, path))),
  };
}

/** The user's own.css stands at the end of the style sheet: tokens are changed there without a copy of the whole. */
function withOwnStyle(assets: readonly AssetFile[]): AssetFile[] {
  const own = assets.find(({ name }) => name === OWN_STYLE);
  if (own === undefined) return [...assets];
  const others = assets.filter((asset) => asset !== own);
  return others.map(({ name, content }) => {
    return { name, content: name === "style.css" ? Buffer.concat([content, NEW_LINE, own.content]) : content };
  });
}

/** A language of the user's own: `texts/fr.json` holds texts by their keys. Throws where a file is no such thing. */
function ownTexts(name: string, path: string): [string, Partial<Wording>] {
  const shown = `templates/texts/${name}`;
  return [name.replace(/\.json$/, ""), checkedTexts(readFileSync(path, "utf8"), shown)];
}

/** True for a folder of templates that is there and isn't the built-in one. */
export function isOther(folder: string): boolean {
  return existsSync(folder) && realpathSync(folder) !== realpathSync(BUILT_IN);
}

function filesIn(folders: readonly string[], kind: string, ending: string): { name: string; path: string }[] {
  const found = new Map<string, string>();
  for (const folder of folders.map((each) => join(each, kind)).filter((each) => existsSync(each))) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith(".")) {
        found.set(entry.name, join(folder, entry.name));
      }
    }
  }
  return [...found].map(([name, path]) => ({ name, path })).sort((a, b) => ascending(a.name, b.name));
}
