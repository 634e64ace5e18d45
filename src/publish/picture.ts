/** Rows of marks as one small drawing: three paths, however many marks there are. */
import { type Mark, type MarkState, marksInWords } from "./marks.js";

const CELL = 10;
/** Between two origins. */
const GAP = 7;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Path data by what the marks say; a drawing without such marks has null. */
  readonly states: string | null;
  readonly silent: string | null;
  readonly differs: string | null;
  readonly label: string;
}

/** The drawing of rows of marks (all of the same columns); null where there is nothing to draw. */
export function pictureOf(rows: readonly (readonly Mark[])[]): Picture | null {
  const columns = rows[0];
  if (!columns || columns.length === 0) return null;
  const xs = columnCentres(columns);
  const draw = (state: MarkState, shape: (x: number, y: number) => string) =>
    rows
      .flatMap((row, y) => row.map((mark, x) => (mark.state === state ? shape(xs[x]!, y * CELL + CELL / 2) : "")))
      .join("") || null;
  return {
    width: xs.at(-1)! + CELL / 2,
    height: rows.length * CELL,
    states: draw("states", (x, y) => `M${x} ${y}h0`),
    silent: draw("silent", (x, y) => `M${x} ${y}h0`),
    differs: draw("differs", (x, y) => `M${x - 3} ${y + 3}l6-6`),
    label: rows.length === 1 ? marksInWords(columns) : pictureInWords(rows),
  };
}

function columnCentres(columns: readonly Mark[]): number[] {
  let x = -CELL / 2;
  return columns.map((mark, i) => {
    x += CELL + (mark.opens && i > 0 ? GAP : 0);
    return x;
  });
}

function pictureInWords(rows: readonly (readonly Mark[])[]): string {
  const counts = rows.map((row) => row.filter(({ state }) => state === "states").length);
  return `How many of ${rows[0]!.length} voices state each of the first ${rows.length} points: ${counts.join(", ")}`;
}
