import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatStory, parseStory, storyName } from "../../src/content/story-file.js";
import type { Claim, Story } from "../../src/model.js";
import { article, line, maybe } from "./hostile.js";

const path = "content/stories/quay-shut-01234567.md";
const id = fc.stringMatching(/^[a-z][0-9a-f]{8}$/);
const span = fc.record({ article: id, quote: line, start: fc.nat(), end: fc.nat() });
const support = fc.array(span, { maxLength: 3 });
const claim: fc.Arbitrary<Claim> = fc.record({
  id,
  text: line,
  sources: fc.nat(),
  origins: fc.nat(),
  support: fc.array(
    fc
      .record({
        article: id,
        quote: line,
        start: fc.nat(),
        end: fc.nat(),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map((each) => ({
        ...each,
        score: Math.abs(each.score),
      })),
    { maxLength: 3 },
  ),
});
const story: fc.Arbitrary<Story> = fc.record({
  version: fc.constant(1 as const),
  id,
  url: fc.constant("/stories/quay-shut-01234567/"),
  headline: fc.record({ text: line, article: id }),
  dek: maybe(line),
  published: maybe(fc.constantFrom("2025-03-14", "2025-03-14T09:30:00Z")),
  updated: maybe(fc.constantFrom("2025", "2025-03-15")),
  articles: fc.array(id, { maxLength: 4 }),
  origins: fc.array(
    fc.record({
      id,
      articles: fc.array(id),
      why: fc.array(fc.record({ kind: fc.constant("quote" as const), detail: line, score: fc.constant(0.5) })),
    }),
    {
      maxLength: 2,
    },
  ),
  claims: fc.array(claim, { maxLength: 3 }),
  singles: fc.array(claim, { maxLength: 2 }),
  differences: fc.array(
    fc.record({
      id,
      kind: fc.constant("number" as const),
      about: line,
      claim: maybe(id),
      sides: fc.array(fc.record({ label: line, support })),
    }),
    { maxLength: 2 },
  ),
  quotes: fc.array(fc.record({ text: line, speaker: maybe(line), support }), { maxLength: 2 }),
  timeline: fc.array(
    fc.record({
      date: fc.constant("2025-03-14"),
      precision: fc.constant("day" as const),
      inferred: fc.boolean(),
      text: line,
      support,
    }),
    {
      maxLength: 2,
    },
  ),
  entities: fc.array(
    fc.record({ name: line, kind: fc.constant("person" as const), aliases: fc.array(line), articles: fc.array(id) }),
    { maxLength: 2 },
  ),
  together: fc.array(fc.record({ feature: line, weight: fc.constant(0.4), articles: fc.array(id) }), { maxLength: 2 }),
  topics: fc.array(line, { maxLength: 2 }),
  history: fc.array(fc.record({ at: fc.constantFrom("2025-03-14", "2025-03-15"), what: line }), { maxLength: 3 }),
});

describe("a story's file", () => {
  it("gives back the record, whatever it holds", () => {
    fc.assert(
      fc.property(story, fc.array(article, { maxLength: 2 }), fc.boolean(), (each, articles, isRevised) => {
        const links = {
          nearest: { article: "a1", likeness: 0.08, needed: 0.14, why: "Few words." },
          earlier: ["sold"],
        };
        const one = isRevised ? { ...each, revised: "2025-03-16", ...links } : each;
        expect(parseStory(formatStory(one, articles), path)).toEqual(one);
      }),
      { numRuns: 400 },
    );
  });

  it("shows a reader the bullets with their receipts", () => {
    const one: Story = {
      version: 1,
      id: "s01234567",
      url: "/stories/quay-shut-01234567/",
      headline: { text: "Quay shut", article: "a1" },
      dek: null,
      published: "2025-03-14",
      updated: "2025-03-15",
      articles: ["a1", "a2"],
      origins: [],
      claims: [
        {
          id: "c1",
          text: "The *quay* is shut.",
          sources: 2,
          origins: 1,
          support: [
            { article: "a1", quote: "The *quay* is shut.", start: 0, end: 19, score: 1 },
            { article: "a2", quote: "They shut the quay", start: 4, end: 22, score: 0.8 },
          ],
        },
      ],
      singles: [],
      differences: [],
      quotes: [],
      timeline: [],
      entities: [],
      together: [],
      topics: [],
      history: [{ at: "2025-03-15", what: "2 articles taken in" }],
    };
    const text = formatStory(one, []);
    expect(text).toMatch(/^---\nheadline: Quay shut\n/);
    expect(text).toContain(
      "\n# Quay shut\n\n## What the sources share\n\n- The \\*quay\\* is shut. (2 sources, 1 origin)\n  - a1: “The \\*quay\\* is shut.”\n  - a2: “They shut the quay”\n",
    );
    expect(text).toContain("note: written by commonplace, changes made here are lost\n");
  });
});

describe("the name of a story's file comes from its address", () => {
  it.each([
    ["/stories/quay-shut-01234567/", "quay-shut-01234567"],
    ["/stories/../../etc/", null],
    ["/stories//", null],
    ["/stories/a/b/", null],
    ["/stories/UPPER/", null],
    ["/articles/x/", null],
  ])("%s", (url, name) => {
    expect(storyName(url)).toBe(name);
  });
});
