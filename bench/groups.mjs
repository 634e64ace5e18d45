// How fast articles become stories, and how well, on an invented archive: node bench/groups.mjs 1000 10000 100000
// Each size runs in a process of its own, so that its peak of memory is its own. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { group } from "../dist/group/index.js";
import { generateArchive } from "./generate-archive.mjs";

/** B-cubed F1 (Bagga and Baldwin, 1998). */
function bCubed(stories, clusters) {
  const tally = (keys) => keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map());
  const both = tally(stories.map((story, i) => `${story} ${clusters[i]}`));
  const gold = tally(stories);
  const told = tally(clusters);
  let precision = 0;
  let recall = 0;
  stories.forEach((story, i) => {
    const shared = both.get(`${story} ${clusters[i]}`);
    precision += shared / told.get(clusters[i]) / stories.length;
    recall += shared / gold.get(story) / stories.length;
  });
  return (2 * precision * recall) / (precision + recall);
}

function toArticle({ id, published, headline, text }) {
  return {
    version: 1,
    id,
    kind: "article",
    input: id,
    url: null,
    source: { id, name: headline },
    headline,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published,
    publishedFrom: "metadata",
    received: null,
    body: "",
    text,
    blocks: [],
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
  };
}

function measure(count) {
  const made = [...generateArchive(count)];
  const storyOf = new Map(made.map(({ id, story }) => [id, story]));
  const articles = made.map(toArticle);
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const clusters = group(articles);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  const ids = clusters.flatMap((cluster) => cluster.articles);
  const b3 = bCubed(
    ids.map((id) => storyOf.get(id)),
    clusters.flatMap((cluster, i) => cluster.articles.map(() => i)),
  );
  const cpu = (user + system) / 1e6;
  console.log(
    `${count} articles: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${((1e6 * cpu) / count).toFixed(0)} µs an article, ` +
      `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${clusters.length} clusters, B-cubed F1 ${b3.toFixed(3)}`,
  );
}

const sizes = process.argv.slice(2);
if (sizes.length === 1) measure(Number(sizes[0]));
else
  for (const size of sizes.length > 0 ? sizes : ["1000", "10000", "100000"])
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), size], { stdio: "inherit" });
