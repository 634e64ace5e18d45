import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { command as messages, usageError } from "../errors.js";
import { writeIfChanged } from "../files/disk.js";
import { today } from "./clock.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";
import { digestYml, GITIGNORE, README, SOURCES_YML } from "./init-files.js";

/** `commonplace init`: a new digest project. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  const [folder] = operands;
  if (folder === undefined || operands.length > 1) throw usageError(messages.initUsage);
  const root = resolve(context.io.cwd(), folder);
  if (existsSync(join(root, "content"))) throw usageError(messages.alreadyThere(folder));
  const year = today(context.io.env).slice(0, 4);
  const files: Readonly<Record<string, string>> = {
    "content/digest.yml": digestYml(`d${randomBytes(6).toString("hex")}.invalid,${year}`),
    "content/sources.yml": SOURCES_YML,
    "content/inbox/.gitkeep": "",
    "README.md": README,
    ".gitignore": GITIGNORE,
  };
  const written = Object.keys(files).filter((path) => !existsSync(join(root, path)));
  for (const path of written) writeIfChanged(join(root, path), files[path]!);
  if (context.json) await context.print(JSON.stringify({ version: 1, root: folder, written }));
  context.say(messages.initDone(folder));
  return 0;
}
