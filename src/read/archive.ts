/** Zip archives, opened entry by entry within bounds; nothing in them names a place on the disk. The only import of yauzl. */
import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { odd, reading, unusable } from "../errors.js";
import type { Report } from "../model.js";
import { decode } from "./bytes.js";
import { LARGEST_FILE } from "./sizes.js";
import { isZip, officeKind } from "./zip.js";

/** A file in an archive. */
export interface ArchiveEntry {
  /** `FILE#ENTRY`; of an archive in an archive `FILE#ENTRY#ENTRY`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all entries together. */
  readonly total: number;
  /** An entry of some size that is so many times as large as its packed bytes is no text. */
  readonly ratio: number;
  /** Archives in archives in archives; 0: those inside are entries like others. */
  readonly depth: number;
}

const LIMITS: ArchiveLimits = { entries: 20_000, total: 1_000_000_000, ratio: 200, depth: 3 };
/** Smaller entries may pack as well as they like. */
const RATIO_FROM = 2_000_000;
const LINK = 0o120000;
const KIND = 0o170000;

/** What of the limits is used up; an archive shares it with those inside. */
interface Budget {
  readonly limits: ArchiveLimits;
  entries: number;
  bytes: number;
}

/** The files of an archive, one by one, in its own order. What can't be used is reported; never throws. */
export function openArchive(
  bytes: Uint8Array,
  path: string,
  report: Report,
  limits: ArchiveLimits = LIMITS,
): AsyncGenerator<ArchiveEntry> {
  return entriesOf(bytes, path, report, { limits, entries: 0, bytes: 0 }, 1);
}

async function* entriesOf(
  bytes: Uint8Array,
  path: string,
  report: Report,
  budget: Budget,
  depth: number,
): AsyncGenerator<ArchiveEntry> {
  const names = new Map<string, number>();
  try {
    const archive = await open(bytes);
    if (archive.entryCount === 0) report(unusable(path, "empty-archive", reading.emptyArchive));
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry, names);
      if (name === null) continue;
      const at = `${path}#${name}`;
      const content = await contentOf(archive, entry, at, report, budget);
      if (content === "spent") break;
      if (content === null) continue;
      const isInner = budget.limits.depth > 0 && isZip(content) && officeKind(content) === null;
      if (!isInner) yield { path: at, bytes: content };
      else if (depth < budget.limits.depth) yield* entriesOf(content, at, report, budget, depth + 1);
      else report(unusable(at, "archive-depth", reading.archiveDepth(budget.limits.depth)));
    }
  } catch (error) {
    report(unusable(path, "broken-archive", reading.brokenArchive(reasonOf(error))));
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const whole = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(whole, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
}

/** An entry's place in the archive, cleaned of all that leads out of it; null for folders and what systems leave behind. */
function nameOf({ fileName }: Entry, names: Map<string, number>): string | null {
  const { text } = decode(fileName as unknown as Uint8Array);
  if (/[\\/]$/.test(text)) return null;
  const parts = text.split(/[\\/]+/).map((part) => part.replace(/[\x00-\x1f\x7f\u2028\u2029#]+/g, "-").trim());
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== "..");
  if (kept.length === 0 || kept.some((part) => /^\.|^~\$|^__MACOSX$/.test(part))) return null;
  const name = kept.join("/").slice(0, 300);
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

/** An entry's bytes; null, and a report, where it can't be used; "spent" where the whole archive is too large. */
async function contentOf(
  archive: ZipFile,
  entry: Entry,
  at: string,
  report: Report,
  budget: Budget,
): Promise<Uint8Array | null | "spent"> {
  const { limits } = budget;
  budget.entries += 1;
  budget.bytes += entry.uncompressedSize;
  if (budget.entries > limits.entries || budget.bytes > limits.total) {
    report(unusable(at, "archive-too-large", reading.archiveTooLarge(limits.entries, limits.total)));
    return "spent";
  }
  const fault = faultOf(entry, limits);
  if (fault) {
    report(fault.rule === "link" ? odd(at, fault.rule, fault.text) : unusable(at, fault.rule, fault.text));
    return null;
  }
  try {
    return new Uint8Array(await buffer(await archive.openReadStreamPromise(entry)));
  } catch (error) {
    report(unusable(at, "broken-archive", reading.brokenEntry(reasonOf(error))));
    return null;
  }
}

function faultOf(entry: Entry, { ratio }: ArchiveLimits): { readonly rule: string; readonly text: string } | null {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) return { rule: "link", text: reading.archivedLink };
  if (entry.isEncrypted()) return { rule: "encrypted", text: reading.encrypted };
  if (size > LARGEST_FILE) return { rule: "too-large", text: reading.tooLarge(size, LARGEST_FILE) };
  if (size > RATIO_FROM && size > packed * ratio) return { rule: "archive-bomb", text: reading.packedTooWell };
  return entry.canDecodeFileData() ? null : { rule: "packing", text: reading.unknownPacking };
}

/** What the library says of the archive may quote it: one short line of plain characters. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("End of central directory")) return reading.noEnd;
  return message.replace(/[^\x20-\x7e]+/g, " ").slice(0, 100) || "unknown reason";
}
