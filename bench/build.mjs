// What a build costs, stage by stage: node bench/build.mjs [--short] [--no-site] [SIZE…], by default 100 1000 10000 articles.
// Each stage runs in a process of its own, so that its peak of memory is its own; the archive is invented (generate-archive.mjs).
// Three builds of each size: of nothing but raw files, of nothing new, of one new article. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateArchive, generateShort } from "./generate-archive.mjs";

const OUTLETS = 97;

function writeArchive(root, count, isShort) {
  let i = 0;
  for (const article of (isShort ? generateShort : generateArchive)(count)) {
    writeRaw(root, article, i);
    i += 1;
  }
}

function writeRaw(root, { id, headline, published, text }, i) {
  const folder = join(root, "content", "inbox", published);
  mkdirSync(folder, { recursive: true });
  const meta = `title: ${headline}\ndate: ${published}\nsource: Outlet ${i % OUTLETS}`;
  writeFileSync(join(folder, `${id}.md`), `---\n${meta}\n---\n\n${text}\n`);
}

const STAGES = { intake, stories, site };

/** Runs one stage in this process and prints what it cost. */
async function measure(stage, root) {
  const context = quietContext();
  const before = process.cpuUsage();
  const start = performance.now();
  await STAGES[stage](root, context);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ wall, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));
}

function quietContext() {
  const nothing = () => {};
  const io = { env: { SOURCE_DATE_EPOCH: "1960000000" }, cwd: () => process.cwd(), stderr: { write: nothing } };
  return { io, report: nothing, say: nothing, detail: nothing, fault: nothing, unusable: () => 0 };
}

async function open(root) {
  const { openStore } = await import("../dist/files/store.js");
  return openStore(root, { full: false, now: Date.now });
}

async function intake(root, context) {
  const { inboxInputs } = await import("../dist/files/inbox.js");
  const { takeInFiles } = await import("../dist/cli/take-in.js");
  const { saveStore } = await import("../dist/files/store.js");
  const store = await open(root);
  await takeInFiles(inboxInputs(root, context.report), store, context, false);
  saveStore(store);
}

async function stories(root, context) {
  const { updateStories } = await import("../dist/cli/stories/index.js");
  const { settle } = await updateStories(await open(root), context, false);
  settle();
}

async function site(root, context) {
  const { publishSite } = await import("../dist/cli/publish-site.js");
  const { siteFolders } = await import("../dist/cli/site-folders.js");
  const { openPublisher } = await import("../dist/publish/aside/publisher.js");
  const publisher = openPublisher(siteFolders(root), false);
  await publishSite(await open(root), context, false, publisher).finally(publisher.end);
}

function report(size, name, stages, root) {
  for (const stage of stages) {
    const done = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--stage", stage, root], {
      encoding: "utf8",
    });
    if (done.status !== 0) throw new Error(done.stderr);
    const { wall, cpu, peak } = JSON.parse(done.stdout);
    const each = ((1000 * cpu) / size).toFixed(2);
    console.log(
      `| ${size} | ${name} | ${stage} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${each} | ${peak.toFixed(0)} |`,
    );
  }
}

function run(size, isShort, stages) {
  const root = mkdtempSync(join(tmpdir(), "build-"));
  try {
    writeArchive(root, size, isShort);
    report(size, "all new", stages, root);
    report(size, "unchanged", stages, root);
    writeRaw(root, [...(isShort ? generateShort : generateArchive)(8, 99)].at(-1), 1);
    report(size, "one new", stages, root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
if (args[0] === "--stage") await measure(args[1], args[2]);
else {
  const sizes = args.filter((each) => !each.startsWith("--")).map(Number);
  const stages = Object.keys(STAGES).filter((stage) => stage !== "site" || !args.includes("--no-site"));
  console.log(
    "| articles | build | stage | s | processor s | ms an article | peak MB |\n|---|---|---|---|---|---|---|",
  );
  for (const size of sizes.length > 0 ? sizes : [100, 1000, 10_000]) run(size, args.includes("--short"), stages);
}
