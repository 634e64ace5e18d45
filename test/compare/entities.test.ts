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

  it.each([
    ["Perth", "place"],
    ["Nevada", "place"],
    ["Harbour Workers Association", "organization"],
    ["Renee Hall", "person"],
  ])("%s is a %s", (name, kind) => {
    const text = "Chief Renee Hall of the Harbour Workers Association saw Perth before she saw Nevada.";
    const both = [
      article("a1", "a", text),
      article("b1", "b", `Then ${text} Nobody met Renee Hall in Perth, only in Nevada.`),
    ];
    expect(compare(both, alone(both)).entities).toContainEqual(expect.objectContaining({ name, kind }));
  });

  it("takes a given name alone for its person, and another given name for another person", () => {
    const text =
      "Mr Tomas Reck came. Tomas Reck was late, and Reck knew it. Only Tomas knew why. Mrs Ada Reck stayed at home, and Ada slept.";
    const both = [article("a1", "a", text), article("b1", "b", text.replace("came", "went"))];
    const { entities } = compare(both, alone(both));
    const tomas = entities.find(({ name }) => name === "Tomas Reck");
    expect(tomas?.kind).toBe("person");
    expect(tomas?.aliases).toContain("Tomas");
    expect(tomas?.aliases).not.toContain("Ada Reck");
    expect(entities.map(({ name }) => name)).not.toContain("Tomas");
  });
});
