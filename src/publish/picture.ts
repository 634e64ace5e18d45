/** Rows of marks as one small drawing: a path for each kind of mark, however many there are. */

import { type Mark, type MarkState, marksInWords } from "./marks.js";
import type { Texts } from "./texts.js";

const CELL = 10;
/** Between two origins. */
const GAP = 8;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Path data by what the marks say; a drawing without such marks has null. */
  readonly states: string | null;
  readonly silent: string | null;
  readonly varies: string | null;
  readonly differs: string | null;
  readonly slashes: string | null;
  readonly label: string;
}

/** The drawing of rows of marks (all of the same columns); null where there is nothing to draw. */
export function pictureOf(rows: readonly (readonly Mark[])[], texts: Texts): Picture | null {
  const columns = rows[0];
  if (!columns || columns.length === 0) return null;
  const xs = columnCentres(columns);
  const draw = (states: readonly MarkState[], shape = (x: number, y: number) => `M${x} ${y}h0`) => {
    const shapes = rows.flatMap((row, y) =>
      row.map((mark, x) => (states.includes(mark.state) ? shape(xs[x]!, y * CELL + CELL / 2) : "")),
    );
    return shapes.join("") || null;
  };
  return {
    width: xs.at(-1)! + CELL / 2,
    height: rows.length * CELL,
    states: draw(["states"]),
    silent: draw(["silent"]),
    varies: draw(["varies"]),
    differs: draw(["differs"]),
    slashes: draw(["varies", "differs"], (x, y) => `M${x - 4} ${y + 4}l8-8`),
    label: rows.length === 1 ? marksInWords(columns) : pictureInWords(rows, texts),
  };
}

function columnCentres(columns: readonly Mark[]): number[] {
  let x = -CELL / 2;
  return columns.map((mark, i) => {
    x += CELL + (mark.opens && i > 0 ? GAP : 0);
    return x;
  });
}

function pictureInWords(rows: readonly (readonly Mark[])[], { say }: Texts): string {
  const counts = rows.map((row) => row.filter(({ state }) => state === "states" || state === "varies").length);
  return say("picture.label", { voices: rows[0]!.length, n: rows.length, counts: counts.join(", ") });
}
