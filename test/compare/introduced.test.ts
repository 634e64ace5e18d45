import { describe, expect, it } from "vitest";
import { introducedIn, strangersOf } from "../../src/compare/introduced.js";
import { article } from "./stories.js";

const tail = Array.from({ length: 90 }, (_, i) => `eel${i}`).join(" ");

/** A story of three articles: two begin with the ministry, one with the rowers; the lock keeper comes late in all. */
const story = [
  article("x", "x", `The ministry of harbours shut the weir of Orla at dawn. ${tail}. The lock keeper agreed.`),
  article(
    "y",
    "y",
    `Ministries seldom shut weirs, but on Monday one was shut at Orla. ${tail}. The lock keeper agreed.`,
  ),
  article("z", "z", `Rowers of Orla can't pass the weir any more. ${tail}. The lock keeper agreed with the council.`),
];
const hasStranger = strangersOf(introducedIn({ articles: story }));

describe("whom a bullet calls “the …”", () => {
  it.each([
    ["a subject that comes late in the articles", "The keeper opened the gates of the weir at dawn on Monday."],
    ["with an adjective", "The old keeper was told to open the gates of the weir at dawn."],
    ["a speaker", "The gates of the weir will be shut at dawn, the keeper said on Monday."],
    ["the speaker of a quotation", "“The gates of the weir will be shut at dawn,” the keeper said."],
    ["whom one of three begins with", "The rowers said the gates of the weir of Orla were shut."],
    ["what no article tells of", "The department denied that the gates of the weir were shut."],
    ["several who act", "The keepers claim the gates of the weir of Orla were shut."],
    ["a letter that speaks", "“The gates of the weir will be shut at dawn,” the letter reads in part."],
    ["a newspaper", "“The gates of the weir will be shut at dawn,” Mira Holt told the newspaper."],
    ["officials", "The officials said the gates of the weir of Orla were shut."],
  ])("is a stranger: %s", (_, text) => expect(hasStranger(text)).toBe(true));

  it.each([
    ["what most articles begin with, in any form", "The ministry denied that the gates of the weir were shut."],
    ["what there is but one of", "The government denied that the gates of the weir were shut."],
    ["a name", "The Lock Keepers denied that the gates of the weir were shut."],
    ["what is told right after", "The keeper of the Orla weir denied that the gates were shut."],
    ["an object", "Holt asked the keeper to open the gates of the weir of Orla."],
  ])("is none: %s", (_, text) => expect(hasStranger(text)).toBe(false));
});
