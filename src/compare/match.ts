import type { Article } from "../model.js";
import { words } from "../text/words.js";
import { indexNames, type NameIndex } from "./aliases.js";
import { type Candidate, findCandidates } from "./candidates.js";
import type { Pair } from "./cluster.js";
import { type Ground, mapFeatures } from "./features.js";
import { LEARNED, likelihood, type Model } from "./likelihood.js";
import { findPassages, type Passage } from "./passages.js";
import { createNumbering, type Profile, profile } from "./profile.js";
import { toVectors } from "./score.js";
import { termsOf } from "./terms.js";
import { weighTerms } from "./weights.js";

/** Everything that comparing the articles of one story needs to know. */
export interface Matched {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly profiles: readonly Profile[];
  readonly names: NameIndex;
  /** For each passage the first that has the same words: itself, unless it repeats another article's. */
  readonly first: readonly number[];
  /** Pairs of first passages of different articles with the likelihood that they state the same, sorted by (a, b). */
  readonly pairs: readonly Pair[];
}

/** The first passage with the same words, for each. */
function findFirst(passages: readonly Passage[]): number[] {
  const seen = new Map<string, number>();
  return passages.map((passage) => {
    const key = words(passage.quote)
      .map((word) => word.lower)
      .join(" ");
    if (!seen.has(key)) seen.set(key, passage.index);
    return seen.get(key)!;
  });
}

/** Passages with their terms weighed: what is repeated counts once for how common a word is in the story. */
function groundOf(passages: readonly Passage[], names: NameIndex, first: readonly number[]): Ground {
  const terms = passages.map((passage) => termsOf(passage, names));
  const once = terms.filter((_, i) => first[i] === i);
  const space = toVectors(terms, weighTerms(once, "key"), "key");
  const meanings = toVectors(terms, weighTerms(once, "meaning"), "meaning");
  const keys = new Set(names.named.map((each) => each.key));
  const isName = (key: string): boolean => keys.has(key);
  const numbering = createNumbering();
  const profiles = passages.map((passage, i) => {
    const [{ weightOf }, { weightOf: meaningOf }] = [space.vectors[i]!, meanings.vectors[i]!];
    return profile({ passage, terms: terms[i]!, weightOf, meaningOf }, isName, numbering);
  });
  return { passages, profiles, space, meanings, size: numbering.size() };
}

/** The pairs worth looking at, and what their features are made of. */
export interface Prepared extends Omit<Matched, "pairs"> {
  readonly candidates: readonly Candidate[];
  readonly ground: Ground;
}

/** Everything but the features and likelihoods. */
export function prepare(articles: readonly Article[]): Prepared {
  const passages = findPassages(articles);
  const names = indexNames(articles);
  const first = findFirst(passages);
  const ground = groundOf(passages, names, first);
  const once = passages.filter((each) => first[each.index] === each.index);
  return {
    articles,
    passages,
    profiles: ground.profiles,
    names,
    first,
    candidates: findCandidates(once, ground.space),
    ground,
  };
}

/** Finds which passages of different articles state the same, with a likelihood each. */
export function match(articles: readonly Article[], model: Model = LEARNED): Matched {
  const { candidates, ground, ...rest } = prepare(articles);
  const scores = mapFeatures(candidates, ground, (features) => likelihood(features, model));
  return { ...rest, pairs: candidates.map(({ a, b }, i) => ({ a, b, score: scores[i]! })) };
}
