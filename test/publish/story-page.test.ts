/** What a story's page says beyond its points: who leaves out what, what the page itself leaves out, who came first. */
import { describe, expect, it } from "vitest";
import type { Article, Digest } from "../../src/model.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { toPublic } from "../../src/publish/publication.js";
import { storyView } from "../../src/publish/story-view.js";
import { digest } from "./digest.js";

const none = () => {};

function viewOf(changed: Partial<Digest>, at = 0) {
  const catalog = catalogOf(toPublic({ ...digest, ...changed }, none), none);
  return storyView(catalog, catalog.stories.find(({ id }) => id === digest.stories[at]!.id)!);
}

const withArticle = (id: string, change: Partial<Article>): Partial<Digest> => ({
  articles: digest.articles.map((article) => (article.id === id ? { ...article, ...change } : article)),
});

describe("what each source leaves out", () => {
  const { table } = viewOf({});
  const silenceOf = (name: string) => table.silences.find((each) => each.name === name)!;

  it("is what its column has open marks for, the points of most origins first", () => {
    const open = table.rows.first.map(({ marks }) => marks.find(({ name }) => name === "Northern Signal")!.state);
    expect(silenceOf("Northern Signal").count).toBe(open.filter((state) => state === "silent").length);
    const [first] = silenceOf("Inland Post").points;
    expect(first?.text).toContain("The cliff");
  });

  it("and the sum of its full marks are all points but those it denies", () => {
    table.columns.forEach(({ name }, i) => {
      const states = table.rows.first.map(({ marks }) => marks[i]!.state);
      expect(table.said[i]!.n, name).toBe(states.filter((state) => state === "states" || state === "varies").length);
    });
  });
});

describe("what was left out", () => {
  it("counts the sentences that support nothing and the lines that were cut", () => {
    const { rows } = viewOf({}).leftOut;
    const packet = rows.first.find(({ source }) => source === "Marrow Packet")!;
    expect([packet.sentences, packet.cut]).toEqual([10, 3]);
    expect(packet.left).toBeGreaterThan(0);
    expect(packet.left).toBeLessThan(packet.sentences);
  });

  it("counts the same where only passages are published, and then shows no other sentence", () => {
    const full = viewOf({}).leftOut;
    const passages = viewOf({ config: { ...digest.config, publish: "passages" } }).leftOut;
    expect(passages.rows.first).toEqual(full.rows.first);
    expect(full.sentences.length).toBeGreaterThan(0);
    expect(passages.sentences).toEqual([]);
  });
});

describe("the first of an origin", () => {
  const ledBy = (published: [string, string]) => {
    const [packet, observer] = published;
    const first = withArticle("packet1", { published: packet });
    const articles = first.articles!.map((each) => (each.id === "observer1" ? { ...each, published: observer } : each));
    return viewOf({ articles }).origins.first[0]!.led;
  };

  it.each([
    [["2031-05-05T09:30:00Z", "2031-05-05T11:00:00Z"], true],
    [["2031-05-05T11:00:00Z", "2031-05-05T09:30:00Z"], false],
    [["2031-05-05", "2031-05-05T11:00:00Z"], false],
    [["2031-05-05T09:30:00Z", "2031-05-05"], false],
    [["2031-05-04", "2031-05-05T00:10:00Z"], true],
  ] as const)("of %j is known: %s", (published, known) => {
    expect(ledBy([...published])).toBe(known);
  });
});

it("names the nearest article that stays apart, and says why", () => {
  const nearest = { article: "packet2", likeness: 0.1, needed: 0.3, why: "They share 2 names of 9." };
  const stories = digest.stories.map((story, i) => (i === 0 ? { ...story, nearest } : story));
  expect(viewOf({ stories }).nearest).toEqual({
    headline: digest.stories[1]!.headline.text,
    path: digest.stories[1]!.url,
    why: "They share 2 names of 9.",
  });
});

it("says of a receipt that only repeats another source whom it repeats", () => {
  const stories = digest.stories.map((story, i) => {
    if (i > 0) return story;
    const [first, ...others] = story.claims;
    return { ...story, claims: [{ ...first!, relays: [{ article: "observer1", of: "packet1" }] }, ...others] };
  });
  const [row] = viewOf({ stories }).table.rows.first;
  expect(row!.receipts.find(({ article }) => article === "observer1")?.after).toBe("Marrow Packet");
  expect(row!.receipts.find(({ article }) => article === "packet1")?.after).toBeNull();
});
