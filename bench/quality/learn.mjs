// Learns how likely two passages state the same from stories marked in full, and writes src/compare/learned.ts: figures only, no text.
//
//   npx tsc -p tsconfig.build.json && node bench/quality/learn.mjs DATA SEED_TEXTS [--write]
//
// First each story is scored by weights learned from the others (its average precision is what to believe), then all teach the weights that are kept.
import { writeFileSync } from "node:fs";
import { FEATURES, mapFeatures } from "../../dist/compare/features.js";
import { scaled } from "../../dist/compare/likelihood.js";
import { prepare } from "../../dist/compare/match.js";
import { averagePrecision, train } from "./regression.mjs";
import { loadStories, samePlace, wordsOf } from "./stories.mjs";

const [data, seedTexts, write] = process.argv.slice(2);
const PENALTY = 20;

function examples(story) {
  const { articles, passages, candidates, ground } = prepare(story.articles);
  const fits = passages.map((passage) => {
    const words = wordsOf(passage.quote);
    const file = articles[passage.article].input;
    return story.claims.map((claim) =>
      claim.some(([each, sentences]) => each === file && sentences.some((sentence) => samePlace(words, sentence))),
    );
  });
  return {
    name: story.name,
    features: mapFeatures(candidates, ground, scaled),
    base: candidates.map((each) => each.base),
    labels: candidates.map(({ a, b }) => (fits[a].some((fit, claim) => fit && fits[b][claim]) ? 1 : 0)),
  };
}

const score = (model, rows) =>
  rows.map((row) => row.reduce((sum, value, j) => sum + value * model.weights[j], model.intercept));

export function learn(sets) {
  return train(
    sets.flatMap((each) => each.features),
    sets.flatMap((each) => each.labels),
    PENALTY,
  );
}

if (process.argv[1].endsWith("learn.mjs")) {
  const sets = loadStories(data, seedTexts).map(examples);
  let sum = 0;
  let base = 0;
  for (const set of sets) {
    const model = learn(sets.filter((each) => each !== set));
    const [learned, formula] = [
      averagePrecision(score(model, set.features), set.labels),
      averagePrecision(set.base, set.labels),
    ];
    sum += learned;
    base += formula;
    console.log(
      `${set.name.padEnd(16)} pairs ${String(set.labels.length).padStart(5)}  right ${String(set.labels.reduce((a, b) => a + b, 0)).padStart(4)}  formula ${formula.toFixed(3)}  learned from the others ${learned.toFixed(3)}`,
    );
  }
  console.log(
    `mean                                       formula ${(base / sets.length).toFixed(3)}  learned from the others ${(sum / sets.length).toFixed(3)}`,
  );
  const model = learn(sets);
  const lines = FEATURES.map((name, i) => `  ${name}: ${Number(model.weights[i].toFixed(4))},`).join("\n");
  if (write === "--write") {
    writeFileSync(
      new URL("../../src/compare/learned.ts", import.meta.url),
      `// Learned by bench/quality/learn.mjs from the pairs of ${sets.length} stories marked in full: figures only, no text.\nexport const INTERCEPT = ${Number(model.intercept.toFixed(4))};\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines}\n};\n`,
    );
  }
}
