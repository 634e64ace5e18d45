import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTable } from "../../src/group/table.js";
import { findTwins } from "../../src/group/twins.js";

const REACH = 7;

/** Articles as grouping places them, each with the keys of its bands: eight, or none for a short text. */
const archive = fc.array(
  fc.record({
    day: fc.nat(60),
    sketch: fc.oneof(
      fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }).map((keys) => keys.map((key, band) => 3 * band + key)),
      fc.constant<number[]>([]),
    ),
  }),
  { maxLength: 20 },
);

function tableOf(days: readonly number[]) {
  return toTable(
    days.map((day, i) => ({
      id: `a${String(i).padStart(3, "0")}`,
      kind: "article" as const,
      published: new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10),
      received: null,
      language: "en",
      hash: "",
    })),
  );
}

/** The same by looking at every band and every article. */
function plainly(days: readonly number[], sketches: readonly (readonly number[])[], a: number): number[] {
  const counts = new Map<number, number>();
  for (const key of sketches[a]!) {
    const far = days
      .map((_, b) => b)
      .filter((b) => sketches[b]!.includes(key) && Math.abs(days[a]! - days[b]!) > REACH);
    const before = far.filter((b) => b < a).slice(-3);
    const after = far.filter((b) => b > a).slice(0, 3);
    for (const b of [...before, ...after]) counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return [...counts].flatMap(([b, count]) => (count >= 4 ? [b] : [])).sort((x, y) => x - y);
}

describe("twins", () => {
  it("are those that looking at every article finds", () => {
    fc.assert(
      fc.property(archive, (given) => {
        const rows = [...given].sort((a, b) => a.day - b.day);
        const days = rows.map(({ day }) => day);
        const sketches = rows.map(({ sketch }) => sketch);
        const found = findTwins(
          tableOf(days),
          sketches.map((keys) => Uint32Array.from(keys)),
          REACH,
        );
        for (let a = 0; a < rows.length; a += 1) expect(found.get(a) ?? []).toEqual(plainly(days, sketches, a));
      }),
    );
  });

  it("of nothing are none", () => {
    expect(findTwins(tableOf([]), [], REACH).size).toBe(0);
  });
});
