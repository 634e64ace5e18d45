import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRedirects, mergeRedirects, parseRedirects } from "../../src/content/redirects-file.js";
import { formatTombstone, parseTombstone } from "../../src/content/tombstone-file.js";
import { line, maybe } from "./hostile.js";

const url = (name: string): string => `/stories/${name}/`;
const redirect = (from: string, to: string) => ({ from: url(from), to: url(to) });

describe("tombstones", () => {
  it("give back the record, whatever it holds", () => {
    const tombstone = fc.record({
      id: fc.stringMatching(/^a[0-9a-f]{12}$/),
      headline: maybe(line),
      source: line,
      removed: fc.constant("2025-03-14"),
      why: line.map((text) => text.trim()),
      alsoIds: fc.array(line, { maxLength: 2 }),
      input: line,
      url: maybe(fc.webUrl()),
      raw: fc.constant("feed"),
    });
    fc.assert(
      fc.property(tombstone, (one) => {
        expect(parseTombstone(formatTombstone(one), "content/tombstones/x.md")).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe("redirects", () => {
  it("are written in order and read back", () => {
    const text = formatRedirects([redirect("b", "c"), redirect("a", "c")]);
    expect(text.split("\n").slice(1)).toEqual(["/stories/a/: /stories/c/", "/stories/b/: /stories/c/", ""]);
    expect(parseRedirects(text, "content/redirects.yml")).toEqual([redirect("a", "c"), redirect("b", "c")]);
  });

  it.each([
    ["a path of another kind", "/stories/a/: /etc/passwd\n"],
    ["a list", "/stories/a/: [x]\n"],
  ])("stop at %s", (_what, text) => {
    expect(() => parseRedirects(text, "content/redirects.yml")).toThrow("content/redirects.yml:1: not a redirect");
  });

  it.each([
    [
      "chains are followed to the end",
      [["a", "b"]],
      [["b", "c"]],
      ["c"],
      [
        ["a", "c"],
        ["b", "c"],
      ],
    ],
    ["a story that is back needs none", [["a", "b"]], [], ["a", "b"], []],
    ["a story that is gone for good has none", [["a", "b"]], [], ["c"], []],
    ["a circle leads nowhere", [["a", "b"]], [["b", "a"]], ["c"], []],
  ])("%s", (_what, old, added, alive, expected) => {
    const all = (pairs: string[][]) => pairs.map(([from, to]) => redirect(from!, to!));
    expect(mergeRedirects(all(old), all(added), new Set(alive.map(url)))).toEqual(all(expected));
  });
});
