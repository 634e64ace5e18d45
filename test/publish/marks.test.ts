import { describe, expect, it } from "vitest";
import { columnsOf, marksInWords, marksOf } from "../../src/publish/marks.js";
import { pictureOf } from "../../src/publish/picture.js";
import { toPublic } from "../../src/publish/publication.js";
import { textsOf } from "../../src/publish/texts.js";
import { bigDigest } from "./big.js";
import { digest } from "./digest.js";

const open = toPublic(digest, () => {});
const story = open.stories[0]!;
const texts = textsOf("en");
const columns = columnsOf(story, open.articles, texts);
const row = (id: string) => marksOf(story.claims.find((claim) => claim.id === id)!, columns, story.differences, texts);
const states = (id: string) => row(id).map(({ state }) => state);

describe("the columns of a story's table", () => {
  it("are its sources, those of one origin together", () => {
    expect(columns.columns.map(({ abbreviation, origin }) => `${abbreviation}${origin}`)).toEqual([
      "Pac0",
      "Obs0",
      "TNA1",
      "Pos1",
      "A1",
      "Sig2",
    ]);
    expect(columns.columns.map(({ opens }) => opens)).toEqual([true, false, true, false, false, true]);
  });

  it("of two thousand articles are twelve origins, and the others are counted", () => {
    const many = toPublic(bigDigest(2000), () => {});
    const { columns: shown, more, byOrigin } = columnsOf(many.stories[0]!, many.articles, texts);
    expect([shown.length, more, byOrigin]).toEqual([12, 1988, true]);
    expect(new Set(shown.map(({ abbreviation }) => abbreviation)).size).toBe(12);
  });

  it("of thirteen sources with two origins are the two origins", () => {
    const many = bigDigest(13);
    const ids = many.articles.map(({ id }) => id);
    const origins = [
      { id: "o1", articles: ids.slice(0, 12), why: [] },
      { id: "o2", articles: ids.slice(12), why: [] },
    ];
    const two = columnsOf({ ...many.stories[0]!, origins }, toPublic(many, () => {}).articles, texts);
    expect(two.columns.map(({ name }) => name)).toEqual(["Paper 0 and 11 more", "Paper 12"]);
  });
});

describe("the marks of a point", () => {
  it("say who says so and who doesn't", () => {
    expect(states("c2")).toEqual(["states", "states", "silent", "silent", "silent", "states"]);
  });
  it("are full and struck where a source states it with another number, and say so", () => {
    const last = row("c3").at(-1)!;
    expect([last.state, last.word]).toEqual(["varies", "says so, with another number"]);
  });
  it("strike nobody whose own passage is on no side of the difference", () => {
    const claim = story.claims.find(({ id }) => id === "c2")!;
    const [d1] = story.differences;
    const marks = marksOf(claim, columns, [{ ...d1!, claim: "c2" }], texts);
    expect(marks.map(({ state }) => state)).toEqual(["states", "states", "silent", "silent", "silent", "states"]);
  });
  it("of those counted are as many as the count says", () => {
    for (const claim of story.claims) {
      const said = states(claim.id).filter((state) => state === "states" || state === "varies");
      expect(said).toHaveLength(claim.sources);
    }
  });
  it("strike whoever denies it, though no support of it", () => {
    expect(states("c4")).toEqual(["states", "silent", "states", "states", "differs", "silent"]);
  });
  it("can be read out", () => {
    expect(marksInWords(row("c4"))).toBe(
      "Says so: Marrow Packet, Tern News Agency, Inland Post; says otherwise: “Lighthouse moves, says harbour wire”; doesn’t say: Vell Observer, Northern Signal",
    );
  });
  it("make a picture with a gap between origins", () => {
    const picture = pictureOf([row("c1")], texts)!;
    expect([picture.width, picture.height]).toEqual([76, 10]);
    expect(picture.states).toBe("M5 5h0M15 5h0M33 5h0M43 5h0M53 5h0M71 5h0");
    expect([picture.silent, picture.differs, picture.slashes]).toEqual([null, null, null]);
  });
  it("make no picture where there is no point", () => {
    expect(pictureOf([], texts)).toBeNull();
  });
});
