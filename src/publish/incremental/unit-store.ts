/** Units that were read for their cards, kept aside in one file until their pages are made: reading them again costs more. */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { PublicUnit } from "./cards.js";
import { unlinkOpen } from "./text-store.js";

/** Where a unit is kept: an open file, which every thread of the process can read. */
export interface KeptAt {
  readonly file: number;
  readonly at: number;
  readonly size: number;
}

export interface UnitStore {
  readonly put: (name: string, unit: PublicUnit) => void;
  /** Null where the unit isn't kept. */
  readonly placeOf: (name: string) => KeptAt | null;
  readonly close: () => void;
}

const FILE = "units.part";
/** Bytes. */
const WRITTEN_AT_ONCE = 250_000;

/** A store in a folder. What can't be written, because the disk is full, isn't kept; without a folder nothing is. */
export function openUnitStore(folder: string | null): UnitStore {
  if (folder === null) return { put: () => {}, placeOf: () => null, close: () => {} };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const file = openSync(path, "w+");
  unlinkOpen(path);
  const places = new Map<string, KeptAt>();
  let [start, end] = [0, 0];
  let waiting: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const write = (): void => {
    const bytes = Buffer.concat(waiting.map((one) => one.bytes));
    if (!writeWhole(file, bytes, start)) for (const { name } of waiting) places.delete(name);
    waiting = [];
    start = end;
  };
  return {
    put: (name, unit) => {
      const bytes = serialize(unit);
      places.set(name, { file, at: end, size: bytes.length });
      waiting.push({ name, bytes });
      end += bytes.length;
      if (end - start > WRITTEN_AT_ONCE) write();
    },
    placeOf: (name) => {
      if (end > start) write();
      return places.get(name) ?? null;
    },
    close: () => {
      closeSync(file);
      unlinkOpen(path);
    },
  };
}

function writeWhole(file: number, bytes: Uint8Array, at: number): boolean {
  try {
    return writeSync(file, bytes, 0, bytes.length, at) === bytes.length;
  } catch {
    return false;
  }
}

/** The unit that is kept at a place. */
export function keptUnit({ file, at, size }: KeptAt): PublicUnit {
  const bytes = Buffer.allocUnsafe(size);
  readSync(file, bytes, 0, size, at);
  return deserialize(bytes) as PublicUnit;
}
