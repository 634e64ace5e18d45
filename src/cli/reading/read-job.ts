import type { Warning } from "../../model.js";
import { read } from "../../read/index.js";
import type { Job, Reading } from "./job.js";

/** The work of a worker: one file. */
export function readJob({ bytes, path, how }: Job): Reading {
  const warnings: Warning[] = [];
  const articles = read(bytes, path, (warning) => warnings.push(warning), how);
  return { articles, warnings };
}
