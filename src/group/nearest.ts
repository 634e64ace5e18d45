import type { Nearest, Together } from "../model.js";
import { numberOf } from "../text/key-table.js";
import { words } from "../text/words.js";
import { joinSides, type Score, type Side, scoreOf } from "./score.js";
import { keyOfWord } from "./terms.js";
import { clear, hasTerm, product, spreadMore } from "./vectors.js";
import type { Workshop } from "./workshop.js";

/** Articles outside a story that are looked at, and clusters that are weighed in full. */
const OUTSIDE = 12;
const WEIGHED = 3;
/** Members of a cluster that are weighed: enough to tell. */
const MEMBERS = 50;
/** Words named on either side. */
const NAMED = 3;

/** The articles outside a cluster that its members are most like, as far as their neighbours tell; nearest first. */
export function outsideOf({ lists, compatible }: Workshop, members: readonly number[]): number[] {
  const own = new Set(members);
  const sums = new Map<number, number>();
  for (const a of members) {
    const { ids, products } = lists[a]!;
    for (let i = 0; i < ids.length; i += 1) {
      const b = ids[i]!;
      if (!own.has(b)) sums.set(b, (sums.get(b) ?? 0) + products[i]! * compatible(a, b));
    }
  }
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, OUTSIDE)
    .map(([b]) => b);
}

/** A cluster with what is known of it. */
export interface Neighbour {
  readonly members: readonly number[];
  readonly together: readonly Together[];
}

interface Weighed {
  readonly other: Neighbour;
  readonly score: Score;
  readonly days: number;
}

/**
 * The nearest of some other clusters that a story was not merged with, and why not; null where nothing is near. Vectors of all must be
 * there. `room`: for every term, all zero, before and after.
 */
export function findNearest(
  shop: Workshop,
  sides: readonly Side[],
  story: Neighbour,
  others: readonly Neighbour[],
  room: Int32Array,
): Nearest | null {
  const side = sideOfAll(sides, story.members);
  for (const a of story.members.slice(0, MEMBERS)) spreadMore(room, shop.vectors[a]!);
  const weighed = others.slice(0, WEIGHED).map((other): Weighed => {
    const members = other.members.slice(0, MEMBERS);
    const theirs = sideOfAll(sides, members);
    const sum = members.reduce((all, a) => all + product(room, shop.vectors[a]!), 0);
    const score = scoreOf(side, theirs, sum, shop.options);
    return { other, score, days: Math.abs(side.days / side.dated - theirs.days / theirs.dated) };
  });
  for (const a of story.members.slice(0, MEMBERS)) clear(room, shop.vectors[a]!);
  const best = weighed.sort((x, y) => y.score.total - x.score.total || x.other.members[0]! - y.other.members[0]!)[0];
  return best === undefined || best.score.words <= 0 ? null : toNearest(shop, story, best);
}

function sideOfAll(sides: readonly Side[], members: readonly number[]): Side {
  return members
    .slice(0, MEMBERS)
    .map((a) => sides[a]!)
    .reduce(joinSides);
}

function toNearest(shop: Workshop, story: Neighbour, { other, score, days }: Weighed): Nearest {
  const needed = shop.options.cut + score.background + score.size;
  return {
    article: shop.table.entries[other.members[0]!]!.id,
    likeness: round(score.words * score.time),
    needed: round(needed),
    why: [reasonOf(score, days, needed), differenceOf(shop, story, other)].filter((part) => part !== "").join(" "),
  };
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

function reasonOf({ words: common, time, background, total }: Score, days: number, needed: number): string {
  if (total === Number.NEGATIVE_INFINITY) return "They are in different languages.";
  if (common < needed - background) return "They have few words in common.";
  if (common * time < needed - background) return `They are alike in words, but ${Math.round(days)} days apart.`;
  if (common * time < needed) return "What they have in common, the news around them has as well.";
  return "None of their articles is nearest to one of the other's.";
}

/** What only one of them speaks of, by the words that hold each together. */
function differenceOf(shop: Workshop, story: Neighbour, other: Neighbour): string {
  const here = onlyIn(shop, story, other);
  const there = onlyIn(shop, other, story);
  const parts = [
    here.length > 0 ? `Only here: ${here.join(", ")}.` : "",
    there.length > 0 ? `Only there: ${there.join(", ")}.` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function onlyIn({ lexis, vectors }: Workshop, { together }: Neighbour, other: Neighbour): string[] {
  const theirs = other.members.slice(0, MEMBERS).map((a) => vectors[a]!);
  const has = (word: string): boolean => {
    const number = numberOf(lexis.words, keyOfWord(word));
    return number >= 0 && theirs.some((each) => hasTerm(each, 2 * number) || hasTerm(each, 2 * number + 1));
  };
  return together
    .map(({ feature }) => feature)
    .filter((feature) => words(feature).every(({ text }) => !has(text)))
    .slice(0, NAMED);
}
