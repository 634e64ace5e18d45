import { describe, expect, it } from "vitest";
import type { Story } from "../../src/model.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { editionOf } from "../../src/publish/edition.js";
import { monthsOf } from "../../src/publish/months.js";
import { namesIn, namesOf } from "../../src/publish/names.js";
import { mondayOf, periodsOf, weekOf } from "../../src/publish/periods.js";
import { toPublic } from "../../src/publish/publication.js";
import { topicList, topicsOf } from "../../src/publish/topics.js";
import { bigDigest } from "./big.js";
import { digest } from "./digest.js";

const none = () => {};
const catalog = catalogOf(toPublic(digest, none), none);
const story = digest.stories[0]!;

describe("weeks", () => {
  it.each([
    ["2031-05-05", "2031-w19", "2031-05-05"],
    ["2031-05-11", "2031-w19", "2031-05-05"],
    ["2027-01-01", "2026-w53", "2026-12-28"],
    ["2024-12-30", "2025-w01", "2024-12-30"],
    ["2023-01-01", "2022-w52", "2022-12-26"],
  ])("%s is in %s, which begins on %s", (day, week, monday) => {
    expect([weekOf(day), mondayOf(week)]).toEqual([week, monday]);
  });
});

describe("an edition", () => {
  const [week] = periodsOf(catalog, "week");

  it("of a week brings the stories and single articles of its days", () => {
    expect([week!.first, week!.last, week!.title]).toEqual(["2031-05-05", "2031-05-11", "Week of 5–11 May 2031"]);
    expect(week!.stories.map(({ id }) => id)).toContain(story.id);
  });

  it("puts those points first that an article of its days states", () => {
    const day = periodsOf(catalog, "day").find(({ key }) => key === "2031-05-06")!;
    // c5 stands before c6 in the story, but only articles of the day before state it.
    const { claims } = editionOf(catalog, day).entries[0]!;
    expect(claims.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4", "c6"]);
  });

  it("can be read in five minutes, however much there is", () => {
    const big = bigDigest(40);
    const stories = Array.from({ length: 200 }, (_, i) => ({ ...big.stories[0]!, id: `story${i}`, url: "" }));
    const full = catalogOf(toPublic({ ...big, stories }, none), none);
    for (const period of periodsOf(full, "week")) {
      const { minutes, entries, others } = editionOf(full, { ...period, stories });
      expect(minutes).toBeLessThanOrEqual(5);
      expect(entries.length + others.length).toBe(200);
      expect(others.length).toBeGreaterThan(100);
    }
  });
});

describe("the archive", () => {
  it("has a story under the month in which it began, those without a date last", () => {
    const undated = { ...story, id: "undated", published: null, updated: null };
    const months = monthsOf(catalogOf(toPublic({ ...digest, stories: [...digest.stories, undated] }, none), none));
    expect(months.map(({ key, title }) => [key, title])).toEqual([
      ["2031-05", "May 2031"],
      ["undated", "Date not known"],
    ]);
  });
});

describe("topics", () => {
  const about = (points: readonly string[], topics: readonly string[] = [], language = "en") =>
    topicsOf({ ...story, topics, claims: points.map((text) => ({ ...story.claims[0]!, text })), singles: [] }, [
      { headline: points[0]!, language },
    ]);
  const vote = ["The mayor won the election.", "A recount of all ballots was ordered.", "Voters queued until ten."];

  it.each<[string, readonly string[], readonly string[]]>([
    ["are told from the words of headlines and points", about(vote), ["Politics"]],
    ["are an editor's where there are some", about(vote, ["town hall"]), ["town hall"]],
    ["are none where few words tell", about(["The mayor opened a fair.", "Bread was sold.", "Bells rang."]), []],
    ["are none in a language without words", about(vote, [], "de"), []],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("have addresses of their own, whatever they are called", () => {
    const named = ["Sea", "sea!", "海", "../x"].map((topic, i) => ({ ...story, id: `s${i}`, topics: [topic] }));
    const paths = [...topicList(named).values()].map(({ path }) => path);
    expect(new Set(paths).size).toBe(4);
    for (const path of paths) expect(path).toMatch(/^\/topics\/[a-z0-9-]+\/$/);
  });
});

describe("names", () => {
  const naming = (id: string, ...names: string[]): Story => ({
    ...story,
    id,
    entities: names.map((name) => ({ name, kind: "person", aliases: [], articles: [] })),
  });

  it("have a page where two stories name them, and are no source", () => {
    const stories = [
      naming("a", "Ada Querin", "Vell Observer", "Ines Varga"),
      naming("b", "ADA QUERIN", "Vell Observer"),
    ];
    const found = namesOf(stories, new Set(["Vell Observer"]));
    const names = [...found.names.values()];
    expect(names.map(({ name, stories: those }) => [name, those.length])).toEqual([["Ada Querin", 2]]);
    expect(names[0]!.path).toMatch(/^\/names\/ada-querin-[0-9a-f]{8}\/$/);
    expect(stories.map((one) => namesIn(found, one))).toEqual([names, names]);
  });

  it("are those of a story too that spells one as a source is called", () => {
    const stories = [
      naming("a", "vell observer"),
      naming("b", "Vell observer"),
      naming("c", "Vell Observer", "Ines Varga"),
    ];
    const found = namesOf(stories, new Set(["Vell Observer"]));
    expect([...found.names.values()].map(({ stories: those }) => those.map(({ id }) => id))).toEqual([["a", "b"]]);
    for (const one of stories) {
      expect(namesIn(found, one)).toEqual([...found.names.values()]);
      expect(namesIn(found, { ...one })).toEqual(namesIn(found, one));
    }
  });
});
