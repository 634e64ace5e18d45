/** A hash table of 32-bit keys, numbered 0, 1, 2 … as they first come: open addressing, no objects, so that millions of look-ups are cheap. */
export interface KeyTable {
  /** Number + 1 of the key in each slot; 0 where it is free. */
  slots: Uint32Array;
  /** The keys by their numbers. */
  keys: Uint32Array;
  size: number;
}

const FIRST = 1 << 12;

export function makeKeyTable(): KeyTable {
  return { slots: new Uint32Array(FIRST), keys: new Uint32Array(FIRST / 2), size: 0 };
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

/** The number of a key, which is entered if it isn't there. */
export function enterKey(table: KeyTable, key: number): number {
  const known = numberOf(table, key);
  if (known >= 0) return known;
  if (table.size === table.keys.length) grow(table);
  table.keys[table.size] = key;
  table.size += 1;
  occupy(table, key, table.size);
  return table.size - 1;
}

function occupy({ slots }: KeyTable, key: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 7;
  while (slots[slot & mask] !== 0) slot += 1;
  slots[slot & mask] = entry;
}

function grow(table: KeyTable): void {
  table.slots = new Uint32Array(table.slots.length * 2);
  const wider = new Uint32Array(table.keys.length * 2);
  wider.set(table.keys);
  table.keys = wider;
  for (let i = 0; i < table.size; i += 1) occupy(table, table.keys[i]!, i + 1);
}
