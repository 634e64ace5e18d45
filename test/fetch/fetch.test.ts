import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/config.js";
import type { Ask, Outcome } from "../../src/fetch/follow.js";
import { createFetcher } from "../../src/fetch/index.js";
import type { LookUp } from "../../src/fetch/lookup.js";
import type { Settings } from "../../src/fetch/requests.js";
import type { FetchConfig } from "../../src/model.js";
import { raw, redirect, type Server, startServer, text } from "./server.js";

/** 1 January 2030. */
const NOW = Date.UTC(2030, 0, 1);
const PAGE = "<!doctype html><title>Quay</title><p>The quay is closed.</p>";
const BOMB = Buffer.alloc(4_000_000);

interface Options {
  readonly fetch?: Partial<FetchConfig>;
  readonly settings?: Partial<Settings>;
  readonly names?: LookUp;
}

/** A run: time passes only while it sleeps. */
function start({ fetch = {}, settings = {}, names }: Options = {}) {
  const slept: number[] = [];
  let time = 0;
  const fetcher = createFetcher(
    {
      fetch: { ...DEFAULTS.fetch, delay: 0, largest: 1, allowPrivate: true, ...fetch },
      userAgent: "Commonplace/test (+https://digest.example/)",
      timeouts: { connect: 300, headers: 150, body: 150, whole: 5000 },
      backoff: [1000, 4000],
      longestWait: 30_000,
      ...settings,
    },
    {
      now: () => NOW + time,
      elapsed: () => time,
      sleep: async (ms) => {
        slept.push(ms);
        time += ms;
      },
    },
    names,
  );
  return { ...fetcher, slept };
}

let server: Server;
beforeEach(async () => {
  server = await startServer({ "/good": text(PAGE, { headers: { etag: '"a1"' } }) });
});
afterEach(() => server.close());

/** What came of one path, with a good one asked beside it: that must come out well whatever happens. */
async function get(path: string, options: Options = {}, more: Partial<Ask> = {}): Promise<Outcome> {
  const run = start(options);
  const url = path.startsWith("/") ? server.origin + path : path;
  const good = await startServer({ "/good": text(PAGE) });
  const [outcome, beside] = await Promise.all([run.get({ url, ...more }), run.get({ url: `${good.origin}/good` })]);
  await run.close();
  await good.close();
  expect(beside.kind, "the rest of the run").toBe(options.fetch?.allowPrivate === false ? "refused" : "fetched");
  return outcome;
}

const told = (outcome: Outcome): string => ("text" in outcome ? `${outcome.kind}: ${outcome.text}` : outcome.kind);
const bodyOf = (outcome: Outcome): string => (outcome.kind === "fetched" ? Buffer.from(outcome.body).toString() : "");

describe("an answer", () => {
  it("is taken with what the next question needs", async () => {
    const headers = { etag: 'W/"x"', "last-modified": "Tue, 01 Jan 2030 00:00:00 GMT", "set-cookie": "spy=1" };
    server.answers.set("/page", text(PAGE, { headers: { ...headers, "content-type": "Text/HTML; charset=koi8-r" } }));
    const outcome = await get("/page");
    expect(outcome).toMatchObject({
      kind: "fetched",
      answered: `${server.origin}/page`,
      moved: null,
      etag: 'W/"x"',
      modified: headers["last-modified"],
      type: "text/html",
      charset: "koi8-r",
    });
    expect(bodyOf(outcome)).toBe(PAGE);
  });

  it("is asked for once, by name, without cookies", async () => {
    const run = start();
    server.answers.set("/page", text(PAGE, { headers: { "set-cookie": "spy=1; Path=/" } }));
    await run.get({ url: `${server.origin}/page` });
    await run.get({ url: `${server.origin}/page` });
    await run.close();
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/page", "/page"]);
    for (const { headers } of server.asked) {
      expect(headers["user-agent"]).toBe("Commonplace/test (+https://digest.example/)");
      expect(headers.cookie).toBeUndefined();
    }
  });

  it("may be that nothing changed", async () => {
    server.answers.set("/page", (request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"a1"' ? 304 : 200).end(PAGE);
    });
    expect(await get("/page", {}, { etag: '"a1"' })).toEqual({ kind: "unchanged", moved: null });
    expect(told(await get("/page"))).toBe("fetched");
  });

  it("of another address says nothing about this one", async () => {
    await get("/good", {}, { etag: '"a1"', modified: "x", answered: "https://elsewhere.example/" });
    const asked = server.asked.find(({ path }) => path === "/good")!;
    expect(asked.headers["if-none-match"]).toBeUndefined();
    expect(asked.headers["if-modified-since"]).toBeUndefined();
  });

  it.each([
    ["gzip", gzipSync(PAGE)],
    ["x-gzip", gzipSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["gzip, br", brotliCompressSync(gzipSync(PAGE))],
  ])("packed with %s is unpacked", async (name, body) => {
    server.answers.set("/page", text(body, { headers: { "content-encoding": name } }));
    expect(bodyOf(await get("/page"))).toBe(PAGE);
  });
});

describe("an answer that is no use has its clear line, and the others come in", () => {
  const gone = "failed: the answer";
  it.each<[string, ReturnType<typeof text>, string]>([
    ["404", text("no", { status: 404 }), "gone: gone (404). Correct the address, or take it off the list."],
    ["410", text("no", { status: 410 }), "gone: gone (410)."],
    ["401", text("no", { status: 401 }), "failed: the server wants a login or refuses programs (401)."],
    ["500", text("no", { status: 500 }), "failed: the server answered 500. Add it again later."],
    ["418", text("no", { status: 418 }), "failed: the server answered 418. Check the address."],
    ["304 unasked", text("", { status: 304 }), "failed: the server answered 304."],
    ["206", text("part", { status: 206 }), "failed: the server answered 206."],
    ["nothing", text(""), "failed: an empty answer."],
    ["a redirect to nowhere", text("", { status: 302 }), "failed: a redirect (302) that leads nowhere."],
    ["too much, as it says", text("x".repeat(1_000_001)), "failed: the answer has more than 1 MB."],
    [
      "too much, without saying",
      (_request, response) => {
        response.writeHead(200);
        response.write("x".repeat(600_000));
        response.end("x".repeat(600_000));
      },
      "failed: the answer has more than 1 MB.",
    ],
    [
      "a gzip bomb",
      text(gzipSync(BOMB), { headers: { "content-encoding": "gzip" } }),
      "failed: the answer unpacks to more than 1 MB.",
    ],
    [
      "a brotli bomb",
      text(brotliCompressSync(BOMB), { headers: { "content-encoding": "br" } }),
      "failed: the answer unpacks to more than 1 MB.",
    ],
    [
      "a bomb in a bomb",
      text(gzipSync(gzipSync(BOMB)), { headers: { "content-encoding": "gzip, gzip" } }),
      "failed: the answer unpacks to more than 1 MB.",
    ],
    [
      "layers of packing",
      text("x", { headers: { "content-encoding": "gzip, gzip, gzip" } }),
      'failed: the answer is packed as "gzip, gzip, gzip"',
    ],
    [
      "a packing nobody asked for",
      text("x", { headers: { "content-encoding": "zstd" } }),
      'failed: the answer is packed as "zstd"',
    ],
    [
      "packing that is none",
      text(PAGE, { headers: { "content-encoding": "gzip" } }),
      "failed: what it answered can't be unpacked",
    ],
    [
      "packing that is cut off",
      text(gzipSync(PAGE.repeat(50)).subarray(0, 60), { headers: { "content-encoding": "gzip" } }),
      "failed: what it answered can't be unpacked",
    ],
    [
      "a length that is too long",
      raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nHardly anything"),
      `${gone} broke off after 15 bytes of 500 bytes.`,
    ],
    [
      "pieces that break off",
      raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHardl"),
      `${gone} broke off after 5 bytes.`,
    ],
    ["no answer", raw(""), "failed: the server closed the connection without an answer."],
    ["no HTTP", raw("220 mail.example ESMTP\r\n"), "failed: the answer is not valid HTTP."],
    [
      "endless headers",
      raw(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}\r\n\r\n`),
      "failed: the headers of the answer are endless.",
    ],
    ["silence", () => {}, "failed: no answer within 0.2 seconds."],
    [
      "silence after the headers",
      raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", false),
      "failed: the answer stopped for 0.2 seconds.",
    ],
  ])("%s", async (_what, answer, line) => {
    server.answers.set("/page", answer);
    expect(told(await get("/page"))).toContain(line);
  });

  it("an answer that drips for ever", async () => {
    const timers: NodeJS.Timeout[] = [];
    server.answers.set("/page", (_request, response) => {
      response.writeHead(200);
      timers.push(setInterval(() => response.write("."), 20));
    });
    const timeouts = { connect: 300, headers: 300, body: 300, whole: 200 };
    expect(told(await get("/page", { settings: { timeouts } }))).toContain("failed: not done within 0.2 seconds.");
    for (const timer of timers) clearInterval(timer);
  });

  it("an answer without end that comes fast", async () => {
    server.answers.set("/page", (_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    expect(told(await get("/page"))).toContain("failed: the answer has more than 1 MB.");
  });

  it("no server, no host", async () => {
    const { port, close } = await startServer();
    await close();
    expect(told(await get(`http://127.0.0.1:${port}/`))).toContain(
      "failed: its robots.txt, which says what may be asked: nothing answers",
    );
    const names: LookUp = async () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    expect(told(await get("http://nowhere.example/", { names }))).toContain("there is no host of that name");
    expect(told(await get("http://nowhere.example/", { names: async () => [] }))).toContain(
      "there is no host of that name",
    );
  });

  it("a length that is too short loses the rest, and nothing else", async () => {
    server.answers.set("/page", raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nquayHTTP/1.1 200 OK\r\n\r\n"));
    const run = start();
    expect(bodyOf(await run.get({ url: `${server.origin}/page` }))).toBe("quay");
    expect(bodyOf(await run.get({ url: `${server.origin}/good` }))).toBe(PAGE);
    await run.close();
  });
});

describe("redirects", () => {
  it("are followed, and those for good are remembered up to the first that isn't", async () => {
    server.answers.set("/a", redirect("/b", 301));
    server.answers.set("/b", redirect("c", 308));
    server.answers.set("/c", redirect("/d", 302));
    server.answers.set("/d", redirect("/good", 301));
    const outcome = await get("/a");
    expect(outcome).toMatchObject({ kind: "fetched", moved: `${server.origin}/c`, answered: `${server.origin}/good` });
  });

  it("that were remembered are where asking begins", async () => {
    const outcome = await get(
      "/old",
      {},
      { moved: `${server.origin}/good`, answered: `${server.origin}/good`, etag: '"z"' },
    );
    expect(outcome).toMatchObject({ kind: "fetched", moved: `${server.origin}/good` });
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/good"]);
    expect(server.asked[1]!.headers["if-none-match"]).toBe('"z"');
  });

  it("that lead nowhere any more are forgotten", async () => {
    const outcome = await get("/good", {}, { moved: `${server.origin}/lost` });
    expect(outcome).toMatchObject({ kind: "fetched", moved: null });
  });

  it("in a circle are named", async () => {
    server.answers.set("/a", redirect("/b"));
    server.answers.set("/b", redirect("/a"));
    expect(told(await get("/a"))).toContain(`failed: redirects in a circle, back to ${server.origin}/a.`);
    server.answers.set("/self", redirect("#again"));
    expect(told(await get("/self"))).toContain("redirects in a circle");
  });

  it("are ten at most", async () => {
    for (let i = 0; i < 12; i += 1) server.answers.set(`/${i}`, redirect(`/${i + 1}`));
    server.answers.set("/12", text(PAGE));
    expect(told(await get("/1"))).toContain("failed: more than 10 redirects");
    expect(told(await get("/2"))).toBe("fetched");
  });

  it("are told where what they lead to fails", async () => {
    server.answers.set("/a", redirect("/lost"));
    expect(told(await get("/a"))).toContain(`gone: redirects to ${server.origin}/lost: gone (404)`);
  });

  it.each([
    ["http://169.254.169.254/latest/meta-data/", "169.254.169.254 lies inside a private network"],
    ["http://[::ffff:127.0.0.1]/", "lies inside a private network"],
    ["http://0x7f.1/", "127.0.0.1 lies inside a private network"],
    ["http://inside.example/", "inside.example is 10.0.0.7, which lies inside a private network"],
    ["http://both.example/", "both.example is 192.168.1.1, which lies inside"],
    ["http://mapped.example/", "mapped.example is ::ffff:10.0.0.7, which lies inside"],
    ["http://user:secret@127.0.0.1/", "an address with a name or password"],
    ["http://127.0.0.1:25/", "port 25 is none of the web's"],
    ["file:///etc/passwd", '"file:" addresses are never fetched'],
    ["gopher://127.0.0.1:70/", '"gopher:" addresses are never fetched'],
  ])("into %s are refused", async (to, line) => {
    server.answers.set("/a", redirect(to, 301));
    const hosts: Record<string, string[]> = {
      "inside.example": ["10.0.0.7"],
      "both.example": ["93.184.215.14", "192.168.1.1"],
      "mapped.example": ["::ffff:10.0.0.7"],
    };
    const names: LookUp = async (host) =>
      (hosts[host] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const run = start({ fetch: { allowPrivate: [`127.0.0.1:${server.port}`] }, names });
    const outcome = await run.get({ url: `${server.origin}/a` });
    expect(told(outcome)).toContain(line);
    expect(told(outcome)).not.toContain("secret");
    expect(bodyOf(await run.get({ url: `${server.origin}/good` }))).toBe(PAGE);
    await run.close();
  });
});

describe("private addresses", () => {
  it("are refused unless configured", async () => {
    expect(told(await get("/good", { fetch: { allowPrivate: false } }))).toContain("refused: port");
    expect(told(await get("http://127.0.0.1/", { fetch: { allowPrivate: false } }))).toContain(
      "refused: 127.0.0.1 lies inside a private network, so it was not asked.",
    );
    expect(server.asked).toEqual([]);
  });

  it("are let through by name, for that port only", async () => {
    const run = start({
      fetch: { allowPrivate: [`intranet.example:${server.port}`] },
      names: async () => [{ address: "127.0.0.1", family: 4 }],
    });
    expect(told(await run.get({ url: `http://intranet.example:${server.port}/good` }))).toBe("fetched");
    expect(told(await run.get({ url: "http://intranet.example/good" }))).toContain(
      "intranet.example is 127.0.0.1, which lies inside",
    );
    expect(told(await run.get({ url: `http://other.example:${server.port}/good` }))).toContain("refused: port");
    await run.close();
  });

  it("are found in the answer that is used: a second look-up can't lead inside", async () => {
    let asked = 0;
    const names: LookUp = async () => {
      asked += 1;
      return [{ address: asked === 1 ? "93.184.215.14" : "127.0.0.1", family: 4 }];
    };
    const run = start({
      fetch: { allowPrivate: false },
      names,
      settings: { timeouts: { connect: 50, headers: 50, body: 50, whole: 100 } },
    });
    // The first answer is public, and nobody is there from here; the second one leads inside.
    const outcomes = [
      await run.get({ url: "http://rebind.example/" }),
      await run.get({ url: "http://rebind.example/x" }),
    ];
    for (const outcome of outcomes) expect(outcome.kind).not.toBe("fetched");
    expect(server.asked).toEqual([]);
    await run.close();
  });

  it("are not asked for robots.txt either", async () => {
    server.answers.set("/robots.txt", redirect("http://10.0.0.7/robots.txt"));
    const run = start({ fetch: { allowPrivate: [`127.0.0.1:${server.port}`] } });
    expect(told(await run.get({ url: `${server.origin}/good` }))).toBe("fetched");
    await run.close();
  });
});

describe("robots.txt", () => {
  const rules =
    "User-agent: *\nDisallow: /\n\nUser-agent: commonplace\nDisallow: /private\nAllow: /private/not\nCrawl-delay: 7\n";

  it("is honoured, asked for once, and its delay kept", async () => {
    server.answers.set("/robots.txt", text(rules));
    server.answers.set("/private/not", text(PAGE));
    const run = start({ fetch: { delay: 2 } });
    expect(told(await run.get({ url: `${server.origin}/private` }))).toBe(
      "refused: its robots.txt asks programs such as Commonplace to leave it alone. Save the page in a browser, or ask the site.",
    );
    expect(told(await run.get({ url: `${server.origin}/private/not` }))).toBe("fetched");
    expect(told(await run.get({ url: `${server.origin}/good` }))).toBe("fetched");
    await run.close();
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/private/not", "/good"]);
    expect(run.slept).toEqual([2000, 7000]);
  });

  it("holds for where a redirect leads, too", async () => {
    server.answers.set("/robots.txt", text(rules));
    server.answers.set("/a", redirect("/private/x"));
    expect(told(await get("/a"))).toContain(`refused: redirects to ${server.origin}/private/x: its robots.txt asks`);
  });

  it.each([
    [404, "fetched"],
    [403, "fetched"],
    [500, "failed: its robots.txt, which says what may be asked: the server answered 500."],
  ])("that answers %i: %s", async (status, line) => {
    server.answers.set("/robots.txt", text("", { status }));
    expect(told(await get("/good"))).toContain(line);
  });

  it("may redirect, in a circle too", async () => {
    server.answers.set("/robots.txt", redirect("/rules"));
    server.answers.set("/rules", text("User-agent: *\nDisallow: /good\n"));
    expect(told(await get("/good"))).toContain("refused: its robots.txt");
    server.answers.set("/rules", redirect("/robots.txt"));
    expect(told(await get("/good"))).toBe("fetched");
  });

  it("that is hostile costs little", async () => {
    const stars = `Disallow: /${"*a".repeat(200)}\n`.repeat(1000);
    server.answers.set("/robots.txt", text(`User-agent: *\n${stars}User-agent: __proto__\nDisallow: /\n\0\n`));
    expect(told(await get("/good"))).toBe("fetched");
  });
});

describe("servers that are busy", () => {
  /** Answers so often before it answers well. */
  const after = (times: number, status: number, headers: Record<string, string> = {}): ReturnType<typeof text> => {
    let left = times;
    return (request, response) => {
      left -= 1;
      (left >= 0 ? text("busy", { status, headers }) : text(PAGE))(request, response);
    };
  };

  it.each<[string, ReturnType<typeof text>, string, number[]]>([
    ["429 with a short Retry-After", after(1, 429, { "retry-after": "3" }), "fetched", [3000]],
    ["503 with a date", after(1, 503, { "retry-after": "Tue, 01 Jan 2030 00:00:09 GMT" }), "fetched", [9000]],
    ["503 without", after(2, 503), "fetched", [1000, 4000]],
    ["500", after(2, 500), "fetched", [1000, 4000]],
    ["500, again and again", after(9, 500), "failed: the server answered 500.", [1000, 4000]],
    ["429, again and again", after(9, 429), "failed: the server answered 429. Add it again later.", [1000, 4000]],
    [
      "429 with a long one",
      after(9, 429, { "retry-after": "3600" }),
      "postponed: the server is busy (429) and asks for no more requests before 2030-01-01T01:00:00Z.",
      [],
    ],
    [
      "a connection that closes once",
      (() => {
        let first = true;
        return (request, response) => {
          (first ? raw("") : text(PAGE))(request, response);
          first = false;
        };
      })(),
      "fetched",
      [1000],
    ],
  ])("%s", async (_what, answer, line, slept) => {
    server.answers.set("/page", answer);
    const run = start();
    expect(told(await run.get({ url: `${server.origin}/page` }))).toContain(line);
    expect(run.slept).toEqual(slept);
    await run.close();
  });

  it("are left alone as a whole until then", async () => {
    server.answers.set("/page", text("", { status: 429, headers: { "retry-after": "3600" } }));
    const run = start();
    const outcomes = await Promise.all(
      ["/page", "/good", "/page"].map((path) => run.get({ url: server.origin + path })),
    );
    await run.close();
    expect(outcomes.map(({ kind }) => kind)).toEqual(["postponed", "postponed", "postponed"]);
    expect(outcomes[1]).toMatchObject({ until: NOW + 3_600_000 });
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/page"]);
  });
});

describe("manners", () => {
  it("one request at a time to a host, with a delay, and several hosts at once", async () => {
    let open = 0;
    let most = 0;
    const slow: ReturnType<typeof text> = (request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        text(PAGE)(request, response);
      }, 10);
    };
    for (const path of ["/1", "/2", "/3"]) server.answers.set(path, slow);
    const local: LookUp = async () => [{ address: "127.0.0.1", family: 4 }];
    const one = start({ fetch: { delay: 5 }, names: local });
    await Promise.all(["/1", "/2", "/3"].map((path) => one.get({ url: server.origin + path })));
    expect({ most, slept: one.slept }).toEqual({ most: 1, slept: [5000, 5000, 5000] });
    const many = start({ fetch: { hosts: 2 }, names: local });
    await Promise.all(["a", "b", "c"].map((host) => many.get({ url: `http://${host}.example:${server.port}/1` })));
    expect(most).toBe(2);
    await one.close();
    await many.close();
  });
});
