// Every kind of page × 320, 390, 768, 1280 px × light, dark × JavaScript on, off: axe-core (WCAG 2.2 AA and best practice)
// finds nothing, nothing scrolls sideways, and everything is reached by Tab with a focus that can be seen. The pages are
// the sample's, in English and German, and a few that it lacks: node bench/matrix.mjs [PART OF A PATH]
// Needs a Chromium: CHROMIUM_PATH, else /usr/bin/chromium. Ends with exit code 1 where something was found.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { loadDigest } from "../dist/files.js";
import { archiveOf } from "../dist/publish/archive.js";
import { publish } from "../dist/publish/index.js";
import { parseBody } from "../dist/text/markdown.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WIDTHS = [320, 390, 768, 1280];
const SCHEMES = ["light", "dark"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

// What runs in the page, as text: most of it without scripts of the page's own.

const OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true";

const RUN_AXE = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"], preload: false,
  rules: { "color-contrast-enhanced": { enabled: true } } }).then(({ violations, passes }) => ({
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, ...target, failureSummary].join(" "))),
  }))`;

/** Where scripts are off no timer ever fires, and axe-core waits for one: its timers are run at once. */
const TIMERS = "window.setTimeout = (then, _, ...given) => { Promise.resolve().then(() => then(...given)); return 0; }";

/** Numbers every control that is shown, in the order of the document; those behind a closed opener are not. */
const COUNT_CONTROLS = `(() => {
  const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0;
  const controls = [...document.querySelectorAll("a[href], summary, button, input, select, textarea")].filter(shown);
  controls.forEach((each, i) => each.setAttribute("data-stop", i));
  return controls.length;
})()`;

/** The control that has the focus: its number, and what is wrong with how it is seen. Null past the last one. */
const WHERE = `(() => {
  const each = document.activeElement;
  if (!each || each === document.body || each.dataset.stop === undefined) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(each);
  const name = each.localName + " “" + (each.getAttribute("aria-label") ?? each.textContent).trim().slice(0, 40) + "”";
  const boxes = [...each.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = boxes.some((box) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const on = document.elementFromPoint(x, y);
    return on !== null && (each.contains(on) || on.contains(each));
  });
  const outlined = outlineStyle === "auto" || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
  const fault = !outlined ? name + " shows no focus" : !seen ? name + " is covered or off the screen" : null;
  return { number: Number(each.dataset.stop), skips: each.classList.contains("skip"), fault };
})()`;

// What the sample lacks: a story that is no more, and an editor's hand in one that is.

const GONE = { id: "gone", at: "2026-06-13" };
const DECIDED = {
  notes: [{ text: "The board was asked and hasn’t answered.", who: "A. Editor", when: "2026-06-12" }],
  decisions: [
    {
      key: "k1",
      decide: "claim reword",
      who: "A. Editor",
      when: "2026-06-12",
      why: "it was unclear",
      about: null,
      state: "changed",
      note: "One passage is gone.",
    },
  ],
  history: [
    { at: "2026-06-02", what: "2 articles taken in" },
    { at: "2026-06-12", what: "withdrawn: “The board has answered.”", id: "c0ffee" },
  ],
};

/** A story of two articles that run from right to left. */
function rightToLeft(sample) {
  const costs = ["تبلغ تكلفة إصلاح الجسر 14 مليون دينار.", "تكلفة إصلاح الجسر 17 مليون دينار، حسب المهندسة."];
  const articles = ["صحيفة الساحل", "جريدة المدينة"].map((name, i) => {
    const body = `أغلقت البلدية جسر الميناء القديم يوم الثلاثاء.\n\n${costs[i]}`;
    const headline = "إغلاق جسر الميناء القديم";
    const more = { language: "ar", bullets: [], removed: [], upstream: [], links: [], byline: null, dek: null };
    return {
      ...sample.articles[0],
      ...more,
      id: `rtl${i}`,
      source: { id: `rtl${i}`, name },
      headline,
      body,
      ...parseBody(body),
    };
  });
  const [one, two] = articles;
  const place = (article, quote) => {
    const start = article.text.indexOf(quote);
    return { article: article.id, quote, start, end: start + quote.length };
  };
  const claim = (id, quotes) => ({
    id,
    text: quotes[0],
    sources: 2,
    origins: 2,
    support: articles.map((each, i) => ({ ...place(each, quotes[i]), score: 0.9 })),
  });
  const closed = "أغلقت البلدية جسر الميناء القديم يوم الثلاثاء.";
  const sides = ["14", "17"].map((label, i) => ({ label, support: [place(articles[i], costs[i])] }));
  const empty = {
    singles: [],
    quotes: [],
    timeline: [],
    entities: [],
    together: [],
    topics: [],
    history: [],
    dek: null,
  };
  return {
    articles,
    story: {
      ...sample.stories[0],
      ...empty,
      id: "rtl",
      url: "/stories/right-to-left/",
      headline: { text: one.headline, article: one.id },
      articles: [one.id, two.id],
      origins: articles.map(({ id }, i) => ({ id: `o${i + 1}`, articles: [id], why: [] })),
      claims: [claim("c1", [closed, closed]), claim("c2", costs)],
      differences: [{ id: "d1", kind: "number", about: costs[0], claim: "c2", sides }],
      nearest: undefined,
      earlier: undefined,
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), "commonplace-matrix-"));
const kinds = await writeSites();
const server = createServer((request, response) => {
  const path = join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  const found = existsSync(file);
  response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(found ? readFileSync(file) : "");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const site = `http://127.0.0.1:${server.address().port}`;
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

const faults = [];
const figures = { views: 0, rules: 0, stops: 0, openers: 0 };
const chosen = Object.entries(kinds).filter(([, path]) => path.includes(process.argv[2] ?? ""));
const start = performance.now();
try {
  for (const javaScriptEnabled of [true, false]) {
    for (const [kind, path] of chosen) await lookAt(kind, path, javaScriptEnabled);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(fault);
console.log(
  `${chosen.length} kinds of pages, ${figures.views} views, ${figures.rules} rules of axe-core passed in them:`,
);
console.log(`${faults.length} faults; ${figures.stops} stops by Tab, ${figures.openers} openers by keyboard.`);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Publishes the sample in both languages with what it lacks: an article of passages, one that was removed, an old address, a withdrawn story, corrections, an editor's notes. */
async function writeSites() {
  const sample = await loadDigest(ROOT);
  const [story] = sample.stories;
  const tombstones = [
    { id: "gone", headline: "A text", source: "A paper", removed: "2026-06-13", why: "It was withdrawn." },
  ];
  const redirects = [{ from: "/stories/an-old-address/", to: story.url }];
  const withdrawn = [
    {
      ...GONE,
      url: "/stories/a-withdrawn-story/",
      into: null,
      why: "Its reports were of a play",
      articles: [sample.articles[0].id],
    },
  ];
  const about = { story: story.id, url: story.url };
  const corrections = [
    { at: "2026-06-12", change: "corrected", id: story.articles[0], text: story.headline.text, ...about },
    {
      at: "2026-06-13",
      change: "gone",
      id: GONE.id,
      text: "Its reports were of a play",
      story: GONE.id,
      url: withdrawn[0].url,
    },
    {
      at: "2026-06-13",
      change: "decided",
      id: "k1",
      decide: "claim reword",
      who: "A. Editor",
      text: "It was unclear",
      ...about,
    },
    {
      at: "2026-06-14",
      change: "undone",
      id: "k1",
      decide: "claim reword",
      who: "A. Editor",
      text: "It was right",
      ...about,
    },
  ];
  const edited = { ...story, ...DECIDED };
  const fromRight = rightToLeft(sample);
  const stories = [...sample.stories.map((each) => (each === story ? edited : each)), fromRight.story];
  const articles = [...sample.articles, ...fromRight.articles];
  const digest = { ...sample, articles, stories, tombstones, redirects, withdrawn, corrections };
  const inGerman = { ...sample.config, language: "de", publish: "passages" };
  const at = (name, one) => ({ ...one, config: { ...one.config, url: `https://digest.example/${name}` } });
  const options = (name) => ({ outDir: join(folder, name), templatesDir: null });
  await publish(archiveOf(at("en", digest)), options("en"));
  await publish(archiveOf(at("de", { ...digest, config: inGerman })), options("de"));
  await publish(
    archiveOf(at("empty", { ...digest, stories: [], articles: [], withdrawn: [], corrections: [] })),
    options("empty"),
  );
  const first = (list) =>
    `/en/${list}/${readdirSync(join(folder, "en", list), { withFileTypes: true }).find((each) => each.isDirectory()).name}/`;
  const notArticle = sample.articles.find(({ kind }) => kind === "not-article");
  const alone = sample.articles.find(
    ({ id, kind }) => kind === "article" && !sample.stories.some((each) => each.articles.includes(id)),
  );
  return {
    home: "/en/",
    story: `/en${story.url}`,
    article: `/en/articles/${story.articles[0]}/`,
    "right-to-left story": `/en${fromRight.story.url}`,
    "right-to-left article": "/en/articles/rtl0/",
    "no article": `/en/articles/${notArticle.id}/`,
    "article of no story": `/en/articles/${alone.id}/`,
    removed: "/en/articles/gone/",
    moved: "/en/stories/an-old-address/",
    withdrawn: "/en/stories/a-withdrawn-story/",
    corrections: "/en/corrections/",
    day: first("days"),
    days: "/en/days/",
    week: first("weeks"),
    weeks: "/en/weeks/",
    mail: `${first("weeks")}mail.html`,
    topic: first("topics"),
    topics: "/en/topics/",
    name: first("names"),
    names: "/en/names/",
    source: first("sources"),
    sources: "/en/sources/",
    month: first("archive"),
    archive: "/en/archive/",
    search: "/en/search/",
    feeds: "/en/feeds/",
    about: "/en/about/",
    "not found": "/en/404.html",
    "German home": "/de/",
    "German corrections": "/de/corrections/",
    "German withdrawn": "/de/stories/a-withdrawn-story/",
    "German story": `/de${story.url}`,
    "German article, passages": `/de/articles/${story.articles[0]}/`,
    "empty home": "/empty/",
    "empty search": "/empty/search/",
    "no corrections": "/empty/corrections/",
  };
}

async function lookAt(kind, path, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const say = (at, fault) =>
      faults.push(`${kind} (${path}), ${at}, JavaScript ${javaScriptEnabled ? "on" : "off"}: ${fault}`);
    for (const width of [1280, 390]) await byKeyboard(await openPage(context, path), width, say);
    const page = await openPage(context, path);
    await page.evaluate(OPEN_ALL);
    if (!javaScriptEnabled) await page.evaluate(TIMERS);
    await page.evaluate(AXE);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const at = `${width} px, ${colorScheme}`;
        const scrolls = await page.evaluate("document.documentElement.scrollWidth");
        if (scrolls > width) say(at, `scrolls sideways: ${scrolls} px`);
        const { violations, passes } = await page.evaluate(RUN_AXE);
        for (const violation of violations) say(at, violation);
        figures.views += 1;
        figures.rules += passes;
      }
    }
  } finally {
    await context.close();
  }
}

async function openPage(context, path) {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // A page that leads on would leave before it is looked at.
  await page.route("**/an-old-address/", (route) => {
    const html = readFileSync(join(folder, path, "index.html"), "utf8").replace(/<meta http-equiv="refresh".*?>/, "");
    return route.fulfill({ contentType: "text/html", body: html });
  });
  await page.goto(site + path);
  return page;
}

/** By Tab alone: the skip link first, then every control, each seen when it has the focus. */
async function byKeyboard(page, width, say) {
  const at = `${width} px, keyboard`;
  await page.setViewportSize({ width, height: 900 });
  const wanted = await page.evaluate(COUNT_CONTROLS);
  const reached = new Set();
  for (let i = 0; i <= wanted + 1; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(WHERE);
    if (stop === null) break;
    reached.add(stop.number);
    if (stop.fault) say(at, stop.fault);
    if (stop.number === 0 && stop.skips) await skip(page, say, at);
  }
  figures.stops += reached.size;
  if (reached.size !== wanted) say(at, `${reached.size} of ${wanted} controls reached by Tab`);
  if (width === 1280) await openByKeyboard(page, say, at);
  await page.close();
}

async function skip(page, say, at) {
  await page.keyboard.press("Enter");
  if ((await page.evaluate("document.activeElement.id")) !== "main") say(at, "the skip link doesn't lead to the text");
  await page.evaluate("document.querySelector('.skip').focus()");
}

async function openByKeyboard(page, say, at) {
  const openers = await page.locator("summary:visible").count();
  for (const i of [...new Set([0, openers - 1])].filter((each) => each >= 0 && each < openers)) {
    const opener = page.locator("summary:visible").nth(i);
    for (const [key, isOpen] of [
      ["Enter", true],
      ["Space", false],
    ]) {
      await opener.focus();
      await page.keyboard.press(key);
      if ((await opener.evaluate((each) => each.parentElement.open)) !== isOpen)
        say(at, `opener ${i + 1} doesn't answer ${key}`);
    }
    figures.openers += 1;
  }
}
