import { describe, expect, it } from "vitest";
import type { Ground } from "../../src/editorial/decision.js";
import { findGround } from "../../src/editorial/grounds.js";
import { decideStory } from "../../src/editorial/story.js";
import type { Claim, Story } from "../../src/model.js";

const CLOSED = "The mill of Orrin was closed on Monday.";
const SHUT = "Orrin shut its mill on Monday, the mayor said.";
const HURT = "Nobody was hurt when the wheel broke.";
const COST = "The repair of the mill in Orrin will cost 14 million crowns.";
const COST_CORRECTED = "The repair of the mill in Orrin will cost 17 million crowns.";
const OWNER = "The owner of the wheel lives abroad.";

const claim = (id: string, ...quotes: readonly string[]): Claim => ({
  id,
  text: quotes[0]!,
  sources: quotes.length,
  origins: quotes.length,
  support: quotes.map((quote, i) => ({ article: `a${i}`, quote, start: 0, end: quote.length, score: 1 })),
});
const ground = (id: string | null, quotes: readonly string[], said: string | null = null): Ground => ({
  id,
  quotes,
  said,
});

describe("a point is found", () => {
  const cases: readonly (readonly [string, Ground, readonly Claim[], string | null])[] = [
    ["by its id, where no passages are given", ground("c1", []), [claim("c2", CLOSED), claim("c1", HURT)], "c1"],
    [
      "by most of its passages, whatever its id",
      ground("c1", [CLOSED, SHUT, COST]),
      [claim("c1", COST, OWNER), claim("c9", CLOSED, SHUT)],
      "c9",
    ],
    ["not in another that holds just half of them", ground("c1", [CLOSED, SHUT]), [claim("c2", CLOSED, OWNER)], null],
    ["not in another that holds fewer", ground("c1", [CLOSED, SHUT, COST]), [claim("c2", CLOSED, OWNER)], null],
    [
      "in half of them, where the id is the same",
      ground("c1", [CLOSED, SHUT]),
      [claim("c2", SHUT, OWNER), claim("c1", CLOSED, OWNER)],
      "c1",
    ],
    [
      "in half of them, where it reads as it did",
      ground("c1", [CLOSED, SHUT], CLOSED),
      [claim("c2", CLOSED, OWNER)],
      "c2",
    ],
    [
      "in half of them, where the other half was corrected",
      ground("c1", [CLOSED, COST]),
      [claim("c2", CLOSED, COST_CORRECTED)],
      "c2",
    ],
    ["in what is left of it", ground("c1", [CLOSED, SHUT, COST]), [claim("n1", SHUT)], "n1"],
    [
      "of two that hold its only passage, as the one of its id",
      ground("c1", [CLOSED]),
      [claim("c2", CLOSED, SHUT), claim("c1", CLOSED, OWNER)],
      "c1",
    ],
    [
      "of two that hold its only passage, as the one with fewer others",
      ground("c1", [CLOSED]),
      [claim("c2", CLOSED, SHUT, HURT), claim("c3", CLOSED, OWNER)],
      "c3",
    ],
    ["nowhere, where none of its passages is left", ground("c1", [CLOSED]), [claim("c1", OWNER)], null],
  ];

  it.each(cases)("%s", (_, what, all, expected) => {
    expect(findGround(what, all)?.target.id ?? null).toBe(expected);
    expect(findGround(what, [...all].reverse())?.target.id ?? null).toBe(expected);
  });
});

describe("a decision about a point that came apart", () => {
  const story = (...claims: readonly Claim[]): Story =>
    ({ claims, singles: [], differences: [], headline: { text: "", article: "a0" } }) as unknown as Story;
  const texts = [CLOSED, SHUT, HURT, COST, OWNER].join(" ");
  const context = {
    articles: [0, 1, 2].map((i) => ({ id: `a${i}`, text: texts })) as never,
    count: (support: Claim["support"]) => ({ sources: support.length, origins: support.length }),
    idOf: (article: string, start: number) => `c${article}${start}`,
    previous: null,
  };
  const decided = (decide: string, now: Story) => {
    const about = ground("c1", [CLOSED, SHUT], SHUT);
    const decision = {
      decide,
      key: "k",
      who: "Ada",
      when: "2025-03-14",
      why: "",
      claim: about,
      text: "In other words",
    };
    const all = { decisions: [decision], ids: ["s1"] } as unknown as Parameters<typeof decideStory>[1];
    return decideStory(now, all, context);
  };

  it("leaves the points alone that took up its passages, and says so", () => {
    const now = story(claim("c2", CLOSED, OWNER), claim("c3", HURT, COST));
    const made = decided("claim drop", now);
    expect(made.claims).toEqual(now.claims);
    expect(made.decisions?.[0]).toMatchObject({ state: "gone", note: expect.stringContaining("1 of the 2 passages") });
  });

  it("takes out what is left of it, in as many parts as there are", () => {
    const made = decided("claim drop", story(claim("n1", CLOSED), claim("n2", SHUT), claim("c3", HURT, COST)));
    expect(made.claims.map(({ id }) => id)).toEqual(["c3"]);
    expect(made.decisions?.[0]).toMatchObject({ state: "changed" });
  });

  it("words it anew from its passages, not from another's", () => {
    const made = decided("claim reword", story(claim("c2", CLOSED, OWNER), claim("c3", HURT, COST)));
    const own = made.claims.find(({ text }) => text === "In other words");
    expect(own?.support.every(({ quote }) => quote === CLOSED || quote === SHUT)).toBe(true);
    expect(made.claims.find(({ id }) => id === "c2")?.text).toBe(CLOSED);
    expect(made.decisions?.[0]).toMatchObject({ state: "changed" });
  });
});
