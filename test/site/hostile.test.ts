/** A whole site whose articles try to be something else than text, in a real browser, with the headers that _headers tells hosts to send. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "../../src/publish/archive.js";
import { HEADERS } from "../../src/publish/headers.js";
import { publish } from "../../src/publish/index.js";
import { digest } from "../publish/digest.js";
import { chromiumPath, launch, serve } from "./browser.js";

const executable = chromiumPath();
const folder = join(mkdtempSync(join(tmpdir(), "commonplace-hostile-")), "site");
beforeAll(async () => {
  await publish(archiveOf(digest), { outDir: folder, templatesDir: null });
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const pagesIn = (base: string): string[] =>
  readdirSync(base, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));

/** Tells what happens on one page. */
function listen(page: Page, site: string, happened: string[]): void {
  page.on("dialog", (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith("data:") && !url.endsWith("/favicon.ico"))
      happened.push(`request ${url}`);
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) happened.push(`violation ${message.text().slice(0, 120)}`);
  });
  page.on("pageerror", (error) => happened.push(`error ${error.message}`));
}

/** What happened on the pages of a site that shouldn't: scripts, dialogs, requests to elsewhere, violations of the policy. */
async function happenedOn(browser: Browser, base: string, paths: readonly string[]): Promise<string[]> {
  const site = await serve(base, "/digest", HEADERS);
  const context = await browser.newContext();
  const happened: string[] = [];
  try {
    context.on("page", (page) => listen(page, site.url, happened));
    let page = await context.newPage();
    for (const path of paths) {
      await page.goto(`${site.url}/${path}`, { waitUntil: "load" });
      // one that leads on to another page would interrupt the next
      if (readFileSync(join(base, path), "utf8").includes('http-equiv="refresh"')) page = await context.newPage();
    }
  } finally {
    await context.close();
    site.close();
  }
  return happened;
}

describe.skipIf(!executable)("a site of hostile articles", () => {
  it("runs no script, asks nothing of any other machine, and keeps within its policy, on every page", async () => {
    const browser = await launch(executable!);
    try {
      const pages = pagesIn(folder);
      expect(pages.length).toBeGreaterThan(30);
      expect(await happenedOn(browser, folder, pages)).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  it("would be stopped by its policy if a script or a picture of another site got in", async () => {
    const spoilt = mkdtempSync(join(tmpdir(), "commonplace-spoilt-"));
    cpSync(folder, spoilt, { recursive: true });
    const index = readFileSync(join(spoilt, "index.html"), "utf8");
    const evil = '<script>alert(1)</script><img src="http://127.0.0.1:9/x.gif" alt="">';
    writeFileSync(join(spoilt, "index.html"), index.replace("</main>", `${evil}</main>`));
    const browser = await launch(executable!);
    try {
      const happened = await happenedOn(browser, spoilt, ["index.html"]);
      expect(happened.filter((each) => each.startsWith("violation")).length).toBeGreaterThanOrEqual(2);
      expect(happened.filter((each) => each.startsWith("dialog"))).toEqual([]);
    } finally {
      await browser.close();
      rmSync(spoilt, { recursive: true, force: true });
    }
  }, 60_000);
});
