// What reading saved pages costs: pages a second, processor time and peak memory of `normalize`, beside the extractors used alone.
// The pages are made up here, about 100 KB each: node bench/pages.mjs [COUNT]. Each is measured in a process of its own, at COUNT and at a
// quarter of it: memory that is flat is the same at both. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COUNT = Number(process.argv[2] ?? 1000);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORDS =
  "harbour board bridge ferry lock pier quay engineer report Tuesday repair passenger crowns council boat herring market lamp road winter keeper diver crack autumn water company train station mayor budget school".split(
    " ",
  );

/** The same numbers every time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function page(number) {
  const random = randomNumbers(number);
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  const sentence = () => `The ${Array.from({ length: 14 }, word).join(" ")}.`;
  const paragraph = () => `<p class="story-text">${sentence()} ${sentence()} ${sentence()}</p>`;
  const links = (count) =>
    Array.from(
      { length: count },
      () => `<li class="nav-item"><a class="link link--nav" href="/${word()}/${word()}">${word()} ${word()}</a></li>`,
    ).join("");
  const card = () =>
    `<div class="card teaser"><a href="/${word()}"><h3>${sentence()}</h3><span class="time">2 hours ago</span></a></div>`;
  const data = { "@type": "NewsArticle", headline: `Page ${number} on the ${word()}`, datePublished: "2025-03-04" };
  return `<!doctype html><html lang="en"><head><title>Page ${number}</title><style>${".a{color:red}".repeat(2000)}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script><script>${"window.x=1;".repeat(1500)}</script></head><body>
<nav><ul>${links(190)}</ul></nav><main><article><h1>${data.headline}</h1>${Array.from({ length: 34 }, paragraph).join("")}</article>
<aside>${Array.from({ length: 70 }, card).join("")}</aside></main><footer><ul>${links(60)}</ul></footer></body></html>`;
}

/** The paths of the pages, the extractors, and what each needs to be run. */
const CONTENDERS = [
  [
    "commonplace normalize",
    `const { run } = await import(${JSON.stringify(new URL("../dist/cli.js", import.meta.url).href)});
    const nothing = { write: () => true };
    const io = { stdout: nothing, stderr: nothing, stdin: [], env: {}, cwd: () => "." };
    process.argv[1] = "commonplace";
    await run(["normalize", "--json", ...files], io);`,
  ],
  [
    "Readability with linkedom",
    `import { parseHTML } from "linkedom"; import { Readability } from "@mozilla/readability";
    for (const file of files) new Readability(parseHTML(readFileSync(file, "utf8")).document).parse();`,
  ],
  [
    "Defuddle with linkedom",
    `import { parseHTML } from "linkedom"; import Defuddle from "defuddle";
    for (const file of files) new Defuddle(parseHTML(readFileSync(file, "utf8")).document, { url: "https://page.invalid/", useAsync: false }).parse();`,
  ],
  [
    "both, one after the other",
    `import { parseHTML } from "linkedom"; import { Readability } from "@mozilla/readability"; import Defuddle from "defuddle";
    for (const file of files) {
      const html = readFileSync(file, "utf8");
      new Readability(parseHTML(html).document).parse();
      new Defuddle(parseHTML(html).document, { url: "https://page.invalid/", useAsync: false }).parse();
    }`,
  ],
];

/** Runs a contender over pages in a process of its own: seconds, processor seconds (of all its threads) and peak of memory in MB. */
function measure(script, files) {
  const code = `import { readFileSync } from "node:fs"; const files = ${JSON.stringify(files)};
    const from = performance.now();
    ${script}
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ wall: (performance.now() - from) / 1000, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const done = spawnSync(process.execPath, ["--input-type=module"], { input: code, encoding: "utf8", cwd: ROOT });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.trim().split("\n").at(-1));
}

const folder = mkdtempSync(join(tmpdir(), "pages-"));
try {
  const files = Array.from({ length: COUNT }, (_, i) => join(folder, `${i}.html`));
  for (const [i, file] of files.entries()) writeFileSync(file, page(i));
  const quarter = files.slice(0, Math.ceil(COUNT / 4));
  console.log(`${COUNT} pages of ${Math.round(readFileSync(files[0]).length / 1000)} KB`);
  console.log(
    `| | pages a second | pages a processor second | peak MB at ${quarter.length} | peak MB at ${COUNT} |\n|---|---|---|---|---|`,
  );
  for (const [name, script] of CONTENDERS) {
    const part = measure(script, quarter);
    const { wall, processor, peak } = measure(script, files);
    const figures = [(COUNT / wall).toFixed(1), (COUNT / processor).toFixed(1), part.peak.toFixed(0), peak.toFixed(0)];
    console.log(`| ${name} | ${figures.join(" | ")} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
