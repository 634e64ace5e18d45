import { describe, expect, it } from "vitest";
import { explain } from "../../src/compare/explain.js";
import { compare } from "../../src/compare/index.js";
import { alone, bridge } from "./stories.js";

describe("explain", () => {
  const explanation = explain(bridge, alone(bridge));

  it("explains the claims that compare finds, in their order", () => {
    expect(explanation.claims.map((each) => each.text)).toEqual(
      compare(bridge, alone(bridge)).claims.map((each) => each.text),
    );
  });

  it("names for each pair what it rests on", () => {
    const ferries = explanation.claims.find((each) => /ferries/.test(each.text))!;
    expect(ferries.pairs[0]).toMatchObject({ a: { article: "a1" }, b: { article: "b1" } });
    expect(ferries.pairs[0]!.common).toContain("commut");
    expect(ferries.pairs[0]!.likelihood).toBeGreaterThan(0.5);
  });

  it("lists no pair both as joined and as missed", () => {
    const key = (pair: { a: { quote: string }; b: { quote: string } }) => `${pair.a.quote} | ${pair.b.quote}`;
    const joined = new Set(explanation.claims.flatMap((each) => each.pairs.map(key)));
    expect(explanation.nearMisses.filter((pair) => joined.has(key(pair)))).toEqual([]);
  });
});
