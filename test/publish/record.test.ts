import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERB_NAMES } from "../../src/editorial/verbs.js";
import type { Digest } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { renderRedirects } from "../../src/publish/small-views.js";
import { en } from "../../src/publish/texts/en.js";
import { digest } from "./digest.js";
import { faultsIn } from "./feed-rules.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-record-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const made = (one: Digest, name: string) =>
  publish(archiveOf(one), { outDir: join(scratch, name), templatesDir: null });
const page = (path: string, name = "en"): string => readFileSync(join(scratch, name, path), "utf8");
const flat = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

beforeAll(async () => {
  await made(digest, "en");
  await made({ ...digest, config: { ...digest.config, language: "de" } }, "de");
});

describe("the page of corrections", () => {
  it("tells what, who, why and where, the newest first", () => {
    const text = flat(page("corrections/index.html"));
    const order = [
      "Taken back: A point was taken out.",
      "A point was reworded. Ida &amp; Holm: It was unclear.",
      "In the story Town bell of Vell rings thirteen",
      "A story was withdrawn. The reports came from a play.",
      "A source corrected its article. Town bell of Vell rings thirteen",
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("leads to the story that an old address leads to, and to what is left of a withdrawn one", () => {
    const html = page("corrections/index.html");
    expect(html).toContain("../stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html");
    expect(html).toContain("../stories/a-comet-over-holm-0000a0ne/index.html");
  });

  it("has feeds of its own in three formats that keep the rules, named wherever feeds are", () => {
    for (const [kind, file] of [
      ["rss", "feed.xml"],
      ["atom", "atom.xml"],
      ["json", "feed.json"],
    ] as const) {
      const text = page(`corrections/${file}`);
      expect(faultsIn(kind, text, `${digest.config.url}/corrections/${file}`)).toEqual([]);
      expect(text).toContain("A point was reworded.");
    }
    expect(page("feeds.opml")).toContain("/corrections/feed.xml");
    expect(page("feeds/index.html")).toContain("../corrections/atom.xml");
    expect(page("corrections/index.html")).toContain('type="application/feed+json"');
    expect(page("index.html")).toContain('href="corrections/index.html"');
  });

  it("says so where there is nothing to tell", async () => {
    await made({ ...digest, corrections: [] }, "none");
    expect(page("corrections/index.html", "none")).toContain(en["corrections.none"]);
  });

  it("has words for every kind of decision", () => {
    expect(VERB_NAMES.filter((verb) => !(`decide.${verb}` in en))).toEqual([]);
  });
});

describe("addresses that were", () => {
  it("a withdrawn story's tells why, and leads to the articles that are left", () => {
    const html = page("stories/a-comet-over-holm-0000a0ne/index.html");
    expect(flat(html)).toContain("The reason: The reports came from a play.");
    expect(html).toContain("../../articles/bees1/index.html");
    expect(html).not.toContain("nowhere");
  });

  it("a moved story's leads on, as a page and for hosts", () => {
    const to = "/stories/lighthouse-at-cape-marrow-a1b2c3d4/";
    const html = page("stories/light-on-the-move-a1b2c3d4/index.html");
    expect(html).toContain('http-equiv="refresh"');
    expect(html).toContain(`rel="canonical" href="${digest.config.url}${to}"`);
    expect(page("_redirects")).toBe(`/stories/light-on-the-move-a1b2c3d4/ ${to} 301\n`);
    expect(renderRedirects([])).toBe("");
  });

  it("there is no file for hosts where nothing has moved", async () => {
    await made({ ...digest, redirects: [] }, "still");
    expect(existsSync(join(scratch, "still", "_redirects"))).toBe(false);
  });

  it("a point's that is gone leads to the line that says so, and to no other", () => {
    const html = page("stories/town-bell-of-vell-b2c3d4e5/index.html");
    expect(html).toMatch(/<li id="claim-c9"><bdi>withdrawn: “The clock is blue.”/);
    expect(html.match(/id="claim-c1"/g)).toHaveLength(1);
  });
});

describe("the page of a story", () => {
  const bell = "stories/town-bell-of-vell-b2c3d4e5/index.html";

  it("shows the editors' notes, decisions and what became of their ground", () => {
    const text = flat(page(bell));
    expect(text).toContain("From the editors The bell is being looked at. Ida Holm , 6 May 2031");
    expect(text).toContain("A point was reworded. Ida Holm : It was unclear.");
    expect(text).toContain(en["decided.changed"]);
  });

  it("tells what changed by day, the latest first", () => {
    const text = flat(page(bell)).split(en["history.title"]).at(-1)!;
    expect(text.indexOf("6 May 2031")).toBeLessThan(text.indexOf("4 May 2031"));
    expect(text).toContain("decided by Ida Holm: A point was reworded. it was unclear");
  });

  it("says all of it in the site's language", () => {
    const text = flat(page(bell, "de"));
    expect(text).toContain("Von der Redaktion");
    expect(text).toContain("entschieden von Ida Holm: Ein Punkt wurde umformuliert.");
    expect(text).toContain("nicht mehr hier: „The clock is blue.“");
  });
});
