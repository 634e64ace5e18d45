import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { intake as messages, usageError } from "../errors.js";
import type { Context } from "./context.js";

/** The root, if it is a digest or shall become one. Throws a failure (exit 2) where there is nothing to build. */
export function digestRoot({ root, io }: Context, paths: readonly string[]): string {
  const folder = resolve(io.cwd(), root);
  if (paths.length === 0 && !existsSync(join(folder, "content"))) throw usageError(messages.noDigest(root));
  return folder;
}
