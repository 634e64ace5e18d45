// The pictures of docs/: home, story, article, edition and feeds of the sample, on a phone and a desk, light and dark.
// node bench/screenshots.mjs (after npm run build). Needs a Chromium: CHROMIUM_PATH, else /usr/bin/chromium.
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SITE = join(ROOT, "_site");
const OUT = join(ROOT, "docs/pictures");
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 860 },
];

const one = (list, part) =>
  join(
    list,
    readdirSync(join(SITE, list)).find((name) => name.includes(part)),
  );
const story = one("stories", "bridge");
const PAGES = {
  home: "",
  story,
  article: await firstArticle(),
  edition: one("weeks", "w23"),
  feeds: "feeds",
};

/** The page of the article whose sentence is the first point's first proof. */
async function firstArticle() {
  const { readFile } = await import("node:fs/promises");
  const { claims } = JSON.parse(await readFile(join(SITE, story, "story.json"), "utf8"));
  return join("articles", claims[0].support[0].article);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, path] of Object.entries(PAGES)) {
  for (const viewport of SIZES) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport, colorScheme });
      await page.goto(pathToFileURL(join(SITE, path, "index.html")).href);
      if (name === "story")
        await page
          .locator(".claim details")
          .nth(2)
          .evaluate((each) => (each.open = true));
      await page.screenshot({
        path: join(OUT, `${name}-${viewport.width}-${colorScheme}.jpg`),
        type: "jpeg",
        quality: 68,
      });
      await page.close();
    }
  }
}
await browser.close();
const sizes = readdirSync(OUT).map((name) => statSync(join(OUT, name)).size);
console.log(
  `${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KB in docs/pictures`,
);
