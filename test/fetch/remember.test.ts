import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FetchEntry, formatFetchState, parseFetchState } from "../../src/content/fetch-file.js";
import type { Fetched, NotFetched } from "../../src/fetch/follow.js";
import { askOf, passOver, remember } from "../../src/fetch/remember.js";

const URL_A = "https://post.example/feed.xml";
const NOW = Date.UTC(2030, 0, 10);
const TODAY = "2030-01-10";

const fetched: Fetched = {
  kind: "fetched",
  body: new Uint8Array(),
  answered: URL_A,
  moved: null,
  etag: '"a"',
  modified: null,
  type: "",
  charset: null,
};
const not = (kind: NotFetched["kind"], more: Partial<NotFetched> = {}): NotFetched => ({
  kind,
  rule: kind,
  text: "",
  status: null,
  until: null,
  ...more,
});

describe("what is remembered", () => {
  it.each<[string, FetchEntry, Parameters<typeof remember>[2], FetchEntry]>([
    [
      "the tag of an answer",
      { modified: "x", taken: "1", gone: { status: 404, since: TODAY } },
      fetched,
      { etag: '"a"', taken: "1" },
    ],
    [
      "where it moved to",
      {},
      { ...fetched, etag: null, answered: "https://b.example/", moved: "https://b.example/" },
      { moved: "https://b.example/" },
    ],
    [
      "who answered",
      {},
      { ...fetched, answered: "https://b.example/" },
      { etag: '"a"', answered: "https://b.example/" },
    ],
    [
      "all of it where nothing changed",
      { etag: '"a"', taken: "1", notBefore: "2030-01-01T00:00:00Z" },
      { kind: "unchanged", moved: null },
      { etag: '"a"', taken: "1" },
    ],
    [
      "since when it is gone",
      { etag: '"a"' },
      not("gone", { status: 410 }),
      { etag: '"a"', gone: { status: 410, since: TODAY } },
    ],
    [
      "since when it was gone",
      { gone: { status: 404, since: "2030-01-02" } },
      not("gone", { status: 404 }),
      { gone: { status: 404, since: "2030-01-02" } },
    ],
    [
      "that it is gone for good now",
      { gone: { status: 404, since: "2030-01-02" } },
      not("gone", { status: 410 }),
      { gone: { status: 410, since: TODAY } },
    ],
    [
      "when to ask again",
      { etag: '"a"' },
      not("postponed", { until: NOW + 5000 }),
      { etag: '"a"', notBefore: "2030-01-10T00:00:05Z" },
    ],
    ["nothing of a failure", { etag: '"a"' }, not("failed"), { etag: '"a"' }],
  ])("%s", (_what, before, outcome, after) => expect(remember(URL_A, before, outcome, TODAY)).toEqual(after));

  it("decides what is asked: conditional only where the raw file is there", () => {
    const entry: FetchEntry = { etag: '"a"', modified: "m", moved: "https://b.example/" };
    expect(askOf(URL_A, entry, true)).toEqual({ url: URL_A, answered: "https://b.example/", ...entry });
    expect(askOf(URL_A, entry, false)).toEqual({
      url: URL_A,
      answered: "https://b.example/",
      moved: "https://b.example/",
    });
    expect(askOf(URL_A, {}, true)).toEqual({ url: URL_A, answered: URL_A });
  });

  it.each<[string, FetchEntry, boolean, boolean, string | null]>([
    ["nothing known", {}, false, true, null],
    ["later", { notBefore: "2030-01-10T00:00:01Z" }, true, true, "postponed"],
    ["later, which is over", { notBefore: "2030-01-10T00:00:00Z" }, false, true, null],
    ["410, on a list", { gone: { status: 410, since: TODAY } }, false, true, "gone"],
    ["410, asked for by itself", { gone: { status: 410, since: "2029-01-01" } }, true, true, null],
    ["404, on a list, for six days", { gone: { status: 404, since: "2030-01-04" } }, false, true, null],
    ["404, on a list, for a week", { gone: { status: 404, since: "2030-01-03" } }, false, true, "gone"],
    ["404, behind a feed", { gone: { status: 404, since: TODAY } }, false, false, "gone"],
  ])("decides whether it is asked: %s", (_what, entry, wanted, patient, kind) => {
    expect(passOver(entry, wanted, patient, NOW)?.kind ?? null).toBe(kind);
  });
});

describe("content/fetch.yml", () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((s) => `x${s.replace(/[\r\n\u0085\u2028\u2029\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, "")}x`);
  const entry: fc.Arbitrary<FetchEntry> = fc.record(
    {
      moved: fc.webUrl(),
      answered: fc.webUrl(),
      etag: line,
      modified: line,
      taken: fc.stringMatching(/^[0-9a-f]{16}$/),
      gone: fc.record({ status: fc.constantFrom(404 as const, 410 as const), since: fc.constant("2030-01-03") }),
      notBefore: fc.constant("2030-01-10T00:00:00Z"),
    },
    { requiredKeys: [] },
  );

  it("gives back what it says, in the same bytes whatever the order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.webUrl({ withQueryParameters: true }), entry), { selector: ([url]) => url }),
        (entries) => {
          const told = new Map(entries.filter(([, each]) => Object.keys(each).length > 0));
          const text = formatFetchState(new Map(entries));
          expect(new Map(parseFetchState(text, "f"))).toEqual(told);
          expect(formatFetchState(new Map([...entries].reverse()))).toBe(text);
        },
      ),
    );
  });

  it("has one line a field, in order of the addresses", () => {
    const state = new Map<string, FetchEntry>([
      ["https://b.example/", { gone: { status: 410, since: "2030-01-03" } }],
      ["https://a.example/", { etag: '"a"', taken: "0123456789abcdef" }],
      ["https://c.example/", {}],
    ]);
    expect(formatFetchState(state).split("\n").slice(1)).toEqual([
      "https://a.example/:",
      `  etag: '"a"'`,
      "  taken: 0123456789abcdef",
      "https://b.example/:",
      "  gone: 410 since 2030-01-03",
      "",
    ]);
    expect(formatFetchState(new Map())).toBe("");
  });

  it.each([
    ["no mapping", "- a\n", 1],
    ["a conflict", "<<<<<<< HEAD\na: b\n", 2],
    ["a field that isn't there", "https://a.example/:\n  etg: x\n", 1],
    ["no address", "# x\na.example:\n  etag: x\n", 2],
    ["another status", "https://a.example/: {}\nhttps://b.example/:\n  gone: 500 since 2030-01-01\n", 2],
    ["no day", "https://a.example/:\n  gone: 404 since Monday\n", 1],
    ["a time without a zone", "https://a.example/:\n  notBefore: 2030-01-01T00:00:00\n", 1],
  ])("%s is named with its line", (_what, text, at) => {
    expect(() => parseFetchState(text, "content/fetch.yml")).toThrow(
      new RegExp(`^content/fetch.yml:${at}: .*delete the file`, "i"),
    );
  });
});
