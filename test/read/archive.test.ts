/** Zip archives: what is in them is read, and nothing they do breaks a bound. */
import { describe, expect, it } from "vitest";
import type { Warning } from "../../src/model.js";
import { type ArchiveLimits, openArchive } from "../../src/read/archive.js";
import { docxOf, patched, zipOf } from "./archives.js";

async function entriesIn(bytes: Uint8Array, limits?: ArchiveLimits) {
  const warnings: Warning[] = [];
  const found: string[] = [];
  for await (const { path, bytes: content } of openArchive(bytes, "a.zip", (each) => warnings.push(each), limits))
    found.push(`${path} ${Buffer.from(content).toString("latin1").slice(0, 20)}`);
  return { found, rules: warnings.map(({ rule, path }) => `${rule} ${path}`) };
}

describe("an archive", () => {
  it("is read entry by entry, without what systems leave behind", async () => {
    const files = { "b/two.txt": "two", "one.txt": "one", "__MACOSX/._one.txt": "x", ".DS_Store": "x", "b/": "" };
    expect(await entriesIn(zipOf(files))).toEqual({ found: ["a.zip#b/two.txt two", "a.zip#one.txt one"], rules: [] });
  });
  it("names nothing outside itself", async () => {
    const names = ["../../etc/one.txt", "/root/two.txt", "C:\\three.txt", "a\nb#c.txt"];
    const { found } = await entriesIn(zipOf(Object.fromEntries(names.map((name) => [name, "x"]))));
    expect(found).toEqual(["a.zip#etc/one.txt x", "a.zip#root/two.txt x", "a.zip#C:/three.txt x", "a.zip#a-b-c.txt x"]);
  });
  it("inside another one is opened, three deep", async () => {
    const one = zipOf({ "one.txt": "one" });
    const four = zipOf({ "c.zip": zipOf({ "b.zip": zipOf({ "a.zip": one }), "two.txt": "two" }) });
    expect(await entriesIn(four)).toEqual({
      found: ["a.zip#c.zip#two.txt two"],
      rules: ["archive-depth a.zip#c.zip#b.zip#a.zip"].map((each) => each),
    });
    expect((await entriesIn(zipOf({ "b.zip": zipOf({ "a.zip": one }) }))).found).toEqual([
      "a.zip#b.zip#a.zip#one.txt one",
    ]);
  });
  it("keeps documents whole", async () => {
    expect((await entriesIn(zipOf({ "quay.docx": docxOf() }))).found).toEqual([
      expect.stringMatching(/^a\.zip#quay\.docx PK/),
    ]);
  });

  it.each<[string, Uint8Array, string[]]>([
    [
      "of links",
      patched(zipOf({ "a.txt": "x" }), [{ at: 38, local: null, bytes: [0, 0, 0xff, 0xa1] }]),
      ["link a.zip#a.txt"],
    ],
    [
      "that is encrypted",
      patched(zipOf({ "a.txt": "x" }), [{ at: 8, local: 6, bytes: [1, 0] }]),
      ["encrypted a.zip#a.txt"],
    ],
    [
      "packed in an unknown way",
      patched(zipOf({ "a.txt": "x" }), [{ at: 10, local: 8, bytes: [99, 0] }]),
      ["packing a.zip#a.txt"],
    ],
    ["with a bomb", zipOf({ "a.txt": new Uint8Array(30_000_000) }), ["archive-bomb a.zip#a.txt"]],
    [
      "that lies about sizes",
      patched(zipOf({ "a.txt": new Uint8Array(30_000_000) }), [{ at: 24, local: 22, bytes: [16, 0, 0, 0] }]),
      ["broken-archive a.zip#a.txt"],
    ],
    ["without files", zipOf({}), ["empty-archive a.zip"]],
    ["that is cut off", zipOf({ "a.txt": "x".repeat(900) }).slice(0, 60), ["broken-archive a.zip"]],
    [
      "whose bytes are damaged",
      zipOf({ "a.txt": "one two three four five" }).fill(255, 40, 50),
      ["broken-archive a.zip#a.txt"],
    ],
  ])("%s: what can't be used is reported", async (_what, bytes, rules) => {
    expect(await entriesIn(bytes)).toEqual({ found: [], rules });
  });

  it("is read up to its limits of entries and bytes", async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, "0123456789"]));
    const limits = { entries: 9, total: 1000, ratio: 200, depth: 3 };
    expect((await entriesIn(zipOf(files), { ...limits, entries: 4 })).found).toHaveLength(4);
    const { found, rules } = await entriesIn(zipOf(files), { ...limits, total: 35 });
    expect([found.length, rules]).toEqual([3, ["archive-too-large a.zip#3.txt"]]);
  });
  it("of two entries with one name gives both", async () => {
    const twice = Buffer.from(zipOf({ "a.txt": "one", "b.txt": "two" }));
    for (let i = twice.indexOf("b.txt"); i !== -1; i = twice.indexOf("b.txt", i + 1)) twice.write("a.txt", i);
    expect((await entriesIn(twice)).found).toEqual(["a.zip#a.txt one", "a.zip#a.txt (2) two"]);
  });
});
