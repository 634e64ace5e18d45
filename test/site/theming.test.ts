/** docs/theming.md is true: it names every token, partial and page there is, and what it tells one to do works. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest } from "../publish/digest.js";
import { chromiumPath, launch, serve } from "./browser.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = readFileSync(join(root, "docs/theming.md"), "utf8");
const style = readFileSync(join(root, "templates/assets/style.css"), "utf8");
const namesIn = (kind: string) => readdirSync(join(root, "templates", kind)).map((name) => name.replace(/\.hbs$/, ""));

/** What a section of the guide names in code marks. */
function namedIn(section: string): string[] {
  const text = guide.split(`## ${section}\n`)[1]!.split("\n## ")[0]!;
  return [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
}

describe("the guide to theming", () => {
  const [, atTop = ""] = style.split(":root {");
  const tokens = [...atTop.split("}")[0]!.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!);

  it("names every token, and no other", () => {
    expect(namedIn("Tokens").filter((name) => name.startsWith("--"))).toEqual(expect.arrayContaining(tokens));
    expect(namedIn("Tokens").filter((name) => name.startsWith("--") && !tokens.includes(name))).toEqual([]);
    expect(tokens.length).toBeGreaterThan(15);
  });

  it("names every partial, and no other", () => {
    expect(namedIn("Partials").sort()).toEqual(expect.arrayContaining(namesIn("partials")));
    expect(namedIn("Partials").filter((name) => !["partials", ...namesIn("partials")].includes(name))).toEqual([]);
  });

  it("names every page", () => {
    expect(namedIn("Pages")).toEqual(expect.arrayContaining(namesIn("pages")));
  });

  it("has every token of the style sheet's rules at its top", () => {
    const used = [...style.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    expect([...new Set(used)].filter((name) => !tokens.includes(name))).toEqual([]);
  });
});

const executable = chromiumPath();
const scratch = mkdtempSync(join(tmpdir(), "commonplace-theming-"));
const site = join(scratch, "site");

const OWN = {
  "assets/own.css": ":root { --accent: rgb(91, 42, 134); }\n",
  "partials/cite.hbs": '<section id="cite"><h2>Quote us</h2></section>\n',
  "texts/en.json": '{ "nav.days": "Every day" }\n',
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(OWN)) {
    const path = join(scratch, "templates", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  await publish(archiveOf(digest), { outDir: site, templatesDir: join(scratch, "templates") });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("own.css", () => {
  it("is added to the style sheet, and is no file of its own", () => {
    expect(readFileSync(join(site, "assets/style.css"), "utf8")).toBe(`${style}\n${OWN["assets/own.css"]}`);
    expect(readdirSync(join(site, "assets"))).not.toContain("own.css");
  });
});

describe.skipIf(executable === null)("in a browser", { timeout: 60_000 }, () => {
  it("a token, a partial and a word of the user's own are what a reader sees", async () => {
    const server = await serve(site);
    const browser = await launch(executable!);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.url}/stories/lighthouse-at-cape-marrow-a1b2c3d4/`);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.m.states')).backgroundColor")).toBe(
        "rgb(91, 42, 134)",
      );
      expect(await page.locator("#cite").textContent()).toBe("Quote us");
      expect(await page.locator(".masthead nav a").first().textContent()).toBe("Every day");
    } finally {
      await browser.close();
      server.close();
    }
  });
});
