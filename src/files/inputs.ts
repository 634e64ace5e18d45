/** The files that a command is given: folders walked in code-unit order, links followed with care, sizes bounded. */
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { reading, unusable } from "../errors.js";
import type { Report } from "../model.js";
import { LARGEST_FILE } from "../read/sizes.js";
import { byCodeUnit, codeOf, isLeftover } from "./order.js";
import type { Stamp } from "./stamp.js";

/** A file to be read. */
export interface Input {
  /** Its path as it was given, or as the folder was given and then its place in it; "/" between the parts. */
  readonly path: string;
  /** Where it lies. */
  readonly file: string;
  /** How it was when the folder was looked through, where that was noted. */
  readonly stamp?: Stamp;
}

/** Every file that these paths name, folders walked. What is missing or can't be read is reported. `base` is what relative paths start from. */
export function findInputs(paths: readonly string[], base: string, report: Report): Input[] {
  return paths.flatMap((path) => {
    const file = absolute(path, base);
    const fault = faultOf(file);
    if (fault) {
      report(unusable(path, fault.rule, fault.text));
      return [];
    }
    if (statSync(file).isFile()) return [{ path, file }];
    const found = walk(file, path === "" ? "." : path, report);
    if (found.length === 0) report(unusable(path, "no-files", reading.noFiles));
    return found;
  });
}

function absolute(path: string, base: string): string {
  return path.startsWith(sep) || /^[A-Za-z]:[\\/]/.test(path) ? path : join(base, path);
}

function faultOf(file: string): { rule: string; text: string } | null {
  try {
    const stat = statSync(file);
    return stat.isFile() || stat.isDirectory() ? null : { rule: "special-file", text: reading.special };
  } catch (error) {
    return { rule: "missing-file", text: messageOf(error) };
  }
}

/**
 * The files below a folder, in code-unit order of their paths. Leftovers are passed over; a link to a file is followed
 * within the folder only, a link to a folder never.
 */
export function walk(folder: string, path: string, report: Report): Input[] {
  const root = realpathSync(folder);
  const prefix = path.replace(/\/{1,9}$/, "");
  return walkBelow(folder, prefix === "" && path.startsWith("/") ? "" : prefix, root, report);
}

function walkBelow(folder: string, path: string, root: string, report: Report): Input[] {
  const found: Input[] = [];
  for (const name of namesIn(folder, path, report)) {
    const file = join(folder, name);
    const at = `${path}/${name}`;
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) found.push(...walkBelow(file, at, root, report));
    else if (stat?.isFile()) found.push({ path: at, file });
    else if (stat?.isSymbolicLink()) {
      const fault = faultOfLink(file, root);
      if (fault === null) found.push({ path: at, file });
      else report(unusable(at, "link", fault));
    } else if (stat) report(unusable(at, "special-file", reading.special));
    else report(unusable(at, "file-name", reading.badName));
  }
  return found;
}

function namesIn(folder: string, path: string, report: Report): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !isLeftover(name))
      .sort(byCodeUnit);
  } catch (error) {
    report(unusable(path, "unreadable", messageOf(error)));
    return [];
  }
}

/** Why a link isn't followed; null where it leads to a file within the folder. */
function faultOfLink(link: string, root: string): string | null {
  try {
    const target = realpathSync(link);
    const stat = statSync(target);
    if (stat.isDirectory()) return reading.linkedFolder;
    if (!stat.isFile()) return reading.special;
    return target.startsWith(root + sep) ? null : reading.linkOutside;
  } catch {
    return reading.deadLink;
  }
}

/** The first bytes of a file, as Latin-1: enough to see what it may be; "" where it can't be read. */
export function readHead(file: string): string {
  try {
    const bytes = Buffer.alloc(4096);
    const handle = openSync(file, "r");
    try {
      return bytes.subarray(0, readSync(handle, bytes)).toString("latin1");
    } finally {
      closeSync(handle);
    }
  } catch {
    return "";
  }
}

/** The bytes of an input; null, and a warning, where it can't be read or is too large. */
export function readInput({ path, file }: Input, report: Report): Uint8Array | null {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) {
      report(unusable(path, "too-large", reading.tooLarge(size, LARGEST_FILE)));
      return null;
    }
    return readFileSync(file);
  } catch (error) {
    report(unusable(path, "unreadable", messageOf(error)));
    return null;
  }
}

function messageOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return reading.missing;
  return code === "EACCES" || code === "EPERM" ? reading.denied : reading.failed(code ?? "unknown reason");
}
