import fc from "fast-check";
import type { Article, Block, Bullet } from "../../src/model.js";
import { formatBody, type PlainBlock, parseBody } from "../../src/text/markdown.js";

/** Lines that YAML, markdown, front matter or a comment would take for something else. */
const TRAPS = [
  "12:30",
  "012",
  "00123",
  "0x1F",
  "1e3",
  "null",
  "~",
  "yes",
  "true",
  "2025-03-14",
  "2025-03-14T09:30:00Z",
  "---",
  "--- js",
  "...",
  " leading",
  "trailing ",
  "a: b",
  "a #b",
  "- item",
  "? key",
  "{x: y}",
  "[1, 2]",
  "*alias",
  "&anchor",
  "!!js/function f",
  "%TAG",
  "@at",
  "`tick`",
  "“curly”",
  "it's",
  'say "so"',
  "back\\slash",
  "-->",
  "<!-- commonplace: x",
  "--!>",
  "😀 emoji",
  "שלום",
  "e\u0301",
  "tab\there",
  "<<: *x",
  "=",
  "|",
  ">",
];

/** One printable line of well-formed text, never empty. */
export const line: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...TRAPS), fc.string({ unit: "grapheme", maxLength: 12 }))
        .map((parts) => parts.join(" ")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 90, maxLength: 160 }) },
  )
  .map((text) => text.replace(/[\r\n\0\u0085\u2028\u2029]/g, " "))
  .filter((text) => text !== "");

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const isoDate = fc.constantFrom(
  "2025",
  "2025-03",
  "2025-03-14",
  "2024-02-29",
  "2025-03-14T09:30:00Z",
  "2025-03-14T09:30:00+02:00",
);

const plainBlock: fc.Arbitrary<PlainBlock> = fc.record({
  kind: fc.constantFrom("heading", "paragraph", "item", "item", "quotation"),
  text: line.map((text) => text.trim()).filter((text) => text !== ""),
});

function bulletsOf(text: string, blocks: readonly Block[], chosen: readonly boolean[]): Bullet[] {
  return blocks.flatMap(({ start, end }, i) => (chosen[i] ? [{ text: text.slice(start, end), start, end }] : []));
}

/** Any article that the stages could make, and some that they would not. */
export const article: fc.Arbitrary<Article> = fc
  .record({
    plain: fc.array(plainBlock, { maxLength: 8 }),
    chosen: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    id: fc.stringMatching(/^a[0-9a-f]{12}$/),
    kind: fc.constantFrom("article" as const, "not-article" as const),
    input: line,
    url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    source: fc.record({ id: line, name: line }),
    headline: maybe(line),
    dek: maybe(line),
    byline: maybe(line),
    dateline: maybe(line),
    language: fc.constantFrom("en", "no", "und", "pt-BR"),
    published: maybe(isoDate),
    publishedFrom: fc.constantFrom("metadata" as const, "text" as const, "unknown" as const),
    received: maybe(isoDate),
    upstream: fc.array(line, { maxLength: 3 }),
    links: fc.array(fc.record({ text: line, url: fc.webUrl() }), { maxLength: 3 }),
    removed: fc.array(
      fc.record({ text: fc.string({ unit: "grapheme" }), line: fc.nat(), rule: fc.constantFrom("share", "byline") }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ plain, chosen, ...rest }) => {
    const body = formatBody(plain);
    const { text, blocks } = parseBody(body);
    return { version: 1, ...rest, body, text, blocks, bullets: bulletsOf(text, blocks, chosen) };
  });
