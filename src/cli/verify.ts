/** `commonplace build --verify`: makes the site once more from a copy of its inputs, and says whether it is the one that lies there. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify as messages } from "../errors/check.js";
import { plural, usageError } from "../errors.js";
import { filesBelow } from "../files/disk.js";
import { isOther } from "../publish/templates.js";
import type { Context } from "./context.js";

/** Paths below the root. */
interface Differences {
  /** Files that a build would write otherwise, that it would write anew, and that it would not write. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** What a build writes: what it keeps, and the site. */
const OUTPUTS = ["content", "_site"];

type Build = (root: string, paths: readonly string[], context: Context, full: boolean) => Promise<number>;

/** Answers exit code 0 if a build would change nothing, else 1, and names the files. Nothing below the root is changed. */
export async function verify(root: string, context: Context, build: Build): Promise<number> {
  if (!existsSync(join(root, "_site", "index.html"))) throw usageError(messages.noSite);
  const copy = mkdtempSync(join(tmpdir(), "commonplace-verify-"));
  try {
    for (const folder of inputsOf(root)) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    const code = await build(copy, [], quiet(context), true);
    if (!existsSync(join(copy, "_site"))) return code;
    const differences = differencesOf(root, copy);
    const { changed, missing, extra } = differences;
    const isSame = changed.length + missing.length + extra.length === 0;
    if (context.json) await context.print(JSON.stringify({ version: 1, same: isSame, ...differences }));
    else for (const line of describe(differences, filesBelow(join(root, "_site")).length)) await context.print(line);
    return isSame ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a build reads. In a checkout of the program, the folder of templates is the built-in one. */
function inputsOf(root: string): string[] {
  return [
    ...(existsSync(join(root, "content")) ? ["content"] : []),
    ...(isOther(join(root, "templates")) ? ["templates"] : []),
  ];
}

/** What the build says of itself is of no use here: only what stops it is told. */
function quiet(context: Context): Context {
  const nothing = (): void => {};
  return { ...context, json: false, say: nothing, detail: nothing, report: nothing, print: async () => {} };
}

function differencesOf(root: string, copy: string): Differences {
  const [there, made] = [root, copy].map((base) => new Set(OUTPUTS.flatMap((folder) => filesIn(base, folder))));
  return {
    changed: [...made!].filter((path) => there!.has(path) && !isSame(join(root, path), join(copy, path))),
    missing: [...made!].filter((path) => !there!.has(path)),
    extra: [...there!].filter((path) => !made!.has(path)),
  };
}

function filesIn(base: string, folder: string): string[] {
  const place = join(base, folder);
  return existsSync(place) ? filesBelow(place).map((path) => `${folder}/${path}`) : [];
}

function isSame(a: string, b: string): boolean {
  return Buffer.compare(readFileSync(a), readFileSync(b)) === 0;
}

function describe({ changed, missing, extra }: Differences, files: number): string[] {
  const lines = [
    ...changed.map((path) => `${path}: ${messages.changed}`),
    ...missing.map((path) => `${path}: ${messages.missing}`),
    ...extra.map((path) => `${path}: ${messages.extra}`),
  ];
  return lines.length === 0 ? [messages.same(files)] : [...lines, messages.differs(plural(lines.length, "file"))];
}
