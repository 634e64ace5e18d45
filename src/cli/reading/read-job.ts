import type { Warning } from "../../model.js";
import { readRich } from "../../read/rich.js";
import type { Job, Reading } from "./job.js";

/** The work of a worker: one file. */
export async function readJob({ bytes, path, how }: Job): Promise<Reading> {
  const warnings: Warning[] = [];
  const articles = await readRich(bytes, path, (warning) => warnings.push(warning), how);
  return { articles, warnings };
}
