import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, type Project, project } from "./harness.js";

let p: Project;
const original = new Map<string, string>();
beforeAll(async () => {
  p = project({ ...ARTICLES, "content/digest.yml": "url: https://digest.example/news\npublish: full\n" });
  await p.run(["build"]);
  await p.run(["remove", "content/inbox/cheese.txt", "--why", "a test"]);
  for (const folder of ["_site", "content"])
    for (const path of p.list(folder)) original.set(`${folder}/${path}`, p.read(`${folder}/${path}`));
});
afterAll(() => p.remove());
afterEach(() => {
  for (const folder of ["_site", "content"])
    for (const path of p.list(folder)) if (!original.has(`${folder}/${path}`)) rmSync(join(p.root, folder, path));
  for (const [path, text] of original) p.put(path, text);
});

const file = (pattern: RegExp): string => [...original.keys()].find((path) => pattern.test(path))!;
/** Puts a defect into the first file that fits; the pattern must be there. */
function spoil(path: RegExp, from: RegExp | string, to: string): void {
  const text = original.get(file(path))!;
  const spoilt = text.replace(from, to);
  expect(spoilt, `nothing to spoil in ${file(path)}`).not.toBe(text);
  p.put(file(path), spoilt);
}

const STORY_PAGE = /^_site\/stories\/.*\/index\.html$/;
const STORY_JSON = /^_site\/stories\/.*\/story\.json$/;
const ARTICLE_PAGE = /^_site\/articles\/.*\/index\.html$/;
const ARTICLE_JSON = /^_site\/articles\/.*\/article\.json$/;

describe("check", () => {
  it("finds nothing wrong with a site as it was built", async () => {
    const { code, out } = await p.run(["check", "--json"]);
    const { checked, faults } = JSON.parse(out);
    expect(faults).toEqual([]);
    expect(code).toBe(0);
    for (const count of Object.values(checked)) expect(count).toBeGreaterThan(0);
  });

  it("says in words what it looked at", async () => {
    expect((await p.run(["check"])).out).toMatch(/^Checked \d+ pages, .* JSON files: all right\.\n$/);
  });

  it.each<[string, string, () => void]>([
    [
      "a word changed in a quotation on a page",
      "not-in-source",
      () => spoil(STORY_PAGE, /(<q[^>]*>.*?)harbour/, "$1garden"),
    ],
    [
      "a bullet that nobody wrote",
      "not-in-source",
      () => spoil(STORY_PAGE, /(class="bullet"[^>]*>)[^<]+/, "$1The quay was painted blue."),
    ],
    [
      "a quotation without a link to its article",
      "no-receipt",
      () => spoil(STORY_PAGE, /(<\/q>[^<]*<span class="whence">)<a href="[^"]*">/, '$1<a href="../../index.html">'),
    ],
    ["a count on a page", "wrong-count", () => spoil(STORY_PAGE, /\d+ of \d+ sources/, "7 of 7 sources")],
    ["a marked passage moved", "wrong-mark", () => spoil(ARTICLE_PAGE, /<mark id="at-\d+-/, '<mark id="at-3-')],
    ["a word changed in a receipt", "not-in-source", () => spoil(STORY_JSON, /("quote":"[^"]*?)Monday/, "$1Friday")],
    [
      "an offset in a receipt",
      "wrong-place",
      () => spoil(STORY_JSON, /"start":\d+,("end":\d+,"score")/, '"start":9999,$1'),
    ],
    ["a count of sources in a record", "wrong-count", () => spoil(STORY_JSON, /"sources":\d+/, '"sources":9')],
    [
      "a count of origins in a record",
      "wrong-count",
      () => spoil(STORY_JSON, /"sources":2,"origins":\d+/, '"sources":2,"origins":9'),
    ],
    [
      "a claim's wording",
      "not-in-source",
      () => spoil(STORY_JSON, /("claims":\[\{"id":"[^"]*","text":")[^"]*/, "$1Nobody said this."),
    ],
    [
      "a story's headline",
      "strange-headline",
      () => spoil(STORY_JSON, /"headline":\{"text":"[^"]*"/, '"headline":{"text":"Never written"'),
    ],
    ["an article's published text", "strange-text", () => spoil(ARTICLE_JSON, /("text":"[^"]*?)Monday/, "$1Friday")],
    [
      "an article that content/ doesn't know",
      "unknown-article",
      () => spoil(ARTICLE_JSON, /"id":"a[^"]*"/, '"id":"a000000000000"'),
    ],
    ["an article that was removed", "removed-article", () => removedComesBack()],
    ["a story page that is gone", "missing", () => rmSync(join(p.root, file(STORY_PAGE)))],
    [
      "a dead link",
      "dead-link",
      () => spoil(STORY_PAGE, /href="\.\.\/\.\.\/articles\/a[^/]*/, 'href="../../articles/gone'),
    ],
    ["a dead anchor", "dead-anchor", () => spoil(STORY_PAGE, /index\.html#at-\d+-\d+/, "index.html#at-77777-88888")],
    [
      "a dead anchor on the page itself",
      "dead-anchor",
      () => spoil(STORY_PAGE, '<a class="skip" href="#main"', '<a class="skip" href="#nowhere"'),
    ],
    ["a style sheet that is gone", "dead-link", () => rmSync(join(p.root, file(/style\.css$/)))],
    [
      "a style sheet from elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, /href="[^"]*style\.css"/, 'href="https://cdn.example/style.css"'),
    ],
    [
      "a picture from elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, "</main>", '<img src="https://tracker.example/x.gif" alt=""></main>'),
    ],
    [
      "a script from elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, "</main>", '<script src="https://tracker.example/x.js"></script></main>'),
    ],
    ["a script in the page", "bad-page", () => spoil(STORY_PAGE, "</main>", "<script>alert(1)</script></main>")],
    ["an attribute that runs a script", "bad-page", () => spoil(STORY_PAGE, "<main ", '<main onclick="alert(1)" ')],
    [
      "a link that runs a script",
      "bad-scheme",
      () => spoil(STORY_PAGE, "</main>", '<a href="java&#115;cript:alert(1)">x</a></main>'),
    ],
    [
      "a link to elsewhere that hands over this window",
      "no-rel",
      () => spoil(STORY_PAGE, "</main>", '<a href="https://post.example/">x</a></main>'),
    ],
    ["an element that isn't closed", "bad-page", () => spoil(STORY_PAGE, "</main>", "<div></main>")],
    ["an id that stands twice", "bad-page", () => spoil(STORY_PAGE, "</main>", '<p id="main"></p></main>')],
    ["a page without a title", "bad-page", () => spoil(STORY_PAGE, /<title>[^<]*/, "<title>")],
    [
      "a JSON file cut off",
      "bad-json",
      () => p.put(file(ARTICLE_JSON), original.get(file(ARTICLE_JSON))!.slice(0, -20)),
    ],
    ["digest.json without the story", "wrong-story", () => spoil(/digest\.json$/, /"stories":\[.*?\]/, '"stories":[]')],
    [
      "a feed with a naked ampersand",
      "bad-xml",
      () => spoil(/feed\.xml$/, "<channel>", "<channel><copyright>a & b</copyright>"),
    ],
    [
      "a feed with a prefix that is never declared",
      "bad-xml",
      () => spoil(/feed\.xml$/, "<channel>", "<channel><dc:creator>x</dc:creator>"),
    ],
    ["a feed with an id twice", "same-id", () => spoil(/feed\.xml$/, /(<item>.*<\/item>)/s, "$1$1")],
    [
      "a feed with a dead link",
      "dead-link",
      () => spoil(/atom\.xml$/, /(<link[^>]*href="https:\/\/digest\.example\/news\/stories\/)[^"]*/, "$1gone/"),
    ],
    ["a feed with a dead anchor", "dead-anchor", () => spoil(/feed\.xml$/, /#claim-[a-z0-9]+/, "#claim-gone")],
    [
      "a feed with a relative link",
      "bad-address",
      () => spoil(/feed\.xml$/, /<link>https:\/\/digest\.example\/news\/stories\//, "<link>/stories/"),
    ],
    [
      "a feed whose point nobody wrote",
      "not-in-source",
      () => spoil(/feed\.xml$/, /<li>[^<(]*/, "<li>The quay was painted blue. "),
    ],
    [
      "a JSON feed with an id twice",
      "same-id",
      () => {
        const feed = JSON.parse(original.get(file(/feed\.json$/))!);
        p.put(file(/feed\.json$/), JSON.stringify({ ...feed, items: [...feed.items, ...feed.items] }));
      },
    ],
    [
      "a claim twice",
      "same-claim",
      () => {
        const story = JSON.parse(original.get(file(STORY_JSON))!);
        p.put(file(STORY_JSON), JSON.stringify({ ...story, claims: [...story.claims, story.claims[0]] }));
      },
    ],
    [
      "two claims on the same pair of passages",
      "same-pair",
      () => {
        const story = JSON.parse(original.get(file(STORY_JSON))!);
        p.put(
          file(STORY_JSON),
          JSON.stringify({ ...story, claims: [...story.claims, { ...story.claims[0], id: "c0" }] }),
        );
      },
    ],
    ["a story record without its lists", "bad-json", () => p.put(file(STORY_JSON), "{}")],
    ["a JSON feed that is none", "bad-feed", () => spoil(/feed\.json$/, /"version":\s*"[^"]*"/, '"version":"1"')],
    [
      "a site map with a dead address",
      "dead-link",
      () => spoil(/sitemap\.xml$/, /(<loc>https:\/\/digest\.example\/news\/stories\/)[^<]*/, "$1gone/"),
    ],
    ["a mistake in content/", "bad-content", () => spoil(/^content\/articles\//, "headline:", "headlime:")],
  ])("finds %s", async (_what, rule, defect) => {
    defect();
    const { code, out } = await p.run(["check", "--json"]);
    const { faults } = JSON.parse(out) as { faults: { file: string; rule: string; text: string }[] };
    expect(faults.map((fault) => fault.rule)).toContain(rule);
    expect(faults.every(({ file: where, text }) => where !== "" && !text.includes("\n") && text.length < 400)).toBe(
      true,
    );
    expect(code).toBe(1);
  });
});

function removedComesBack(): void {
  const id = /^id: (\w+)/m.exec(original.get(file(/^content\/tombstones\//))!)![1];
  p.put(`_site/articles/${id}/article.json`, original.get(file(ARTICLE_JSON))!);
}
