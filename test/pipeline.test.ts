import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../src/config.js";
import type { Article, Story } from "../src/model.js";
import { toStories } from "../src/pipeline.js";
import { article, bridge } from "./compare/stories.js";

const stories = (articles: readonly Article[], previous: readonly Story[] = []) =>
  toStories(articles, previous, DEFAULTS);
const [first, second, third] = bridge as [Article, Article, Article];
const cheese = [
  article(
    "k1",
    "ledger",
    "Dunmoor Dairy recalls its blue cheese after 23 people fell ill with listeria in Castermere. The Food Safety Office found the bacterium in a drain.",
  ),
  article(
    "k2",
    "tribune",
    "Listeria in the blue cheese of Dunmoor Dairy has made 23 people in Castermere ill, and the Food Safety Office found it in a drain of the dairy.",
  ),
];

describe("toStories", () => {
  it("makes a story of each event, and none of an article alone", () => {
    const { stories: made } = stories([...bridge, ...cheese.slice(0, 1)]);
    expect(made.map((story) => [...story.articles].sort())).toEqual([["a1", "b1", "c1"]]);
  });

  it("keeps a story's id and address when articles join it", () => {
    const [before] = stories([first, second]).stories;
    const [after] = stories([first, second, third], [before!]).stories;
    expect(after).toMatchObject({ id: before!.id, url: before!.url });
    expect(after!.articles).toHaveLength(3);
  });

  it("lets the older survive where two become one, and leads from the other's address to it", () => {
    const [whole] = stories(bridge).stories;
    const older: Story = {
      ...whole!,
      id: "solder",
      url: "/stories/older-00000001/",
      published: "2026-06-01",
      articles: ["a1"],
    };
    const newer: Story = {
      ...whole!,
      id: "snewer",
      url: "/stories/newer-00000002/",
      published: "2026-06-09",
      articles: ["b1", "c1"],
    };
    const made = stories(bridge, [newer, older]);
    expect(made.stories.map((story) => story.id)).toEqual(["solder"]);
    expect(made.redirects).toEqual([{ from: newer.url, to: older.url }]);
  });

  it("gives no two stories one id, whatever went on where", () => {
    const all = [...bridge, ...cheese];
    const [one, two] = stories(all).stories;
    const mixed: Story = { ...one!, articles: [...two!.articles], published: "2026-01-01" };
    const ids = stories(all, [mixed]).stories.map((story) => story.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("gives the same in any order", () => {
    const all = [...bridge, ...cheese];
    expect(stories([...all].reverse()).stories).toEqual(stories(all).stories);
  });
});
