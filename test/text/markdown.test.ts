import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  escapeMarkdown,
  formatBody,
  joinBlocks,
  type Mark,
  type PlainBlock,
  parseBody,
  readMarkdown,
  renderBody,
} from "../../src/text/markdown.js";

/** Text that is rich in whatever means something in markdown. */
const hostileLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."*_`[]()<>#&;:!\\~-+=|.1 \t\u00a0\u2003a_é😀",
        "](",
        "![",
        "<b>",
        "<a@b.c>",
        "&amp;",
        "&#35;",
        "---",
        "~~~",
        "```",
        "1. ",
        "- ",
        "# ",
        "> ",
        "[x]: y",
        "http://x.test",
        "  ",
        " #",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join("").replace(/[\r\n\0]/g, ""));

const plainBlock: fc.Arbitrary<PlainBlock> = fc.record({
  kind: fc.constantFrom("heading", "paragraph", "item", "quotation"),
  text: hostileLine,
});

const mark = (start: number, end: number, id = `m${start}`): Mark => ({
  start,
  end,
  id,
  href: `#c${start}`,
  label: "Back",
});

describe("escapeMarkdown", () => {
  it("gives back any line", () => {
    fc.assert(
      fc.property(hostileLine, (line) => {
        expect(parseBody(escapeMarkdown(line)).text).toBe(line);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["He said [sic] it was 5 < 6 & 7 > 6.", "He said [sic] it was 5 < 6 & 7 > 6."],
    ["Required fields are marked *", "Required fields are marked *"],
    ["The account @some_user_name posted it - twice.", "The account @some_user_name posted it - twice."],
    ["2019. It was a good year.", "2019\\. It was a good year."],
    ["# 1 in the charts", "\\# 1 in the charts"],
    ["#1 in the charts", "#1 in the charts"],
    ["- not a list", "\\- not a list"],
    ["AT&T; and R&B", "AT\\&T; and R&B"],
    ["a *bold* claim", "a \\*bold\\* claim"],
    ["see [here](there)", "see [here\\](there)"],
    ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
    ["C:\\temp and \\* too", "C:\\temp and \\\\\\* too"],
  ])("escapes only what must be: %s", (line, markdown) => {
    expect(escapeMarkdown(line)).toBe(markdown);
  });
});

describe("formatBody and parseBody", () => {
  it("are inverse, with offsets that hit each block", () => {
    fc.assert(
      fc.property(fc.array(plainBlock, { maxLength: 8 }), (blocks) => {
        const expected = joinBlocks(blocks);
        const parsed = parseBody(formatBody(blocks));
        expect(parsed).toEqual(expected);
        const shown = blocks.filter((block) => block.text !== "");
        expect(parsed.blocks.map(({ start, end }) => parsed.text.slice(start, end))).toEqual(
          shown.map((block) => block.text),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("puts items of one list on neighbouring lines and blank lines between all else", () => {
    const body = formatBody([
      { kind: "heading", text: "What we know" },
      { kind: "item", text: "One" },
      { kind: "item", text: "Two" },
      { kind: "paragraph", text: "Then." },
      { kind: "quotation", text: "Quoted" },
    ]);
    expect(body).toBe("## What we know\n\n- One\n- Two\n\nThen.\n\n> Quoted");
  });

  it.each<[string, string, string]>([
    ["joins wrapped lines", "one\ntwo  \nthree", "one two three"],
    ["drops inline marks", "a **bold** and `code` [link](http://x.test/) end", "a bold and code link end"],
    ["leaves images out", "before ![a cat](cat.jpg) after", "before  after"],
    ["keeps HTML as text", "<b>x</b>\n\n<script>\nalert(1)\n</script>", "<b>x</b>\n\n<script> alert(1) </script>"],
    ["takes an indented line for a paragraph", "one\n\n    two", "one\n\ntwo"],
    ["takes fenced code for a paragraph", "```js\na\nb\n```", "a b"],
    ["decodes entities", "a &amp; b &lt;", "a & b <"],
    ["gives nothing for nothing", "\n \n", ""],
  ])("%s", (_, body, text) => {
    expect(parseBody(body).text).toBe(text);
  });

  it("tells kinds, levels, lines and links", () => {
    const blocks = readMarkdown("### Head\n\n- a\n- b [x](https://x.test)\n\n> q\n\nlast [bad](javascript:alert(1))");
    expect(blocks.map(({ kind, line, level }) => [kind, line, level])).toEqual([
      ["heading", 1, 3],
      ["item", 3, undefined],
      ["item", 4, undefined],
      ["quotation", 6, undefined],
      ["paragraph", 8, undefined],
    ]);
    expect(blocks.flatMap((block) => block.links)).toEqual([{ text: "x", url: "https://x.test" }]);
  });
});

describe("renderBody", () => {
  it("marks a passage, with its id and a way back", () => {
    expect(renderBody("One two three.", [mark(4, 7)])).toBe(
      '<p>One <mark id="m4">two</mark><a class="back" href="#c4" aria-label="Back">↩</a> three.</p>',
    );
  });

  it("splits a mark at inline markup and at blocks; its id stands once", () => {
    const html = renderBody("a *b* c\n\nd", [mark(0, 8)]);
    expect(html).toBe(
      '<p><mark id="m0">a </mark><mark><em>b</em></mark><mark> c</mark></p>\n' +
        '<p><mark>d</mark><a class="back" href="#c0" aria-label="Back">↩</a></p>',
    );
  });

  it("lets overlapping marks share pieces", () => {
    expect(renderBody("abcdef", [mark(0, 4), mark(2, 6)])).toContain('<mark><mark id="m2">cd</mark></mark>');
  });

  it("shows only what it is asked to, and the marks", () => {
    const html = renderBody("one\n\ntwo\n\nthree four five\n\nsix", [mark(16, 20)], { only: [{ start: 0, end: 3 }] });
    expect(html).toBe(
      '<p>one</p>\n<p class="gap">…</p>\n<p> <span class="gap">…</span> <mark id="m16">four</mark>' +
        '<a class="back" href="#c16" aria-label="Back">↩</a> <span class="gap">…</span> </p>\n<p class="gap">…</p>',
    );
  });

  it("renders headings below the page's own, lists and quotations", () => {
    expect(renderBody("## H\n\n- a\n- b\n\n> q", [], { headingShift: 1 })).toBe(
      "<h3>H</h3>\n<ul><li>a</li>\n<li>b</li></ul>\n<blockquote><p>q</p></blockquote>",
    );
  });

  it.each([
    ["<script>alert(1)</script>", "<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>"],
    ["[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
    ["[x](ftp://x.test)", "<p>x</p>"],
    ['[x](https://x.test/"a)', '<p><a href="https://x.test/%22a" rel="nofollow noopener noreferrer">x</a></p>'],
    ["![x](https://x.test/track.gif)", ""],
  ])("keeps hostile text text: %s", (body, html) => {
    expect(renderBody(body, [])).toBe(html);
  });

  it("loses no text and is well nested, wherever the marks are", () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(plainBlock, { maxLength: 6 }), spans, (blocks, pairs) => {
        const marks = pairs.map(([start, length], i) => mark(start, start + length, `m${i}`));
        const html = renderBody(formatBody(blocks), marks);
        const shown = html
          .replace(/<a class="back"[^>]*>↩<\/a>/g, "")
          .replace(/<[^>]*>/g, "")
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        expect(shown.replace(/\s/g, "")).toBe(joinBlocks(blocks).text.replace(/\s/g, ""));
        expect(isWellNested(html)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function isWellNested(html: string): boolean {
  const open: string[] = [];
  for (const [, close, tag] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (close === "") open.push(tag!);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

describe("hostile size", () => {
  it.each([
    ["brackets", "["],
    ["emphasis", "*a_ "],
    ["back-ticks", "`a "],
    ["quotations", ">"],
    ["lists", "- "],
    ["entities", "&"],
    ["backslashes", "\\"],
    ["blanks", " "],
    ["links", "[a]("],
  ])("goes through with a line of %s", (_, part) => {
    const line = `x${part.repeat(200_000 / part.length)}x`;
    expect(parseBody(escapeMarkdown(line)).text).toBe(line);
    expect(parseBody(line.slice(1)).blocks.length).toBeLessThan(2);
  });
});
