/** Files from elsewhere are copied into content/inbox first, so that the digest's folder holds all that it is made of. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve, sep } from "node:path";
import { intake as messages, reading, unusable } from "../errors.js";
import type { Report, Warning } from "../model.js";
import { readLight } from "../read/light.js";
import { codeOf, copyWhole, holds, pathFrom } from "./disk.js";
import { findInputs, type Input, readInput, walk } from "./inputs.js";
import { type Listing, stampAt } from "./listing.js";

const INBOX = join("content", "inbox");
/** Bytes of a file's name, and letters of its ending, that are kept. */
const LONGEST_NAME = 200;
const LONGEST_ENDING = 20;
/** Folders of content/ that the program writes: nothing in them is a raw file. */
const OWN = ["articles", "stories", "tombstones", "editorial"].map((name) => join("content", name));

/** The raw files in content/inbox; their paths are relative to the root. `listing`: what was seen there, where that is all. */
export function inboxInputs(root: string, report: Report, listing: Listing | null = null): Input[] {
  const folder = join(root, INBOX);
  if (listing !== null)
    return listing.names.map((name, i) => ({
      path: `content/inbox/${name}`,
      file: folder + sep + name,
      stamp: stampAt(listing.stamps, i),
    }));
  return existsSync(folder) ? walk(folder, "content/inbox", report) : [];
}

/**
 * The raw files that these paths name, each in content/inbox: files from elsewhere are copied there, under a name that is free or holds
 * the same. `base` is what relative paths start from.
 */
export function bringIn(root: string, paths: readonly string[], base: string, report: Report): Input[] {
  const home = realpathSync(root);
  return paths.flatMap((path) => {
    const given = resolve(base, path);
    const isFolder = existsSync(given) && statSync(given).isDirectory();
    // A folder keeps its name in the inbox, a file stands at its top.
    const start = join(given, "..");
    return findInputs([path], base, report).flatMap((input) => {
      const real = realpathSync(input.file);
      if (OWN.some((folder) => real.startsWith(join(home, folder) + sep))) {
        report(unusable(input.path, "own-file", messages.ownFile));
        return [];
      }
      if (real.startsWith(join(home, INBOX) + sep)) return [{ path: pathFrom(home, real), file: input.file }];
      const wanted = isFolder ? pathFrom(start, input.file) : basename(given);
      return copyIn(root, input, wanted, report);
    });
  });
}

function copyIn(root: string, input: Input, wanted: string, report: Report): Input[] {
  const bytes = readInput(input, report);
  if (!bytes || !isUsable(bytes, input, report)) return [];
  const path = freePath(root, safePath(wanted), bytes);
  const file = join(root, path);
  try {
    if (!existsSync(file)) copyWhole(input.file, file);
    return [{ path, file }];
  } catch (error) {
    // A full or read-only disk stops the run; this concerns one file.
    if (codeOf(error) !== "ENAMETOOLONG") throw error;
    report(unusable(input.path, "long-path", reading.longPath));
    return [];
  }
}

/** What can't be used isn't copied: it is told once, here, with its reason. Pages and feeds are read when they are taken in. */
function isUsable(bytes: Uint8Array, { path }: Input, report: Report): boolean {
  const warnings: Warning[] = [];
  const count = readLight(bytes, path, (warning) => warnings.push(warning))?.length;
  if (count === 0) for (const warning of warnings) report(warning);
  return count !== 0;
}

/** Parts that are safe everywhere: no control characters, nothing that begins with a dot, none too long. */
function safePath(path: string): string {
  const parts = path.split("/").map((part) => part.replace(/[\x00-\x1f\x7f<>:"\\|?*]/g, "-").replace(/^\.{1,9}/, "-"));
  return parts
    .filter((part) => part !== "")
    .map(shortened)
    .join("/");
}

/** Disks take names of 255 bytes; some are added while a file is copied. The ending stays. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const ending = extname(name).length <= LONGEST_ENDING ? extname(name) : "";
  const letters = [...name.slice(0, name.length - ending.length)].slice(0, LONGEST_NAME);
  while (Buffer.byteLength(letters.join("")) + Buffer.byteLength(ending) > LONGEST_NAME) letters.pop();
  return letters.join("") + ending;
}

/** "content/inbox/name.txt", or with a number if another file has that name. */
function freePath(root: string, name: string, bytes: Uint8Array): string {
  const ending = extname(name);
  const start = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const path = `content/inbox/${start}${number === 1 ? "" : `-${number}`}${ending}`;
    const file = join(root, path);
    if (!existsSync(file) || holds(file, bytes)) return path;
  }
}
