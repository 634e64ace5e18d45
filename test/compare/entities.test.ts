import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { alone, article } from "./stories.js";

describe("entities", () => {
  const all = [
    article(
      "a1",
      "a",
      "Mayor Ines Calder flew to France on Friday. French engineers met Calder in the Harbour Ministry beside the Northern Ocean.",
    ),
    article(
      "b1",
      "b",
      "Calder went to France to meet French engineers. The Harbour Ministry lies beside the Northern Ocean, Calder said.",
    ),
  ];
  const kinds = new Map(compare(all, alone(all)).entities.map(({ name, kind }) => [name, kind]));

  it.each([
    ["Ines Calder", "person"],
    ["France", "place"],
    ["Harbour Ministry", "organization"],
    ["Northern Ocean", "place"],
  ])("%s is a %s", (name, kind) => {
    expect(kinds.get(name)).toBe(kind);
  });

  it("leaves out the names of peoples", () => {
    expect([...kinds.keys()]).not.toContain("French");
  });
});
