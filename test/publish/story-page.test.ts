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

describe("a difference", () => {
  const { first } = viewOf({}).differences;
  const marksOf = (id: string) =>
    first
      .find(({ anchor }) => anchor === `differ-${id}`)!
      .sides.map(({ receipts }) =>
        receipts.flatMap(({ parts }) => parts.filter(({ marked }) => marked).map(({ text }) => text)),
      );

  it("has the numbers marked that differ", () => {
    expect(marksOf("d1")).toEqual([["6.2 million crowns", "6.2 million crowns"], ["7.5 million crowns"]]);
  });
  it("of one side that denies has the denial marked, and nothing of what is denied", () => {
    expect(marksOf("d2")).toEqual([[], ["denied"]]);
  });
  it("quotes the point, unless an editor worded it or it is a name", () => {
    const claims = digest.stories[0]!.claims.map((claim) =>
      claim.id === "c3" ? { ...claim, editor: true as const } : claim,
    );
    const differences = digest.stories[0]!.differences.map((each) =>
      each.id === "d2" ? { ...each, claim: null, kind: "naming" as const } : each,
    );
    const stories = [{ ...digest.stories[0]!, claims, differences }, ...digest.stories.slice(1)];
    expect(first.map(({ isQuoted }) => isQuoted)).toEqual([true, true]);
    expect(viewOf({ stories }).differences.first.map(({ isQuoted }) => isQuoted)).toEqual([false, false]);
  });
});

describe("an article whose outlet and day aren't known", () => {
  const view = viewOf({});
  const denial = view.differences.first.flatMap(({ sides }) => sides).find(({ label }) => label === "denied")!;
  const inOrigins = view.origins.first.flatMap(({ articles }) => articles.first).find(({ source }) => source === null)!;

  it("has a letter in the table, and its headline in quotation marks for a name", () => {
    const column = view.table.columns.find(({ abbreviation }) => abbreviation === "A")!;
    expect(column.name).toBe("“Lighthouse moves, says harbour wire”");
    const receipts = view.table.rows.first.find(({ anchor }) => anchor === "claim-c7")!.receipts;
    expect(receipts.map(({ letter, source }) => [letter, source])).toEqual([
      [null, "Tern News Agency"],
      [null, "Inland Post"],
      ["A", column.name],
    ]);
  });

  it("never has the day on which it was taken in for the day of its receipts", () => {
    expect(denial.receipts.map(({ day }) => day)).toEqual([null]);
    expect(inOrigins.facts).toEqual(["Outlet not known", "taken in on 7 May 2031"]);
    expect(view.growth.map(({ day }) => day)).toEqual(["2031-05-05", "2031-05-06"]);
  });

  it("has beside it others that say when they were published", () => {
    const days = view.origins.first.flatMap(({ articles }) => articles.first.map(({ day }) => day));
    expect(days).toEqual([
      "5 May 2031",
      "5 May 2031",
      "5 May 2031",
      "6 May 2031",
      "taken in on 7 May 2031",
      "6 May 2031",
    ]);
  });

  it("alone, gives its story the day on which it was taken in, and says so", () => {
    const articles = digest.articles.map((each) => ({ ...each, published: null }));
    const [, , days] = viewOf({ articles }).facts;
    expect(days).toMatch(/^taken in on /);
  });
});

describe("points set aside", () => {
  const aside = { c2: "unsure", c4: "alike", c5: "unclear", c6: "alike" } as const;
  const stories = digest.stories.map((story) => ({
    ...story,
    claims: story.claims.map((claim) => ({ ...claim, ...(claim.id in aside && { aside: aside[claim.id as "c2"] }) })),
  }));
  const { unsure, rows } = viewOf({ stories }).table;

  it("stand under the reason why, which is told once", () => {
    expect(unsure.groups.map((group) => [group.title, group.rows.map(({ anchor }) => anchor)])).toEqual([
      ["Nearly said above", ["claim-c4", "claim-c6"]],
      ["Hard to read on its own", ["claim-c5"]],
      ["The match is uncertain", ["claim-c2"]],
    ]);
    expect(unsure.groups.every(({ note }) => note.length > 10)).toBe(true);
    expect([unsure.total, unsure.left]).toEqual([4, 0]);
  });

  it("aren't among the others", () => {
    expect(rows.first.map(({ anchor }) => anchor)).toEqual(["claim-c1", "claim-c3", "claim-c7"]);
  });
});

it("tells which source's words a point is", () => {
  const [first] = viewOf({}).table.rows.first;
  expect(first!.receipts.filter(({ isWording }) => isWording).map(({ source }) => source)).toEqual(["Marrow Packet"]);
});
