import { describe, expect, it } from "vitest";
import type { Entity, Story } from "../../src/model.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { growthView } from "../../src/publish/growth-view.js";
import { toPublic } from "../../src/publish/publication.js";
import { relatedView } from "../../src/publish/related-view.js";
import { digest } from "./digest.js";

const none = () => {};
const catalogFor = (stories: readonly Story[]) => catalogOf(toPublic({ ...digest, stories }, none), none);
const [lighthouse, bell] = digest.stories as [Story, Story];

describe("how coverage grew", () => {
  const catalog = catalogFor(digest.stories);
  const days = growthView(catalog, catalog.stories.find(({ id }) => id === lighthouse.id)!);

  it("is told by day: who told it, and how many points were new", () => {
    expect(days[0]).toMatchObject({ day: "2031-05-05", articles: "3 articles", width: 120 });
    expect(days[0]!.sources).toContain("Marrow Packet");
    const fresh = days.map((day) => Number(day.fresh.match(/\d+/)?.[0] ?? 0));
    expect(fresh.reduce((a, b) => a + b)).toBe(lighthouse.claims.length);
  });

  it("is nothing where all came on one day", () => {
    const one = catalogFor([{ ...bell, articles: [bell.articles[0]!] }]);
    expect(growthView(one, one.stories[0]!)).toEqual([]);
  });
});

describe("earlier and later stories", () => {
  const people = (...names: string[]) =>
    names.map((name): Entity => ({ name, kind: "person", aliases: [], articles: [] }));
  const about = (id: string, published: string, ...names: string[]): Story => ({
    ...bell,
    id,
    url: `/stories/${id}/`,
    published,
    updated: published,
    entities: people(...names),
  });
  const catalog = catalogFor([
    about("first", "2031-04-01", "Ada Querin", "Ines Varga"),
    about("second", "2031-05-01", "Ada Querin", "Ines Varga", "Pia Holm"),
    about("third", "2031-06-01", "Ada Querin", "Ines Varga"),
    about("other", "2031-06-01", "Ada Querin"),
  ]);
  const related = (id: string) => relatedView(catalog, catalog.stories.find((story) => story.id === id)!);

  it("are those that share two names", () => {
    expect(related("second")?.earlier.map(({ path }) => path)).toEqual(["/stories/first/"]);
    expect(related("second")?.later.map(({ path }) => path)).toEqual(["/stories/third/"]);
  });
  it("are those that grouping linked, whatever they name", () => {
    const linked = catalogFor([
      about("old", "2031-05-01"),
      { ...about("new", "2031-06-01"), earlier: ["old", "gone"] },
    ]);
    const of = (id: string) => relatedView(linked, linked.stories.find((story) => story.id === id)!);
    expect(of("new")?.earlier.map(({ path }) => path)).toEqual(["/stories/old/"]);
    expect(of("old")?.later.map(({ path }) => path)).toEqual(["/stories/new/"]);
  });
  it("are none where one name is all they share", () => {
    expect(related("other")).toBeNull();
  });
});
