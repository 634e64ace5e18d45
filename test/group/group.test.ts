import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { group } from "../../src/group/index.js";
import type { Cluster } from "../../src/model.js";
import { article, EVENTS, edit, eventArticles, random } from "./articles.js";

const sets = (clusters: readonly Cluster[]): string[] => clusters.map(({ articles }) => articles.join(" "));
const together = (clusters: readonly Cluster[], a: string, b: string): boolean =>
  clusters.some(({ articles }) => articles.includes(a) && articles.includes(b));
const crane = EVENTS.crane!;

describe("group", () => {
  it("puts articles about one event together and others apart", () => {
    expect(sets(group(eventArticles())).sort()).toEqual([
      "beetle-1 beetle-2 beetle-3",
      "crane-1 crane-2 crane-3",
      "theatre-1 theatre-2 theatre-3",
    ]);
  });

  it("finds the one story of a small archive", () => {
    const articles = crane.map(([headline, body], i) => article(`c${i}`, headline, body));
    expect(sets(group(articles))).toEqual(["c0 c1 c2"]);
  });

  it("has every article in exactly one cluster, in order of date and id, whatever the order of input", () => {
    const dates = ["2031-03-04", "2031-03-02", "2031-03-03T08:00:00Z", null];
    const articles = eventArticles().map((each, i) => ({ ...each, published: dates[i % 4]! }));
    const expected = group(articles);
    expect(expected.flatMap((cluster) => cluster.articles).sort()).toEqual(articles.map(({ id }) => id).sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(group(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
    for (const cluster of expected) {
      const days = cluster.articles.map((id) => articles.find((each) => each.id === id)!.published ?? "");
      expect(days).toEqual([...days].sort());
    }
  });

  it("names a cluster by its members alone", () => {
    const renamed = eventArticles().map((each) => ({ ...each, input: `elsewhere/${each.id}.md` }));
    const ids = group(eventArticles()).map(({ id }) => id);
    expect(group(renamed).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^s[0-9a-f]{12}$/);
  });

  it("says what holds a cluster together, in words of the articles", () => {
    const cluster = group(eventArticles()).find(({ articles }) => articles.includes("crane-1"))!;
    const features = cluster.together.map(({ feature }) => feature);
    expect(features).toContain("crane");
    expect(features).toContain("Velmouth");
    for (const { feature, weight, articles } of cluster.together) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
      expect(articles.length).toBeGreaterThan(1);
      for (const id of articles) expect(cluster.articles).toContain(id);
      const stem = feature.toLowerCase().slice(0, 4);
      const [headline, body] = crane[Number(articles[0]!.at(-1)) - 1]!;
      expect(`${headline} ${body}`.toLowerCase()).toContain(stem);
    }
  });

  it("tells no scraps of words: letters of U.S., digits of 3,400", () => {
    const told = crane.map(([headline, body], i) =>
      article(
        `us-${i}`,
        headline,
        `${body}\nThe U.S. consul said the crane weighed 3,400 tonnes; a D-class U.S. tug pulled.`,
      ),
    );
    const features = group(told)[0]!.together.map(({ feature }) => feature);
    expect(features.length).toBeGreaterThan(3);
    for (const feature of features) expect(feature).toMatch(/^\p{L}{2}|^\p{N}{3,}(?![,.])/u);
    expect(features).not.toContain("400");
  });

  it("leaves what is no article alone", () => {
    const wall = article("wall", crane[0]![0], crane[0]![1], { kind: "not-article" });
    expect(sets(group([...eventArticles(), wall]))).toContain("wall");
  });

  it("never mixes languages, and takes an unknown one for any", () => {
    const german = article("de", crane[0]![0], crane[0]![1], { language: "de" });
    const unknown = article("und", crane[1]![0], crane[1]![1], { language: "und" });
    const clusters = group([...eventArticles(), german, unknown]);
    expect(sets(clusters)).toContain("de");
    expect(together(clusters, "und", "crane-2")).toBe(true);
  });

  it("leaves an article without any words alone", () => {
    const empty = [article("e1", null, ""), article("e2", null, "– … 。"), article("e3", null, "the of and")];
    expect(sets(group([...eventArticles(), ...empty]))).toEqual(expect.arrayContaining(["e1", "e2", "e3"]));
    expect(group([])).toEqual([]);
  });
});

describe("group: articles of every shape", () => {
  const joins = (extra: ReturnType<typeof article>): boolean =>
    together(group([...eventArticles({ published: "2031-03-04" }), extra]), extra.id, "crane-1");
  const all = crane.map(([, body]) => body).join("\n");

  it.each([
    ["a headline alone", article("x", "Crane collapse in Velmouth hurts two dockers", "")],
    ["a text without a headline", article("x", null, crane[1]![1])],
    [
      "thirty words",
      article("x", "Velmouth crane collapse", "Two dockers were hurt when a crane collapsed at Velmouth."),
    ],
    [
      "thousands of words",
      article("x", crane[1]![0], `${all}\n${"Ships were sent to other ports along the coast. ".repeat(3000)}`),
    ],
    ["no date", article("x", crane[1]![0], crane[1]![1], { published: null })],
    ["the year alone as its date", article("x", crane[1]![0], crane[1]![1], { published: "2031" })],
    ["a wrong date on the same text", article("x", crane[0]![0], crane[0]![1], { published: "2019-01-01" })],
  ])("takes in %s", (_, extra) => {
    expect(joins(extra)).toBe(true);
  });

  it("tells a follow-up weeks later from the event", () => {
    const [headline, body] = crane[2]!;
    const early = [0, 1].map((i) => article(`early-${i}`, crane[i]![0], crane[i]![1], { published: "2031-03-04" }));
    const late = article("late", headline, body, { published: "2031-04-20" });
    expect(together(group([...eventArticles(), ...early, late]), "late", "early-0")).toBe(false);
    expect(together(group([...early, { ...late, published: "2031-03-05" }]), "late", "early-0")).toBe(true);
  });

  it.each([12, 40])("keeps a story of %i whole though each is as like any other of it", (count) => {
    const next = random(5);
    const word = (): string =>
      Array.from({ length: 3 }, () => "bdfgklmnprstv"[Math.floor(next() * 13)] + "aeiou"[Math.floor(next() * 5)]!).join(
        "",
      );
    const pool = Array.from({ length: 60 }, word);
    const articles = Array.from({ length: count }, (_, i) => {
      const lines = Array.from({ length: 60 }, () =>
        next() < 0.85 ? pool[Math.floor(next() * pool.length)]! : word(),
      );
      return article(`v${i}`, null, lines.join(" "));
    });
    const sizes = group([...articles, ...eventArticles()]).map((cluster) => cluster.articles.length);
    expect(sizes.sort((a, b) => a - b)).toEqual([3, 3, 3, count]);
  });

  it("keeps two thousand copies of one text in one cluster", () => {
    const copies = Array.from({ length: 2000 }, (_, i) => article(`n${i}`, crane[0]![0], edit(crane[0]![1], 0.05, i)));
    expect(group([...copies, ...eventArticles().slice(3)]).map(({ articles }) => articles.length)).toContain(2000);
  });
});
