/** How alike texts are by their rarer words: enough to say to which of two parts of a story a later article belongs. */
import { rarity } from "../text/background.js";
import { stem } from "../text/stems.js";
import { words } from "../text/words.js";

/** UTF-16 units that are looked at, and how rare a word must be to tell anything. */
const LOOKED_AT = 6000;
const RARE = 0.45;

type Weights = ReadonlyMap<string, number>;

function weightsOf(text: string): Weights {
  const stems = new Set(words(text.slice(0, LOOKED_AT)).map(({ lower }) => stem(lower)));
  return new Map([...stems].map((each) => [each, rarity(each)] as const).filter(([, weight]) => weight >= RARE));
}

function cosine(a: Weights, b: Weights): number {
  const mass = (weights: Weights): number => [...weights.values()].reduce((sum, w) => sum + w * w, 0);
  const shared = [...a].reduce((sum, [key, weight]) => sum + (b.has(key) ? weight * weight : 0), 0);
  return shared / Math.max(1e-9, Math.sqrt(mass(a) * mass(b)));
}

/** Mean likeness, 0 to 1, of a text to others. */
export function likenessTo(text: string, others: readonly string[]): number {
  const own = weightsOf(text);
  return others.reduce((sum, other) => sum + cosine(own, weightsOf(other)), 0) / Math.max(1, others.length);
}
