/** The site as a reader meets it: in a real browser, on a plain server below a path, on a phone and a desk, light and dark. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest } from "../publish/digest.js";
import { chromiumPath, launch, serve } from "./browser.js";

const executable = chromiumPath();
const folder = join(mkdtempSync(join(tmpdir(), "commonplace-site-")), "site");
const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const STORY = "/stories/lighthouse-at-cape-marrow-a1b2c3d4/";
const PAGES = [
  "/",
  STORY,
  "/stories/hostile-0badf00d/",
  "/articles/packet1/",
  "/articles/hostile2/",
  "/articles/wall1/",
  "/articles/gone1/",
  "/stories/town-bell-of-vell-b2c3d4e5/",
  "/stories/a-comet-over-holm-0000a0ne/",
  "/corrections/",
  "/sources/",
  "/sources/marrow-packet/",
  "/days/",
  "/days/2031-05-05/",
  "/weeks/",
  "/weeks/2031-w19/",
  "/topics/",
  "/topics/coast/",
  "/names/",
  "/archive/",
  "/archive/2031-05/",
  "/search/",
  "/weeks/2031-w19/mail.html",
  "/about/",
  "/feeds/",
  "/404.html",
];

const SETTINGS = [
  { width: 390, colorScheme: "light", rules: "all" },
  { width: 320, colorScheme: "light", rules: "looks" },
  { width: 768, colorScheme: "light", rules: "looks" },
  { width: 2000, colorScheme: "light", rules: null },
  { width: 1280, colorScheme: "dark", rules: "all" },
] as const;

beforeAll(async () => {
  await publish(archiveOf(digest), { outDir: folder, templatesDir: null });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every page", () => {
  it("is valid HTML", async () => {
    const site = new HtmlValidate({ extends: ["html-validate:recommended"] });
    // Mail programs know style attributes only.
    const mail = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "no-inline-style": "off" } });
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    const found = [];
    for (const file of pages.sort()) {
      const { results } = await (file.endsWith("mail.html") ? mail : site).validateFile(join(folder, file));
      for (const { messages } of results)
        found.push(...messages.map((each) => `${file}:${each.line} ${each.ruleId}: ${each.message}`));
    }
    expect(pages.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});

describe("over the wire, gzipped", () => {
  const size = (file: string) => gzipSync(readFileSync(join(folder, file))).length;

  it("a story with its style is less than 60 KB, and the only script less than 10 KB", () => {
    expect(size(`${STORY}index.html`) + size("assets/style.css") + size("assets/icon.svg")).toBeLessThan(60_000);
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    expect(scripts).toEqual(["assets/search.js"]);
    expect(size("assets/search.js")).toBeLessThan(10_000);
  });
});

describe.skipIf(executable === null)("in a browser", { timeout: 240_000 }, () => {
  let browser: Browser;
  let site: { url: string; close: () => void };
  let plain: { url: string; close: () => void };

  beforeAll(async () => {
    browser = await launch(executable!);
    site = await serve(folder, "/digest");
    plain = await serve(folder);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    plain?.close();
  });

  async function open(
    options: Parameters<Browser["newContext"]>[0],
    look: (page: Page, context: BrowserContext) => Promise<void>,
  ) {
    const context = await browser.newContext(options);
    try {
      await look(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }

  it.each(PAGES)("%s: axe finds nothing and nothing scrolls sideways, at any width, light and dark", async (path) => {
    await open({}, async (page) => {
      await page.goto(site.url + path);
      await page.evaluate(OPEN_ALL);
      await page.evaluate(readFileSync(axeSource, "utf8"));
      for (const { width, colorScheme, rules } of SETTINGS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const at = `${width} px, ${colorScheme}`;
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), at).toBeLessThanOrEqual(width);
        if (rules) expect(await page.evaluate<string[]>(rules === "all" ? RUN_AXE : RUN_AXE_ON_LOOKS), at).toEqual([]);
      }
    });
  });

  it.each([
    ["below a path", () => `${site.url}/`],
    ["at the root of a server", () => `${plain.url}/`],
    ["from disk", () => pathToFileURL(join(folder, "index.html")).href],
  ])(
    "a newcomer finds who says a thing, and the sentence itself, in three clicks without scripts: %s",
    async (_, home) => {
      await open({ javaScriptEnabled: false }, async (page) => {
        await page.goto(home());
        let clicks = 0;
        const click = async (what: Locator) => {
          clicks += 1;
          await what.click();
        };
        await click(page.getByRole("link", { name: "Lighthouse at Cape Marrow to be moved inland" }));
        // One looks for the words, and sees who says so before anything is opened.
        const point = page.locator(".claim", { hasText: "The work costs 6.2 million crowns." });
        expect(await point.getByRole("cell", { name: "says so", exact: true }).count()).toBe(2);
        await click(point.locator("summary"));
        await expect
          .poll(() => point.locator("q").allTextContents())
          .toContain("The harbour office puts the cost at 7.5 million crowns, rails included.");
        await click(point.getByRole("link", { name: "Northern Signal" }));
        expect(clicks).toBe(3);
        const marked = page.locator(":target");
        expect(await marked.textContent()).toBe(
          "The harbour office puts the cost at 7.5 million crowns, rails included.",
        );
        await page.locator(":target + .back").click();
        expect(new URL(page.url()).hash).toBe("#claim-c3");
      });
    },
  );

  it("asks nothing of any other machine, and runs no script but the search page's", async () => {
    await open({}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("dialog", () => asked.push("a dialog"));
      for (const path of PAGES) {
        await page.goto(site.url + path);
        if (path !== "/search/") expect(await page.evaluate(SCRIPTED_THINGS), path).toEqual([]);
      }
      expect(asked.filter((url) => !url.startsWith(site.url) && !url.endsWith("/favicon.ico"))).toEqual([]);
    });
  });

  it("searches headlines, points and names below a path, as one types, and leads to the story", async () => {
    await open({}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${site.url}/search/`);
      const results = page.locator("#results a");
      await page.getByRole("searchbox").fill("bells VELL");
      await expect.poll(() => results.allTextContents()).toEqual(["Town bell of Vell rings thirteen"]);
      await page.getByRole("searchbox").fill("querin");
      await expect.poll(() => results.allTextContents()).toEqual(["Lighthouse at Cape Marrow to be moved inland"]);
      await page.getByRole("searchbox").fill("xyzzy");
      await expect.poll(() => page.getByRole("status").textContent()).toBe("No story has these words.");
      await page.goto(`${site.url}/search/?q=lighthouse`);
      await results.first().click();
      expect(new URL(page.url()).pathname).toBe(`/digest${STORY}index.html`);
      expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    });
  });

  it.each([
    ["without scripts", () => `${site.url}/search/`, false],
    ["from disk", () => pathToFileURL(join(folder, "search/index.html")).href, true],
  ])("offers an index %s instead of a search", async (_, url, javaScriptEnabled) => {
    await open({ javaScriptEnabled }, async (page) => {
      await page.goto(url());
      expect(await page.getByRole("searchbox").count()).toBe(0);
      await page.getByRole("link", { name: "Town bell of Vell rings thirteen" }).click();
      expect(await page.locator("h1").textContent()).toBe("Town bell of Vell rings thirteen");
    });
  });

  it("follows a redirect, below a path", async () => {
    await open({}, async (page) => {
      await page.goto(`${site.url}/stories/light-on-the-move-a1b2c3d4/`);
      await page.waitForURL(`**${STORY}**`);
      expect(await page.locator("h1").textContent()).toBe("Lighthouse at Cape Marrow to be moved inland");
    });
  });

  it("works opened from disk, with its style", async () => {
    await open({}, async (page) => {
      await page.goto(pathToFileURL(join(folder, "index.html")).href);
      await page.getByRole("link", { name: "Town bell of Vell rings thirteen" }).click();
      expect(await page.locator("h1").textContent()).toBe("Town bell of Vell rings thirteen");
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(251, 250, 247)");
    });
  });

  it("reads the table of points as a table, on a phone too", async () => {
    await open({ viewport: { width: 390, height: 900 } }, async (page) => {
      await page.goto(site.url + STORY);
      const row = page.getByRole("row", { name: /The work costs 6.2 million crowns/ });
      expect(await row.getByRole("cell").allTextContents()).toEqual([
        "says so",
        "says so",
        "doesn’t say",
        "doesn’t say",
        "doesn’t say",
        "says so, with another number",
      ]);
      expect(await page.locator("#shared").getByRole("columnheader", { includeHidden: true }).count()).toBe(10);
    });
  });

  it.each(["/", STORY, "/articles/packet1/", "/weeks/2031-w19/"])(
    "%s without scripts: axe finds nothing, and Tab reaches every control, each seen when it has the focus",
    async (path) => {
      await open({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } }, async (page) => {
        await page.goto(site.url + path);
        const controls = await page.evaluate<number>(COUNT_CONTROLS);
        expect(controls).toBeGreaterThan(8);
        const reached = new Set<string>();
        for (let i = 0; i <= controls; i += 1) {
          await page.keyboard.press("Tab");
          const stop = await page.evaluate<{ name: string; fault: string | null } | null>(WHERE);
          if (stop === null) break;
          expect(stop.fault, stop.name).toBe(null);
          reached.add(stop.name);
        }
        expect(reached.size).toBe(controls);
        await page.evaluate(OPEN_ALL);
        // Where scripts are off no timer ever fires, and axe waits for one.
        await page.evaluate("window.setTimeout = (then) => { Promise.resolve().then(() => then()); return 0; }");
        await page.evaluate(readFileSync(axeSource, "utf8"));
        expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([]);
      });
    },
  );

  it("skips to the text, and opens a point's proof, by keyboard", async () => {
    await open({}, async (page) => {
      await page.goto(site.url + STORY);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the text");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
      await page.locator("#claim-c1 summary").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("#claim-c1 q").first().isVisible()).toBe(true);
    });
  });

  it("prints with its receipts opened", async () => {
    await open({}, async (page) => {
      await page.goto(site.url + STORY);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#claim-c1 q").first().isVisible()).toBe(true);
      expect(await page.locator(".masthead nav").isVisible()).toBe(false);
    });
  });
});

// What follows runs in the page, whose types the project doesn't load: so it is text.

/** Opens every opener, so that what is behind them is looked at too. */
const OPEN_ALL = "for (const details of document.querySelectorAll('details')) details.open = true";

/** Numbers every control that is shown; those behind a closed opener are not. */
const COUNT_CONTROLS = `(() => {
  const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0;
  const controls = [...document.querySelectorAll("a[href], summary, button, input, select, textarea")].filter(shown);
  controls.forEach((each, i) => each.setAttribute("data-stop", i));
  return controls.length;
})()`;

/** The control that has the focus, and what is wrong with how it is seen. Null past the last one. */
const WHERE = `(() => {
  const each = document.activeElement;
  if (!each || each.dataset.stop === undefined) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(each);
  const seen = [...each.getClientRects()].some((box) => {
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return on !== null && (each.contains(on) || on.contains(each));
  });
  const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  return { name: each.dataset.stop, fault: !outlined ? "shows no focus" : !seen ? "is covered or off the screen" : null };
})()`;

const FAULTS = `.then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => [id, ...target, failureSummary].join(" "))))`;

const RUN_AXE = `axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } } })${FAULTS}`;

/** The rules whose answer depends on width or colours. */
const RUN_AXE_ON_LOOKS = `axe.run(document, { runOnly: { type: "rule", values: [
  "color-contrast", "color-contrast-enhanced", "target-size", "scrollable-region-focusable", "link-in-text-block"] } })${FAULTS}`;

/** Scripts, handlers and script addresses that made it into the document. */
const SCRIPTED_THINGS = `[...document.querySelectorAll("*")].flatMap((element) => [
  ...(["script", "img", "iframe", "object"].includes(element.localName) ? [element.outerHTML] : []),
  ...[...element.attributes]
    .filter(({ name, value }) => name.startsWith("on") || /^\\s*(?:javascript|vbscript):/i.test(value))
    .map(({ name, value }) => name + "=" + value),
])`;
