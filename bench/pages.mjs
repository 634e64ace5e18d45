// Speed of reading saved pages: pages a second and peak memory of `normalize`, beside the extractors used alone.
// The pages are made up here, about 100 KB each: node bench/pages.mjs [COUNT]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const COUNT = Number(process.argv[2] ?? 1000);
const CLI = fileURLToPath(new URL("../bin/commonplace.js", import.meta.url));
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
<nav><ul>${links(120)}</ul></nav><main><article><h1>${data.headline}</h1>${Array.from({ length: 30 }, paragraph).join("")}</article>
<aside>${Array.from({ length: 40 }, card).join("")}</aside></main><footer><ul>${links(60)}</ul></footer></body></html>`;
}

function alone(name, folder, script) {
  const from = performance.now();
  const done = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `${script}
    import { readFileSync } from "node:fs";
    for (let i = 0; i < ${COUNT}; i += 1) extract(readFileSync(${JSON.stringify(folder)} + "/" + i + ".html", "utf8"));
    console.log(process.resourceUsage().maxRSS);`,
    ],
    { encoding: "utf8", cwd: fileURLToPath(new URL("..", import.meta.url)) },
  );
  tell(name, from, Number(done.stdout.trim().split("\n").at(-1)));
}

function tell(name, from, kilobytes) {
  const seconds = (performance.now() - from) / 1000;
  console.log(`${name}: ${(COUNT / seconds).toFixed(1)} pages/s, peak ${Math.round(kilobytes / 1024)} MB`);
}

const folder = mkdtempSync(join(tmpdir(), "pages-"));
try {
  for (let i = 0; i < COUNT; i += 1) writeFileSync(join(folder, `${i}.html`), page(i));
  console.log(`${COUNT} pages of ${Math.round(readFileSync(join(folder, "0.html")).length / 1000)} KB`);
  const from = performance.now();
  const run = `process.argv.splice(1, 1, "x"); const { run } = await import(${JSON.stringify(CLI.replace("bin/commonplace.js", "dist/cli.js"))});
    const io = { stdout: { write: () => true }, stderr: { write: () => true }, stdin: [], env: {}, cwd: () => "." };
    await run(["normalize", "--json", ${JSON.stringify(folder)}], io); console.log(process.resourceUsage().maxRSS);`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", run], { encoding: "utf8" });
  tell("commonplace normalize", from, Number(done.stdout.trim()));
  alone(
    "Readability with linkedom",
    folder,
    `import { parseHTML } from "linkedom"; import { Readability } from "@mozilla/readability";
    const extract = (html) => new Readability(parseHTML(html).document).parse();`,
  );
  alone(
    "Defuddle with linkedom",
    folder,
    `import { parseHTML } from "linkedom"; import Defuddle from "defuddle";
    const extract = (html) => new Defuddle(parseHTML(html).document, { url: "https://page.invalid/", useAsync: false }).parse();`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
