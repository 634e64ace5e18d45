import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, rebase } from "../../src/publish/extract.js";
import { formatBody } from "../../src/text/format-body.js";
import { parseBody } from "../../src/text/markdown.js";

const text = parseBody(
  "One is first. Two follows. Three is third. Four stands. Five ends.\n\nSix is alone.\n\nSeven. Eight. Nine.",
);

function passages(...quotes: string[]) {
  const used = quotes.map((quote) => ({
    start: text.text.indexOf(quote),
    end: text.text.indexOf(quote) + quote.length,
  }));
  return extract(text, used).text;
}

describe("what is published of a text", () => {
  it.each([
    [
      "a passage with the sentences around it",
      ["Three is third."],
      "[…] Two follows. Three is third. Four stands. […]",
    ],
    ["a clause brings its sentence", ["is third"], "[…] Two follows. Three is third. Four stands. […]"],
    ["the first sentence needs no gap before it", ["One is first."], "One is first. Two follows. […]"],
    ["neighbours come from the next paragraph too", ["Six is alone."], "[…] Five ends.\n\nSix is alone.\n\nSeven. […]"],
    [
      "a gap between two passages of one paragraph",
      ["One is", "Five ends"],
      "One is first. Two follows. […] Four stands. Five ends.\n\nSix is alone.\n\n[…]",
    ],
    [
      "everything, where everything is used",
      ["Two", "Five", "Eight"],
      `${text.text.replace("Three is third. ", "Three is third. ")}`,
    ],
    ["nothing, where nothing is used", [], ""],
  ])("%s", (_, quotes, expected) => {
    expect(passages(...quotes)).toBe(expected);
  });

  it("marks a whole paragraph that is left out", () => {
    const long = parseBody(
      "It began. It ran on.\n\nMore came. Then more.\n\nAnd more. So much.\n\nIt slowed. It ended.",
    );
    const used = [
      { start: 0, end: 9 },
      { start: long.text.indexOf("It ended"), end: long.text.length },
    ];
    expect(extract(long, used).text).toBe("It began. It ran on.\n\n[…]\n\nIt slowed. It ended.");
  });

  it("keeps the kinds of blocks", () => {
    const list = parseBody("# Head\n\n- One item.\n- Two item.\n\n> Said so.\n\nThe end. Or not. Perhaps.");
    const start = list.text.indexOf("Two");
    const { blocks } = extract(list, [{ start, end: start + 3 }]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "item", "item", "quotation", "paragraph"]);
  });
});

const sentence = fc.array(
  fc.constantFrom("Anna", "went", "to", "3.5", "the", "“quay”", "*star*", "<b>", "& co", "😀"),
  { minLength: 1, maxLength: 8 },
);
const body = fc
  .array(
    fc.record({
      kind: fc.constantFrom("paragraph", "item", "quotation", "heading"),
      text: fc.array(sentence, { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 6 },
  )
  .map((blocks) =>
    formatBody(
      blocks.map(({ kind, text: said }) => ({
        kind: kind as "paragraph",
        text: said.map((words) => `${words.join(" ")}.`).join(" "),
      })),
    ),
  );

/** Spans that begin and end inside blocks. */
const withSpans = fc.tuple(body, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 })).map(([markdown, places]) => {
  const parsed = parseBody(markdown);
  const inside =
    [...parsed.text].length === 0
      ? []
      : parsed.blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  const spans = places.flatMap(([a, b]) => {
    if (inside.length === 0) return [];
    const first = inside[a % inside.length]!;
    const last = inside[b % inside.length]!;
    return [{ start: Math.min(first, last), end: Math.max(first, last) + 1 }];
  });
  return { parsed, spans };
});

describe("extracts of any text", () => {
  it("hold every used passage, unbroken and at its rebased place", () => {
    fc.assert(
      fc.property(withSpans, ({ parsed, spans }) => {
        const { text: shown, pieces } = extract(parsed, spans);
        for (const span of spans) {
          const place = rebase(pieces, span);
          expect(place).not.toBeNull();
          expect(shown.slice(place!.start, place!.end)).toBe(parsed.text.slice(span.start, span.end));
        }
      }),
    );
  });

  it("hold nothing but pieces of the text and gaps", () => {
    fc.assert(
      fc.property(withSpans, ({ parsed, spans }) => {
        const { text: shown, pieces } = extract(parsed, spans);
        let rest = shown;
        for (const { start, end, at } of pieces.toReversed()) {
          expect(shown.slice(at, at + end - start)).toBe(parsed.text.slice(start, end));
          rest = rest.slice(0, at) + rest.slice(at + end - start);
        }
        expect(rest.replaceAll("[…]", "").trim()).toBe("");
      }),
    );
  });

  it("are markdown and text of the same thing", () => {
    fc.assert(
      fc.property(withSpans, ({ parsed, spans }) => {
        const { body: markdown, text: shown, blocks } = extract(parsed, spans);
        expect(parseBody(markdown)).toEqual({ text: shown, blocks });
      }),
    );
  });
});
