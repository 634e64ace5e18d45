import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../src/files/columns.js";

const value = fc.oneof(
  fc.constantFrom("en", "article", null, false, true, 0, "0", "null", '["a"]', '{"id":"a","name":"A"}'),
  fc.string(),
  fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
  fc.record({ id: fc.constantFrom("a", "b"), name: fc.constantFrom("A", "B") }),
);
const row = fc.record(
  { id: fc.string(), some: value, other: value, splitFrom: value },
  { requiredKeys: ["id", "some"] },
);

describe("records by columns", () => {
  it("come back as they were, by way of JSON", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
        const plain = JSON.parse(JSON.stringify(rows));
        expect(unpack(JSON.parse(JSON.stringify(pack(plain))))).toEqual(plain);
      }),
    );
  });

  it("hold what repeats once", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      id: `a${i}`,
      source: { id: "ledger", name: "The Ledger" },
    }));
    expect(JSON.stringify(pack(rows)).split("The Ledger").length - 1).toBe(1);
    const [first, second] = unpack<(typeof rows)[number]>(pack(rows)) as [(typeof rows)[number], (typeof rows)[number]];
    expect(first.source).toBe(second.source);
  });
});
