/**
 * Makes src/text/background-data.ts out of a table of document frequencies ("#documents<TAB>N", then word<TAB>count).
 * Run by hand when the table changes: `node scripts/make-background.mjs TABLE.tsv`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { stemmer } from "stemmer";

const rows = readFileSync(process.argv[2], "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("\t"));
const documents = Number(rows[0][1]);
const counts = new Map();
for (const [word, count] of rows.slice(1)) {
  if (!/^[a-z0-9']+$/.test(word)) continue;
  const key = /^[a-z']+$/.test(word) ? stemmer(word.replaceAll("'", "")) : word;
  const df = Math.min(Number(count), documents - 1);
  counts.set(key, (counts.get(key) ?? 0) - documents * Math.log(1 - df / documents));
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const kept = [...counts].map(([key, c]) => [key, Math.round(c)]).filter(([, c]) => c >= 8);
kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const byCount = new Map();
for (const [key, c] of kept) byCount.set(c, [...(byCount.get(c) ?? []), key]);
const table = [...byCount].map(([c, keys]) => `${c} ${keys.join(" ")}`).join("\n");
writeFileSync(
  "src/text/background-data.ts",
  `// Made by scripts/make-background.mjs. How often words occur in news: counts per Porter stem over ${documents} English news articles of the 2010s,
// from the public data set ramybaly/Article-Bias-Prediction (Apache-2.0). Each line: a count, then the stems that have it.
export const DOCUMENTS = ${documents};
export const TOTAL = ${Math.round(total)};
export const TABLE = \`${table}\`;
`,
);
console.log(kept.length, "stems,", table.length, "characters");
