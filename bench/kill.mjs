// Builds that are killed (kill -9) at random moments: node bench/kill.mjs [COUNT] [SEED], by default 200 kills.
// After each, the old or the new site must be complete on disk, and the next build must end with the bytes of an undisturbed one.
// Every other build is the first of its root, the others add articles to a site that is there. Needs dist/ (npm run prepare).

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateArchive, random } from "./generate-archive.mjs";

const COUNT = Number(process.argv[2] ?? 200);
const next = random(Number(process.argv[3] ?? 1));
const BIN = fileURLToPath(new URL("../bin/commonplace.js", import.meta.url));
const env = { ...process.env, SOURCE_DATE_EPOCH: "1960000000" };
const scratch = mkdtempSync(join(tmpdir(), "kill-"));

function addArticles(root, count, seed) {
  for (const { id, headline, published, text } of generateArchive(count, seed)) {
    const file = join(root, "content", "inbox", `${id}.md`);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, `---\ntitle: ${headline}\ndate: ${published}\n---\n\n${text.slice(0, 900)}\n`);
  }
}

/** The files below a folder and a hash of each. */
function filesOf(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

const isSame = (a, b) => a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);

function build(root) {
  const done = spawnSync(process.execPath, [BIN, "build", "--quiet", "--root", root], { encoding: "utf8", env });
  if (done.status !== 0) throw new Error(`build ended with ${done.status}: ${done.stderr}`);
}

/** What lies on disk after a kill: "old", "new", "waiting" (new and complete, to be put in place by the next command), or "broken". */
function found(root, before, after) {
  const site = filesOf(join(root, "_site"));
  const waiting = filesOf(join(root, ".commonplace", "site-next"));
  const mark = join(root, ".commonplace", "site-next.complete");
  if (existsSync(mark)) {
    const list = readFileSync(mark, "utf8");
    const rest = list === "" && waiting.size > 0 ? waiting : new Map([...site, ...waiting]);
    if (list !== "") for (const path of JSON.parse(list).gone) rest.delete(path);
    return isSame(rest, after) ? (isSame(site, after) ? "new" : "waiting") : "broken";
  }
  if (isSame(site, before)) return "old";
  if (isSame(site, after)) return "new";
  return isSame(filesOf(join(root, ".commonplace", "site-old")), before) ? "old" : "broken";
}

async function killed(root, milliseconds) {
  const child = spawn(process.execPath, [BIN, "build", "--quiet", "--root", root], { env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("exit", (_, signal) => resolve(signal === "SIGKILL")));
  const killer = sleep(milliseconds).then(() => child.kill("SIGKILL"));
  const wasKilled = await ended;
  await killer;
  return wasKilled;
}

/** A root before a build, its site before it, and what an undisturbed build makes. */
function prepare(name, root) {
  const done = join(scratch, `${name}-done`);
  cpSync(root, done, { recursive: true, preserveTimestamps: true });
  const from = performance.now();
  build(done);
  const length = performance.now() - from;
  const after = { site: filesOf(join(done, "_site")), content: filesOf(join(done, "content")) };
  return { name, root, before: filesOf(join(root, "_site")), after, length };
}

async function round({ name, root, before, after, length }, tally) {
  const copy = join(scratch, "copy");
  cpSync(root, copy, { recursive: true, preserveTimestamps: true });
  const moment = next() * length * 1.1;
  const inTime = await killed(copy, moment);
  const state = found(copy, before, after.site);
  tally.set(
    `${name}: ${inTime ? state : "ended before the kill"}`,
    (tally.get(`${name}: ${inTime ? state : "ended before the kill"}`) ?? 0) + 1,
  );
  build(copy);
  const left = readdirSync(join(copy, ".commonplace")).join();
  const ok =
    state !== "broken" &&
    left === "cache" &&
    isSame(filesOf(join(copy, "_site")), after.site) &&
    isSame(filesOf(join(copy, "content")), after.content);
  rmSync(copy, { recursive: true, force: true });
  if (!ok) throw new Error(`${name}, killed after ${Math.round(moment)} ms: ${state}, or the next build differs`);
}

try {
  const first = join(scratch, "first");
  addArticles(first, 12, 1);
  const later = join(scratch, "later");
  cpSync(first, later, { recursive: true });
  build(later);
  addArticles(later, 9, 2);
  const kinds = [prepare("first build", first), prepare("later build", later)];
  const tally = new Map();
  for (let i = 0; i < COUNT; i += 1) {
    await round(kinds[i % 2], tally);
    if ((i + 1) % 10 === 0) console.error(`${i + 1} of ${COUNT}: ${JSON.stringify(Object.fromEntries(tally))}`);
  }
  console.log("| build: what lay on disk | times |\n|---|---|");
  for (const [what, times] of [...tally].sort()) console.log(`| ${what} | ${times} |`);
  console.log(`\n${COUNT} builds, each next one byte by byte as an undisturbed one.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
