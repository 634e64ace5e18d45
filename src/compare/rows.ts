/** Lists of numbers, laid out one after the other: list i is `values` from `from[i]` up to `from[i + 1]`. */
export interface Rows {
  readonly values: Int32Array;
  readonly from: Int32Array;
}

/** Takes numbers one by one, and where a list ends. */
export interface RowsMaker {
  readonly add: (value: number) => void;
  readonly endRow: () => void;
  readonly done: () => Rows;
}

/** Makes rows; `expected` is how many numbers there will be, more or less. */
export function makeRows(expected: number): RowsMaker {
  let values = new Int32Array(Math.max(16, expected));
  let length = 0;
  const from = [0];
  return {
    add: (value) => {
      if (length === values.length) {
        const longer = new Int32Array(2 * length);
        longer.set(values);
        values = longer;
      }
      values[length] = value;
      length += 1;
    },
    endRow: () => {
      from.push(length);
    },
    done: () => ({ values: values.subarray(0, length), from: new Int32Array(from) }),
  };
}

/** How many numbers a row has. */
export const lengthOf = ({ from }: Rows, row: number): number => from[row + 1]! - from[row]!;

/** The rows in which each number below `size` stands; no row may have one twice. */
export function rowsWith({ values, from }: Rows, size: number): Rows {
  const ends = new Int32Array(size + 1);
  for (const value of values) ends[value + 1]! += 1;
  for (let value = 0; value < size; value += 1) ends[value + 1]! += ends[value]!;
  const starts = ends.slice(0, size);
  const rows = new Int32Array(values.length);
  for (let row = 0; row + 1 < from.length; row += 1)
    for (let i = from[row]!; i < from[row + 1]!; i += 1) rows[starts[values[i]!]!++] = row;
  return { values: rows, from: ends };
}

/** Marks the numbers of a row; marks are by number. */
export function markRow({ values, from }: Rows, row: number, marks: Int32Array, mark: number): void {
  for (let i = from[row]!; i < from[row + 1]!; i += 1) marks[values[i]!] = mark;
}

/**
 * How many numbers below `size` two rows have in common; no row may have one twice. A row is laid out once, then compared with as many
 * others as are asked for; laying out the next one makes answers about the one before invalid.
 */
export function commonIn(rows: Rows, size: number): (a: number) => (b: number) => number {
  const { values, from } = rows;
  const has = new Int32Array(size);
  let mark = 0;
  return (a) => {
    mark += 1;
    markRow(rows, a, has, mark);
    return (b) => {
      let count = 0;
      for (let i = from[b]!; i < from[b + 1]!; i += 1) if (has[values[i]!] === mark) count += 1;
      return count;
    };
  };
}
