// What `commonplace check` costs: node bench/check.mjs [STORIES…], by default 1000 and 20000. Options: --keep DIR makes or takes the site in
// DIR and leaves it there (DIR/STORIES). The archive is invented (publish-archive.mjs): stories of three articles, each said to be in
// content/ as well as published. Prints seconds, processor seconds and the peak of memory of the process. Needs dist/ (npm run prepare).
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatArticle } from "../dist/content/article-file.js";
import { articleName } from "../dist/content/names.js";
import { formatStory, storyName } from "../dist/content/story-file.js";
import { loadConfig } from "../dist/files.js";
import { publish } from "../dist/publish/index.js";
import { makeArchive } from "./publish-archive.mjs";

const BIN = fileURLToPath(new URL("../bin/commonplace.js", import.meta.url));
const CONFIG = "title: The Bench\nurl: https://bench.example\ntagAuthority: bench.example,2031\npublish: full\n";

/** No addresses: a source is known by its name, as the archive says; hashes are as long as real ones. */
function archiveOf(archive) {
  const hashed = ({ id, hash }) => ({ id, hash: hash.padStart(16, "0") });
  const read = (id) => {
    const article = archive.articles.read(id);
    return { ...article, url: null };
  };
  const articles = { entries: archive.articles.entries.map(hashed), read };
  return { ...archive, articles, stories: { ...archive.stories, entries: archive.stories.entries.map(hashed) } };
}

/** A root with so many stories in content/ and _site. */
async function makeRoot(root, count) {
  const archive = archiveOf(makeArchive(count));
  for (const folder of ["articles", "stories", "inbox"]) mkdirSync(join(root, "content", folder), { recursive: true });
  writeFileSync(join(root, "content", "digest.yml"), CONFIG);
  const taken = new Set();
  for (const { id } of archive.stories.entries) {
    const story = archive.stories.read(id);
    const articles = story.articles.map(archive.articles.read);
    for (const article of articles) {
      const name = articleName(article, taken);
      taken.add(name);
      const file = { article, raw: "bench", olderRaw: [], alsoIds: [] };
      writeFileSync(join(root, "content", "articles", name), formatArticle(file));
    }
    writeFileSync(join(root, "content", "stories", `${storyName(story.url)}.md`), formatStory(story, articles));
  }
  const config = loadConfig(root);
  await publish(
    { ...archive, config },
    { outDir: join(root, "_site"), templatesDir: null, cacheDir: join(root, ".commonplace", "cache", "publish") },
  );
}

/** Runs check in a process of its own; `peak` is the most that the process held, in MB. */
function check(root) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [BIN, "check", "--root", root], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    let peak = 0;
    let cpu = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
        const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
        cpu = (Number(user) + Number(system)) / 100;
      } catch {
        // It has ended.
      }
    }, 50);
    child.stdout.on("data", (data) => {
      said += data;
    });
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({
        code,
        said: said.trimEnd().split("\n").slice(-4),
        wall: (performance.now() - start) / 1000,
        cpu,
        peak,
      });
    });
  });
}

const args = process.argv.slice(2);
const kept = args.includes("--keep") ? args.splice(args.indexOf("--keep"), 2)[1] : null;
const sizes = args.length > 0 ? args.map(Number) : [1000, 20_000];
for (const size of sizes) {
  const root = kept === null ? mkdtempSync(join(tmpdir(), "commonplace-check-")) : join(kept, String(size));
  if (!existsSync(join(root, "_site", "index.html"))) await makeRoot(root, size);
  const { code, said, wall, cpu, peak } = await check(root);
  console.log(said.join("\n"));
  console.log(
    `${size} stories: exit ${code}, ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${Math.round(peak)} MB at most`,
  );
  if (kept === null) rmSync(root, { recursive: true, force: true });
}
