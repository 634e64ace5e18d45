import { describe, expect, it } from "vitest";
import { decideGroups } from "../../src/editorial/groups.js";
import { parseEditorial } from "../../src/editorial/parse.js";
import type { Cluster, GoneStory } from "../../src/model.js";

const cluster = (...articles: readonly string[]): Cluster => ({ id: `s${articles.join("")}`, articles, together: [] });
const editorial = parseEditorial([
  {
    path: "content/editorial/a.yml",
    text: "decisions:\n  - {decide: story merge, stories: [s1, s2], who: A, when: 2025-01-01, why: x}\n",
  },
]);
const gone: GoneStory = {
  id: "s2",
  url: "/stories/b/",
  at: "2025-01-01",
  into: "s1",
  why: null,
  articles: ["b1", "b2", "b3"],
};
const past = {
  previous: [{ id: "s1", articles: ["a1", "a2", "b1", "b2", "b3"] }],
  gone: [gone],
  dayOf: () => "",
  textOf: () => "",
  isOut: (id: string) => id === "b3" && left,
};
let left = false;
const groups = (clusters: readonly Cluster[]) => decideGroups(clusters, editorial, past);

describe("a story of two that were merged", () => {
  it("doesn't bring back an article that was left out since", () => {
    left = true;
    const { clusters } = groups([cluster("a1", "a2"), cluster("b1", "b2"), cluster("b3")]);
    left = false;
    expect(clusters.map(({ articles }) => articles)).toEqual([["a1", "a2", "b1", "b2"], ["b3"]]);
  });

  it("keeps its articles where grouping parts those of one of them later", () => {
    const { clusters, keeps, parts } = groups([
      cluster("a1", "a2"),
      cluster("b1", "b2"),
      cluster("b3"),
      cluster("c1", "c2"),
    ]);
    expect(clusters.map(({ articles }) => articles)).toEqual([
      ["a1", "a2", "b1", "b2", "b3"],
      ["c1", "c2"],
    ]);
    expect(keeps.get(clusters[0]!.id)).toBe("s1");
    expect([...parts.get("s2")!].sort()).toEqual(["b1", "b2", "b3"]);
  });

  it("takes no story in that only has one of its articles now", () => {
    const { clusters } = groups([cluster("a1", "a2"), cluster("b1", "b2"), cluster("b3", "c1", "c2")]);
    expect(clusters.map(({ articles }) => articles)).toEqual([
      ["a1", "a2", "b1", "b2"],
      ["b3", "c1", "c2"],
    ]);
  });

  it("is left as it is where grouping takes them for one by itself", () => {
    const whole = cluster("a1", "a2", "b1", "b2", "b3");
    const { clusters, flags } = groups([whole]);
    expect(clusters).toEqual([whole]);
    expect(flags).toEqual([]);
  });
});
