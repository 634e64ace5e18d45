/** A German site over English articles: its own words are German, and what it quotes says that it is English. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest } from "./digest.js";

const folder = mkdtempSync(join(tmpdir(), "commonplace-german-"));
const pages = new Map<string, string>();

/** Words that stand in nearly every English text and in no German one. */
const ENGLISH =
  /\b(?:the|of|and|with|not|this|that|from|by|more|which|they|are|is|to|for|on|source|sources|story|stories|origins?|articles|points?|says?|edition|week|day|first|other|known)\b/i;

beforeAll(async () => {
  const config = {
    ...digest.config,
    language: "de",
    title: "Der Salzmarsch-Spiegel",
    description: "Worin sich die Zeitungen einig sind.",
  };
  // What an editor writes is in the digest's language; the invented one writes English.
  const stories = digest.stories.slice(0, 2).map(({ notes: _notes, ...story }) => story);
  const tombstones = digest.tombstones.map((each) => ({ ...each, why: "Auf Wunsch." }));
  const articles = digest.articles.filter(({ id, source }) => !id.startsWith("hostile") && source.id !== id);
  const german = { ...digest, articles, config, stories, tombstones, about: "## Wer das macht\n\nDer Lesesaal." };
  await publish(archiveOf(german), { outDir: folder, templatesDir: null });
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.html$/.test(name)))
    pages.set(file, readFileSync(join(folder, file), "utf8"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page says in the site's own language: its text and labels without names and without what is marked as foreign. */
function ownWords(html: string): string[] {
  const { document } = parseHTML(html);
  for (const other of document.querySelectorAll("head, bdi, code, [lang='en']")) other.remove();
  const labels = [...document.querySelectorAll("[aria-label]")].filter(({ classList }) => !classList.contains("back"));
  const lines = [
    ...document.body.textContent.split("\n"),
    ...labels.map((each) => each.getAttribute("aria-label") ?? ""),
  ];
  return lines.map((line) => line.replace(/https?:\S+|(?:story|article)\.json/g, ""));
}

describe("a German site", () => {
  it("has no English word of its own on any page, and marks what is English", () => {
    const found = [...pages].flatMap(([file, html]) =>
      ownWords(html)
        .filter((line) => ENGLISH.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(pages.size).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });

  it("is German to the browser, with dates and counts in German", () => {
    expect(pages.get("index.html")).toContain('<html lang="de" dir="ltr">');
    const story = pages.get("stories/lighthouse-at-cape-marrow-a1b2c3d4/index.html");
    expect(story).toContain("5 Quellen");
    expect(story).toContain("Worin sie übereinstimmen");
    expect(story).toMatch(/\d\.(?:–\d+\.)? Mai 2031/);
    expect(story).toMatch(/<h1[^>]* lang="en"/);
  });

  it("has feeds that speak German", () => {
    const feed = readFileSync(join(folder, "feed.xml"), "utf8");
    expect(feed).toContain("Quellen, 3 Ursprünge");
    expect(readFileSync(join(folder, "feeds.opml"), "utf8")).toContain('text="Ausgaben"');
    expect(readFileSync(join(folder, "days/feed.xml"), "utf8")).toContain("Die Ausgabe als Seite");
  });
});
