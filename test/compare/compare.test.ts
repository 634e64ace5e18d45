import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import type { Article } from "../../src/model.js";
import { alone, article, bridge } from "./stories.js";

const receipts = (comparison: ReturnType<typeof compare>) => [
  ...comparison.claims.flatMap((each) => each.support),
  ...comparison.singles.flatMap((each) => each.support),
  ...comparison.quotes.flatMap((each) => each.support),
  ...comparison.timeline.flatMap((each) => each.support),
  ...comparison.differences.flatMap((each) => each.sides.flatMap((side) => side.support)),
];

describe("compare", () => {
  const story = compare(bridge, alone(bridge));

  it("finds what three sources share, in other words and numbers", () => {
    const closure = story.claims.find((claim) => claim.sources === 3);
    expect(closure?.support.map((each) => each.article)).toEqual(expect.arrayContaining(["a1", "b1", "c1"]));
    expect(closure?.text).toMatch(/eleven weeks|11 weeks|cracks/);
  });

  it("finds what two share", () => {
    expect(story.claims.find((claim) => /ferries/.test(claim.text))).toMatchObject({ sources: 2, origins: 2 });
  });

  it("has an exact receipt for everything", () => {
    const texts = new Map(bridge.map((each) => [each.id, each.text]));
    expect(receipts(story).length).toBeGreaterThan(8);
    for (const { article: id, start, end, quote } of receipts(story))
      expect(texts.get(id)!.slice(start, end)).toBe(quote);
  });

  it("words each claim in a verbatim clause of a passage that supports it", () => {
    for (const claim of story.claims) expect(claim.support.some((each) => each.quote.includes(claim.text))).toBe(true);
  });

  it("puts the same pair of passages in one claim only", () => {
    const seen = new Set<string>();
    for (const claim of story.claims) {
      claim.support.forEach((a, i) => {
        for (const b of claim.support.slice(i + 1)) {
          if (a.article === b.article) continue;
          const key = [`${a.article} ${a.start}`, `${b.article} ${b.start}`].sort().join("|");
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      });
    }
  });

  it("gives each claim an id and a wording of its own", () => {
    for (const part of ["id", "text"] as const)
      expect(new Set(story.claims.map((claim) => claim[part])).size).toBe(story.claims.length);
  });

  it("tells where the numbers differ", () => {
    expect(story.differences.map((each) => each.sides.map((side) => side.label).sort())).toContainEqual([
      "$14 million",
      "$19 million",
    ]);
  });

  it("tells what only one source has", () => {
    expect(story.singles.some((single) => single.text.includes("300 loaves"))).toBe(true);
    expect(story.singles.every((single) => single.sources === 1)).toBe(true);
  });

  it("gives a quotation once, with its speaker and both places", () => {
    const quote = story.quotes.find((each) => each.text.includes("my own mother"));
    expect(quote).toMatchObject({ speaker: "Ines Calder" });
    expect(quote?.support.map((each) => each.article)).toEqual(["a1", "b1"]);
  });

  it("dates what the text dates, and says that it worked the day out", () => {
    expect(story.timeline).toContainEqual(expect.objectContaining({ date: "2026-06-09", inferred: true }));
  });

  it("gives headings no voice", () => {
    expect(receipts(story).some((each) => each.quote.includes("Ferries step in"))).toBe(false);
  });

  it("counts two passages of one source as one source, two sources of one origin as one origin", () => {
    const together = compare(bridge, [
      { id: "o1", articles: ["a1", "b1"], why: [] },
      { id: "o2", articles: ["c1"], why: [] },
    ]);
    expect(together.claims.find((claim) => claim.sources === 3)).toMatchObject({ origins: 2 });
    const oneSource = bridge.map((each) => ({ ...each, source: { id: "ledger", name: "ledger" } }));
    expect(compare(oneSource, alone(oneSource)).claims).toEqual([]);
  });

  it("finds nothing where there is nothing", () => {
    expect(compare([], [])).toEqual({
      claims: [],
      singles: [],
      differences: [],
      quotes: [],
      timeline: [],
      entities: [],
    });
    const empty = article("e1", "x", "");
    expect(compare([{ ...empty, blocks: [], text: "" }], alone([empty])).claims).toEqual([]);
  });

  it("gives the same whatever the order of the articles", () => {
    const reversed = [...bridge].reverse();
    const texts = (list: readonly Article[]) =>
      compare(list, alone(list))
        .claims.map((each) => each.text)
        .sort();
    expect(texts(reversed)).toEqual(texts(bridge));
  });

  it("goes through 2,000 copies, and counts them all", () => {
    const copies = Array.from({ length: 2_000 }, (_, i) => ({
      ...bridge[0]!,
      id: `copy${i}`,
      source: { id: `s${i}`, name: `s${i}` },
    }));
    const story2000 = compare(copies, [{ id: "o1", articles: copies.map((each) => each.id), why: [] }]);
    expect(story2000.claims[0]).toMatchObject({ sources: 2_000, origins: 1 });
  });
});

describe("differences of stance", () => {
  const said = (id: string, text: string) => article(id, id, text);
  const filler = "The river rose by two metres in the night.";
  it("sets a denial beside those who tell the same without it", () => {
    const all = [
      said("x", `The gates of the Orla weir were opened at night without any warning. ${filler}`),
      said("y", `The river board denied that the gates of the Orla weir had been opened without warning. ${filler}`),
    ];
    const [stance] = compare(all, alone(all)).differences.filter((each) => each.kind === "stance");
    expect(stance?.sides.map((side) => [side.label, side.support.map((each) => each.article)])).toEqual([
      ["stated as fact", ["x"]],
      ["denied", ["y"]],
    ]);
  });

  it("sets nothing beside a source that tells both", () => {
    const denial = "The river board denied that the gates of the Orla weir had been opened without warning.";
    const all = [
      said("x", `The gates of the Orla weir were opened at night without any warning. ${denial}`),
      said("y", denial),
    ];
    expect(compare(all, alone(all)).differences.filter((each) => each.kind === "stance")).toEqual([]);
  });
});

describe("relays", () => {
  const told = "Chief engineer Mara Renn said that she would not have driven her own children over the bridge.";
  const relay =
    "Chief engineer Mara Renn told the Marlow Ledger that she would not have driven her own children over the bridge.";
  const named = (id: string, name: string, text: string) => ({
    ...article(id, id, text),
    source: { id: name.toLowerCase(), name },
  });

  it("count as no witness of their own where they name another source of the story", () => {
    const all = [named("x", "The Marlow Ledger", told), named("y", "Coast Weekly", relay)];
    expect(compare(all, alone(all)).claims[0]).toMatchObject({
      sources: 2,
      origins: 1,
      relays: [{ article: "y", of: "x" }],
    });
  });

  it("are none where a source names itself", () => {
    const all = [named("x", "The Marlow Ledger", relay), named("y", "Coast Weekly", told)];
    expect(compare(all, alone(all)).claims[0]).toMatchObject({ sources: 2, origins: 2 });
    expect(compare(all, alone(all)).claims[0]).not.toHaveProperty("relays");
  });
});
