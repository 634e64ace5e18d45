import { describe, expect, it } from "vitest";
import { parseEditorial } from "../../src/editorial/parse.js";
import { addDecision, decisionFileFor, type NewDecision, removeDecision } from "../../src/editorial/write.js";

const PATH = "content/editorial/s0123456789ab.yml";
const SIGNED = { who: "Ada Brook", when: "2026-05-01", why: "It was checked: by phone" };
const rename: NewDecision = { decide: "story rename", story: "s0123456789ab", text: "The quay is shut", ...SIGNED };
const drop: NewDecision = {
  decide: "claim drop",
  story: "s0123456789ab",
  claim: "c0123abcd",
  quotes: ['She said: "No – 12:30."', "# not a comment", "*anchor &alias"],
  ...SIGNED,
};
const read = (text: string) => parseEditorial([{ path: PATH, text }]).decisions;

describe("addDecision", () => {
  it("writes what is read back, whatever signs it holds", () => {
    const text = addDecision(addDecision(null, rename, PATH), drop, PATH);
    expect(read(text)).toMatchObject([
      { decide: "story rename", text: "The quay is shut", why: SIGNED.why },
      { decide: "claim drop", claim: { id: "c0123abcd", quotes: drop.quotes } },
    ]);
  });

  it.each([
    [
      "other indents",
      "who: Bo\ndecisions:\n- decide: story dek\n  story: s1\n  text: x\n  when: 2026-01-01\n  why: y\n",
    ],
    ["no list yet", "# ours\nwho: Bo\n"],
    ["an empty list", "who: Bo\ndecisions: []\n"],
    [
      "a comment at the end",
      "decisions:\n    - {decide: story pin, story: s9, who: B, when: 2026-01-01, why: y} # why\n# the end\n",
    ],
  ])("leaves a file of people as it is: %s", (_, before) => {
    const after = addDecision(before, rename, PATH);
    expect(read(after)).toHaveLength(read(before).length + 1);
    expect(after.replace("decisions:", "")).toContain(before.trimEnd().replace(/decisions:( \[\])?/, ""));
  });

  it("refuses what conflicts, and what the reader would not understand", () => {
    const text = addDecision(null, rename, PATH);
    expect(() => addDecision(text, { ...rename, text: "Another" }, PATH)).toThrow(/conflicts with "story rename"/);
    expect(() => addDecision(null, { ...rename, text: "a\nb" }, PATH)).toThrow(/line breaks/);
    expect(() => addDecision("decisions: {}\n", rename, PATH)).toThrow(/content\/editorial\/s0123456789ab\.yml:\d+: /);
  });
});

describe("removeDecision", () => {
  it("takes out the lines of one decision and no others", () => {
    const one = addDecision("# ours\n", rename, PATH);
    const both = addDecision(one, drop, PATH);
    const [first, second] = read(both);
    expect(removeDecision(both, second!.line, PATH)).toBe(one);
    expect(read(removeDecision(both, first!.line, PATH))).toMatchObject([{ decide: "claim drop" }]);
    expect(removeDecision(both, first!.line + 1, PATH)).toBe(both);
    expect(read(removeDecision(one, first!.line, PATH))).toEqual([]);
  });
});

describe("decisionFileFor", () => {
  it("never leads out of its folder", () => {
    for (const name of ["../x", "a/b", "..", "", "A b", "x".repeat(200), "con\u0000"])
      expect(decisionFileFor(name)).toBe("articles.yml");
    expect(decisionFileFor("s0123456789ab")).toBe("s0123456789ab.yml");
    expect(decisionFileFor(null)).toBe("articles.yml");
  });
});
