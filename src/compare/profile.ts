import type { Ground } from "./features.js";

/** One thing that a passage mentions, folded so that other wordings of it are the same term. */
export interface Term {
  /** A stem, the folded key of a name, or "#value unit" for a quantity. */
  readonly key: string;
  /** The number of the key's symbol, or of what stands for it and its synonyms. */
  readonly meaning: number;
  /** UTF-16 offset in the article's text. */
  readonly at: number;
}

/** What a passage mentions, in words: for those few passages that are looked at one by one. */
export interface Profile {
  /** Its terms in order. */
  readonly terms: readonly Term[];
  /** Meaning → its weight. */
  readonly meaningOf: ReadonlyMap<number, number>;
  /** Keys of the terms that are names. */
  readonly names: ReadonlySet<string>;
}

function toProfile(passage: number, { terms, meanings, traits }: Ground): Profile {
  const { texts } = terms.symbols;
  const [start, end] = [terms.at.from[passage]!, terms.at.from[passage + 1]!];
  const found: Term[] = [];
  const meaningOf = new Map<number, number>();
  for (let i = start; i < end; i += 1) {
    const meaning = terms.meanings.values[i]!;
    found.push({ key: texts[terms.keys.values[i]!]!, meaning, at: terms.at.values[i]! });
    meaningOf.set(meaning, meanings.weights[meaning]!);
  }
  const names = traits.names.values.subarray(traits.names.from[passage]!, traits.names.from[passage + 1]!);
  return { terms: found, meaningOf, names: new Set(Array.from(names, (name) => texts[name]!)) };
}

/** The profiles of a story's passages by their places in its list, made where they are asked for and kept. */
export function createProfiles(ground: Ground): (passage: number) => Profile {
  const known: Profile[] = [];
  return (passage) => {
    known[passage] ??= toProfile(passage, ground);
    return known[passage];
  };
}
