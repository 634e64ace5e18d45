import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userAgent } from "../../src/cli/fetching/settings.js";
import { redirect, type Server, startServer, text } from "../fetch/server.js";
import { type Answer, type Project, project } from "./harness.js";

const XML = { "content-type": "application/rss+xml" };
const QUAY =
  "The stone quay of Eastport was closed on Monday after a crane fell into the water, the harbour office said.";
const MORE =
  "Fourteen ships have to wait in the roads until the crane has been lifted, which will take nine days and cost about two million crowns, harbour master Ada Ferrow said.";

const page = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}</article></body></html>`;
const item = (id: string, title: string, description: string): string =>
  `<item><title>${title}</title><link>/news/${id}</link><guid isPermaLink="false">${id}</guid><description>${description}</description></item>`;
const feed = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${items.join("")}</channel></rss>`;
const opml = (...urls: string[]): string =>
  `<opml version="2.0"><body>${urls.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join("")}</body></opml>`;

/** As a server does that knows conditional requests. */
function tagged(body: string, headers: Record<string, string> = XML): ReturnType<typeof text> {
  const etag = `"${Buffer.from(body).toString("base64").slice(-30)}${body.length}"`;
  return (request, response) => {
    const known = request.headers["if-none-match"] === etag;
    text(known ? "" : body, { status: known ? 304 : 200, headers: { ...headers, etag } })(request, response);
  };
}

let server: Server;
let p: Project;
beforeEach(async () => {
  server = await startServer();
  p = project();
  configure();
});
afterEach(async () => {
  p.remove();
  await server.close();
});

function configure(more = ""): void {
  p.put(
    "content/digest.yml",
    `fetch: {delay: 0, timeout: 1, largest: 1, allowPrivate: ["127.0.0.1:${server.port}", "localhost:${server.port}"]${more}}\n`,
  );
}
const at = (path: string): string => server.origin + path;
const paths = (): string[] => server.asked.map(({ path }) => path).filter((path) => path !== "/robots.txt");
const state = (): string => p.read("content/fetch.yml").split("\n").slice(1).join("\n");
const all = (): Record<string, string> =>
  Object.fromEntries(p.list("content").map((name) => [name, p.read(`content/${name}`)]));
const articles = (): string[] => p.list("content/articles").map((name) => p.read(`content/articles/${name}`));
const told = ({ out }: Answer) => JSON.parse(out);

describe("add URL", () => {
  it("takes a page in under its address, and publishes nothing", async () => {
    server.answers.set("/news/quay", text(page("Quay closed", QUAY, MORE)));
    const { code, err } = await p.run(["add", at("/news/quay")]);
    expect(err).toContain(
      `${at("/news/quay")}: a page, 1 kB → content/inbox/web/127-0-0-1-`.replace(
        "1 kB",
        err.match(/a page, (.*?) →/)?.[1] ?? "",
      ),
    );
    expect(err).toContain("Asked for 1 address: 1 fetched.\nRead 1 record: 1 new.\n");
    expect(code).toBe(0);
    expect(articles()[0]).toContain(`url: ${at("/news/quay")}\n`);
    expect(p.list("_site")).toEqual([]);
  });

  it("takes a feed in; asked twice, it is not sent again and nothing changes", async () => {
    server.answers.set(
      "/feed.xml",
      tagged(
        feed(
          item("1", "Quay closed", `${QUAY} ${MORE} ${"More of it. ".repeat(40)}`),
          item("2", "Cheese recalled", "Two fell ill."),
        ),
      ),
    );
    const first = await p.run(["add", at("/feed.xml")]);
    expect(first.code).toBe(0);
    expect(first.err).toContain("Read 2 records: 2 new.");
    expect(first.err).toContain(
      "of 1 article it holds only a summary or the beginning, which stands for the whole now. To have the pages of a feed's items fetched by add, set fetch: {pages: true}",
    );
    const before = all();
    const second = await p.run(["add", at("/feed.xml")]);
    expect(second.err).toContain(`${at("/feed.xml")}: unchanged`);
    expect(second.err).toContain("Asked for 1 address: 1 unchanged.\nRead 0 records.\n");
    expect(second.code).toBe(0);
    expect(all()).toEqual(before);
    expect(
      articles()
        .map((each) => /^url: .*$/m.exec(each)![0])
        .sort(),
    ).toEqual([`url: ${at("/news/1")}`, `url: ${at("/news/2")}`]);
    expect(
      articles()
        .map((each) => each.includes("summary: 'true'"))
        .sort(),
    ).toEqual([false, true]);
  });

  it("makes a changed item an update of its article, and an item that left the feed stays", async () => {
    server.answers.set(
      "/feed.xml",
      tagged(feed(item("1", "Quay closed", QUAY), item("2", "Cheese recalled", "Two fell ill."))),
    );
    await p.run(["add", at("/feed.xml")]);
    server.answers.set(
      "/feed.xml",
      tagged(feed(item("3", "Fog over Eastport", "Ships wait."), item("1", "Quay closed", `${QUAY} It opens in May.`))),
    );
    const { err } = await p.run(["add", at("/feed.xml")]);
    expect(err).toContain("Read 2 records: 1 new, 1 updated.");
    expect(articles()).toHaveLength(3);
    expect(articles().join("")).toContain("It opens in May.");
  });

  it("takes in what changed though the server knows no conditional requests, and nothing else", async () => {
    server.answers.set("/feed.xml", text(feed(item("1", "Quay closed", QUAY)), { headers: XML }));
    await p.run(["add", at("/feed.xml")]);
    const before = all();
    expect((await p.run(["add", at("/feed.xml")])).err).toContain("1 unchanged.\nRead 0 records.");
    expect(all()).toEqual(before);
  });

  it("names no file by what it fetched", async () => {
    server.answers.set("/..%2f..%2fetc/passwd?x=<b>", text(page("../../x", QUAY)));
    await p.run(["add", `${server.origin}/..%2f..%2fetc/passwd?x=<b>`]);
    for (const name of p.list("content/inbox")) expect(name).toMatch(/^web\/127-0-0-1-[0-9a-f]{12}\.html$/);
  });

  it.each([
    ["ftp://post.example/x", '"ftp:" addresses are never fetched'],
    ["file:///etc/passwd", '"file:" addresses are never fetched'],
    ["http://user:secret@post.example/", "an address with a name or password in it is never fetched"],
    ["http://10.0.0.1/", "10.0.0.1 lies inside a private network"],
    ["http://[::1]/", "::1 lies inside a private network"],
    ["https://post.example:23/", "port 23 is none of the web's"],
    ["https://exa mple/", "not an address"],
  ])("%s is refused, with exit code 1", async (url, line) => {
    const { code, err } = await p.run(["add", url]);
    expect(code).toBe(1);
    expect(err).toContain(line);
    expect(err).toContain("Asked for 1 address: 1 refused.");
    expect(server.asked).toEqual([]);
  });
});

describe("add feeds.opml", () => {
  it("fetches what it names; one that is dead stops nothing, and every address has its line", async () => {
    const hang: ReturnType<typeof text> = () => {};
    const bomb = text(gzipSync(Buffer.alloc(3_000_000)), { headers: { ...XML, "content-encoding": "gzip" } });
    server.answers.set("/robots.txt", text("User-agent: *\nDisallow: /secret\n"));
    server.answers.set("/a.xml", text(feed(item("1", "Quay closed", QUAY)), { headers: XML }));
    server.answers.set("/z.xml", text(feed(item("2", "Cheese recalled", "Two fell ill.")), { headers: XML }));
    server.answers.set("/hang", hang);
    server.answers.set("/bomb", bomb);
    server.answers.set("/loop", redirect("/loop2"));
    server.answers.set("/loop2", redirect("/loop"));
    server.answers.set("/inside", redirect("http://192.168.0.1/feed"));
    server.answers.set("/gone", text("", { status: 410 }));
    server.answers.set("/busy", text("", { status: 429, headers: { "retry-after": "7200" } }));
    server.answers.set(
      "/home",
      text(`<!doctype html><link rel="alternate" type="application/rss+xml" href="/a.xml"><p>Home`),
    );
    server.answers.set("/moved", redirect("/z.xml", 301));
    const dead = ["/hang", "/bomb", "/loop", "/inside", "/gone", "/lost", "/secret/x", "/home"];
    const busy = [`http://localhost:${server.port}/busy`, `http://localhost:${server.port}/after`];
    const urls = [...["/a.xml", ...dead, "/moved", "/a.xml"].map(at), ...busy];
    p.put("feeds.opml", opml(...urls, "gopher://x.example/"));
    const answer = await p.run(["add", "feeds.opml", "--json"]);
    expect(answer.code).toBe(1);
    const { fetch, read } = told(answer);
    const { asked, addresses, pages, ...counts } = fetch;
    expect(counts).toEqual({ fetched: 2, unchanged: 0, list: 0, gone: 2, refused: 3, postponed: 2, failed: 4 });
    expect(asked).toBe(13);
    expect(addresses).toHaveLength(asked);
    expect(addresses.map(({ url }: { url: string }) => url)).toEqual([...new Set([...urls, "gopher://x.example/"])]);
    expect(pages).toEqual({ fetched: 0, unchanged: 0, gone: 0, refused: 0, postponed: 0, failed: 0 });
    expect(read).toMatchObject({ new: 2, unusable: 0 });
    const lines: [string, string][] = [
      ["/hang", "not done within 1 second."],
      ["/bomb", "the answer unpacks to more than 1 MB."],
      ["/loop", "redirects in a circle"],
      ["/inside", "redirects to http://192.168.0.1/feed: 192.168.0.1 lies inside a private network"],
      ["/gone", "gone (410)."],
      ["/lost", "gone (404)."],
      ["/secret/x", "its robots.txt asks programs such as Commonplace to leave it alone."],
      ["/home", `a web page, not a feed. It names ${at("/a.xml")}: put that into the list.`],
      ["/busy", "the server is busy (429) and asks for no more requests before 2025-03-14T02:00:00Z."],
      ["/after", "the server asked for no more requests before 2025-03-14T02:00:00Z."],
      ["/moved", `moved for good to ${at("/z.xml")}`],
    ];
    for (const [path, line] of lines) {
      const own = answer.err.split("\n").find((each) => each.includes(`:${server.port}${path}: `)) ?? "";
      expect(own, path).toContain(line);
    }
  });

  it("may be fetched itself, names no list, and is no article in the inbox", async () => {
    server.answers.set("/list", text(opml(at("/a.xml"), at("/list2")), { headers: { "content-type": "text/xml" } }));
    server.answers.set("/list2", text(opml(at("/b.xml")), { headers: { "content-type": "text/xml" } }));
    server.answers.set("/a.xml", text(feed(item("1", "Quay closed", QUAY)), { headers: XML }));
    const answer = await p.run(["add", at("/list"), "--json"]);
    expect(told(answer).fetch).toMatchObject({ asked: 3, list: 1, fetched: 1, failed: 1 });
    expect(answer.err).toContain(`${at("/list2")}: a list of feeds inside a list of feeds.`);
    p.put("content/inbox/feeds.opml", opml(at("/a.xml")));
    const { err } = await p.run(["build"]);
    expect(err).toContain(
      "content/inbox/feeds.opml: a list of feeds (OPML), which holds no articles. Fetch what it names with: commonplace add FILE.",
    );
  });

  it("that names nothing says so", async () => {
    p.put("feeds.opml", "<opml><body><outline text='x'/></body></opml>");
    const { code, err } = await p.run(["add", "feeds.opml"]);
    expect(code).toBe(1);
    expect(err).toContain("feeds.opml: a list that names no feeds.");
  });
});

describe("what is remembered", () => {
  it("gone and busy addresses are left alone the next time, unless they are named", async () => {
    server.answers.set("/gone", text("", { status: 410 }));
    server.answers.set("/busy", text("", { status: 503, headers: { "retry-after": "7200" } }));
    p.put("feeds.opml", opml(at("/gone"), at("/busy")));
    await p.run(["add", "feeds.opml"]);
    expect(state()).toBe(
      `${at("/busy")}:\n  notBefore: '2025-03-14T02:00:00Z'\n${at("/gone")}:\n  gone: 410 since 2025-03-14\n`,
    );
    server.asked.length = 0;
    const { code, err } = await p.run(["add", "feeds.opml"]);
    expect(code).toBe(1);
    expect(err).toContain(`${at("/gone")}: gone since 2025-03-14 (410), so it was not asked again.`);
    expect(err).toContain(`${at("/busy")}: the server asked for no more requests before 2025-03-14T02:00:00Z.`);
    expect(server.asked).toEqual([]);
    server.answers.set("/gone", text(feed(item("1", "Quay closed", QUAY)), { headers: XML }));
    server.answers.set("/busy", text(feed(item("2", "Fog", "Ships wait.")), { headers: XML }));
    const later = { env: { SOURCE_DATE_EPOCH: "1741996800" } };
    expect((await p.run(["add", at("/gone"), at("/busy")], later)).err).toContain("2 fetched.\nRead 2 records: 2 new.");
    expect(state()).not.toMatch(/^ {2}(?:gone|notBefore):/m);
  });

  it("where an address moved for good is asked at once", async () => {
    server.answers.set("/old", redirect("/new", 308));
    server.answers.set("/new", tagged(feed(item("1", "Quay closed", QUAY))));
    await p.run(["add", at("/old")]);
    server.asked.length = 0;
    expect((await p.run(["add", at("/old")])).err).toContain(
      `${at("/old")}: unchanged; moved for good to ${at("/new")}`,
    );
    expect(paths()).toEqual(["/new"]);
  });

  it("an address whose raw file was deleted is fetched whole", async () => {
    server.answers.set("/feed.xml", tagged(feed(item("1", "Quay closed", QUAY))));
    await p.run(["add", at("/feed.xml")]);
    const [name = ""] = p.list("content/inbox");
    const raw = p.read(`content/inbox/${name}`);
    p.delete(`content/inbox/${name}`);
    expect((await p.run(["add", at("/feed.xml")])).err).toContain("1 fetched.\nRead 1 record: 1 unchanged.");
    expect(p.read(`content/inbox/${name}`)).toBe(raw);
  });

  it("a file with a mistake stops the command before anything is asked", async () => {
    p.put("content/fetch.yml", "<<<<<<< HEAD\n");
    const { code, err } = await p.run(["add", at("/feed.xml")]);
    expect(code).toBe(1);
    expect(err).toMatch(/content\/fetch\.yml:\d: can't be read as the state of fetching/);
    expect(server.asked).toEqual([]);
  });

  it("a raw file that was never taken in comes in before a new one takes its place", async () => {
    server.answers.set("/feed.xml", tagged(feed(item("1", "Quay closed", QUAY))));
    await p.run(["add", at("/feed.xml")]);
    // As after a kill between fetching and taking in.
    p.put("content/fetch.yml", p.read("content/fetch.yml").replace(/^ {2}taken: .*\n/m, ""));
    for (const name of p.list("content/articles")) p.delete(`content/articles/${name}`);
    const again = await p.run(["add", at("/feed.xml")]);
    expect(again.err).toContain("1 unchanged.\nRead 1 record: 1 new.");
    p.put("content/fetch.yml", p.read("content/fetch.yml").replace(/^ {2}taken: .*\n/m, ""));
    for (const name of p.list("content/articles")) p.delete(`content/articles/${name}`);
    server.answers.set("/feed.xml", tagged(feed(item("2", "Fog", "Ships wait."))));
    const { err } = await p.run(["add", at("/feed.xml")]);
    expect(err).toContain("1 fetched.\nRead 2 records: 2 new.");
    expect(articles()).toHaveLength(2);
  });
});

describe("pages behind summaries", () => {
  beforeEach(() => {
    configure(", pages: true");
    server.answers.set(
      "/feed.xml",
      tagged(feed(item("1", "Quay closed", "A crane fell."), item("2", "Cheese recalled", "Two fell ill."))),
    );
    server.answers.set("/news/1", text(page("Quay closed", QUAY, MORE)));
    server.answers.set(
      "/news/2",
      text(
        page(
          "Cheese recalled",
          "A dairy in the hills has recalled its soft cheese after two people fell ill, the food office said on Wednesday.",
        ),
      ),
    );
  });

  it("are the articles, each once, whatever the page calls its address", async () => {
    server.answers.set(
      "/news/1",
      text(page("Quay closed", QUAY, MORE).replace("<title>", '<link rel="canonical" href="/quay"><title>')),
    );
    const { code, err } = await p.run(["add", at("/feed.xml")]);
    expect(code).toBe(0);
    expect(err).toContain("The pages of 2 items have to be fetched.");
    expect(err).toContain(
      "Asked for 1 address: 1 fetched.\nAsked for 2 pages behind summaries: 2 fetched.\nRead 4 records: 2 new, 2 repeats.",
    );
    expect(err).not.toContain("only a summary");
    expect(articles()).toHaveLength(2);
    const text1 = articles().find((each) => each.includes("harbour master"))!;
    expect(text1).toContain(`url: ${at("/news/1")}\n`);
    const before = all();
    expect((await p.run(["add", at("/feed.xml")])).err).toContain("Read 0 records.");
    expect((await p.run(["build"])).err).toContain("Read 4 records: 2 unchanged, 2 repeats.");
    for (const [name, content] of Object.entries(before)) expect(p.read(`content/${name}`)).toBe(content);
  });

  it("come again when the item changes, and only then", async () => {
    await p.run(["add", at("/feed.xml")]);
    server.asked.length = 0;
    server.answers.set(
      "/feed.xml",
      tagged(feed(item("1", "Quay closed", "A crane fell. Again."), item("2", "Cheese recalled", "Two fell ill."))),
    );
    server.answers.set(
      "/news/1",
      text(page("Quay closed", QUAY, MORE, "A second crane fell on Friday, the office added, and nobody knows why.")),
    );
    const { err } = await p.run(["add", at("/feed.xml")]);
    expect(paths()).toEqual(["/feed.xml", "/news/1"]);
    expect(err).toContain("Read 3 records: 1 updated, 2 repeats.");
    expect(articles().join("")).toContain("A second crane fell");
    expect(articles().join("")).not.toContain("Again.");
  });

  it("that can't be had leave the summary, say so, and are tried again unless they are gone", async () => {
    server.answers.delete("/news/1");
    server.answers.set("/news/2", text("", { status: 403 }));
    const { code, err } = await p.run(["add", at("/feed.xml")]);
    expect(code).toBe(0);
    expect(err).toContain("the pages of 2 items could not be fetched; the summary is the article");
    expect(err).toContain("Asked for 2 pages behind summaries: 1 gone, 1 failed.");
    expect(err).toContain("of 2 articles it holds only a summary or the beginning, which stands for the whole now.\n");
    server.asked.length = 0;
    server.answers.set(
      "/news/2",
      text(page("Cheese recalled", "A dairy in the hills has recalled its soft cheese, the food office said.")),
    );
    const again = await p.run(["add", at("/feed.xml")]);
    expect(paths()).toEqual(["/feed.xml", "/news/2"]);
    expect(again.err).toContain("Read 1 record: 1 updated.");
  });

  it("of articles that were removed are left alone", async () => {
    await p.run(["add", at("/feed.xml")]);
    await p.run(["remove", at("/news/1"), "--why", "asked"]);
    for (const name of p.list("content/inbox")) if (name.endsWith(".html")) p.delete(`content/inbox/${name}`);
    server.asked.length = 0;
    await p.run(["add", at("/feed.xml")]);
    expect(paths()).toEqual(["/feed.xml", "/news/2"]);
  });

  it("are fetched for the sources that say so", async () => {
    configure();
    p.put("content/sources.yml", "sources:\n  - name: Harbour Post\n    hosts: [127.0.0.1]\n    pages: true\n");
    expect((await p.run(["add", at("/feed.xml")])).err).toContain("2 pages behind summaries: 2 fetched.");
  });
});

describe("who asks", () => {
  it.each([
    [
      "The Harbour Digest",
      "https://digest.example",
      /^Commonplace\/\S+ \(\+https:\/\/digest\.example; The Harbour Digest\)$/,
    ],
    ["Größe (\r\nX-Evil: 1)", null, /^Commonplace\/[\d.]+ \(Groe X-Evil: 1\)$/],
    ["日本", null, /^Commonplace\/[\d.]+$/],
  ])("is told: %s", (title, url, expected) => expect(userAgent(title, url)).toMatch(expected));
});
