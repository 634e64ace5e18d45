import { describe, expect, it } from "vitest";
import { indexNames } from "../../src/compare/aliases.js";
import { introducedIn } from "../../src/compare/introduced.js";
import { shortNamesOf } from "../../src/compare/short-names.js";
import { article } from "./stories.js";

const tail = Array.from({ length: 90 }, (_, i) => `eel${i}`).join(" ");

/** A story that begins with Mira Holt and tells of Palmer Renn, of Judge Vane, and of two Tamms, late. */
const late =
  "Palmer Renn built the weir. Renn left Orla in May. On Friday Judge Ada Vane spoke. There Judge Vane read the rules. " +
  "Ilo Tamm, a baker, came. Tamm sold bread. The mayor, Ute Tamm, was there. In Orla, Ute Tamm spoke. Later Ute Tamm left Orla. " +
  "The old mill of Castermere burned. Castermere mourned.";
const texts = [
  `Mira Holt shut the weir of Orla. Holt said so at dawn. ${tail}. ${late}`,
  `On Monday Mira Holt, the harbour master, shut a weir. ${tail}. The harbour board thanked Palmer Renn.`,
];
const articles = texts.map((text, i) => article(`a${i}`, `s${i}`, text));
const isStranger = shortNamesOf({ articles, names: indexNames(articles) }, introducedIn({ articles }));

/** Asks about the first article's sentence. */
function inSentence(sentence: string): boolean {
  const { text } = articles[0]!;
  const start = text.indexOf(sentence);
  expect(start).toBeGreaterThanOrEqual(0);
  return isStranger(0, { start, end: start + sentence.length });
}

describe("somebody called by a short name", () => {
  it.each([
    ["whom the beginnings don't tell of", "Renn left Orla in May."],
    ["who isn't the one of that name whom the story tells of most", "Tamm sold bread."],
  ])("is a stranger: %s", (_, sentence) => expect(inSentence(sentence)).toBe(true));

  it.each([
    ["whom the beginnings tell of", "Holt said so at dawn."],
    ["whose name is told in full", "Palmer Renn built the weir."],
    ["whose name is told in full before it, in the clause", "Palmer Renn built the weir. Renn left Orla in May."],
    ["whose title tells who it is", "There Judge Vane read the rules."],
    ["whose one word is all of the name", "Castermere mourned."],
  ])("is none: %s", (_, sentence) => expect(inSentence(sentence)).toBe(false));
});
