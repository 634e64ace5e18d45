// What a build costs in which little changed: node bench/little.mjs [STORIES] [DAYS], by default 20000 stories on 3650 days.
// The archive is invented (generate-archive.mjs): stories of two short articles. After its first build three in turn: one new article on
// the newest day, and nothing new right after it. The whole command, from its start to its end. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateShort } from "./generate-archive.mjs";

const OUTLETS = 97;
const ROUNDS = 3;

/** The newest day of the archive. */
function writeArchive(root, stories, days) {
  let newest = "";
  let i = 0;
  for (const article of generateShort(2 * stories, 1, days)) {
    writeRaw(root, article, i);
    if (article.published > newest) newest = article.published;
    i += 1;
  }
  return newest;
}

function writeRaw(root, { id, headline, published, text }, i) {
  const folder = join(root, "content", "inbox", published);
  mkdirSync(folder, { recursive: true });
  const meta = `title: ${headline}\ndate: ${published}\nsource: Outlet ${i % OUTLETS}`;
  writeFileSync(join(folder, `${id}.md`), `---\n${meta}\n---\n\n${text}\n`);
}

/** Runs the command in this process and prints what it cost since its start. */
async function measure(root) {
  process.env.SOURCE_DATE_EPOCH = "1960000000";
  const { run } = await import("../dist/cli.js");
  const code = await run(["build", "--quiet", "--root", root]);
  const { user, system } = process.cpuUsage();
  const cost = { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
  console.log(JSON.stringify({ code, ...cost, peak: process.resourceUsage().maxRSS / 1024 }));
}

function report(root, what) {
  const argv = [fileURLToPath(import.meta.url), "--measure", root];
  const done = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  const { code, wall, cpu, peak } = JSON.parse(done.stdout);
  if (code !== 0) throw new Error(`${what}: the build ended with ${code}. ${done.stderr}`);
  console.log(`| ${what} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${peak.toFixed(0)} |`);
}

function bench(stories, days) {
  const root = mkdtempSync(join(tmpdir(), "little-"));
  try {
    const newest = writeArchive(root, stories, days);
    console.log("| build | s | processor s | peak MB |\n|---|---|---|---|");
    report(root, `${stories} stories on ${days} days, all new`);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [article] = generateShort(2, 99 + round, days);
      writeRaw(root, { ...article, published: newest }, round);
      report(root, "one new article");
      report(root, "nothing new, right after it");
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--measure") await measure(...rest);
else bench(Number(first ?? 20_000), Number(rest[0] ?? 3650));
