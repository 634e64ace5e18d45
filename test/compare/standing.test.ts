import { describe, expect, it } from "vitest";
import { standing } from "../../src/compare/standing.js";

/** Below this a bullet stands aside as unclear. */
const CLEAR = 0.6;

describe("standing", () => {
  it.each([
    ["a quotation that nothing closes", "“We are ready to close the gates of the weir at any hour."],
    ["a quotation that nothing opens", "The harbour board is both shocked and devastated.'"],
    ["a single quotation mark that nothing closes", "'The harbour board refused the offers of the barge owners."],
    ["a label, as over a picture", "Closed: the Orla weir is shut until the end of the spring."],
    ["a remark in brackets", "(The weir, which was built a century ago, is open in the spring.)"],
    ["a clause without its beginning", "putting the bay in its sights, Castermere and Marlow called off the regatta."],
    ["a thing that only the sentence before named", "On Tuesday, Orlamark sold it to a bidder for 45,000 crowns."],
    ["a person whom only the sentence before named", "Police arrested him on Friday near the old harbour of Marlow."],
    ["a stranger whom a sentence before introduced", "Holt began to talk with the woman by the old weir of Orla."],
    ["a clause without its first half", "the others had been sold to the harbour board in the spring."],
    ["a woman of no name", "The woman was able to tell Holt the colour of the barge."],
    ["an age for a name", "The 34-year-old left the harbour board in the spring."],
  ])("holds back %s", (_, text) => expect(standing(text)).toBeLessThan(CLEAR));

  it.each([
    "The harbour board shut the gates of the Orla weir at four.",
    "“We are ready to close the gates at any hour,” Holt said on Friday.",
    "'We are ready to close the gates at any hour,' Holt said on Friday.",
    "The barge owners' union refused the offers of the harbour board.",
    "The suspect, 29-year-old Palmer Renn, was seen near the gates of the weir.",
    "The woman who opened the gates of the weir was seen in Marlow.",
    "Officials say it is unknown whether the barge left the harbour of Orla.",
    "Police arrested a man who had opened the gates of the Orla weir.",
    "A man and a woman were seen when the man opened the gates of the weir.",
    "The harbour board called it the worst flood of the century.",
    "Holt, a 34-year-old engineer, left the harbour board of Orla.",
  ])("lets stand: %s", (text) => expect(standing(text)).toBeGreaterThanOrEqual(CLEAR));

  it("takes time in proportion to the text, whatever it holds", () => {
    for (const part of ["the man ", "'a ", "A ", "Abc ", "(", "said it "])
      expect(standing(part.repeat(4_000))).toBeLessThan(CLEAR);
  });
});
