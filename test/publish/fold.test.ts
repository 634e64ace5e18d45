import { describe, expect, it } from "vitest";
import { archiveOf } from "../../src/publish/archive.js";
import { cardsFromText, cardsToText } from "../../src/publish/incremental/card-text.js";
import { type Card, cardsOf } from "../../src/publish/incremental/cards.js";
import { fold } from "../../src/publish/incremental/fold.js";
import { leanStory } from "../../src/publish/lean.js";
import { digest } from "./digest.js";

/** A card with all that it says, read. */
function whole({ records, told, ...card }: Card) {
  return JSON.parse(JSON.stringify({ ...card, records, told: told.map((tell) => tell()) }));
}

describe("a folded story", () => {
  it.each(digest.stories.map((story) => [story.id, leanStory(story)] as const))("says the same: %s", (_, story) => {
    const folded = fold(story).story;
    expect({ ...folded }).toMatchObject(story);
    expect({ ...folded, entityTexts: undefined }).toEqual(story);
    expect(structuredClone({ ...folded, entityTexts: undefined })).toEqual(structuredClone(story));
    expect(JSON.parse(JSON.stringify({ ...folded, entityTexts: undefined }))).toEqual(
      JSON.parse(JSON.stringify(story)),
    );
  });

  it("says the same after many others were read", () => {
    const stories = Array.from(
      { length: 1200 },
      (_, i) => fold({ ...leanStory(digest.stories[0]!), id: `s${i}` }).story,
    );
    const first = stories[0]!.claims;
    for (const story of stories) expect(story.claims).toEqual(first);
    expect(stories[0]!.claims).toEqual(first);
  });
});

describe("cards as text", () => {
  const { all } = cardsOf(archiveOf(digest), "key", new Map());

  it("are the same cards when they are read again, and as text again the same text", () => {
    const text = cardsToText(all);
    const again = cardsFromText(Buffer.from(text));
    expect(again.map(whole)).toEqual(all.map(whole));
    expect(cardsToText(again)).toBe(text);
  });

  it("may be none", () => {
    expect(cardsFromText(Buffer.from(cardsToText([])))).toEqual([]);
  });
});
