import { mkdirSync, symlinkSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, startServer } from "../../src/cli/serve/server.js";
import { ARTICLES, type Project, project } from "./harness.js";

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function get(
  url: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const call = request(
      {
        hostname: hostname === "localhost" ? "127.0.0.1" : hostname,
        port,
        path,
        method,
        headers: { host: `localhost:${port}`, ...headers },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text) => (body += text));
        response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    call.on("error", fail);
    call.end();
  });
}

describe("the server", () => {
  let p: Project;
  let server: SiteServer;
  beforeEach(async () => {
    p = project({
      "secret.txt": "secret",
      "_site/index.html": "home",
      "_site/404.html": "not here",
      "_site/feed.xml": "<rss/>",
      "_site/atom.xml": "<feed/>",
      "_site/assets/style.css": "a{}",
      "_site/stories/quay/index.html": "quay",
      "_site/stories/quay/story.json": "{}",
      "_site/with space ü.txt": "ü",
    });
    mkdirSync(join(p.root, "_site/empty"));
    symlinkSync(join(p.root, "secret.txt"), join(p.root, "_site/link.txt"));
    server = await startServer(join(p.root, "_site"), 0);
  });
  afterEach(async () => {
    await server.close();
    p.remove();
  });

  it.each([
    ["/", 200, "text/html; charset=utf-8", "home"],
    ["/index.html?x=1#y", 200, "text/html; charset=utf-8", "home"],
    ["/feed.xml", 200, "application/rss+xml; charset=utf-8", "<rss/>"],
    ["/atom.xml", 200, "application/atom+xml; charset=utf-8", "<feed/>"],
    ["/assets/style.css", 200, "text/css; charset=utf-8", "a{}"],
    ["/stories/quay/", 200, "text/html; charset=utf-8", "quay"],
    ["/stories/quay/story.json", 200, "application/json; charset=utf-8", "{}"],
    ["/with%20space%20%C3%BC.txt", 200, "text/plain; charset=utf-8", "ü"],
    ["/nope", 404, "text/html; charset=utf-8", "not here"],
    ["/empty/", 404, "text/html; charset=utf-8", "not here"],
  ])("%s", async (path, status, type, body) => {
    const reply = await get(server.url, path);
    expect([reply.status, reply.headers["content-type"], reply.body]).toEqual([status, type, body]);
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/%00",
    "/%zz",
    "//secret.txt",
    "/stories/../../secret.txt",
  ])("%s leads nowhere", async (path) => {
    const { status, body } = await get(server.url, path);
    expect([status, body]).toEqual([404, "not here"]);
  });

  it("sends a folder's address on to itself with a slash, never to another host", async () => {
    expect(await get(server.url, "/stories/quay")).toMatchObject({
      status: 301,
      headers: { location: "/stories/quay/" },
    });
    expect((await get(server.url, "//stories/quay")).headers.location).toBe("/stories/quay/");
  });

  it("answers by its own name only, and only reading", async () => {
    expect((await get(server.url, "/", { headers: { host: "evil.example" } })).status).toBe(403);
    expect((await get(server.url, "/", { headers: { host: "127.0.0.1:1" } })).status).toBe(200);
    expect((await get(server.url, "/", { method: "POST" })).status).toBe(405);
    expect(await get(server.url, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  it("says that nothing has changed", async () => {
    const { headers } = await get(server.url, "/");
    expect(
      (await get(server.url, "/", { headers: { "if-modified-since": String(headers["last-modified"]) } })).status,
    ).toBe(304);
  });

  it("says that its port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer(join(p.root, "_site"), port)).rejects.toMatchObject({
      exit: 2,
      message: expect.stringContaining(`port ${port} is taken`),
    });
  });
});

describe("what stands in front of the folder", () => {
  it("is answered with a tag of its own, until it is gone; then the file is new to the browser", async () => {
    const p = project({ "_site/index.html": "home", "_site/404.html": "not here" });
    let content: string | null = "<p>edited";
    const server = await startServer(join(p.root, "_site"), 0, async (path) =>
      content !== null && path === "/index.html" ? { content, tag: content.length.toString() } : null,
    );
    const first = await get(server.url, "/");
    expect([first.status, first.body, first.headers["content-type"]]).toEqual([
      200,
      "<p>edited",
      "text/html; charset=utf-8",
    ]);
    const known = { "if-none-match": String(first.headers.etag), "if-modified-since": new Date(0).toUTCString() };
    expect((await get(server.url, "/", { headers: known })).status).toBe(304);
    expect(await get(server.url, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect((await get(server.url, "/nope")).status).toBe(404);
    content = null;
    expect(await get(server.url, "/", { headers: known })).toMatchObject({ status: 200, body: "home" });
    await server.close();
    p.remove();
  });
});

/** `serve` of a project that tells all it says; `end` gives its exit code. */
async function serving(p: Project) {
  const stop = new AbortController();
  let told = "";
  const ended = p.run(["serve", "--port", "0"], { stop: stop.signal, onText: (text) => (told += text) });
  const url = await eventually(() => /http:\/\/localhost:\d+\//.exec(told)?.[0]);
  const end = async (): Promise<number> => {
    stop.abort();
    return (await ended).code;
  };
  return { url, told: () => told, end };
}

describe("serve", () => {
  it("gives a site that is there at once, and builds behind it", async () => {
    const p = project(ARTICLES);
    await p.run(["build"]);
    p.put("content/inbox/tram.txt", "Tram line opens in Westport\n\nThe new tram line of Westport opened on Sunday.\n");
    const { url, told, end } = await serving(p);
    expect((await get(url, "/")).body).toContain("Eastport");
    await eventually(() => told().includes("4 articles in content/articles"));
    expect(told().indexOf("The site is at")).toBe(0);
    expect(await end()).toBe(0);
    p.remove();
  });

  it("ends with what stopped its first build", async () => {
    const p = project(ARTICLES);
    await p.run(["build"]);
    p.put("content/digest.yml", "titel: x\n");
    const { code, err } = await p.run(["serve", "--port", "0"]);
    expect([code, err]).toEqual([2, expect.stringContaining("`titel` is not known here")]);
    p.remove();
  });

  it("shows a correction to the first who asks, before the build behind it", async () => {
    const p = project({ ...ARTICLES, "content/digest.yml": "publish: full\n" });
    const { url, told, end } = await serving(p);
    const name = p.list("content/articles").find((each) => p.read(`content/articles/${each}`).includes("forty shops"))!;
    const file = `content/articles/${name}`;
    const id = /^id: (\S+)$/m.exec(p.read(file))![1];
    const page = (): Promise<Reply> => get(url, `/articles/${id}/`);
    const inSite = (): string => p.read(`_site/articles/${id}/index.html`);
    const correct = (from: string, to: string): void => p.put(file, p.read(file).replace(from, to));
    // The whole site is known a moment after its first build: from then on it is as below.
    let n = 40;
    await eventually(async () => {
      correct(`${n === 40 ? "forty" : n} shops`, `${n + 1} shops`);
      n += 1;
      const isShown = (await page()).headers.etag?.includes("shown");
      await eventually(() => inSite().includes(`${n} shops`));
      return isShown;
    });
    correct(`${n} shops`, "no shops");
    const first = await page();
    expect(first.body).toContain("no shops");
    await eventually(() => inSite().includes("no shops"));
    expect(inSite()).toBe(first.body);
    expect(told()).not.toContain("error of its own");
    expect(await end()).toBe(0);
    p.remove();
  });

  it("builds, serves, and builds again when an article comes; a mistake leaves the site", async () => {
    const p = project(ARTICLES);
    const stop = new AbortController();
    let told = "";
    const io = { onText: (text: string) => (told += text) };
    const ended = p.run(["serve", "--port", "0"], { stop: stop.signal, onText: io.onText });
    const url = await eventually(() => /http:\/\/localhost:\d+\//.exec(told)?.[0]);
    expect((await get(url, "/")).body).toContain("Eastport");

    p.put(
      "content/inbox/tram.txt",
      "Tram line opens in Westport\n\nThe new tram line of Westport opened on Sunday with a band and free rides for all.\n",
    );
    await eventually(() => told.includes("4 articles in content/articles"));
    const pages = await eventually(
      () => p.list("_site/articles").filter((path) => path.endsWith("article.json")).length === 4,
    );
    expect(pages).toBe(true);

    p.put("content/digest.yml", "titel: x\n");
    await eventually(() => told.includes("`titel` is not known here"));
    expect((await get(url, "/")).body).toContain("Eastport");
    p.put("content/digest.yml", "title: The Harbour Digest\n");
    await eventually(async () => (await get(url, "/")).body.includes("The Harbour Digest"));

    stop.abort();
    expect((await ended).code).toBe(0);
    p.remove();
  });
});

async function eventually<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let i = 0; i < 400; i += 1) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it never came");
}
