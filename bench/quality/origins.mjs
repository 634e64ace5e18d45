// Which articles go back to one text: made pairs that must be found, real ones that are to be read.
//
//   node bench/quality/origins.mjs DATA [--pairs] [--set NAME] [--limit N]
//
// DATA holds labelled stories (basil/dev.jsonl, allsides_full/dev.articles.jsonl, multinews_sample/dev.summaries.jsonl), which lie
// outside the project. Each article is copied, cut, edited and reworded by a seeded generator, and looked for beside the original.
// Then all articles of each story are compared: with --pairs, every pair joined is printed with its reason, and the nearest that
// wasn't, to be read and judged by hand. Needs dist/ (npm run prepare).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "../../dist/group/index.js";
import { findOrigins } from "../../dist/group/origins.js";
import { normalize } from "../../dist/normalize/index.js";
import { random } from "../generate-archive.mjs";

const [data, ...flags] = process.argv.slice(2);
const valueAfter = (flag) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined);
const limit = Number(valueAfter("--limit") ?? Number.POSITIVE_INFINITY);
const rows = (...path) =>
  readFileSync(join(data, ...path), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const SETS = {
  basil: () => rows("basil", "dev.jsonl"),
  allsides: () => rows("allsides_full", "dev.articles.jsonl"),
  multinews: () =>
    rows("multinews_sample", "dev.summaries.jsonl").flatMap(({ story, articles }) =>
      articles.filter((each) => !each.suspect_boilerplate).map((each) => ({ ...each, story })),
    ),
};

function toArticle({ id, title, text, source, date }) {
  const meta = { id, ...(title ? { title } : {}), ...(source ? { source } : {}), ...(date ? { date } : {}) };
  const raw = { input: id, format: "jsonl", encoding: "utf-8", text, firstLine: 1, meta };
  return normalize(raw, { sources: [], defaultLanguage: "en" }, () => {});
}

const TOP =
  "Advertisement\n\nShare this article\n\nRead more: What we know so far\n\nBy our newsroom staff and agencies";
const END =
  "Sign up for our newsletter and never miss a story from the region.\n\nFollow us for more news, weather and sport.\n\n" +
  "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.\n\nMore from this section";
const around = (text) => `${TOP}\n\n${text}\n\n${END}`;
const first = (text, share) => text.slice(0, Math.round(text.length * share));
const last = (text, share) => text.slice(text.length - Math.round(text.length * share));

/** A share of the words replaced by others of the text, left out, or doubled by another. */
function edit(text, share, next, words = /[\p{L}\p{N}]+/gu) {
  const pool = text.match(/\p{Ll}{4,}/gu) ?? ["thing"];
  const other = () => pool[Math.floor(next() * pool.length)];
  return text.replace(words, (word) => {
    if (next() >= share) return word;
    const dice = next();
    return dice < 0.6 ? other() : dice < 0.8 ? "" : `${word} ${other()}`;
  });
}

/** Half of the words that are no names and no figures replaced, a fifth of the sentences left out; the order stays. */
const reword = (text, next) =>
  edit(text, 0.5, next, /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)
    .split(/(?<=[.!?]["”]?) (?=\p{Lu})/u)
    .filter(() => next() < 0.8)
    .join(" ");

const VARIANTS = {
  "with boilerplate": around,
  "first 60 %": (text) => first(text, 0.6),
  "last 60 %": (text) => last(text, 0.6),
  "5 % edited": (text, next) => edit(text, 0.05, next),
  "first 60 %, 5 % edited, with boilerplate": (text, next) => around(edit(first(text, 0.6), 0.05, next)),
  "last 60 %, 5 % edited, with boilerplate": (text, next) => around(edit(last(text, 0.6), 0.05, next)),
  "reworded (not asked for)": reword,
};

function findMade(name, all) {
  const made = all.filter((row) => toArticle(row).kind === "article" && (row.text.match(/\S+/gu) ?? []).length >= 60);
  for (const [variant, change] of Object.entries(VARIANTS)) {
    const next = random(1);
    const missed = made.filter((row) => {
      const copy = {
        ...row,
        id: `${row.id}-copy`,
        title: null,
        source: "The Copying Gazette",
        text: change(row.text, next),
      };
      return findOrigins([toArticle(row), toArticle(copy)], { sources: [] }).length > 1;
    });
    const found = made.length - missed.length;
    console.log(`${name}: ${variant}: ${found} of ${made.length} found (${(found / made.length).toFixed(4)})`);
    if (flags.includes("--pairs")) for (const { id } of missed.slice(0, 20)) console.log(`  missed ${id}`);
  }
}

function byStory(all) {
  const found = new Map();
  for (const row of all) found.set(row.story, [...(found.get(row.story) ?? []), row]);
  return found;
}

/** Pairs joined within the stories as marked, and within the clusters that the program makes. */
function findReal(name, all) {
  const articles = new Map(all.map((row) => [row.id, { row, article: toArticle(row) }]));
  const idOf = new Map([...articles].map(([id, { article }]) => [article.id, id]));
  const marked = byStory(all);
  const clusters = group([...articles.values()].map(({ article }) => article)).map((cluster) =>
    cluster.articles.map((id) => articles.get(idOf.get(id)).row),
  );
  const pairs = new Map();
  let compared = 0;
  for (const story of [...marked.values(), ...clusters]) {
    if (story.length < 2) continue;
    const own = story.map(({ id }) => articles.get(id).article);
    compared += (own.length * (own.length - 1)) / 2;
    for (const { articles: ids, why } of findOrigins(own, { sources: [] }))
      if (ids.length > 1)
        pairs.set(
          ids
            .map((id) => idOf.get(id))
            .sort()
            .join(" "),
          why,
        );
  }
  const other = [...pairs].filter(([, why]) => why.some(({ kind }) => kind !== "publisher"));
  console.log(
    `${name}: ${compared} real pairs compared, ${other.length} origins of more than one outlet, ${pairs.size - other.length} of one`,
  );
  if (flags.includes("--pairs"))
    for (const [ids, why] of other)
      console.log(`  ${ids}\n${why.map(({ kind, detail }) => `    ${kind}: ${detail}`).join("\n")}`);
}

for (const [name, load] of Object.entries(SETS)) {
  if ((valueAfter("--set") ?? name) !== name) continue;
  const all = load().slice(0, limit);
  findMade(name, all);
  findReal(name, all);
}
