// Stories whose shared claims were marked by hand, read from a folder of labelled data that lies outside the project:
// DATA/gold/<story>/{*.txt,gold.json} and DATA/seeds/gold.json with its texts in a folder given apart.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { normalize } from "../../dist/normalize/index.js";

export const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function containment(a, b) {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const counts = new Map();
  for (const word of longer) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of shorter) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(word, left - 1);
  }
  return shorter.length === 0 ? 0 : common / shorter.length;
}

/** Do a passage and a marked sentence (as words) name the same place of an article? */
export function samePlace(q, s) {
  if (q.length > 2.5 * s.length + 8) return false;
  if (Math.min(q.length, s.length) < 4) return q.join(" ") === s.join(" ");
  return (q.length >= 8 || q.length >= 0.4 * s.length) && containment(q, s) >= 0.85;
}

function toArticle(input, text) {
  const raw = { input, format: "text", encoding: "utf-8", text, firstLine: 1, meta: {} };
  return normalize(raw, { sources: [], defaultLanguage: "en" }, () => {});
}

function load(name, texts, goldFile) {
  const gold = JSON.parse(readFileSync(goldFile, "utf8"));
  const files = readdirSync(texts)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return {
    name,
    articles: files.map((file) => toArticle(file, readFileSync(join(texts, file), "utf8"))),
    claims: gold.shared.map((claim) =>
      Object.entries(claim.support).map(([file, sentences]) => [basename(file), sentences.map(wordsOf)]),
    ),
  };
}

export function loadStories(data, seedTexts) {
  const folders = readdirSync(join(data, "gold"), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort();
  return [
    load("seeds", seedTexts, join(data, "seeds", "gold.json")),
    ...folders.map((name) => load(name, join(data, "gold", name), join(data, "gold", name, "gold.json"))),
  ];
}
