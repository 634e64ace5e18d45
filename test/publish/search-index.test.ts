import { describe, expect, it } from "vitest";
import { catalogOf } from "../../src/publish/catalog.js";
import { toPublic } from "../../src/publish/publication.js";
import { searchFiles } from "../../src/publish/search-index.js";
import { partOf } from "../../src/publish/search-words.js";
import { digest } from "./digest.js";

const none = () => {};
const filesOf = (stories = digest.stories) =>
  new Map(
    [...searchFiles(catalogOf(toPublic({ ...digest, stories }, none), none))].map(({ path, content }) => [
      path,
      JSON.parse(content) as unknown,
    ]),
  );

describe("the search index", () => {
  const files = filesOf();
  const words = files.get("/search/words-all.json") as Record<string, number[]>;

  it("of a small site is one file of words and one of results", () => {
    expect([...files.keys()].sort()).toEqual([
      "/search/index.json",
      "/search/stories-2031-05-0.json",
      "/search/words-all.json",
    ]);
    expect((files.get("/search/stories-2031-05-0.json") as string[][]).at(-1)).toEqual([
      "Lighthouse at Cape Marrow to be moved inland",
      "stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html",
      "6 sources, 3 origins, 5–7 May 2031",
    ]);
  });

  it("weighs words of headlines, points and names, and leaves out those that say nothing", () => {
    expect(words.lighthouse![0]).toBe(1002);
    expect(words.lighthouse![1]).toBeGreaterThan(words.boulders![1]!);
    expect(words.querin).toEqual([1002, 3]);
    expect(words.the).toBeUndefined();
  });

  it("keeps the numbers of the stories that are there when one is added to the newest month", () => {
    const added = { ...digest.stories[1]!, id: "new", url: "/stories/new-0c0c0c0c/", published: "2031-06-01" };
    const grown = filesOf([...digest.stories, added]).get("/search/words-all.json") as Record<string, number[]>;
    expect(grown.lighthouse!.slice(0, 2)).toEqual(words.lighthouse!.slice(0, 2));
    expect(grown.bell).toContain(2000);
  });

  it("of a large site parts the words by their first letters", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      ...digest.stories[1]!,
      id: `s${i}`,
      url: "",
      headline: { ...digest.stories[1]!.headline, text: `word${i} ärger 灯台` },
    }));
    const parted = filesOf(many);
    expect(parted.get("/search/index.json")).toMatchObject({ stories: 5000, depth: 1 });
    expect(parted.get("/search/words-w.json")).toHaveProperty("word4999");
    expect(parted.get("/search/words-a.json")).toHaveProperty("arger");
    expect(parted.get("/search/words-u706f.json")).toHaveProperty("灯台");
    expect(parted.has("/search/stories-2031-05-9.json")).toBe(true);
  });

  it("of a large month has each word's stories in the order of their numbers", () => {
    const many = Array.from({ length: 1_200 }, (_, i) => ({
      ...digest.stories[1]!,
      id: `s${i}`,
      url: "",
      published: `2031-05-${10 + (i % 7)}`,
    }));
    const parted = filesOf(many).get("/search/words-b.json") as Record<string, number[]>;
    const numbers = parted.bell!.filter((_, i) => i % 2 === 0);
    expect(numbers).toEqual(many.map((_, i) => 10_000 + i));
  });

  it.each([
    ["bridge", 0, "all"],
    ["bridge", 1, "b"],
    ["bridge", 2, "br"],
    ["ø", 1, "uf8"],
    ["__proto__", 2, "u5f"],
  ])("puts %s at depth %i into %s", (word, depth, part) => {
    expect(partOf(word, depth)).toBe(part);
  });
});
