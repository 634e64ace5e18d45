import { describe, expect, it } from "vitest";
import { match } from "../../src/compare/match.js";
import { evidence, tellersOf, toldOf } from "../../src/compare/told.js";
import { findClauses } from "../../src/compare/wording.js";
import { article } from "./stories.js";

/** How much of the first sentence the second one tells, in a story of both. */
function told(bullet: string, receipt: string) {
  const matched = match([article("x", "x", bullet), article("y", "y", receipt)]);
  const wording = { ...findClauses(matched)(0)[0]!, passage: 0, score: 1 };
  return toldOf(wording, matched)(1);
}

/** The evidence for a pair that is as likely as not. */
const evidenceFor = (bullet: string, receipt: string): number =>
  evidence(
    [1],
    () => told(bullet, receipt),
    () => 0.8,
  );

/** With this much a source is counted for a bullet that is printed; with less than the other it is left out even of one that stands aside (printed.ts). */
const [COUNTED, LEFT_OUT] = [0.9, 0.7];

describe("what a receipt tells of a bullet", () => {
  it.each([
    [
      "The harbour board shut the gates of the Orla weir at dawn.",
      "The gates of the Orla weir were closed at dawn by the board.",
    ],
    ["Two sailors were killed when a barge sank in Marlow Bay.", "A barge sank in Marlow Bay, killing two sailors."],
    [
      "“Nobody will cross the bridge before spring,” Holt said.",
      "Holt said nobody would cross the bridge before spring.",
    ],
  ])("is enough: %s / %s", (bullet, receipt) => expect(evidenceFor(bullet, receipt)).toBeGreaterThanOrEqual(COUNTED));

  it.each([
    [
      "the same person of the same office, and another matter",
      "Senior harbour engineer Mira Holt praised the young rowers for their race to the island.",
      "Senior harbour engineer Mira Holt wants a new lighthouse built before winter.",
    ],
    [
      "the same speaker, and other words",
      "“Our pumps are older than my father,” Holt said on the Harbour Hour.",
      "“The bridge will stand for a century,” Holt said on the Harbour Hour.",
    ],
    [
      "only what the bullet adds",
      "A schoolteacher swam to the lighthouse when a barge sank in Marlow Bay.",
      "A barge sank in Marlow Bay.",
    ],
    [
      "only the object's long name",
      "A museum bought the early drawings of Orla Lock's 30-year-old founder Palmer Renn.",
      "Crowds cheered Orla Lock founder Palmer Renn at the regatta.",
    ],
  ])("isn't enough: %s", (_, bullet, receipt) => expect(evidenceFor(bullet, receipt)).toBeLessThan(LEFT_OUT));

  it("leaves out what a source tells beside the point, and keeps what it tells in another sentence", () => {
    const bullet =
      "The harbour board shut the gates of the Orla weir at dawn, and eleven barges must wait for high water.";
    const closed = "The gates of the Orla weir were closed at dawn by the harbour board.";
    const waiting = "Eleven barges must wait there until the water is high.";
    const stray = "The harbour board sat on Monday.";
    const matched = match([article("x", "x", bullet), article("y", "y", [closed, stray, waiting].join("\n\n"))]);
    const wording = { ...findClauses(matched)(0)[0]!, passage: 0, score: 1 };
    const kept = (stray: number) =>
      tellersOf([0, 1, 2, 3], wording, matched, () => 0.9, { least: 0.5, stray, otherNumbers: true }).passages;
    expect(kept(0.4)).toEqual([0, 1, 3]);
    expect(kept(0)).toEqual([0, 1, 2, 3]);
  });

  it("leaves out a passage that tells only who speaks", () => {
    const bullet = "“The gates of the Orla weir will be shut at dawn,” said harbour engineer Mira Holt in a letter.";
    const quoted = "“The gates of the Orla weir will be shut at dawn.”";
    const speaker = "Harbour engineer Mira Holt wrote a letter about the oysters, too.";
    const matched = match([article("x", "x", bullet), article("y", "y", [quoted, speaker].join("\n\n"))]);
    const wording = { ...findClauses(matched)(0)[0]!, passage: 0, score: 1 };
    const bar = { least: 0.5, stray: 0.7, otherNumbers: true };
    expect(tellersOf([0, 1, 2], wording, matched, () => 0.9, bar).passages).toEqual([0, 1]);
  });

  it("doesn't count a source that gives another number, unless that is asked for", () => {
    const bullet = "The flood has left 40 barges at the quay of Orla, the harbour board said.";
    const other = "The flood left 55 barges at the quay of Orla, said the harbour board.";
    const same = "Some 40 barges were left at the quay of Orla by the flood, the harbour board said.";
    const matched = match([article("x", "x", bullet), article("y", "y", other), article("z", "z", same)]);
    const wording = { ...findClauses(matched)(0)[0]!, passage: 0, score: 1 };
    const counted = (otherNumbers: boolean) =>
      tellersOf([0, 1, 2], wording, matched, () => 0.9, { least: 0.5, stray: 0, otherNumbers }).passages;
    expect(counted(false)).toEqual([0, 2]);
    expect(counted(true)).toEqual([0, 1, 2]);
  });

  it("is nothing where the main clause shares no more than names", () => {
    expect(evidenceFor("Mira Holt opened the old lighthouse.", "Mira Holt married a sailor.")).toBe(0);
  });

  it("is all of it for the same sentence", () => {
    const same = "The harbour board shut the gates of the Orla weir at dawn.";
    const { phrases, main } = told(same, `${same} Nobody knew why.`);
    expect([phrases, main]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  });
});
