import { describe, expect, it } from "vitest";
import { hasMoved } from "../../../src/cli/stories/planned.js";

/** A plan for these articles that goes on the story of this id; null: a new one. */
const plan = (previous: string | null, ...articles: string[]) => ({
  cluster: { articles },
  previous: previous === null ? null : { id: previous },
});
const story = (id: string, ...articles: string[]) => ({ id, articles });

describe("an article that is to be in another story than it was", () => {
  const cases: [string, Parameters<typeof hasMoved>, boolean][] = [
    ["none: a story goes on", [[plan("s1", "a", "b")], [story("s1", "a", "b")]], false],
    ["none: an article that was in none comes in", [[plan("s1", "a", "b", "c")], [story("s1", "a", "b")]], false],
    ["none: a new story of articles that were in none", [[plan(null, "a", "b")], []], false],
    ["none: a story is no more", [[], [story("s1", "a", "b")]], false],
    ["none: one of three leaves for none", [[plan("s1", "a", "b")], [story("s1", "a", "b", "c")]], false],
    [
      "two stories become one",
      [[plan("s1", "a", "b", "c", "d")], [story("s1", "a", "b"), story("s2", "c", "d")]],
      true,
    ],
    ["one story becomes two", [[plan("s1", "a", "b"), plan(null, "c", "d")], [story("s1", "a", "b", "c", "d")]], true],
    [
      "an article changes sides",
      [
        [plan("s1", "a", "b"), plan("s2", "c", "d", "e")],
        [story("s1", "a", "b", "c"), story("s2", "d", "e")],
      ],
      true,
    ],
  ];

  it.each(cases)("%s", (_, given, expected) => {
    expect(hasMoved(...given)).toBe(expected);
  });
});
