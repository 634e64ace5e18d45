/** The feeds of two finished sites, the sample's and that of a digest with hostile texts, by the feed validator's rules and in real feed readers. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFragment } from "parse5";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDigest } from "../../src/files.js";
import type { Digest } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { publish } from "../../src/publish/index.js";
import { digest as hostileDigest } from "../publish/digest.js";
import { faultsIn } from "../publish/feed-rules.js";
import { chromiumPath, launch, serve } from "./browser.js";
import { feedReaders, type ReadItem } from "./readers.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HUB = "https://hub.example/";
const scratch = mkdtempSync(join(tmpdir(), "commonplace-feeds-"));
const folderOf = { sample: join(scratch, "sample"), hostile: join(scratch, "hostile") };
const rootOf = { sample: "https://digest.example", hostile: "https://digest.example/digest" };
const SITES = ["sample", "hostile"] as const;
const KINDS = { "feed.xml": "rss", "atom.xml": "atom", "feed.json": "json" } as const;
const readers = feedReaders();
const executable = chromiumPath();

beforeAll(async () => {
  const withHub = (digest: Digest) => ({ ...digest, config: { ...digest.config, hub: HUB } });
  await publish(archiveOf(withHub(await loadDigest(ROOT))), { outDir: folderOf.sample, templatesDir: null });
  await publish(archiveOf(withHub(hostileDigest)), { outDir: folderOf.hostile, templatesDir: null });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const feedsOf = (folder: string) =>
  filesOf(folder).flatMap((path) => {
    const kind = KINDS[path.split("/").at(-1) as keyof typeof KINDS];
    return kind ? [{ path, kind, text: read(folder, path) }] : [];
  });

describe.each(SITES)("the feeds of the %s site", (site) => {
  it("have no fault by the rules of the feed validator", () => {
    const feeds = feedsOf(folderOf[site]);
    const faults = feeds.flatMap(({ path, kind, text }) =>
      faultsIn(kind, text, `${rootOf[site]}/${path}`).map((fault) => `${path} ${fault}`),
    );
    // A headline that holds an end tag can't be told without it, and the validator warns of each that it sees.
    expect(faults.filter((fault) => site === "sample" || !fault.includes("ContainsHTML: "))).toEqual([]);
    expect(feeds.length).toBeGreaterThan(30);
  });

  it("name the hub, but for archive pages", () => {
    for (const { path, text } of feedsOf(folderOf[site])) {
      expect(text.includes(HUB), path).toBe(!/^archive\//.test(path));
    }
  });

  it("tell a picture's length and type as they are", () => {
    const items = JSON.parse(read(folderOf[site], "feed.json")).items;
    for (const { image, attachments } of items) {
      const file = image.replace(rootOf[site], folderOf[site]);
      expect(attachments).toEqual([{ url: image, mime_type: "image/png", size_in_bytes: statSync(file).size }]);
      expect(read(folderOf[site], "feed.xml")).toContain(`<enclosure url="${image}" length="${statSync(file).size}"`);
    }
    expect(items.length).toBeGreaterThan(2);
  });

  it("lead to files that are there, and so do OPML and archive links", () => {
    const opml = read(folderOf[site], "feeds.opml");
    const texts = [...feedsOf(folderOf[site]).map(({ text }) => text), opml].join("\n");
    const addresses = [...texts.matchAll(/https:\/\/digest\.example[^"<>&#\s\\]*/g)].map(([address]) => address);
    const missing = [...new Set(addresses)].filter((address) => {
      const file = join(folderOf[site], decodeURI(address.replace(rootOf[site], "")));
      return !existsSync(address.endsWith("/") ? join(file, "index.html") : file);
    });
    expect(missing).toEqual([]);
    expect(opml.match(/xmlUrl=/g)).toHaveLength(
      feedsOf(folderOf[site]).filter(({ path }) => /^(?!archive).*feed\.xml$/.test(path)).length,
    );
  });
});

describe("the mails of an edition", () => {
  it("hold the page and its twin in one message", async () => {
    const mails = filesOf(folderOf.sample).filter((path) => path.endsWith("mail.eml"));
    for (const path of mails) {
      const message = await PostalMime.parse(read(folderOf.sample, path));
      expect(message.html?.trim()).toBe(read(folderOf.sample, path.replace(/eml$/, "html")).trim());
      expect(message.text?.trim()).toBe(read(folderOf.sample, path.replace(/eml$/, "txt")).trim());
    }
    expect(mails.length).toBeGreaterThan(10);
  });

  it("ask nothing of any machine, and have no line that is too long but for addresses", () => {
    for (const path of filesOf(folderOf.hostile).filter((each) => /mail\.(?:html|txt)$/.test(each))) {
      const text = read(folderOf.hostile, path);
      if (path.endsWith("html")) expect(text).not.toMatch(/<(?:img|link|script|iframe|object|base)\b|url\(|@import/i);
      else expect(text.split("\n").filter((line) => line.length > 76 && !/https?:/.test(line))).toEqual([]);
    }
  });
});

describe.skipIf(executable === null)("a feed in a browser", () => {
  it.each(["feed.xml", "atom.xml"])("%s says what it is and shows what it holds, on a phone", async (file) => {
    const browser = await launch(executable!);
    const site = await serve(folderOf.sample, "/digest");
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
      await page.goto(`${site.url}/${file}`);
      const seen = await page.evaluate<{ note: string; width: number; text: string }>(SEEN);
      expect(seen.note).toContain("This is a feed. To follow it, copy its address");
      expect(seen.width).toBeLessThanOrEqual(320);
      expect(seen.text).toContain("The Commonplace Sample");
      expect(seen.text).toMatch(/\d sources, \d origins\. /);
      expect(seen.text).not.toMatch(/tag:|<p>/);
    } finally {
      site.close();
      await browser.close();
    }
  });
});

/** What a person sees of the XML: the note above it, and the texts that are shown. It runs in the page, whose types the project doesn't load. */
const SEEN = `({
  note: getComputedStyle(document.documentElement, "::before").content,
  width: document.documentElement.scrollWidth,
  text: [...document.querySelectorAll("*")].filter((each) => !each.children.length && each.checkVisibility()).map((each) => each.textContent).join("\\n"),
})`;

/** The points and the addresses of an item's HTML: what a reader shows of it. */
function shown(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: object): string => {
    if ("value" in node && !("tagName" in node)) return String(node.value);
    const text = "childNodes" in node ? (node.childNodes as object[]).map(visit).join("") : "";
    const { tagName, attrs = [] } = node as { tagName?: string; attrs?: { name: string; value: string }[] };
    if (tagName === "li") texts.push(text.replace(/\s+/g, " "));
    if (tagName === "a") texts.push(...attrs.filter(({ name }) => name === "href").map(({ value }) => value));
    return text;
  };
  visit(parseFragment(html));
  return texts;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const READ = ["sample:", "sample:days/", "sample:weeks/", "sample:sources/radio-halvern/", "hostile:", "hostile:days/"];

/** What the JSON twin of a feed says: the readers must find the same in RSS and Atom. */
function expected(site: (typeof SITES)[number], folder: string) {
  const items: { id: string; title: string; url: string; date_published: string; content_html: string }[] = JSON.parse(
    read(folderOf[site], `${folder}feed.json`),
  ).items;
  return items
    .map(({ id, title, url, date_published, content_html }) => ({
      id,
      title,
      link: url,
      time: Date.parse(date_published) / 1000,
      shown: shown(content_html),
    }))
    .sort(byId);
}

describe.each(["feedparser", "newsboat", "sfeed"] as const)("%s", (name) => {
  const reader = readers[name];
  it.skipIf(reader === null).each(["feed.xml", "atom.xml"])(
    "reads titles, links, dates, ids and points of %s",
    (file) => {
      const places = READ.map((list) => list.split(":") as ["sample" | "hostile", string]);
      const found = reader!(places.map(([site, folder]) => join(folderOf[site], folder, file)));
      for (const [i, [site, folder]] of places.entries()) {
        const items = found[i]!.map(({ html, ...item }: ReadItem) => ({ ...item, shown: shown(html) })).sort(byId);
        expect(items, `${site} /${folder}`).toEqual(expected(site, folder));
      }
    },
  );
});
