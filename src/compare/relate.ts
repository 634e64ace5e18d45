import type { Article } from "../model.js";
import { rarity } from "../text/background.js";
import { indexNames } from "./aliases.js";
import { type Conflict, findConflict } from "./conflict.js";
import { FEATURES, featuresOf, type Profile, profile, type Scores } from "./features.js";
import type { Passage } from "./passages.js";
import { baseScore, overlap, toVector } from "./score.js";
import { type Term, termsOf } from "./terms.js";

/** A sentence as an article of its own, so that names and terms are found as in stories. */
function asArticle(text: string, id: string): Article {
  return {
    version: 1,
    id,
    kind: "article",
    input: id,
    url: null,
    source: { id, name: id },
    headline: null,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published: null,
    publishedFrom: "unknown",
    received: null,
    body: text,
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
  };
}

const asPassage = (text: string, number: number): Passage => ({
  index: number,
  article: number,
  order: 0,
  block: 0,
  kind: "paragraph",
  quote: text,
  start: 0,
  end: text.length,
});

/** Without a story there is no telling how common a word is in it: rarity in news alone. */
function plainWeights(all: readonly (readonly Term[])[], kind: "key" | "meaning"): Map<string, number> {
  return new Map(all.flat().map((term) => [term[kind], Math.sqrt(term.key.startsWith("#") ? 0.8 : rarity(term.key))]));
}

const ALONE: Scores = { of: () => 0, best: () => 0, partners: () => new Map() };

/** The features of two sentences that stand alone. */
export function pairOf(
  a: string,
  b: string,
): { readonly features: number[]; readonly profiles: readonly [Profile, Profile] } {
  const articles = [asArticle(a, "a"), asArticle(b, "b")];
  const names = indexNames(articles);
  const passages = [asPassage(a, 0), asPassage(b, 1)];
  const terms = passages.map((passage) => termsOf(passage, names));
  const [weights, meanings] = [plainWeights(terms, "key"), plainWeights(terms, "meaning")];
  const keys = new Set(names.named.map((each) => each.key));
  const [left, right] = passages.map((passage, i) =>
    profile(passage, terms[i]!, toVector(terms[i]!, weights), toVector(terms[i]!, meanings, "meaning"), (key) =>
      keys.has(key),
    ),
  ) as [Profile, Profile];
  const common = overlap(left.vector, right.vector);
  return {
    features: featuresOf({ a: 0, b: 1, ...common, base: baseScore(common) }, [left, right], ALONE, [1, 1]),
    profiles: [left, right],
  };
}

/** Weights of the features that don't depend on a story; logistic regression on sentence pairs of four public sets, each with its own base rate. */
const WEIGHTS: Readonly<Record<string, number>> = {
  f1: 1.948,
  mF1: 5.414,
  dice: 2.768,
  most: -0.602,
  mMost: 0.932,
  nameF1: -0.289,
  numberClash: -0.833,
  runShare: -0.86,
  lengthRatio: 1.1,
  order: -2.374,
  mOrder: 1.242,
};
const INTERCEPT = -5.2;
/** Two sentences this similar state the same. */
const SAME = 0.5;

/** How two sentences stand to each other. */
export interface Relation {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly same: boolean;
  readonly conflict: Conflict | null;
  /** What they have in common and what not, one reason each, readable by a person. */
  readonly why: readonly string[];
}

function similarityOf(features: readonly number[]): number {
  const sum = FEATURES.reduce((total, name, i) => total + (WEIGHTS[name] ?? 0) * features[i]!, INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}

function reasons([a, b]: readonly [Profile, Profile], conflict: Conflict | null): string[] {
  const shared = a.meaning.keys.filter((key) => b.meaningOf.has(key));
  const only = (one: Profile, other: Profile): string[] => one.meaning.keys.filter((key) => !other.meaningOf.has(key));
  const say = (label: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [`${label}: ${keys.slice(0, 12).join(", ")}`];
  const clash = conflict === null ? [] : [`numbers differ: ${conflict.a} and ${conflict.b}`];
  return [...say("in common", shared), ...say("only in a", only(a, b)), ...say("only in b", only(b, a)), ...clash];
}

/** Do two sentences state the same, and do their numbers conflict? Pure; knows nothing of any story. */
export function relate(a: string, b: string): Relation {
  const { features, profiles } = pairOf(a, b);
  const similarity = Math.round(similarityOf(features) * 1e4) / 1e4;
  const conflict = findConflict(a, b, similarity);
  return { similarity, same: similarity >= SAME, conflict, why: reasons(profiles, conflict) };
}
