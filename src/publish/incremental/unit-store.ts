/** Units that were read for their cards, kept aside in one file until their pages are made: reading them again costs more. */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { PublicUnit } from "./cards.js";

export interface UnitStore {
  readonly put: (name: string, unit: PublicUnit) => void;
  /** Null where the unit isn't kept. */
  readonly take: (name: string) => PublicUnit | null;
  readonly close: () => void;
}

const FILE = "units.part";

/** A store in a folder. What can't be written, because the disk is full, isn't kept; without a folder nothing is. */
export function openUnitStore(folder: string | null): UnitStore {
  if (folder === null) return { put: () => {}, take: () => null, close: () => {} };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const file = openSync(path, "w+");
  unlink(path);
  const places = new Map<string, { readonly at: number; readonly size: number }>();
  let end = 0;
  return {
    put: (name, unit) => {
      const bytes = serialize(unit);
      places.delete(name);
      try {
        if (writeSync(file, bytes, 0, bytes.length, end) < bytes.length) return;
      } catch {
        return;
      }
      places.set(name, { at: end, size: bytes.length });
      end += bytes.length;
    },
    take: (name) => {
      const place = places.get(name);
      if (place === undefined) return null;
      const bytes = Buffer.alloc(place.size);
      readSync(file, bytes, 0, place.size, place.at);
      return deserialize(bytes) as PublicUnit;
    },
    close: () => {
      closeSync(file);
      unlink(path);
    },
  };
}

/** An open file needs no name: nothing is left of it if the program is killed. Some systems don't allow that; they delete it at the end. */
function unlink(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
