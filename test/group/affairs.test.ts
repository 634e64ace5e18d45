import { describe, expect, it } from "vitest";
import { group } from "../../src/group/index.js";
import type { Article, Cluster } from "../../src/model.js";
import { planStories } from "../../src/pipeline.js";
import { AFFAIRS } from "./affairs.js";
import { article, eventArticles } from "./articles.js";

const date = (day: number): string => new Date(Date.UTC(2031, 2, 3 + day)).toISOString().slice(0, 10);

/** "mine-0-1": the second report of the affair's first event. */
function reports(name: string, gap = 1): Article[] {
  return AFFAIRS[name]!.flatMap(({ day, reports: all }, event) =>
    all.map(([headline, body], i) =>
      article(`${name}-${event}-${i}`, headline, body, { published: date(Math.floor(day * gap) + i) }),
    ),
  );
}

const others = eventArticles({ published: date(1) });
const everything = [...reports("mine"), ...reports("bridge"), ...others];
const clusterOf = (clusters: readonly Cluster[], id: string): Cluster =>
  clusters.find(({ articles }) => articles.includes(id))!;

describe("a long-running affair", () => {
  const clusters = group(everything);

  it.each(Object.entries(AFFAIRS).flatMap(([name, events]) => events.map((_, i) => `${name}-${i}`)))(
    "%s is a story of its own",
    (event) => {
      const all = everything.filter(({ id }) => id.startsWith(`${event}-`)).map(({ id }) => id);
      expect(clusterOf(clusters, `${event}-0`).articles).toEqual(all);
    },
  );

  it("is told apart by what happened even within a week", () => {
    const close = group([...reports("mine", 0.8), ...others]);
    expect(clusterOf(close, "mine-0-0").articles).not.toContain("mine-1-0");
    expect(clusterOf(close, "mine-1-0").articles).not.toContain("mine-2-0");
  });

  it.each([
    ["mine-0-0", []],
    ["mine-1-0", ["mine-0-0"]],
    // The tape: other people, another place, two words in common. Names tell that, in publish/related-view.ts.
    ["mine-2-0", []],
    ["bridge-0-0", []],
    ["bridge-1-0", ["bridge-0-0"]],
    ["theatre-1", []],
  ])("%s goes on from %j", (event, earlier) => {
    expect([...(clusterOf(clusters, event).earlier ?? [])].sort()).toEqual(earlier);
  });

  it("is linked by the ids of stories, which last", () => {
    const plans = planStories(clusters, []);
    const planOf = (id: string) => plans.find(({ cluster }) => cluster.articles.includes(id))!;
    const first = planOf("bridge-0-0");
    expect(planOf("bridge-1-0").cluster.earlier).toEqual([first.cluster.id]);
    const previous = { id: "skept", url: "/stories/kept-00000001/", published: date(3), articles: ["bridge-0-1"] };
    const again = planStories(clusters, [previous]);
    expect(again.find(({ cluster }) => cluster.articles.includes("bridge-1-0"))!.cluster.earlier).toEqual(["skept"]);
  });
});

describe("the nearest story that isn't part of one", () => {
  const clusters = group([...reports("mine", 0.8), ...others]);

  it("is named, with what was missing and why", () => {
    const { nearest } = clusterOf(clusters, "mine-1-0");
    expect(["mine-0-0", "mine-2-0"]).toContain(nearest?.article);
    expect(nearest!.likeness).toBeLessThan(nearest!.needed);
    expect(nearest!.why).toMatch(/^(They|What) /);
    expect(nearest!.why).toContain("Only here: ");
  });

  it("is far for an event that nothing else is like", () => {
    const { nearest } = clusterOf(clusters, "theatre-1");
    expect(nearest === undefined || nearest.likeness < 0.05).toBe(true);
  });

  it("says that time kept two apart", () => {
    expect(clusterOf(clusters, "mine-1-0").nearest?.why).toContain("alike in words, but 6 days apart");
  });
});
