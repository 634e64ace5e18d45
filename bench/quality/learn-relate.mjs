// Learns how alike two sentences are from pairs that people labelled, and writes src/compare/relating/learned.ts: figures only, no text.
//
//   npx tsc -p tsconfig.build.json && node bench/quality/learn-relate.mjs SPARK ECBPLUS MSRP STS [--write]
//
// Each file has a line {"a","b","same"} a pair, and may say of which story or topic it is. Every set has a base rate of its own. First each fifth
// of a set, whole stories at a time, is scored by weights learned from everything else, then each set by weights learned from the other sets
// (both are what to believe), then all teach the weights that are kept.
import { readFileSync, writeFileSync } from "node:fs";
import { measurePair } from "../../dist/compare/relate.js";
import { MEASURES } from "../../dist/compare/relating/measures.js";
import { areaUnderCurve, train } from "./regression.mjs";

const NAMES = ["spark", "ecbplus", "msrp", "sts"];
/** How much each set counts as a whole: the third asks for the same in all details, and has the most to spare. */
const COUNTS = [1, 1, 0.4, 1];
const PENALTY = 3;
const FOLDS = 5;
/** The last label of a set without stories or topics: this many pairs in a row are one. */
const BLOCK = 40;

function load(file, set) {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const groups = new Map();
  return rows.flatMap(({ a, b, same, story, topic }, i) => {
    const group = String(story ?? topic ?? Math.floor(i / BLOCK));
    if (!groups.has(group)) groups.set(group, groups.size % FOLDS);
    const measures = measurePair(a, b);
    return measures === null ? [] : [{ set, fold: groups.get(group), label: same ? 1 : 0, measures }];
  });
}

function learn(rows) {
  const sizes = NAMES.map((_, set) => rows.filter((row) => row.set === set).length);
  const model = train(
    rows.map(({ set, measures }) => [...measures, ...NAMES.slice(1).map((_, i) => (set === i + 1 ? 1 : 0))]),
    rows.map((row) => row.label),
    PENALTY,
    rows.map(({ set }) => (COUNTS[set] * rows.length) / sizes[set] / NAMES.length),
  );
  return { weights: model.weights.slice(0, MEASURES.length) };
}

const score = ({ weights }, { measures }) => measures.reduce((sum, value, i) => sum + value * weights[i], 0);
const area = (model, rows) =>
  areaUnderCurve(
    rows.map((row) => score(model, row)),
    rows.map((row) => row.label),
  );

function f1(model, rows, intercept) {
  const told = rows.filter((row) => score(model, row) + intercept > 0);
  const right = told.filter((row) => row.label === 1).length;
  return (2 * right) / (told.length + rows.filter((row) => row.label === 1).length);
}

/** What to add to the sum so that the answer "the same" fits the labels best: the mean F1 of the sets. */
function interceptOf(model, rows) {
  const mean = (intercept) =>
    NAMES.reduce(
      (sum, _, set) =>
        sum +
        f1(
          model,
          rows.filter((row) => row.set === set),
          intercept,
        ),
      0,
    );
  const tried = Array.from({ length: 61 }, (_, i) => -6 + i / 10);
  return tried.reduce((best, each) => (mean(each) > mean(best) ? each : best));
}

const files = process.argv.slice(2, 6);
const rows = files.flatMap((file, set) => load(file, set));
const folds = Array.from({ length: FOLDS }, (_, fold) => learn(rows.filter((row) => row.fold !== fold)));
const model = learn(rows);
NAMES.forEach((name, set) => {
  const own = rows.filter((row) => row.set === set);
  const held = folds.map((each, fold) =>
    area(
      each,
      own.filter((row) => row.fold === fold),
    ),
  );
  const others = area(learn(rows.filter((row) => row.set !== set)), own);
  console.log(
    `${name.padEnd(8)} pairs ${String(own.length).padStart(5)}  by fifths ${(held.reduce((a, b) => a + b) / FOLDS).toFixed(4)}  by the other sets ${others.toFixed(4)}  all teach ${area(model, own).toFixed(4)}`,
  );
});
const intercept = interceptOf(model, rows);
const lines = MEASURES.map((name, i) => `  ${name}: ${Number(model.weights[i].toFixed(3))},`).join("\n");
console.log(`intercept ${intercept.toFixed(3)}\n${lines}`);
if (process.argv[6] === "--write")
  writeFileSync(
    new URL("../../src/compare/relating/learned.ts", import.meta.url),
    `// Learned by bench/quality/learn-relate.mjs from pairs of sentences of four public sets, each with its own base rate: figures only, no text.\nexport const INTERCEPT = ${Number(intercept.toFixed(3))};\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines}\n};\n`,
  );
