/** A hash table of 32-bit keys, numbered 0, 1, 2 … as they first come: open addressing, no objects, so that millions of look-ups are cheap. */
export interface KeyTable {
  /** Number + 1 of the key in each slot; 0 where it is free. */
  slots: Uint32Array;
  /** The keys by their numbers, and what was counted for each. */
  keys: Uint32Array;
  counts: Uint32Array;
  size: number;
}

const FIRST = 1 << 12;

export function makeKeyTable(): KeyTable {
  return {
    slots: new Uint32Array(FIRST),
    keys: new Uint32Array(FIRST / 2),
    counts: new Uint32Array(FIRST / 2),
    size: 0,
  };
}

/** The number of a key; -1 if it isn't there. */
export function numberOf({ slots, keys }: KeyTable, key: number): number {
  const mask = slots.length - 1;
  for (let slot = Math.imul(key, 0x9e3779b1) >>> 7; ; slot += 1) {
    const entry = slots[slot & mask]!;
    if (entry === 0) return -1;
    if (keys[entry - 1] === key) return entry - 1;
  }
}

/** Counts a key once more. */
export function countKey(table: KeyTable, key: number): void {
  const known = numberOf(table, key);
  if (known >= 0) table.counts[known]! += 1;
  else {
    if (table.size === table.keys.length) grow(table);
    table.keys[table.size] = key;
    table.counts[table.size] = 1;
    table.size += 1;
    enter(table, key, table.size);
  }
}

function enter({ slots }: KeyTable, key: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 7;
  while (slots[slot & mask] !== 0) slot += 1;
  slots[slot & mask] = entry;
}

function grow(table: KeyTable): void {
  table.slots = new Uint32Array(table.slots.length * 2);
  table.keys = widen(table.keys);
  table.counts = widen(table.counts);
  for (let i = 0; i < table.size; i += 1) enter(table, table.keys[i]!, i + 1);
}

function widen(values: Uint32Array): Uint32Array {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}
