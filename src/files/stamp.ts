/** How a file is known again without reading it: its size, its times and its place on the disk. */
import { type Stats, statSync } from "node:fs";

/** Size, time of change of the content, time of change of the entry (both in ms), number of the inode. */
export type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number];

/** Times may be as coarse as two seconds (FAT); where they show parts of a millisecond, they follow the ticks of the system. */
const COARSE = 2_100;
export const FINE = 100;

/** The stamp of a file, links followed; null where there is none. */
export function stampOf(file: string): Stamp | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? toStamp(stat) : null;
}

function toStamp({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino];
}

export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a !== null && b !== null && a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/**
 * True if a later change of the file must show in its stamp. `seen` is when it was read (ms): a file that changed just before could
 * change again within the same tick of the file system's clock, unnoticed.
 */
export function isSettled([, mtime, ctime]: Stamp, seen: number): boolean {
  const last = Math.max(mtime, ctime);
  return seen - last > (Number.isInteger(last) ? COARSE : FINE);
}
