import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEditorial } from "../../src/editorial/parse.js";
import { VERB_NAMES, VERBS } from "../../src/editorial/verbs.js";
import { isFailure } from "../../src/errors.js";

const PATH = "content/editorial/quay.yml";
const SIGNED = "who: Ada Brook, when: 2026-05-01, why: It was checked";
const parse = (text: string) => parseEditorial([{ path: PATH, text }]).decisions;
const list = (...decisions: readonly string[]) => `decisions:\n${decisions.map((each) => `  - ${each}\n`).join("")}`;

function failureOf(...texts: readonly string[]): { message: string; exit: number } {
  try {
    parseEditorial(texts.map((text, i) => ({ path: i === 0 ? PATH : `content/editorial/other-${i}.yml`, text })));
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  throw new Error("nothing is wrong");
}

describe("a file of decisions", () => {
  it("is read with comments, in blocks, with what its head says for all", () => {
    const text = `# Our quay.
story: s0123456789ab
who: Ada Brook
decisions:
  # It was the wrong tug.
  - decide: claim drop
    claim: c0123abcd
    quotes:
      - The tug Marigold stood by.
    when: 2026-05-01
    why: "The office denies it: no tug"

  - decide: story rename
    text: The quay is shut
    who: Bo Lind
    when: 2026-05-02
    why: Shorter
`;
    expect(parse(text)).toMatchObject([
      {
        decide: "claim drop",
        story: "s0123456789ab",
        line: 6,
        who: "Ada Brook",
        claim: { id: "c0123abcd", quotes: ["The tug Marigold stood by."], said: null },
      },
      { decide: "story rename", story: "s0123456789ab", line: 13, who: "Bo Lind", text: "The quay is shut" },
    ]);
  });

  it.each(["", "# nothing yet\n", "decisions:\n", "decisions: []\n"])("may hold no decision: %j", (text) => {
    expect(parse(text)).toEqual([]);
  });

  it("gives a decision the same key wherever it stands", () => {
    const one = `{decide: story pin, story: s0123456789ab, ${SIGNED}}`;
    const [a] = parse(list(one));
    const [, b] = parse(list(`{decide: story note, story: s0123456789ab, text: hello, ${SIGNED}}`, one));
    expect(b!.key).toBe(a!.key);
    expect(b!.line).not.toBe(a!.line);
  });

  it.each(VERB_NAMES)("of %s has an example whose fields are its own", (verb) => {
    const [name] = VERBS[verb].example.split(":");
    const { fields, ground, passages } = VERBS[verb];
    expect([...Object.keys(fields), ground, passages]).toContain(name);
  });
});

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ndecisions: [*d, *d, *d, *d]\n`;
const drop = `decide: claim drop, story: s0123456789ab, claim: c0123abcd, ${SIGNED}`;
const origin = "articles: [a0123456789ab, a123456789abc]";

/** What is wrong, the line that is named, and the words of the cure. */
const BAD: readonly (readonly [name: string, text: string, line: number, words: RegExp])[] = [
  ["no YAML", "decisions:\n  - decide: [story\n", 3, /not valid YAML/],
  ["a tab", "decisions:\n\t- decide: story pin\n", 2, /not valid YAML/],
  ["the same key twice", `decisions:\n  - decide: story pin\n    who: Ada\n    who: Bo\n`, 4, /duplicated mapping key/],
  ["aliases that explode", BOMB, 2, /aliases \(\*name\) are not allowed: write the value out/],
  ["deep nesting", `decisions: ${"[".repeat(5000)}`, 1, /not valid YAML/],
  ["a text", "hello\n", 1, /a file of decisions begins with "decisions:"/],
  ["a list", "- decide: story pin\n", 1, /a file of decisions begins with "decisions:"/],
  ["decisions that are no list", "who: Ada\ndecisions: yes\n", 2, /a file of decisions begins with "decisions:"/],
  ["an unknown head", "who: Ada\ndecision:\n  - {}\n", 2, /Did you mean "decisions"\?/],
  ["a decision that is a text", list("claim drop"), 2, /not a decision\. Write it as/],
  ["no verb", list(`{story: s0123456789ab, ${SIGNED}}`), 2, /"decide" is missing/],
  ["a verb that is a list", list("{decide: [claim drop]}"), 2, /"decide" is missing/],
  ["an unknown verb", list(`{decide: claim dorp, ${SIGNED}}`), 2, /Did you mean "claim drop"\?/],
  ["an unknown field", list(`{${drop}, storry: x}`), 2, /"storry" is not a field of "claim drop"/],
  ["no who", list("{decide: story pin, story: s0123456789ab, when: 2026-05-01, why: x}"), 2, /"who" is missing/],
  ["no why", list("{decide: story pin, story: s0123456789ab, when: 2026-05-01, who: x}"), 2, /"why" is missing/],
  ["no date", list("{decide: story pin, story: s0, who: Ada, when: yesterday, why: x}"), 2, /not a date\. Example/],
  ["a day that isn't", list("{decide: story pin, story: s0, who: Ada, when: 2026-02-30, why: x}"), 2, /not a date/],
  ["no story", list(`{decide: story pin, ${SIGNED}}`), 2, /"story" is missing/],
  ["a story that is a list", list(`{decide: story pin, story: [s0], ${SIGNED}}`), 2, /"story" is not a text/],
  ["an empty text", list(`{decide: story rename, story: s0, text: " ", ${SIGNED}}`), 2, /"text" is not a text/],
  [
    "a place that is no number",
    list(`{decide: story pin, story: s0, place: first, ${SIGNED}}`),
    2,
    /not a whole number/,
  ],
  ["a place that is too great", list(`{decide: story pin, story: s0, place: 1000, ${SIGNED}}`), 2, /from 1 to 999/],
  ["one story to merge", list(`{decide: story merge, stories: [s0], ${SIGNED}}`), 2, /needs at least 2 entries/],
  ["a story twice", list(`{decide: story merge, stories: [s0, s0], ${SIGNED}}`), 2, /names s0 twice/],
  ["articles that are no list", list(`{decide: origin same, articles: a0, ${SIGNED}}`), 2, /is not a list of texts/],
  ["a list in a list", list(`{decide: origin same, articles: [[a0], a1], ${SIGNED}}`), 2, /is not a list of texts/],
  ["no claim", list(`{decide: claim drop, story: s0, ${SIGNED}}`), 2, /it doesn't say which claim/],
  ["a claim by number", list(`{decide: claim drop, story: s0, claim: 3, ${SIGNED}}`), 2, /"3" is no id of a claim/],
  ["a difference by claim", list(`{decide: difference settle, story: s0, text: x, ${SIGNED}}`), 2, /which difference/],
  ["no quotes", list(`{decide: claim add, story: s0, ${SIGNED}}`), 2, /"quotes" is missing/],
  ["a strange quote", list(`{decide: claim add, story: s0, quotes: [{q: x}], ${SIGNED}}`), 2, /"q" is not a field/],
  [
    "a headline of two lines",
    `decisions:\n  - decide: story rename\n    story: s0\n    text: |\n      a\n      b\n`,
    4,
    /line breaks/,
  ],
  ["a long text", list(`{decide: story rename, story: s0, text: ${"x".repeat(601)}, ${SIGNED}}`), 2, /longer than 600/],
  ["10 MB", `# ${"x".repeat(10 * 1024 * 1024)}`, 1, /more than 512 KB\. Split it/],
  ["6000 decisions", list(...Array.from({ length: 6000 }, () => "{}")), 1, /more than 5000 decisions/],
  [
    "two headlines",
    list(...["a", "b"].map((t) => `{decide: story rename, story: s0, text: ${t}, ${SIGNED}}`)),
    3,
    /conflicts with "story rename" \(content\/editorial\/quay\.yml:2\)/,
  ],
  [
    "a pin in an order",
    list(`{decide: story pin, story: s0, ${SIGNED}}`, `{decide: story order, stories: [s1, s0], ${SIGNED}}`),
    3,
    /conflicts with "story pin"/,
  ],
  [
    "dropped and pinned",
    list(`{${drop}}`, `{decide: claim pin, story: s0123456789ab, claim: c0123abcd, ${SIGNED}}`),
    3,
    /conflicts with "claim drop"/,
  ],
  [
    "up and down",
    list(...["up", "down"].map((v) => `{decide: claim ${v}, story: s0, claim: c0123abcd, ${SIGNED}}`)),
    3,
    /conflicts with "claim up"/,
  ],
  [
    "one and independent",
    list(`{decide: origin same, ${origin}, ${SIGNED}}`, `{decide: origin independent, ${origin}, ${SIGNED}}`),
    3,
    /conflicts with "origin same"/,
  ],
  [
    "moved and excluded",
    list(`{decide: story move, article: a0, to: s0, ${SIGNED}}`, `{decide: story exclude, article: a0, ${SIGNED}}`),
    3,
    /conflicts with "story move"/,
  ],
  [
    "cut and restored",
    list(...["cut", "restore"].map((v) => `{decide: line ${v}, article: a0, text: x, ${SIGNED}}`)),
    3,
    /conflicts with "line cut"/,
  ],
];

describe("docs/editing.md", () => {
  it("shows an example of each decision, and each can be read", () => {
    const docs = readFileSync(new URL("../../docs/editing.md", import.meta.url), "utf8");
    const examples = [...docs.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => parse(text!));
    expect(new Set(examples.flat().map(({ decide }) => decide))).toEqual(new Set(VERB_NAMES));
    for (const verb of VERB_NAMES) expect(docs).toContain(`\`${verb}\``);
  });
});

describe("a bad file of decisions", () => {
  it.each(BAD)("(%s) is refused with file, line and cure", (_, text, line, words) => {
    const { message, exit } = failureOf(text);
    expect(message).toMatch(words);
    expect(message.startsWith(`${PATH}:${line}: `), message.slice(0, 200)).toBe(true);
    expect(message.length).toBeLessThan(800);
    expect(exit).toBe(2);
  });

  it("is refused where it conflicts with another file", () => {
    const one = list(`{decide: story rename, story: s0, text: a, ${SIGNED}}`);
    expect(failureOf(one, one).message).toMatch(/^content\/editorial\/quay\.yml:2: .*other-1\.yml:2/);
  });

  it("never breaks the reader, whatever it holds", () => {
    const word = fc.oneof(
      fc.constantFrom("decide", "claim drop", "story", "who", "&a", "*a", "- ", "[", "{", "\n"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        try {
          parse(`decisions:\n  - decide: story pin\n    ${words.join(" ")}`);
        } catch (error) {
          expect(isFailure(error)).toBe(true);
        }
      }),
    );
  });
});
