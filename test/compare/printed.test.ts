import { describe, expect, it } from "vitest";
import type { Context, Found } from "../../src/compare/found.js";
import { match } from "../../src/compare/match.js";
import { setAside } from "../../src/compare/printed.js";
import { findClauses } from "../../src/compare/wording.js";
import type { Claim } from "../../src/model.js";
import { article } from "./stories.js";

const matched = match([
  article(
    "x",
    "x",
    "The board shut the gates of the weir.\n\nNine barges wait for high water.\n\nA lamp fell on a rower.",
  ),
  article("y", "y", "Gates at the weir were closed.\n\nBarges must wait there now.\n\nA rower was hit."),
]);
const context = { matched, originOf: new Map() } as unknown as Context;
const clausesOf = findClauses(matched);

/** A claim in the words of a passage of the first article, told by that of the other with so much evidence. */
function claimAt(passage: number, told: Partial<Found>): Found {
  const wording = { ...clausesOf(passage)[0]!, passage, score: 1 };
  const claim = { id: `c${passage}`, text: wording.text } as Claim;
  return { claim, wording, passages: [passage, passage + 3], sure: 0.9, covered: 0.8, ...told };
}

const asides = (...found: Found[]) => setAside(found, context).map(({ claim }) => claim.aside);

describe("a story that would print nothing", () => {
  it("prints the claim that the other sources tell best", () => {
    const first = claimAt(0, { doubtful: true, weakest: 0.82 });
    const second = claimAt(1, { doubtful: true, weakest: 0.87 });
    expect(asides(first, second)).toEqual(["unsure", undefined]);
  });

  it("prints none that they tell less well", () => {
    expect(asides(claimAt(0, { doubtful: true, weakest: 0.79 }), claimAt(1, { doubtful: true }))).toEqual([
      "unsure",
      "unsure",
    ]);
  });

  it("prints none that is unlikely", () => {
    expect(asides(claimAt(0, { doubtful: true, weakest: 0.88, sure: 0.6 }))).toEqual(["unsure"]);
  });
});

it("what is told in part stands aside where something is printed", () => {
  const inPart = claimAt(0, { doubtful: true, weakest: 0.88 });
  expect(asides(inPart, claimAt(1, { weakest: 0.95 }))).toEqual(["unsure", undefined]);
});
