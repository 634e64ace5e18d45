/** What a story is about, told from its headlines and points: the words of a topic, counted. English only. */
import type { Article, Story } from "../model.js";
import { slugify } from "../text/slug.js";
import { stem } from "../text/stems.js";
import { words } from "../text/words.js";
import { shortHash } from "./names.js";
import { ascending } from "./order.js";
import { TOPIC_WORDS } from "./topic-words.js";

/** Points that are looked at: the first ones say what a story is about. */
const MOST_POINTS = 24;
/** Distinct words of a topic that a story needs, and the share of its headlines and points with such a word. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.2;
/** A second topic needs this much of the first one's weight. */
const SECOND = 0.6;
/** The same word more often than this weighs no more: a name may be made of it. */
const MOST_COUNTED = 4;

const TOPICS = Object.entries(TOPIC_WORDS).map(([name, list]) => ({
  name,
  stems: new Set(list.split(/\s+/).map((word) => stem(word))),
}));

type Titled = Pick<Article, "headline" | "language">;

/** The topics of a story: an editor's where there are some, else at most two, told from its texts; none where that isn't clear. */
export function topicsOf(story: Story, articles: readonly Titled[]): readonly string[] {
  if (story.topics.length > 0) return story.topics;
  if (!articles.some(({ language }) => language === "en")) return [];
  const units = unitsOf(story, articles);
  const scored = TOPICS.map(({ name, stems }) => ({ name, weight: weightOf(stems, units) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || ascending(a.name, b.name));
  const best = scored[0]?.weight ?? 0;
  return scored.filter(({ weight }, i) => i < 2 && weight >= SECOND * best).map(({ name }) => name);
}

/** The stems of each headline and of each of the first points. */
function unitsOf({ claims, singles }: Story, articles: readonly Titled[]): Set<string>[] {
  const points = [...claims, ...singles].slice(0, MOST_POINTS).map(({ text }) => text);
  const texts = [...articles.slice(0, MOST_POINTS).map(({ headline }) => headline ?? ""), ...points];
  return texts.map((text) => new Set(words(text).map(({ lower }) => stem(lower))));
}

/** How much of a topic the texts hold; 0 where it is too little to say so. */
function weightOf(stems: ReadonlySet<string>, units: readonly ReadonlySet<string>[]): number {
  const counts = new Map<string, number>();
  for (const unit of units) for (const each of unit) if (stems.has(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const touched = units.filter((unit) => [...unit].some((each) => stems.has(each))).length;
  if (counts.size < LEAST_WORDS || touched < LEAST_SHARE * units.length) return 0;
  return [...counts.values()].reduce((sum, count) => sum + Math.min(count, MOST_COUNTED), 0);
}

export interface Topic {
  readonly name: string;
  readonly path: string;
  readonly stories: readonly Story[];
}

/** The topics of all stories by name, in alphabetical order. */
export function topicList(stories: readonly Story[]): ReadonlyMap<string, Topic> {
  const found = new Map<string, Story[]>();
  for (const story of stories) {
    for (const name of new Set(story.topics)) {
      const list = found.get(name) ?? [];
      if (list.push(story) === 1) found.set(name, list);
    }
  }
  const taken = new Set<string>();
  const names = [...found.keys()].sort((a, b) => ascending(a.toLowerCase(), b.toLowerCase()) || ascending(a, b));
  return new Map(names.map((name) => [name, { name, path: topicPath(name, taken), stories: found.get(name)! }]));
}

function topicPath(name: string, taken: Set<string>): string {
  const slug = slugify(name);
  const path = slug === "" || taken.has(slug) ? `${slug}${slug && "-"}${shortHash(name)}` : slug;
  taken.add(path);
  return `/topics/${path}/`;
}
