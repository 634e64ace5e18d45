// What comparing the articles of a story costs: node bench/compare.mjs
// Stories are invented (generate-archive.mjs): 300 of 5 articles, of which the first 100 only warm up; then one each of 25, 50 and 100
// articles of some 30 sentences. Prints milliseconds by the clock and of the processor. Runs in a thread with the limits that a build
// gives to its threads (src/cli/stories/make-all.ts). Needs dist/ (npm run prepare).
import { isMainThread, Worker } from "node:worker_threads";
import { compare } from "../dist/compare/index.js";
import { normalize } from "../dist/normalize/index.js";
import { generateStories } from "./generate-archive.mjs";

const [STORIES, WARM_UP] = [300, 100];

function toArticle({ id, text }) {
  const raw = { input: id, format: "text", encoding: "utf-8", text, firstLine: 1, meta: {} };
  return normalize(raw, { sources: [], defaultLanguage: "en" }, () => {});
}

const toStory = (articles) => articles.map(toArticle);
const originsOf = (story) => story.map(({ id }) => ({ id, articles: [id], why: [] }));

/** Milliseconds a story, by the clock and of the processor (all threads, what collects garbage among them) and the claims found. */
function measure(stories) {
  const cpu = process.cpuUsage();
  const clock = process.hrtime.bigint();
  let claims = 0;
  for (const story of stories) claims += compare(story, originsOf(story)).claims.length;
  const elapsed = Number(process.hrtime.bigint() - clock) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  return [elapsed, (user + system) / 1000].map((ms) => ms / stories.length).concat(claims / stories.length);
}

function tell(articles, stories) {
  const sentences = stories[0].reduce((sum, { blocks }) => sum + blocks.length, 0);
  const [clock, cpu, claims] = measure(stories);
  console.log(`| ${articles} | ${sentences} | ${clock.toFixed(1)} | ${cpu.toFixed(1)} | ${claims.toFixed(0)} |`);
}

function tellAll() {
  console.log("| articles | sentences | ms a story | processor ms | claims |\n|---|---|---|---|---|");
  const five = [...generateStories(STORIES, 5)].map(toStory);
  measure(five.slice(0, WARM_UP));
  tell(5, five.slice(WARM_UP));
  for (const size of [25, 50, 100]) tell(size, [...generateStories(1, size, size)].map(toStory));
}

const resourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 64 };
if (isMainThread) new Worker(new URL(import.meta.url), { resourceLimits });
else tellAll();
