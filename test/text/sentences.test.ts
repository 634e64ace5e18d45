import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.js";
import { HARD } from "./hard-sentences.js";

/** Texts that are glued as scrapes glue them: no blank between their sentences. */
const isGlued = (parts: readonly string[]) => /agency said so|road is closed/.test(parts[0]!) && parts.length === 2;

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each(HARD.map((parts) => [parts.join(isGlued(parts) ? "" : " "), parts] as const))("%s", (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it("are more than a hundred hard cases", () => {
    expect(HARD.length).toBeGreaterThanOrEqual(100);
  });

  it("lose nothing but blanks, in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "B", ".", "!", "?", " ", "“", "”", '"', "…", "1", "Mr", "U.S", "(", ")"),
          maxLength: 60,
        }),
        (text) => {
          const spans = sentences(text);
          expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const [i, span] of spans.entries())
            expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : spans[i - 1]!.end);
        },
      ),
    );
  });

  it("go through a text of full stops in one pass", () => {
    expect(sentences(". ".repeat(200_000)).length).toBeGreaterThan(0);
    expect(sentences("“… A".repeat(200_000)).length).toBeGreaterThan(0);
  });
});
