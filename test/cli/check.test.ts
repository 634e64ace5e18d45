import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, type Project, project } from "./harness.js";

let p: Project;
/** All files as they were built. */
const original = new Map<string, Buffer>();
const touched = new Set<string>();

beforeAll(async () => {
  const mark =
    "\nThe crane bears the mark <b>E7</b> on its arm, the harbour office said.\n\nThe quay opens again on 20 March 2025, the harbour office said.\n";
  p = project({
    "content/inbox/post.md": ARTICLES["content/inbox/post.md"] + mark,
    "content/inbox/echo.txt": ARTICLES["content/inbox/echo.txt"] + mark,
    "content/inbox/cheese.txt": ARTICLES["content/inbox/cheese.txt"]!,
    "content/digest.yml": "url: https://digest.example/news\npublish: full\n",
  });
  await p.run(["build"]);
  const story = p.list("content/stories")[0]!.replace(/\.md$/, "");
  p.put("content/redirects.yml", `/stories/old-quay-0badf00d/: /stories/${story}/\n`);
  await p.run(["remove", "content/inbox/cheese.txt", "--why", "a test"]);
  for (const folder of ["_site", "content"])
    for (const path of p.list(folder)) original.set(`${folder}/${path}`, readFileSync(join(p.root, folder, path)));
});
afterAll(() => p.remove());
afterEach(() => {
  for (const path of touched) {
    const bytes = original.get(path);
    if (bytes) p.put(path, bytes);
    else rmSync(join(p.root, path));
  }
  touched.clear();
});

/** The first file at such a path; of the articles' pages one with marks. */
const file = (pattern: RegExp): string =>
  [...original.keys()].find(
    (path) =>
      pattern.test(path) && holds(path, pattern === ODD_ARTICLE ? "E7" : pattern === ARTICLE_PAGE ? "<mark" : ""),
  )!;
const holds = (path: string, text: string): boolean => original.get(path)!.includes(text);
const was = (pattern: RegExp): string => original.get(file(pattern))!.toString("utf8");
function put(path: string, text: string): void {
  touched.add(path);
  p.put(path, text);
}
function drop(path: string): void {
  touched.add(path);
  p.delete(path);
}
/** Puts a defect into the first file that fits; the pattern must be there. */
function spoil(path: RegExp, from: RegExp | string, to: string): void {
  const spoilt = was(path).replace(from, to);
  expect(spoilt, `nothing to spoil in ${file(path)}`).not.toBe(was(path));
  put(file(path), spoilt);
}

const STORY_PAGE = /^_site\/stories\/.*\/index\.html$/;
const STORY_JSON = /^_site\/stories\/.*\/story\.json$/;
const ARTICLE_PAGE = /^_site\/articles\/.*\/index\.html$/;
const ARTICLE_JSON = /^_site\/articles\/.*\/article\.json$/;

const ODD_ARTICLE = /^_site\/articles\/[^/]*\/index\.html$/;
const LIST = /^_site\/days\/[^/]*\/index\.html$/;
const MAIL = /^_site\/days\/[^/]*\/mail\.html$/;

interface Story {
  readonly claims: readonly object[];
}
function spoilStory(change: (story: Story) => object): void {
  put(file(STORY_JSON), JSON.stringify(change(JSON.parse(was(STORY_JSON)) as Story)));
}
const withFirst = (story: Story, change: object): object => ({
  ...story,
  claims: story.claims.map((claim, i) => (i === 0 ? { ...claim, ...change } : claim)),
});
function cutOff(path: RegExp): void {
  put(file(path), was(path).slice(0, -40));
}
const tombstone = (): RegExp => {
  const id = /^id: (\w+)/m.exec(was(/^content\/tombstones\//))![1];
  return new RegExp(`^_site/articles/${id}/index\\.html$`);
};
function articleGoes(): void {
  for (const path of [file(ARTICLE_PAGE), file(ARTICLE_JSON)]) drop(path);
}

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
    ["a story page that is gone", "missing", () => drop(file(STORY_PAGE))],
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
    ["a style sheet that is gone", "dead-link", () => drop(file(/style\.css$/))],
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
    ["a script in the page", "inline-script", () => spoil(STORY_PAGE, "</main>", "<script>alert(1)</script></main>")],
    [
      "an attribute that runs a script",
      "inline-script",
      () => spoil(STORY_PAGE, "<main ", '<main onclick="alert(1)" '),
    ],
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
    ["a JSON file cut off", "bad-json", () => put(file(ARTICLE_JSON), was(ARTICLE_JSON).slice(0, -20))],
    [
      "digest.json without the story",
      "wrong-story",
      () => put("_site/digest.json", JSON.stringify({ ...JSON.parse(was(/digest\.json$/)), stories: [] })),
    ],
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
        const feed = JSON.parse(was(/feed\.json$/));
        put(file(/feed\.json$/), JSON.stringify({ ...feed, items: [...feed.items, ...feed.items] }));
      },
    ],
    [
      "a claim twice",
      "same-claim",
      () => {
        const story = JSON.parse(was(STORY_JSON));
        put(file(STORY_JSON), JSON.stringify({ ...story, claims: [...story.claims, story.claims[0]] }));
      },
    ],
    [
      "two claims on the same pair of passages",
      "same-pair",
      () => {
        const story = JSON.parse(was(STORY_JSON));
        put(
          file(STORY_JSON),
          JSON.stringify({ ...story, claims: [...story.claims, { ...story.claims[0], id: "c0" }] }),
        );
      },
    ],
    ["a story record without its lists", "bad-schema", () => put(file(STORY_JSON), "{}")],
    ["a JSON feed that is none", "bad-schema", () => spoil(/feed\.json$/, /"version":\s*"[^"]*"/, '"version":"1"')],
    [
      "a site map with a dead address",
      "dead-link",
      () => spoil(/sitemap\.xml$/, /(<loc>https:\/\/digest\.example\/news\/stories\/)[^<]*/, "$1gone/"),
    ],
    [
      "a moved offset in the address of a receipt",
      "wrong-place",
      () => spoil(STORY_PAGE, /(<q[^>]*>.*?#at-)\d+(-\d+")/, "$17$2"),
    ],
    ["a claim without receipts", "bad-schema", () => spoilStory((story) => withFirst(story, { support: [] }))],
    ["a claim that the page doesn't show", "twin", () => spoil(STORY_PAGE, /<tbody id="claim-.*?<\/tbody>/s, "")],
    [
      "a claim on the page that the record doesn't have",
      "unknown-claim",
      () => spoil(STORY_PAGE, /<tbody id="claim-\w+"/, '<tbody id="claim-c0"'),
    ],
    [
      "a receipt that is gone from the page",
      "wrong-count",
      () => spoil(STORY_PAGE, /<li><q(?:(?!<\/li>).)*<\/li>/s, ""),
    ],
    [
      "a count of origins below the headline",
      "wrong-count",
      () => spoil(STORY_PAGE, /\d+ origins?<\/span>/, "7 origins</span>"),
    ],
    ["a story's headline on its page", "twin", () => spoil(STORY_PAGE, /(<h1[^>]*>)[^<]*/, "$1Another story")],
    ["an article's headline on its page", "twin", () => spoil(ARTICLE_PAGE, /(<h1[^>]*>)[^<]*/, "$1Another article")],
    [
      "a sentence more in an article's page",
      "twin",
      () => spoil(ARTICLE_PAGE, /(<section class="text"[^>]*>\s*<p>)/, "$1He denied it. "),
    ],
    ["a headline in a list", "wrong-headline", () => spoil(LIST, /(<h2[^>]*><a [^>]*>)[^<]*/, "$1Another story")],
    [
      "a point in a list",
      "not-in-source",
      () => spoil(LIST, /(class="bullet"[^>]*>)[^<]+/, "$1The quay was painted blue."),
    ],
    ["a count in a list", "wrong-count", () => spoil(LIST, /\d of \d · /, "7 of 7 · ")],
    [
      "a point in a mail",
      "not-in-source",
      () => spoil(MAIL, /(<li[^>]*><span[^>]*>)[^<]+/, "$1The quay was painted blue."),
    ],
    [
      "a line of the time line",
      "not-in-source",
      () => spoil(STORY_PAGE, /(class="entry"><span[^>]*>)[^<]+/, "$1The quay was painted blue."),
    ],
    [
      "a feed's headline",
      "wrong-headline",
      () => spoil(/_site\/feed\.xml$/, /(<item>\s*<title>)[^<]*/, "$1Another story"),
    ],
    [
      "a feed's summary",
      "not-in-source",
      () => spoil(/_site\/atom\.xml$/, /(<summary>[^.]*\. )[^<]*/, "$1The quay was painted blue."),
    ],
    ["a count in a feed", "wrong-count", () => spoil(/_site\/feed\.json$/, /\d+ of \d+ sources/, "7 of 7 sources")],
    ["a feed without its title", "bad-feed", () => spoil(/_site\/feed\.xml$/, /<title>[^<]*<\/title>/, "")],
    ["a feed whose date is none", "bad-feed", () => spoil(/_site\/atom\.xml$/, /<updated>[^<]*/, "<updated>yesterday")],
    ["a feed cut off", "bad-xml", () => cutOff(/_site\/feed\.xml$/)],
    [
      "a list of feeds with a dead address",
      "dead-link",
      () => spoil(/feeds\.opml$/, /xmlUrl="([^"]*)feed\.xml"/, 'xmlUrl="$1gone.xml"'),
    ],
    ["digest.json with a wrong count", "wrong-story", () => spoil(/digest\.json$/, /"sources":\d/, '"sources":7')],
    ["digest.json with a feed that is gone", "dead-link", () => spoil(/digest\.json$/, /feed\.xml"/, 'gone.xml"')],
    ["digest.json of another shape", "bad-schema", () => spoil(/digest\.json$/, '"version":1', '"version":"1"')],
    [
      "a result of the search with another headline",
      "wrong-headline",
      () => spoil(/search\/stories-[^/]*\.json$/, /\[\["[^"]*"/, '[["Another story"'),
    ],
    ["words of the search that are no such thing", "bad-schema", () => spoil(/words-all\.json$/, /:\[\d+/, ':["one"')],
    ["a web manifest without a name", "bad-schema", () => spoil(/webmanifest$/, /"name":/, '"title":')],
    [
      "a font from elsewhere",
      "third-party",
      () => spoil(/style\.css$/, /^/, '@font-face{font-family:x;src:url("https://cdn.example/x.woff2")}\n'),
    ],
    [
      "a style sheet from elsewhere in a style sheet",
      "third-party",
      () => spoil(/style\.css$/, /^/, "@import '//cdn.example/x.css';\n"),
    ],
    [
      "an address from elsewhere, written in escapes",
      "third-party",
      () => spoil(/style\.css$/, /^/, "p{background:\\75 rl(https://cdn.example/x.png)}\n"),
    ],
    [
      "a background from elsewhere in the page",
      "third-party",
      () => spoil(STORY_PAGE, "<main ", '<main style="background:url(//cdn.example/x)" '),
    ],
    [
      "one of several pictures from elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, "</main>", '<img srcset="a.png 1x, https://cdn.example/b.png 2x" alt=""></main>'),
    ],
    [
      "a connection that is made ahead",
      "third-party",
      () => spoil(STORY_PAGE, "</head>", '<link rel="preconnect" href="https://cdn.example"></head>'),
    ],
    [
      "a form that is sent elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, "</main>", '<form action="https://cdn.example/"></form></main>'),
    ],
    [
      "a page in the page",
      "bad-page",
      () => spoil(STORY_PAGE, "</main>", '<iframe src="../../index.html"></iframe></main>'),
    ],
    [
      "a base that is elsewhere",
      "third-party",
      () => spoil(STORY_PAGE, "<head>", '<head><base href="https://cdn.example/">'),
    ],
    ["a changed script", "unknown-script", () => spoil(/search\.js$/, /^/, "alert(1);\n")],
    ["a script that no template has", "unknown-script", () => put("_site/assets/more.js", "alert(1);")],
    [
      "a picture that runs a script",
      "inline-script",
      () => spoil(/icon\.svg$/, "</svg>", "<script>alert(1)</script></svg>"),
    ],
    [
      "a page without a policy",
      "no-policy",
      () => spoil(STORY_PAGE, /<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
    ],
    [
      "a policy that lets scripts of the page run",
      "no-policy",
      () => spoil(STORY_PAGE, "default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';"),
    ],
    [
      "a policy that lets another site in",
      "no-policy",
      () => spoil(STORY_PAGE, "style-src 'self'", "style-src 'self' https://cdn.example"),
    ],
    ["a redirect that is gone", "dead-promise", () => drop(file(/stories\/old-quay-0badf00d\/index\.html$/))],
    [
      "a redirect that leads to another place",
      "wrong-promise",
      () =>
        spoil(
          /stories\/old-quay-0badf00d\/index\.html$/,
          /\.\.\/[^"]*stories\/[^"]*|\.\.\/eastport[^"]*/g,
          "../../about/index.html",
        ),
    ],
    [
      "a redirect whose target is gone",
      "dead-link",
      () => spoil(/stories\/old-quay-0badf00d\/index\.html$/, /(url=\.\.\/[^"]*?)\/index\.html/, "$1-gone/index.html"),
    ],
    ["an article's tombstone that is gone", "dead-promise", () => drop(file(tombstone()))],
    ["an article's page that is gone", "missing", () => drop(file(ARTICLE_PAGE))],
    ["an article of content/ that has no page", "missing", () => articleGoes()],
    [
      "an article that is said to be of another source",
      "wrong-source",
      () => spoil(ARTICLE_JSON, /"source":\{"id":"[^"]*"/, '"source":{"id":"somebody"'),
    ],
    ["a file that nothing made", "unlisted-file", () => put("_site/extra/note.txt", "x")],
    ["a file of the build that is gone", "missing", () => drop(file(/robots\.txt$/))],
    ["a file that is not as it was written", "changed-file", () => spoil(/robots\.txt$/, "Allow", "Disallow")],
    ["a picture that is not as it was written", "changed-file", () => put(file(/icon-192\.png$/), "x")],
    ["a hash in the manifest", "changed-file", () => spoil(/manifest\.json$/, /("robots\.txt":")\w{8}/, "$100000000")],
    ["a site without its manifest", "missing", () => drop("_site/manifest.json")],
    [
      "text of an article that is not escaped",
      "not-in-source",
      () => spoil(STORY_PAGE, /(<q[^>]*>.*?)&lt;b&gt;/, "$1<b>"),
    ],
    [
      "an element of an article that a page takes for its own",
      "bad-page",
      () => spoil(ODD_ARTICLE, /&(?:lt|#60);b&(?:gt|#62);/, "<b>"),
    ],
    [
      "a feed whose HTML is not closed",
      "bad-html",
      () => spoil(/_site\/feed\.xml$/, "<![CDATA[<ul>", "<![CDATA[<ul><b>"),
    ],
    [
      "an article of content/ that can't be read",
      "bad-content",
      () => spoil(/^content\/articles\//, /^id: .*$/m, "id: ["),
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
  const id = /^id: (\w+)/m.exec(was(/^content\/tombstones\//))![1];
  put(`_site/articles/${id}/article.json`, was(ARTICLE_JSON));
}
