import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleFields } from "../../src/text/simple-yaml.js";
import { formatYaml, parseYaml } from "../../src/text/yaml.js";

const piece = fc.oneof(
  fc.constantFrom(
    ..."'\"#:-&*!|>%@`{}[],?~=<\\. \t\n",
    ": ",
    " #",
    "\n  ",
    "\n",
    ":\n  ",
    "''",
    "null",
    "012",
    "2025-03-14",
    "12:30",
  ),
  fc.constantFrom("a", "key", "other", "é", "“", "\u00a0", "\u0085", "\u2028", "😀", "https://x.test/a:b"),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(""));
const line = fc.tuple(
  fc.constantFrom("", "", "  ", " "),
  fc.constantFrom("a", "b", "key", "null", "-"),
  fc.constantFrom(":", ": ", ": ", ": '"),
  text,
);
const yaml = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

describe("simpleFields", () => {
  it("reads what YAML reads, or leaves it to YAML", () => {
    const simple = new Set<string>();
    fc.assert(
      fc.property(yaml, (source) => {
        const fields = simpleFields(source);
        if (fields === null) return;
        simple.add(source);
        expect({ value: fields }).toEqual(parseYaml(source));
      }),
      { numRuns: 12_000 },
    );
    expect(simple.size).toBeGreaterThan(10);
  });

  it("reads back the strings that the program writes, where it reads them", () => {
    const fields = fc.record({
      headline: text,
      source: fc.record({ id: text, name: text }),
      published: fc.constant("2031-02-03"),
    });
    fc.assert(
      fc.property(fields, (told) => {
        const read = simpleFields(formatYaml(told));
        if (read !== null) expect(read).toEqual(told);
      }),
    );
  });

  it("reads the head of an article", () => {
    const head =
      "headline: Ferry back in service\nsource:\n  id: the-herald\n  name: The Herald\npublished: '2031-02-03'\nurl: https://herald.example/a?b=c\n";
    expect(simpleFields(head)).toEqual({
      headline: "Ferry back in service",
      source: { id: "the-herald", name: "The Herald" },
      published: "2031-02-03",
      url: "https://herald.example/a?b=c",
    });
  });

  it.each([
    "a: b\na: c",
    "a:",
    "a: *b",
    "a: 'it''s'",
    "a: b # c",
    "a: b: c",
    "a: null",
    "- a",
    "a: b\n  c: d",
    "a: >-\n  b",
    "a: b ",
    "__proto__: x",
  ])("leaves %j to YAML", (source) => {
    expect(simpleFields(source)).toBeNull();
  });
});
