import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { simpleBlocks } from "../../src/text/plain-markdown.js";

const settings = { html: false, maxNesting: 100 };
const parser = new MarkdownIt("commonmark", settings).disable("code");

/** Tag, text and first line of each block, as the parser sees them; null where one is neither paragraph nor heading. */
function blocksByParser(source: string): unknown[] | null {
  const tokens = parser.parse(source, {});
  if (tokens.some(({ type }) => !/^(?:paragraph|heading)_|^inline$/.test(type))) return null;
  return tokens.flatMap((token, i) =>
    token.type === "inline" ? [{ tag: tokens[i - 1]!.tag, content: token.content, line: token.map![0] }] : [],
  );
}

const piece = fc.oneof(
  fc.constantFrom(
    ..."#>-+=~|*_`[]()<&!:;\\.1 \t\u00a0\u2028\u3000\nabé😀",
    "\n\n",
    "\n\n\n",
    "## ",
    "# ",
    "---",
    "===",
    "1. ",
    "10) ",
  ),
  fc.constantFrom("\n> ", "\n- ", "\n[a]: b", "\n***\n", "\n~~~\n", " #", "####### ", "A word", "  ", "&amp;", "<b>"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const source = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""));

describe("simpleBlocks", () => {
  it("sees what a markdown parser sees, or leaves the text to it", () => {
    const holds = (text: string): boolean => {
      const blocks = simpleBlocks(text);
      if (blocks === null) return false;
      const told = blocks.map(({ tag, content, line }) => ({ tag, content, line }));
      expect(told).toEqual(blocksByParser(text));
      for (const { content, isPlain } of blocks) {
        const children = parser.parseInline(content, {})[0]!.children!;
        if (isPlain)
          expect(children.map(({ type, content: text }) => ({ type, text }))).toEqual([
            { type: "text", text: content },
          ]);
      }
      return true;
    };
    const simple = new Set<string>();
    const look = (text: string): void => {
      if (holds(text)) simple.add(text);
    };
    fc.assert(fc.property(source, look), { numRuns: 4000 });
    expect(simple.size).toBeGreaterThan(200);
  });

  it.each([
    ["A line.\nThe next one.", 1],
    ["## A heading\n\nA line (in 1999): 5 % – “so”, it's #1.\n\n\nMore.\n", 3],
    ["", 0],
  ])("cuts %j itself", (text, count) => {
    expect(simpleBlocks(text)).toHaveLength(count);
    expect(simpleBlocks(text)!.map(({ tag, content, line }) => ({ tag, content, line }))).toEqual(blocksByParser(text));
  });

  it.each([
    "- an item",
    "> a quotation",
    "Title\n===",
    "    four blanks",
    "1. one",
    "[a]: b",
    "<b>",
    "# a #",
    "a  \nb",
  ])("leaves %j to the parser", (text) => {
    expect(simpleBlocks(text)).toBeNull();
  });
});
