import type { Article } from "../model.js";
import { indexNames, type NameIndex } from "./aliases.js";
import { type Candidate, findCandidates } from "./candidates.js";
import type { Pair } from "./cluster.js";
import { type Ground, mapFeatures } from "./features.js";
import { LEARNED, likelihood, type Model } from "./likelihood.js";
import { findPassages, type Passage } from "./passages.js";
import { createProfiles, type Profile } from "./profile.js";
import { toVectors } from "./score.js";
import { findTerms } from "./terms.js";
import { findTraits } from "./traits.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";
import { weighTerms } from "./weights.js";

/** Everything that comparing the articles of one story needs to know. */
export interface Matched {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly profileOf: (passage: number) => Profile;
  readonly ground: Ground;
  readonly names: NameIndex;
  /** For each passage the first that has the same words: itself, unless it repeats another article's. */
  readonly first: readonly number[];
  /** Pairs of first passages of different articles with the likelihood that they state the same, sorted by (a, b). */
  readonly pairs: readonly Pair[];
}

/** The first passage with the same words, for each. */
function findFirst(passages: readonly Passage[]): number[] {
  const seen = new Map<string, number>();
  return passages.map(({ index, words }) => {
    const key = words.map(({ lower }) => lower).join(" ");
    const known = seen.get(key);
    if (known === undefined) seen.set(key, index);
    return known ?? index;
  });
}

/** Passages with their terms weighed: what is repeated counts once for how common a word is in the story. */
function groundOf(
  passages: readonly Passage[],
  names: NameIndex,
  first: readonly number[],
  vocabulary: Vocabulary,
): Ground {
  const terms = findTerms(passages, names, vocabulary);
  const space = toVectors(terms.keys, weighTerms(terms, "keys", first));
  const meanings = toVectors(terms.meanings, weighTerms(terms, "meanings", first));
  return { passages, terms, space, meanings, traits: findTraits(passages, space.distinct, names, vocabulary) };
}

/** The pairs worth looking at, and what their features are made of. */
export interface Prepared extends Omit<Matched, "pairs"> {
  readonly candidates: readonly Candidate[];
}

/** Everything but the features and likelihoods. */
export function prepare(articles: readonly Article[]): Prepared {
  const vocabulary = createVocabulary();
  const passages = findPassages(articles, vocabulary);
  const names = indexNames(articles);
  const first = findFirst(passages);
  const ground = groundOf(passages, names, first, vocabulary);
  const candidates = findCandidates(passages, first, ground.space);
  return { articles, passages, profileOf: createProfiles(ground), ground, names, first, candidates };
}

/** Finds which passages of different articles state the same, with a likelihood each. */
export function match(articles: readonly Article[], model: Model = LEARNED): Matched {
  const { candidates, ...rest } = prepare(articles);
  const scores = mapFeatures(candidates, rest.ground, (features) => likelihood(features, model));
  return { ...rest, pairs: candidates.map(({ a, b }, i) => ({ a, b, score: scores[i]! })) };
}
