import { describe, expect, it } from "vitest";
import { standing } from "../../src/compare/standing.js";

/** Below this a bullet stands aside as unclear. */
const CLEAR = 0.6;

describe("standing", () => {
  it.each([
    ["a quotation that nothing closes", "“We are ready to close the gates of the weir at any hour."],
    ["a quotation that nothing opens", "The harbour board is tired of it and wants peace.'"],
    ["a single quotation mark that nothing closes", "'The harbour board has read what the barge owners wrote."],
    ["a label, as over a picture", "Closed: the Orla weir is shut until the end of the spring."],
    ["a remark in brackets", "(The weir, which was built a century ago, is open in the spring.)"],
    ["a clause without its beginning", "leaving the quay at dawn, nine barges of Marlow went up to the weir."],
    ["a thing that only the sentence before named", "On Monday, Orla Lock lent it to the museum for the whole summer."],
    ["a person whom only the sentence before named", "Police arrested him on Friday near the old harbour of Marlow."],
    ["a stranger whom a sentence before introduced", "Holt began to talk with the woman by the old weir of Orla."],
    ["a clause without its first half", "the rest went to the harbour board of Marlow in the spring."],
    ["a woman of no name", "The woman asked Holt for the key of the old lighthouse."],
    ["an age for a name", "The 34-year-old left the harbour board in the spring."],
    ["what points back", "The harbour board shut the weir of Orla after that meeting with the rowers."],
    [
      "a thing that isn't named at all",
      "Excavated in 1998 by the museum of Marlow, and described in a new study of the weir.",
    ],
    [
      "somebody without a name after a purpose",
      "To find out how old it is, they took a splinter of the old weir to Marlow.",
    ],
    ["what is broken off", "The harbour board of Marlow has shut the gates of the weir of Orla [...]"],
    ["what points back at its end", "The court of appeals of Marlow lifted that order, so the gates stayed shut."],
    [
      "what says that something was like something else",
      "Holt told the board of Marlow that Renn had said something similar.",
    ],
    [
      "a thing that speaks without a name",
      "“The gates of the weir will be shut at dawn on Monday,” it added, giving no reason.",
    ],
    ["what points back to a kind", "The rowers of Orla have asked for a ban on these barges since the spring."],
    ["what goes on from another", "A third, the weir of Orla, was shut by the harbour board in the spring."],
    ["one of those", "Most of them were seen near the gates of the Orla weir at dawn."],
    ["an answer to what isn't told", "In response, the harbour board of Marlow shut the gates of the weir."],
    ["half of a thought", "The concern is that the old gates of the Orla weir break in a flood."],
    ["what stands under a picture", "Palmer Renn is pictured at the gates of the old weir of Orla in May."],
    ["the credit of a picture", "The gates of the old weir of Orla were shut at dawn (Photo: Palmer Renn)"],
    ["a sentence without its subject", "Was seen near the gates of the Orla weir at dawn on Monday."],
    ["a pronoun before anybody", "According to her the gates of the weir were shut at dawn on Monday."],
    ["those that were named before", "Nearly all of those gates of the Orla weir were shut at dawn."],
    ["a speaker who is told by another's word", "“The gates of the weir will be shut at dawn,” her letter added."],
    ["a speaker without a name amid the sentence", "The shutting of the gates, he said, left nine barges at the quay."],
    ["some who were named before", "Aged between 11 and 17, they row for a club of the old harbour."],
    ["that somebody gave no answer", "The harbour board of Orla did not immediately respond to a request for comment."],
    ["that somebody wanted to say nothing", "A spokesman for the harbour board of Orla declined to comment on Monday."],
    ["all of whom only the sentence before told", "All had drunk the water of the Orla weir on Monday."],
    ["the day of what was told before", "On the same day, Palmer Renn sold nine barges to the town of Marlow."],
    ["what is told in spite of what went before", "Despite that, Palmer Renn sold nine barges to the town of Marlow."],
    ["what is pointed at", "The harbour board of Orla has disputed those findings of the weir."],
    ["a name that was told before", "Rowers saw a barge by the same name at the old weir of Orla."],
    ["where something stands", "In it, Palmer Renn wrote that the weir of Orla was shut at dawn."],
    ["two who were named before", "During the talks, the two agreed to shut the gates of the weir."],
    ["what a quotation was asked about", "“I did suggest it to the board of the weir,” Holt said on Friday."],
    [
      "what people are for, and isn't told",
      "Rowers were against, at nearly 80%, while about one in three fishers supported it.",
    ],
    ["a speaker without a name", "The gates of the weir will be shut at dawn, she said in a statement."],
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
    "The harbour board shut the weir of Orla after that, at four in the morning.",
    "The weir of Orla was shut in this year of floods and storms, the board said.",
    "A third-floor flat of an old house on the quay burned down on Monday.",
    "When he was mayor of Marlow, Palmer Renn had the old weir built.",
    "Holt will shut the gates of the weir at dawn on Monday, she said in a statement to Mira Renn.",
    "Excavated in 1998 by the museum of Marlow, the old boat is shown in the weir house.",
    "United in grief, rowers of Orla, Marlow and Castermere stood at the gates of the weir.",
    "Holt said that gates, locks and bridges would be shut in the harbour of Orla.",
    "The board of Marlow said the gates of the weir would never be shut that way, whatever came.",
    "During the talks in Orla, the two towns of Marlow and Castermere agreed to shut the weir.",
    "The harbour board gave money to those who had lost a barge at the weir of Orla.",
    "The harbour board thanked all of those working at the gates of the Orla weir.",
    "Aged between 11 and 17, the rowers belong to a club of the old harbour.",
    "Shaken by the flood, Palmer Renn of Orla said they had lost the weir.",
    "The harbour board did not respond to the flood for nine hours, said Mira Holt.",
    "“I want to talk about that weir of ours,” Mira Holt told the harbour board.",
    "Barges seldom come up to the weir of Orla these days, Mira Holt said.",
    "“We got our man at the weir of Orla,” Holt said on Friday.",
    "“I think it was the flood that broke the gates,” Holt said on Friday.",
    "The harbour board shut the gates, while one in three rowers of Orla opposed it.",
    "“We never saw a barge of this kind at the weir,” Holt said on Friday.",
  ])("lets stand: %s", (text) => expect(standing(text)).toBeGreaterThanOrEqual(CLEAR));

  it("takes time in proportion to the text, whatever it holds", () => {
    for (const part of ["the man ", "'a ", "A ", "Abc ", "(", "said it "])
      expect(standing(part.repeat(4_000))).toBeLessThan(CLEAR);
  });
});
