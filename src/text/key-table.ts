/**
 * A hash table of whole numbers, numbered 0, 1, 2 … as they first come: open addressing, no objects, so that millions of look-ups are
 * cheap. Its keys have 32 bits, those of a wide one are whole numbers that a double holds exactly.
 */
export interface KeyTable {
  /** Number + 1 of the key in each slot; 0 where it is free. */
  slots: Uint32Array;
  /** The keys by their numbers. */
  keys: Uint32Array | Float64Array;
  size: number;
}

const FIRST = 1 << 12;

export function makeKeyTable(): KeyTable {
  return { slots: new Uint32Array(FIRST), keys: new Uint32Array(FIRST / 2), size: 0 };
}

/** `expected` is how many keys there will be, more or less. */
export function makeWideKeyTable(expected: number): KeyTable {
  const count = 2 ** Math.ceil(Math.log2(expected + 1));
  return { slots: new Uint32Array(2 * count), keys: new Float64Array(count), size: 0 };
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
  const { slots, keys } = table;
  table.slots = new Uint32Array(2 * slots.length);
  table.keys = keys instanceof Uint32Array ? new Uint32Array(2 * keys.length) : new Float64Array(2 * keys.length);
  table.keys.set(keys);
  for (let i = 0; i < table.size; i += 1) occupy(table, keys[i]!, i + 1);
}
