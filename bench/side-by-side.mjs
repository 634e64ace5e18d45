// The same pages by Commonplace's publication, by Hugo, and by the bare loop of the libraries it is made of, one after the other:
// node bench/side-by-side.mjs [PAGES…], by default 5000 20000. Articles of 3 KB, and the lists of the 40 outlets they are from; all
// three read the same texts from disk and must write the same HTML, byte by byte. Needs dist/ (npm run prepare) and hugo (apt-get).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import matter from "gray-matter";
import Handlebars from "handlebars";
import MarkdownIt from "markdown-it";
import { random } from "./random.mjs";

const HERE = fileURLToPath(import.meta.url);
const OUTLETS = 40;
/** As many as a source's page shows. */
const LISTED = 350;
const WORDS =
  "harbour board bridge ferry lock pier quay engineer report repair passenger crowns council boat herring market lamp road winter keeper diver crack autumn water company train station mayor budget school tower river valley island canal library museum theatre festival orchard garden bakery mill forge chapel".split(
    " ",
  );

function makeArticle(number) {
  const next = random(number + 1);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  const sentence = (length) => `The ${Array.from({ length }, word).join(" ")}.`;
  const paragraph = () => [sentence(14), sentence(18), sentence(12)].join(" ");
  const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(next() * 365))).toISOString().slice(0, 10);
  const outlet = number % OUTLETS;
  return {
    id: `a${String(number).padStart(6, "0")}`,
    headline: sentence(8).slice(0, -1),
    day,
    source: { id: `outlet-${outlet}`, name: `Outlet ${outlet}` },
    body: Array.from({ length: 10 }, paragraph).join("\n\n"),
  };
}

const HEAD = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>TITLE</title><link rel="stylesheet" href="../../assets/style.css"></head>
<body><nav><a href="../../index.html">Home</a> <a href="../../sources/index.html">Sources</a> <a href="../../about/index.html">About</a></nav>
`;
const ARTICLE = `${HEAD}<article><h1>TITLE</h1><p class="facts"><a href="../../sources/SOURCE/index.html">NAME</a></p>
BODY</article>
</body></html>
`;
const LIST = `${HEAD}<h1>TITLE</h1>
<ul>
EACH<li><a href="../../articles/ID/index.html">HEADLINE</a></li>
END</ul>
</body></html>
`;
const fill = (template, places) => template.replace(/[A-Z]{2,}(?=\b|<)/g, (name) => places[name] ?? name);
const frontMatter = (data) =>
  `---\npagination:\n  data: ${data}\n  size: 1\n  alias: view\npermalink: "{{view.path}}index.html"\n---\n`;

const OURS = {
  article: fill(ARTICLE, {
    TITLE: "{{view.headline}}",
    SOURCE: "SRC",
    NAME: "{{view.source.name}}",
    BODY: "{{{view.html}}}\n",
  }).replaceAll("../../sources/SRC/index.html", "{{to view.source.path}}"),
  list: fill(LIST, {
    TITLE: "{{view.name}}",
    EACH: "{{#each view.articles.first}}",
    HEADLINE: "{{headline}}",
  })
    .replaceAll("../../articles/ID/index.html", "{{to path}}")
    .replace("END", '{{/each}}{{#each view.articles.rest}}<li><a href="{{to path}}">{{headline}}</a></li>\n{{/each}}'),
};
const BARE = {
  article: fill(ARTICLE, { TITLE: "{{headline}}", SOURCE: "{{source}}", NAME: "{{name}}", BODY: "{{{html}}}" }),
  list: fill(LIST, {
    TITLE: "{{name}}",
    EACH: "{{#each articles}}",
    ID: "{{id}}",
    HEADLINE: "{{headline}}",
    END: "{{/each}}",
  }),
};
const HUGO = {
  article: fill(ARTICLE, {
    TITLE: "{{ .Title }}",
    SOURCE: "{{ .Params.source }}",
    NAME: "{{ .Params.name }}",
    BODY: "{{ .Content }}",
  }),
  list: fill(LIST, {
    TITLE: "{{ (index .Pages 0).Params.name }}",
    EACH: `{{ range first ${LISTED} .Pages }}`,
    ID: "{{ .Params.id }}",
    HEADLINE: "{{ .Title }}",
    END: "{{ end }}",
  }),
};

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function prepare(root, count) {
  const { formatArticle } = await import("../dist/content/article-file.js");
  const { parseBody } = await import("../dist/text/markdown.js");
  const articles = Array.from({ length: count }, (_, i) => makeArticle(i));
  const ranked = articles.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1));
  ranked.forEach(({ id, headline, day, source, body }, i) => {
    const { text, blocks } = parseBody(body);
    const empty = { dek: null, byline: null, dateline: null, bullets: [], upstream: [], links: [], removed: [] };
    const dates = { published: day, publishedFrom: "metadata", received: day };
    const place = { input: `content/inbox/${id}.txt`, url: null, source, language: "en" };
    const article = { version: 1, id, kind: "article", headline, ...place, ...dates, ...empty, body, text, blocks };
    write(
      join(root, "content", "articles", `${id}.md`),
      formatArticle({ article, raw: "r", olderRaw: [], alsoIds: [] }),
    );
    const matter = `title: "${headline}"\nid: ${id}\nsource: ${source.id}\nname: ${source.name}\nsources: ["${source.id}"]\nweight: ${i + 1}`;
    write(join(root, "hugo", "content", "articles", `${id}.md`), `---\n${matter}\n---\n\n${body}\n`);
  });
  write(join(root, "templates", "pages", "article.hbs"), frontMatter("articlePages") + OURS.article);
  write(join(root, "templates", "pages", "source.hbs"), frontMatter("sourcePages") + OURS.list);
  write(join(root, "hugo", "layouts", "articles", "single.html"), HUGO.article);
  write(join(root, "hugo", "layouts", "_default", "term.html"), HUGO.list);
  const off = '["home", "section", "taxonomy", "RSS", "sitemap", "robotsTXT", "404"]';
  write(
    join(root, "hugo", "config.toml"),
    `baseURL = "https://bench.example/"\ndisableKinds = ${off}\nignoreErrors = ["error-disable-taxonomy"]\n[taxonomies]\nsource = "sources"\n`,
  );
}

/** The publication of the article pages and their lists; "records": with their JSON; "whole": of everything, feeds, search and all other lists included. */
async function ours(root, what) {
  const { readArticleAt } = await import("../dist/files/article-at.js");
  const { publish } = await import("../dist/publish/index.js");
  const names = readdirSync(join(root, "content", "articles")).sort();
  const sources = new Map(Array.from({ length: OUTLETS }, (_, i) => [i, { id: `outlet-${i}`, name: `Outlet ${i}` }]));
  const articleAt = (id) => {
    const path = `content/articles/${id}.md`;
    return { file: join(root, path), path, source: sources.get(Number(id.slice(1)) % OUTLETS) };
  };
  const read = (id) => readArticleAt(articleAt(id));
  const config = {
    title: "The Bench",
    description: "An invented digest.",
    url: "https://bench.example",
    language: "en",
    timezone: "UTC",
    tagAuthority: "bench.example,2031",
    publish: "full",
    feedItems: 30,
    sources: [],
    hub: null,
    fetch: {},
  };
  const entries = names.map((name) => ({ id: name.slice(0, -3), hash: name }));
  const nothing = { tombstones: [], redirects: [], withdrawn: [], corrections: [], about: null };
  const archive = {
    config,
    ...nothing,
    articles: { entries, read },
    articleAt,
    stories: { entries: [], read: () => null },
  };
  const cacheDir = join(root, "cache");
  const places = { outDir: join(root, "ours"), templatesDir: join(root, "templates"), cacheDir };
  if (what === "whole") await publish(archive, places);
  else await pagesOnly(archive, places, what === "records");
}

/** As `publish`, but of its plan only the pages of the sources. */
async function pagesOnly(archive, { outDir, templatesDir, cacheDir }, records) {
  const { openUnitStore } = await import("../dist/publish/incremental/unit-store.js");
  const { makeAlone } = await import("../dist/publish/incremental/alone.js");
  const { beginCards, leanDigest, readUnit } = await import("../dist/publish/incremental/cards.js");
  const { catalogFrom } = await import("../dist/publish/catalog.js");
  const { makeAll } = await import("../dist/publish/incremental/make-all.js");
  const { planOf } = await import("../dist/publish/incremental/plan.js");
  const { createPool } = await import("../dist/publish/incremental/pool.js");
  const { rememberIn } = await import("../dist/publish/incremental/kept-text.js");
  const { readTemplates } = await import("../dist/publish/templates.js");
  const { textsOf } = await import("../dist/publish/texts.js");
  const nothing = () => {};
  const templates = readTemplates(templatesDir);
  const store = openUnitStore(cacheDir);
  const { inMemory } = await import("../dist/publish/incremental/text-store.js");
  const setup = { config: archive.config, templates, pictureCache: null, outDir, siteDir: null, records };
  const pool = createPool(setup);
  const begun = beginCards(archive, "bench", new Map(), readUnit, inMemory);
  const alone = await makeAlone(archive, begun.alone, pool, nothing);
  const cards = begun.end(alone.articles);
  const catalog = catalogFrom(leanDigest(archive, cards), nothing, textsOf("en"));
  const keys = { frameKey: "frame", dataKey: "data", remember: rememberIn(null) };
  const grounds = { catalog, cards: cards.all, templates, ...keys };
  const whole = planOf(grounds, nothing);
  const pages = () => whole.pages().filter(({ kind }) => kind === "sourcePages");
  const plan = { ...whole, pages, files: () => [], words: null };
  const rest = { intact: () => null, before: [], progress: nothing, ready: alone.files };
  await makeAll({ archive, read: readUnit, store, grounds, plan, setup, pool, ...rest });
  await pool.close();
}

/** What the same libraries cost without anything around them. */
function bare(root) {
  const markdown = new MarkdownIt({ html: false });
  const page = Handlebars.compile(BARE.article);
  const list = Handlebars.compile(BARE.list);
  const outlets = new Map();
  const folder = join(root, "hugo", "content", "articles");
  for (const name of readdirSync(folder)) {
    // With options, as otherwise it keeps every file in memory.
    const { data, content } = matter(readFileSync(join(folder, name), "utf8"), {});
    const { title: headline, id, source, name: outlet, weight } = data;
    const html = page({ headline, source, name: outlet, html: markdown.render(content) });
    write(join(root, "bare", "articles", id, "index.html"), html);
    if (!outlets.has(source)) outlets.set(source, { name: outlet, articles: [] });
    outlets.get(source).articles.push({ id, headline, weight });
  }
  for (const [source, { name, articles }] of outlets) {
    articles.sort((a, b) => a.weight - b.weight);
    write(join(root, "bare", "sources", source, "index.html"), list({ name, articles: articles.slice(0, LISTED) }));
  }
}

/** Runs a program; gives its processor seconds and its peak of memory. */
function timed(argv, cwd) {
  const done = spawnSync("/usr/bin/time", ["-f", "%U %S %M", ...argv], { cwd, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${argv.join(" ")}: ${done.stderr}`);
  const [user, system, kilobytes] = done.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: user + system, peak: kilobytes / 1024 };
}

/** Html files of two folders that differ, or that only one has. */
function differing(a, b) {
  const files = (folder) =>
    readdirSync(folder, { recursive: true }).filter((name) => /^(?:articles|sources)\/[^/]+\/index\.html$/.test(name));
  const all = new Set([...files(a), ...files(b)]);
  const text = (folder, name) => {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      return null;
    }
  };
  return [...all].filter((name) => text(a, name) !== text(b, name));
}

async function compare(count) {
  const root = mkdtempSync(join(tmpdir(), "side-"));
  const self = (what) => timed([process.execPath, HERE, `--${what}`, root]);
  try {
    await prepare(root, count);
    const rows = [["bare loop", self("bare")]];
    rows.push(["Commonplace", self("ours")]);
    rows.push([
      "Hugo",
      timed(["hugo", "--quiet", "--source", join(root, "hugo"), "--destination", join(root, "public")]),
    ]);
    for (const other of ["public", "bare"]) {
      const differ = differing(join(root, "ours"), join(root, other));
      if (differ.length > 0) throw new Error(`${differ.length} pages differ from ${other}'s, such as ${differ[0]}`);
    }
    for (const [name, what] of [
      ["Commonplace, with a JSON record beside each page", "records"],
      ["Commonplace, with JSON, feeds, search and all its other pages", "whole"],
    ]) {
      for (const folder of ["ours", "cache"]) rmSync(join(root, folder), { recursive: true, force: true });
      rows.push([name, self(what)]);
    }
    for (const [name, { cpu, peak }] of rows)
      console.log(`| ${count} | ${name} | ${cpu.toFixed(1)} | ${Math.round(count / cpu)} | ${Math.round(peak)} |`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [mode, root] = process.argv.slice(2);
if (mode === "--bare") bare(root);
else if (["--ours", "--records", "--whole"].includes(mode)) await ours(root, mode.slice(2));
else {
  console.log("| pages | program | processor s | pages a processor s | peak MB |\n|---|---|---|---|---|");
  const sizes = process.argv.slice(2).map(Number);
  for (const count of sizes.length > 0 ? sizes : [5000, 20_000]) await compare(count);
}
