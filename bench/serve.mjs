// How soon `serve` answers: node bench/serve.mjs [--root DIR] [--edits N] [STORIES], by default 5000 stories and 7 edits of each kind.
// First on the sample: from the start of the process to the first byte of a page, with the site there and without. Then on an invented
// archive of stories of two short articles: from the moment before a file is written to the first answer that holds what it says. `--root`
// keeps that archive, or takes one that is there. Needs dist/ (npm run prepare).
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateShort } from "./generate-archive.mjs";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(HERE, "bin", "commonplace.js");
const OUTLETS = 97;
const env = { ...process.env, SOURCE_DATE_EPOCH: "1960000000" };

function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : process.argv.splice(at, 2)[1];
}

/** Starts `serve`; what it tells is gathered. */
function serve(root) {
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0", "--root", root], { env });
  let told = "";
  child.stderr.on("data", (text) => {
    told += text;
  });
  const ended = new Promise((done) => child.once("exit", done));
  const heard = async (pattern, from = 0) => {
    for (;;) {
      const found = pattern.exec(told.slice(from));
      if (found) return found;
      if (child.exitCode !== null) throw new Error(told);
      await sleep(2);
    }
  };
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  return { heard, stop, length: () => told.length, pid: child.pid };
}

/** Status and text of a page. */
function get(port, path) {
  return new Promise((done, fail) => {
    const headers = { host: `localhost:${port}` };
    const call = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => done({ status: response.statusCode, text }));
    });
    call.on("error", fail);
    call.end();
  });
}

const portOf = async (served) => Number((await served.heard(/http:\/\/localhost:(\d+)\//))[1]);

/** Milliseconds from the start of the process to a page. */
async function firstPage(root, path) {
  const start = performance.now();
  const served = serve(root);
  const port = await portOf(served);
  const { status } = await get(port, path);
  const time = performance.now() - start;
  if (status !== 200) throw new Error(`${path}: ${status}`);
  await served.heard(/files? in all/);
  await served.stop();
  return time;
}

const ROW = (name, times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const ms = (n) => n.toFixed(0);
  console.log(`| ${name} | ${times.length} | ${ms(sorted[sorted.length >> 1])} | ${ms(sorted.at(-1))} |`);
};

async function repeat(count, work) {
  const times = [];
  for (let i = 0; i < count; i += 1) times.push(await work(i));
  return times;
}

function storyPage(root) {
  const folder = join(root, "_site", "stories");
  return `/stories/${readdirSync(folder).find((name) => existsSync(join(folder, name, "story.json")))}/`;
}

async function firstPages() {
  const root = mkdtempSync(join(tmpdir(), "serve-"));
  try {
    cpSync(join(HERE, "content"), join(root, "content"), { recursive: true, preserveTimestamps: true });
    build(root);
    ROW("sample, site there: /", await repeat(5, () => firstPage(root, "/")));
    ROW("sample, site there: a story", await repeat(5, () => firstPage(root, storyPage(root))));
    const anew = async () => {
      for (const name of ["_site", ".commonplace"]) rmSync(join(root, name), { recursive: true, force: true });
      return firstPage(root, "/");
    };
    ROW("sample, no site yet: /", await repeat(3, anew));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function build(root) {
  const done = spawnSync(process.execPath, [BIN, "build", "--quiet", "--root", root], { encoding: "utf8", env });
  if (done.status !== 0) throw new Error(`build ended with ${done.status}: ${done.stderr}`);
}

/** An archive of about so many stories, with its site. */
function makeRoot(root, stories) {
  mkdirSync(join(root, "content"), { recursive: true });
  writeFileSync(join(root, "content", "digest.yml"), "title: Bench\nurl: https://bench.example/\npublish: full\n");
  let i = 0;
  for (const { id, headline, published, text } of generateShort(2 * stories)) {
    const folder = join(root, "content", "inbox", published);
    mkdirSync(folder, { recursive: true });
    const meta = `title: ${headline}\ndate: ${published}\nsource: Outlet ${i % OUTLETS}`;
    writeFileSync(join(folder, `${id}.md`), `---\n${meta}\n---\n\n${text}\n`);
    i += 1;
  }
}

/** Stories with an article each, by what their pages say. */
function targetsIn(root, count) {
  const folder = join(root, "_site", "stories");
  const files = new Map(
    readdirSync(join(root, "content", "articles")).map((name) => {
      const path = join(root, "content", "articles", name);
      return [/^id: (\S+)$/m.exec(readFileSync(path, "utf8"))[1], path];
    }),
  );
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "story.json")));
  const step = Math.max(1, Math.floor(names.length / count));
  return Array.from({ length: count }, (_, i) => {
    const story = JSON.parse(readFileSync(join(folder, names[(i * step) % names.length], "story.json"), "utf8"));
    const { id } = story.articles[0];
    return { story, page: story.url, article: `/articles/${id}/`, file: files.get(id) };
  });
}

/** Milliseconds from before `write` to the first answer that holds the word, and how many answers before it didn't. */
async function untilSeen(port, path, word, write) {
  const start = performance.now();
  write();
  for (let stale = 0; ; stale += 1) {
    const { text } = await get(port, path);
    if (text.includes(word)) return { time: performance.now() - start, stale };
    if (performance.now() - start > 120_000) throw new Error(`${path} never said ${word}`);
  }
}

/** One kind of edit after the other, each once the build behind the last one has ended; with `pause`, so many ms after it instead. */
async function edits(served, port, name, count, make, pause) {
  const times = [];
  const builds = [];
  let stale = 0;
  for (let i = 0; i < count; i += 1) {
    const from = served.length();
    const start = performance.now();
    const seen = await untilSeen(port, ...make(i));
    times.push(seen.time);
    stale += seen.stale;
    if (pause !== undefined) await sleep(pause);
    else {
      await served.heard(/files? in all/, from);
      builds.push(performance.now() - start);
      await sleep(2500);
    }
  }
  if (pause !== undefined) await sleep(1000);
  ROW(`${name}${stale > 0 ? ` (${stale} answers before it were old)` : ""}`, times);
  if (builds.length > 0) ROW(`${name}: the build behind it`, builds);
}

async function editsOf(root, count) {
  const targets = targetsIn(root, 6 * count);
  const originals = new Map();
  const keep = (file) => {
    if (!originals.has(file)) originals.set(file, existsSync(file) ? readFileSync(file, "utf8") : null);
  };
  const put = (file, text) => {
    keep(file);
    writeFileSync(file, text);
  };
  let next = 0;
  const target = () => targets[next++ % targets.length];
  const correct = (file, word) => () => {
    const text = readFileSync(file, "utf8");
    put(
      file,
      text.replace(/\n---\n\n[^\n]+/, (first) => `${first} It was ${word}.`),
    );
  };
  const article = (path) => (i) => {
    const one = target();
    return [path(one), `corrected${next}x${i}`, correct(one.file, `corrected${next}x${i}`)];
  };
  const decision = (i) => {
    const { story, page } = target();
    const word = `Renamed ${next} ${i}`;
    const lines = `  - {decide: story rename, story: ${story.id}, text: ${word}, who: A, when: 2026-05-01, why: Shorter}`;
    return [page, word, () => put(join(root, "content", "editorial", "bench.yml"), `decisions:\n${lines}\n`)];
  };
  const template = (path) => (i) => {
    const word = `data-bench="t${next++}x${i}"`;
    const text = readFileSync(join(HERE, "templates", "partials", "layout.hbs"), "utf8");
    const file = join(root, "templates", "partials", "layout.hbs");
    return [path(target()), word, () => put(file, text.replace("<body", `<body ${word}`))];
  };
  const settings = (path) => (i) => {
    const word = `Bench ${next++} ${i}`;
    const text = `title: ${word}\nurl: https://bench.example/\npublish: full\n`;
    return [path(target()), word, () => put(join(root, "content", "digest.yml"), text)];
  };
  for (const folder of ["templates/partials", "content/editorial"]) mkdirSync(join(root, folder), { recursive: true });
  const served = serve(root);
  const port = await portOf(served);
  await served.heard(/files? in all/);
  await sleep(5000);
  const few = Math.min(2, count);
  try {
    await edits(
      served,
      port,
      "article file: its page",
      count,
      article((one) => one.article),
    );
    await edits(
      served,
      port,
      "article file: its JSON",
      1,
      article((one) => `${one.article}article.json`),
    );
    await edits(served, port, "decision: the story's page", count, decision);
    await edits(
      served,
      port,
      "article file, a build under way",
      count,
      article((one) => one.article),
      700,
    );
    await sleep(10_000);
    await edits(
      served,
      port,
      "template: a story's page",
      few,
      template((one) => one.page),
    );
    await edits(
      served,
      port,
      "template: the front page",
      few,
      template(() => "/"),
    );
    await edits(
      served,
      port,
      "digest.yml: a story's page",
      few,
      settings((one) => one.page),
    );
    await edits(
      served,
      port,
      "digest.yml: the front page",
      few,
      settings(() => "/"),
    );
  } finally {
    await served.stop();
    for (const [file, text] of originals)
      if (text === null) rmSync(file, { force: true });
      else writeFileSync(file, text);
  }
}

const kept = option("root", null);
const count = Number(option("edits", 7));
const stories = Number(process.argv[2] ?? 5000);
console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the start\n`);
console.log("| | times | median ms | worst ms |\n|---|---|---|---|");
await firstPages();
const root = kept ?? mkdtempSync(join(tmpdir(), "serve-"));
try {
  if (!existsSync(join(root, "content"))) makeRoot(root, stories);
  build(root);
  ROW(`${stories} stories, site there: /`, await repeat(3, () => firstPage(root, "/")));
  await editsOf(root, count);
} finally {
  if (kept === null) rmSync(root, { recursive: true, force: true });
}
console.log(`\nLoad ${loadavg()[0].toFixed(1)} at the end`);
