// A day's articles into an archive: node bench/groups-increment.mjs 20000 300 60
// Groups all but the last articles and keeps the cache in a folder; then, in a process of its own, all of them with that cache
// (reading it and the texts asked for is measured) and all at once, and compares the two. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { groupIncrementally } from "../dist/group/increment.js";
import { generateArchive } from "./generate-archive.mjs";

const [count = "20000", more = "300", days = "60", folder, step] = process.argv.slice(2);
const FIRST = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;

/** The archive, pressed into so many days, in order of days. */
function articles() {
  const made = [...generateArchive(Number(count) + Number(more))].map(({ id, headline, text, published }) => {
    const day = Math.floor((((Date.parse(published) - FIRST) / DAY) * Number(days)) / 91);
    const date = new Date(FIRST + day * DAY).toISOString().slice(0, 10);
    const hash = createHash("md5").update(text).digest("hex");
    return { id, kind: "article", headline, dek: null, text, language: "en", published: date, received: date, hash };
  });
  return made.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1));
}

/** Texts in one file, what is known of them in another: so that a run holds only what it asks for. */
function write(all) {
  let at = 0;
  const texts = all.map((each) => Buffer.from(JSON.stringify(each)));
  const entries = all.map(({ id, kind, language, published, received, hash }, i) => {
    at += texts[i].length;
    return { entry: { id, kind, language, published, received, hash }, from: at - texts[i].length, to: at };
  });
  writeFileSync(join(folder, "texts"), Buffer.concat(texts));
  writeFileSync(join(folder, "entries"), JSON.stringify(entries));
}

const cacheIn = (path) => ({
  read: (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name)) : null),
  write: (name, bytes) => writeFileSync(join(path, name), bytes),
});

function run(label, rows, cache) {
  const places = new Map(rows.map((row) => [row.entry.id, row]));
  const entries = rows.map(({ entry }) => entry);
  const texts = openSync(join(folder, "texts"));
  const articleOf = (id) => {
    const { from, to } = places.get(read.add(id) && id);
    const bytes = Buffer.alloc(to - from);
    readSync(texts, bytes, 0, bytes.length, from);
    return JSON.parse(bytes);
  };
  const read = new Set();
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const made = groupIncrementally(entries, articleOf, cache);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${label}: ${wall.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor; texts read ${read.size}, ` +
      `stories changed ${made.changed.size}, files written ${made.cache.written.size}`,
  );
  return made;
}

if (step === undefined) {
  const path = mkdtempSync(join(tmpdir(), "groups-"));
  mkdirSync(join(path, "cache"));
  for (const each of ["write", "before", "after"])
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), count, more, days, path, each], { stdio: "inherit" });
  rmSync(path, { recursive: true });
} else if (step === "write") write(articles());
else {
  const rows = JSON.parse(readFileSync(join(folder, "entries"), "utf8"));
  const cache = cacheIn(join(folder, "cache"));
  if (step === "before") {
    run(`${count} articles, no cache`, rows.slice(0, Number(count)), cache);
  } else {
    const grown = run(`and ${more} more`, rows, cache);
    const whole = run("all at once", rows, null);
    console.log(JSON.stringify(grown.clusters) === JSON.stringify(whole.clusters) ? "the same result" : "NOT the same");
  }
}
