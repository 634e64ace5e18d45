/** Many records of one kind as JSON by columns: what repeats stands once, and is one value again when it is read. */

/** The values of one field, row by row: as they are, by their numbers in a list, or of some rows only. */
type Column =
  | { readonly plain: readonly unknown[] }
  | { readonly values: readonly unknown[]; readonly at: readonly number[] }
  | { readonly some: readonly (readonly [row: number, value: unknown])[] };

export interface Packed {
  readonly count: number;
  readonly fields: readonly (readonly [name: string, column: Column])[];
}

/** Plain data only; a field may be missing in some rows. The order of the fields is that of the first row. */
export function pack(rows: readonly object[]): Packed {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  const fields = [...names].map((name) => [name, toColumn(rows as readonly Record<string, unknown>[], name)] as const);
  return { count: rows.length, fields };
}

function toColumn(rows: readonly Record<string, unknown>[], name: string): Column {
  if (!rows.every((row) => name in row))
    return { some: rows.flatMap((row, i) => (name in row ? [[i, row[name]] as const] : [])) };
  const plain = rows.map((row) => row[name]);
  const places = new Map<unknown, number>();
  // A text may read as an object does.
  const objects = new Map<string, number>();
  const values: unknown[] = [];
  const at: number[] = [];
  for (const value of plain) {
    const isObject = typeof value === "object" && value !== null;
    const known = isObject ? objects.get(JSON.stringify(value)) : places.get(value);
    if (known === undefined && isObject) objects.set(JSON.stringify(value), values.push(value) - 1);
    else if (known === undefined) places.set(value, values.push(value) - 1);
    at.push(known ?? values.length - 1);
    if (values.length > 100 && values.length > at.length / 2) return { plain };
  }
  return { values, at };
}

/** The rows, as they were packed. */
export function unpack<Row>({ count, fields }: Packed): Row[] {
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  for (const [name, column] of fields) {
    if ("plain" in column) for (let i = 0; i < count; i += 1) rows[i]![name] = column.plain[i];
    else if ("at" in column) for (let i = 0; i < count; i += 1) rows[i]![name] = column.values[column.at[i]!];
    else for (const [i, value] of column.some) rows[i]![name] = value;
  }
  return rows as Row[];
}
