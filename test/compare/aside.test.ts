import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { alone, article } from "./stories.js";

function aside(a: string, b: string) {
  const all = [article("x", "x", a), article("y", "y", b)];
  return compare(all, alone(all)).claims.map(({ text, aside: reason }) => [text, reason]);
}

describe("claims that stand aside", () => {
  const shut = "The harbour board shut the gates of the Orla weir at four in the morning.";

  it("none that both tell in full", () => {
    expect(aside(shut, shut.replace("shut", "closed"))).toEqual([[expect.stringContaining("gates"), undefined]]);
  });

  it("what speaks in its own voice is unclear", () => {
    const ours = "We shut the gates of the Orla weir at four in the morning.";
    expect(aside(ours, ours)).toEqual([[ours, "unclear"]]);
  });

  it("nothing but somebody's words is unclear", () => {
    const words = "“Nobody will drive across the old bridge of Marlow Bay before the spring.”";
    expect(aside(words, words)).toEqual([[words, "unclear"]]);
  });

  it("what has little in common with what the other tells is no claim, or an unsure one", () => {
    const other =
      "The harbour board said that nine barges of salt, bound for Castermere, had been held at the Orla weir.";
    for (const [, reason] of aside(shut, other)) expect(reason).toBe("unsure");
  });

  it("is told in the words that the other tells in full", () => {
    const more =
      "The harbour board shut the gates of the Orla weir at dawn on Monday, two weeks before the regatta of Marlow.";
    const less = "The board closed the gates of the Orla weir on Monday.";
    expect(aside(more, less)).toEqual([[less, undefined]]);
    expect(aside(less, more)).toEqual([[less, undefined]]);
  });

  it("what stands aside and is told late by all isn't told at all", () => {
    const ours = "We shut the gates of the Orla weir at four in the morning.";
    const tale = (subject: string) =>
      Array.from({ length: 45 }, (_, i) => `${subject} number ${i + 2} lay ${i + 3} fathoms under the quay.`).join(" ");
    const [boats, eels] = [tale("Barge"), tale("Eel")];
    const told = (a: string, b: string) => aside(a, b).filter(([text]) => text === ours);
    expect(told(`${ours} ${boats}`, `${ours} ${eels}`)).toEqual([[ours, "unclear"]]);
    expect(told(`${boats} ${ours}`, `${eels} ${ours}`)).toEqual([]);
  });
});
