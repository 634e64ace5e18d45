/** content/ → Digest. */
import { join } from "node:path";
import { parseConfig } from "../config.js";
import { readText } from "../files.js";
import type { Config } from "../model.js";

/** The configuration in a root's content/ folder. Throws a failure (exit 2) that names file, line and field. */
export function loadConfig(root: string): Config {
  return parseConfig(readText(join(root, "content", "digest.yml")), readText(join(root, "content", "sources.yml")));
}
