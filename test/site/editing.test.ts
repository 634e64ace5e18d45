/** The editing page as an editor meets it: in a real browser, by keyboard, on a phone; and as another page would attack it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseStory } from "../../src/content/story-file.js";
import type { Story } from "../../src/model.js";
import { parseYaml } from "../../src/text/yaml.js";
import { type Editing, startEditing } from "../cli/editing.js";
import { ARTICLES, type Project, project } from "../cli/harness.js";
import { MORE } from "../editorial/newsroom.js";
import { chromiumPath, serve } from "./browser.js";

const executable = chromiumPath();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RUN_AXE = `axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } } })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`;
const OPEN_ALL = `document.querySelectorAll("details").forEach((each) => { each.open = true; })`;

let p: Project;
let editing: Editing;
beforeAll(async () => {
  p = project({ ...ARTICLES, ...MORE });
  editing = await startEditing(p);
});
afterAll(async () => {
  await editing.end();
  p.remove();
});

function quay(): Story {
  const all = p.list("content/stories").map((name) => parseStory(p.read(`content/stories/${name}`), name));
  return all.reduce((most, story) => (story.claims.length > most.claims.length ? story : most));
}

describe("pages of the editing page", () => {
  it("are valid HTML", async () => {
    // Pages for one reader aren't tidied, and boxes of one list go by one name.
    const rules = {
      "no-trailing-whitespace": "off",
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
    } as const;
    const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { ...rules } as never });
    const at = { at: quay().id, form: "add", do: "claim add" };
    const pages = [
      (await editing.get("")).body,
      (await editing.get(`story/${quay().id}/`)).body,
      (await editing.get("decisions/")).body,
      (await editing.get("nothing/")).body,
      (await editing.post("decide", at)).body,
    ];
    const found = [];
    for (const page of pages) {
      const { results } = await validator.validateString(page);
      found.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
        ),
      );
    }
    expect(found).toEqual([]);
  });
});

describe.skipIf(executable === null)("in a browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP evil.example 127.0.0.1",
    ];
    browser = await chromium.launch({ executablePath: executable!, args });
  });
  afterAll(() => browser?.close());

  async function open(options: object, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  it("drops a point and rewords another by keyboard alone, on a phone, without scripts", async () => {
    const story = quay();
    const [dropped, reworded] = story.claims;
    await open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(editing.url);
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to the text");
      await tabTo(page, story.headline.text);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/story\//);

      await tabTo(page, `Decide: ${dropped!.text}`);
      await page.keyboard.press("Enter");
      await tabTo(page, "why");
      await page.keyboard.type("It says too much");
      await tabTo(page, "who");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("Ada Brook");
      await tabTo(page, "Drop");
      await page.keyboard.press("Enter");
      await page.waitForURL(/saved=/);
      expect(await page.locator("#done").textContent()).toContain("The site is built.");

      await tabTo(page, `Decide: ${reworded!.text}`);
      await page.keyboard.press("Enter");
      await tabTo(page, "text");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("The harbour's quay, in our words");
      await tabTo(page, "why");
      await page.keyboard.type("Plainer");
      // The name was asked for once.
      await tabTo(page, "Reword");
      await page.keyboard.press("Space");
      await page.waitForURL(/change=2/);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    });

    const { value } = parseYaml(p.read(`content/editorial/${story.id}.yml`)) as { value: { decisions: object[] } };
    expect(value.decisions).toEqual([
      expect.objectContaining({
        decide: "claim drop",
        claim: dropped!.id,
        said: dropped!.text,
        who: "Ada Brook",
        why: "It says too much",
      }),
      expect.objectContaining({
        decide: "claim reword",
        claim: reworded!.id,
        text: "The harbour's quay, in our words",
        who: "Ada Brook",
        why: "Plainer",
      }),
    ]);
    await open({}, async (page) => {
      await page.goto(editing.siteUrl + story.url.slice(1));
      expect(await page.locator(`.claims #claim-${dropped!.id}`).count()).toBe(0);
      expect(await page.locator(`.claims #claim-${reworded!.id}`).textContent()).toContain(
        "The harbour's quay, in our words",
      );
    });
  });

  it("axe finds nothing, and nothing scrolls sideways, with everything opened, light and dark, refused forms too", async () => {
    const story = quay();
    await open({}, async (page) => {
      const look = async (at: string): Promise<void> => {
        await page.evaluate(OPEN_ALL);
        await page.evaluate(axe);
        for (const [width, colorScheme] of [
          [320, "light"],
          [390, "dark"],
          [1280, "light"],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          expect(
            await page.evaluate<number>("document.documentElement.scrollWidth"),
            `${at} ${width}`,
          ).toBeLessThanOrEqual(width);
          expect(await page.evaluate<string[]>(RUN_AXE), `${at} ${width}`).toEqual([]);
        }
      };
      for (const path of ["", `story/${story.id}/`, "decisions/"]) {
        await page.goto(editing.url + path);
        await look(path);
      }
      await page.goto(`${editing.url}story/${story.id}/`);
      await page.locator("#add textarea").fill("Nobody wrote this sentence.");
      await page.locator("#add input[name=why]").fill("To be refused");
      await page.locator("#add input[name=who]").fill("Ada Brook");
      await page.locator("#add button").click();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator("#add .wrong-here").textContent()).toContain("Copy the passage from the article");
      expect(await page.locator("#add textarea").inputValue()).toBe("Nobody wrote this sentence.");
      await look("refused");
    });
  });

  it("can't be reached by a name that leads here, nor used by a page of another origin that knows the address", async () => {
    const story = quay();
    const folder = mkdtempSync(join(tmpdir(), "commonplace-attack-"));
    const before = p.read(`content/editorial/${story.id}.yml`);
    const fields = { do: "story dek", at: story.id, form: "dek", text: "Taken over", who: "Mallory", why: "Because" };
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    writeFileSync(
      join(folder, "index.html"),
      `<title>x</title><form method="post" action="${editing.url}decide">${inputs.join("")}<button>go</button></form>
       <a href="${editing.url}">link</a><iframe src="${editing.url}"></iframe>`,
    );
    const other = await serve(folder);
    await open({}, async (page) => {
      await page.goto(editing.url.replace("localhost", "evil.example"));
      expect(await page.locator("body").textContent()).toContain("Refused");

      // 127.0.0.1 and localhost, or another port, are another origin; evil.example is another site.
      for (const host of ["127.0.0.1", "localhost", "evil.example"]) {
        const from = other.url.replace("127.0.0.1", host);
        await page.goto(from);
        expect(await page.frames()[1]!.content()).not.toContain("Stories");
        const [, url, init] = ["", `${editing.url}decide`, { method: "POST", mode: "no-cors", credentials: "include" }];
        await page.evaluate(
          `fetch(${JSON.stringify(url)}, { ...${JSON.stringify(init)}, body: new URLSearchParams(${JSON.stringify(fields)}) }).catch(() => 0)`,
        );
        await page.locator("button").click();
        await page.waitForURL(/decide/);
        expect(await page.locator("body").textContent(), host).toContain("Refused");
        await page.goto(from);
        await page.locator("a").click();
        await page.waitForURL(editing.url);
        expect(await page.locator("body").textContent(), host).toContain("Refused");
      }
    });
    other.close();
    rmSync(folder, { recursive: true });
    expect(p.read(`content/editorial/${story.id}.yml`)).toBe(before);
    expect(existsSync(join(p.root, "content/editorial/articles.yml"))).toBe(false);
  });
});

/** What has the focus: the name of a field, else its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `((it) => (it.localName !== "button" && it.name) || it.textContent.replace(/\\s+/g, " ").trim())(document.activeElement)`,
  );
}

/** Presses Tab until this has the focus; it must be seen to have it. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === what) {
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")).toBe("3px");
      return;
    }
  }
  throw new Error(`no Tab leads to "${what}"`);
}
