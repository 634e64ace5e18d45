import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.js";

/** Each row: the sentences that the joined text must fall into. */
const CASES: string[][] = [
  ["The U.S. Senate met.", "It voted."],
  ["He moved to the U.S. The move was sudden."].flatMap(() => ["He moved to the U.S.", "The move was sudden."]),
  ["Mr. Alder met Dr. Brook.", "They talked."],
  ["Gen. Mira Holt spoke at 9 a.m. Monday in Port Ansel.", "Nobody answered."],
  ["The shop opens at 9 a.m. The queue was long."].flatMap(() => ["The shop opens at 9 a.m.", "The queue was long."]),
  ["George W. Hale won.", "J. K. Orme lost."],
  ["“We will stay,” she said.", "“Nobody will move us.”", "The crowd cheered."],
  ["“Why now?” Alder asked.", "No one knew."],
  ["“Stop!” he cried.", "They did not."],
  ["It cost $3.5 million.", "That was too much."],
  ["See No. 5 on the list.", "It is long."],
  ["She said no.", "He agreed."],
  ["Rep. Ola Finch, D-Calif., objected.", "The bill passed."],
  ["Acme Inc. said it would pay.", "It has not."],
  ["It is sold by Acme Inc. The price is high."].flatMap(() => ["It is sold by Acme Inc.", "The price is high."]),
  ["Read it on example.com today.", "Or tomorrow."],
  ["He waited… Then he left."].flatMap(() => ["He waited…", "Then he left."]),
  ["“It would be bad… I do not want that.”", "He left."],
  ["The vote was 5-4. On Jan. 5 it was 9-0."].flatMap(() => ["The vote was 5-4.", "On Jan. 5 it was 9-0."]),
  ["(The office was closed.)", "It opened later."],
  ["The plan (see p. 4) failed.", "So did the next."],
  ["St. Orla lies on the coast.", "Mt. Ferro does not."],
  ["1. First point of the list."],
  ["Who knows?", "Who cares?!", "Nobody."],
  ["The agency said so.The mayor denied it."].flatMap(() => ["The agency said so.", "The mayor denied it."]),
  ["He works for the U.N. in Geneva.", "She does not."],
  ["Prices rose 2.1 percent vs. 3 percent a year ago.", "Wages fell."],
  ["Smith et al. found no link.", "Others did."],
  ["It was 5 p.m. EST when it fell.", "It was dark."],
  ["iPhone sales fell.", "Others rose."],
  ["Ana Ruiz Jr. won the seat.", "Her rival conceded."],
  ["“I did it.”", "Hale said nothing more."],
];

describe("sentences", () => {
  it.each(CASES.map((parts) => [parts.join(" "), parts] as const))("%s", (text, parts) => {
    const joined = parts.length === 2 && /\.The mayor/.test(parts.join("")) ? parts.join("") : text;
    expect(sentences(joined).map(({ start, end }) => joined.slice(start, end))).toEqual(parts);
  });
});
