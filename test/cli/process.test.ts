import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer, text } from "../fetch/server.js";
import { zipOf } from "../read/archives.js";
import { ARTICLES, EPOCH } from "./harness.js";

// The program as it is installed: compiled, started by node in a process of its own.
const HERE = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "process-"));
const bin = join(folder, "bin", "commonplace.js");
/** Milliseconds that a test of many processes may take on a machine that does much else. */
const BUSY = 300_000;
const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH };

beforeAll(() => {
  const compiled = spawnSync(
    process.execPath,
    [
      join(HERE, "node_modules/typescript/bin/tsc"),
      "-p",
      join(HERE, "tsconfig.build.json"),
      "--outDir",
      join(folder, "dist"),
    ],
    { encoding: "utf8" },
  );
  expect(compiled.stdout).toBe("");
  for (const name of ["node_modules", "templates", "data", "package.json"])
    symlinkSync(join(HERE, name), join(folder, name));
  const bundled = spawnSync(process.execPath, [join(HERE, "scripts", "bundle.mjs"), join(folder, "dist")], {
    encoding: "utf8",
  });
  expect(bundled.stderr).toBe("");
  cpSync(join(HERE, "bin"), join(folder, "bin"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newRoot(name: string, files: Readonly<Record<string, string | Uint8Array>> = ARTICLES): string {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const commonplace = (...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], { encoding: "utf8", env });
function snapshot(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
}

describe("the program in a process of its own", () => {
  it("answers its version without loading any package", () => {
    const hook =
      "data:text/javascript,export async function resolve(s,c,n){const r=await n(s,c);if(r.url.startsWith('file:'))console.error(r.url);return r}";
    const register = `data:text/javascript,import{register}from"node:module";register(${JSON.stringify(hook)})`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", register, bin, "--version"], {
      encoding: "utf8",
      env,
    });
    const { version } = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
    expect([status, stdout]).toEqual([0, `${version}\n`]);
    expect(stderr).toContain("dist/bundle/cli.js");
    expect(stderr).not.toContain("node_modules");
    // Module by module, since packages are put into the files of the bundle.
    const cli = join(folder, "cli.mjs");
    writeFileSync(cli, 'import { run } from "./dist/cli.js";\nprocess.exitCode = await run(["--version"]);\n');
    const alone = spawnSync(process.execPath, ["--import", register, cli], { encoding: "utf8", env });
    expect([alone.status, alone.stdout]).toEqual([0, `${version}\n`]);
    expect(alone.stderr).toContain("dist/cli/arguments.js");
    expect(alone.stderr).not.toContain("node_modules");
  });

  it("ends quietly when its reader has enough", async () => {
    const root = newRoot("pipe", {
      "all.jsonl":
        `${JSON.stringify({ title: "Quay shut for nine days", text: "The quay is shut. ".repeat(2000) })}\n`.repeat(40),
    });
    const child = spawn(process.execPath, [bin, "normalize", "--json", join(root, "all.jsonl")], { env });
    let err = "";
    child.stderr.on("data", (text) => (err += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("exit", done));
    expect([code, err]).toEqual([0, ""]);
  });

  it("reads standard input", () => {
    const { stdout } = spawnSync(process.execPath, [bin, "relate", "-", "--json"], {
      input: '{"a":"The quay is shut.","b":"The quay was shut."}\n',
      encoding: "utf8",
    });
    expect(Object.keys(JSON.parse(stdout))).toEqual(["similarity", "same", "conflict", "why"]);
  });
});

const TRAM = "The new tram line of Westport opened on Sunday with a band and free rides for all.";
/** What comes in later, in every kind of file that is read by a worker or holds several records. */
const LATER: Readonly<Record<string, string | Uint8Array>> = {
  "content/inbox/tram.txt": `Tram line opens in Westport\n\n${TRAM}\n`,
  "content/inbox/tram.html": `<!doctype html><html lang="en"><title>Trams run in Westport</title><h1>Trams run in Westport</h1><p>${TRAM} It was late by a year.</p></html>`,
  "content/inbox/trams.xml": `<rss version="2.0"><channel><title>Trams</title>${Array.from({ length: 20 }, (_, i) => `<item><title>Tram ${i} is late</title><link>https://tram.example/${i}</link><description>Tram number ${i} was late by ${i} minutes on Sunday.</description></item>`).join("")}</channel></rss>`,
  "content/inbox/trams.eml": `From: Trams <news@tram.example>\nMessage-ID: <1@x>\nSubject: All about trams\n\n${TRAM} The mayor rang the bell.\n`,
  "content/inbox/trams.zip": zipOf(
    Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`${i}.txt`, `Line ${i} closed\n\nLine ${i} was closed on Monday.\n`]),
    ),
  ),
};

/** The sites on disk: in place, made aside, put aside, or being put in place file by file, as the mark lists what goes. */
function sitesOn(root: string): Record<string, string>[] {
  const [site, next, old, mark] = [
    "_site",
    ".commonplace/site-next",
    ".commonplace/site-old",
    ".commonplace/site-next.complete",
  ].map((each) => join(root, each)) as [string, string, string, string];
  const found = [site, next, old].filter((each) => existsSync(each)).map((each) => snapshot(each));
  const list = existsSync(mark) ? readFileSync(mark, "utf8") : "";
  if (list === "") return found;
  const { gone } = JSON.parse(list) as { gone: string[] };
  const waiting = existsSync(next) ? snapshot(next) : {};
  const merged = Object.entries({ ...snapshot(site), ...waiting }).filter(([path]) => !gone.includes(path.slice(1)));
  return [...found, Object.fromEntries(merged.sort(([a], [b]) => (a < b ? -1 : 1)))];
}

describe("a build that is killed at any moment", () => {
  it(
    "leaves a whole site, and the next build equals an undisturbed one",
    async () => {
      const later = { ...ARTICLES, ...LATER };
      const undisturbed = newRoot("undisturbed");
      commonplace("build", "--root", undisturbed);
      const old = snapshot(join(undisturbed, "_site"));
      newRoot("undisturbed", later);
      const took = Date.now();
      commonplace("build", "--root", undisturbed);
      const length = Date.now() - took;
      const now = snapshot(join(undisturbed, "_site"));
      const content = snapshot(join(undisturbed, "content"));

      const root = newRoot("killed");
      commonplace("build", "--root", root);
      for (let i = 1; i <= 6; i += 1) {
        newRoot("killed", later);
        const child = spawn(process.execPath, [bin, "build", "--root", root], { env, stdio: "ignore" });
        const ended = new Promise((done) => child.on("exit", done));
        setTimeout(() => child.kill("SIGKILL"), (length * i) / 6);
        await ended;
        const found = sitesOn(root).filter((each) =>
          [old, now].some((site) => JSON.stringify(site) === JSON.stringify(each)),
        );
        expect(found.length, `a whole site after ${i}/6 of a build`).toBeGreaterThan(0);
      }
      commonplace("build", "--root", root);
      expect(snapshot(join(root, "_site"))).toEqual(now);
      expect(snapshot(join(root, "content"))).toEqual(content);
      expect(readdirSync(join(root, ".commonplace"))).toEqual(["cache"]);
    },
    BUSY,
  );

  it(
    "so does an add: each article is whole, and the next one takes in the rest",
    async () => {
      const source = join(newRoot("mail-bag", LATER), "content", "inbox");
      const undisturbed = newRoot("added");
      const from = Date.now();
      commonplace("add", source, "--root", undisturbed);
      const length = Date.now() - from;
      const content = snapshot(join(undisturbed, "content"));

      for (let i = 1; i <= 4; i += 1) {
        const root = newRoot(`add-killed-${i}`);
        const child = spawn(process.execPath, [bin, "add", source, "--root", root], { env, stdio: "ignore" });
        const ended = new Promise((done) => child.on("exit", done));
        setTimeout(() => child.kill("SIGKILL"), (length * (i + 1)) / 6);
        await ended;
        const left = existsSync(join(root, "content")) ? snapshot(join(root, "content")) : {};
        const whole = Object.entries(left).filter(([name]) => name.endsWith(".md"));
        expect(whole.filter(([name, text]) => text !== content[name])).toEqual([]);
        commonplace("add", source, "--root", root);
        expect(snapshot(join(root, "content")), `after ${i + 1}/6 of an add`).toEqual(content);
      }
    },
    BUSY,
  );
});

/** Root may write everywhere: without these rights it is bound by the modes of folders, as everybody is. */
const BOUND = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : ["env"];

describe("a build that can't write", () => {
  const build = (root: string) => {
    const [program, ...argv] = [...BOUND, process.execPath, bin, "build", "--root", root];
    return spawnSync(program!, argv, { encoding: "utf8", env });
  };
  const site = (root: string) => snapshot(join(root, "_site"));

  /** A root with a site, and an article more that waits. */
  function waitingRoot(name: string): string {
    const root = newRoot(name);
    expect(build(root).status).toBe(0);
    newRoot(name, { "content/inbox/tram.txt": `Tram line opens in Westport\n\n${TRAM}\n` });
    return root;
  }
  const shows = (root: string, text: string) => Object.values(site(root)).some((content) => content.includes(text));

  it.each([
    ["early", "cards", [`${Math.floor(Number(EPOCH) / 86_400 / 8)}.json`]],
    ["late", "", ["state-next"]],
  ])("because the disk is full, %s, leaves the last site and says so; the next one goes on", (when, folder, names) => {
    const root = waitingRoot(`full-${when}`);
    const old = site(root);
    const kept = join(root, ".commonplace", "cache", "publish", folder);
    const there = readdirSync(kept).filter((name) => name.endsWith(".json"));
    const full = [...new Set([...there, ...names])].map((name) => join(kept, `${name}.part`));
    for (const file of full) symlinkSync("/dev/full", file);
    const { status, stderr } = build(root);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/the disk is full\. Make room/)]);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(site(root)).toEqual(old);
    for (const file of full) rmSync(file, { force: true });
    expect(build(root).status).toBe(0);
    expect(shows(root, "Tram line opens in Westport")).toBe(true);
  });

  it.each([
    ["its site", "_site"],
    ["one folder of its site", "_site/articles"],
    ["its work folder", ".commonplace"],
  ])("because %s can only be read leaves the last site and says so; the next one goes on", (_what, path) => {
    const root = waitingRoot(`read-only-${path.replace(/\W/g, "-")}`);
    const old = site(root);
    chmodSync(join(root, path), 0o555);
    const { status, stderr } = build(root);
    chmodSync(join(root, path), 0o755);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/no permission\. Check the rights/)]);
    expect(stderr).toContain(join(root, path));
    expect(site(root)).toEqual(old);
    expect(build(root).status).toBe(0);
    expect(shows(root, "Tram line opens in Westport")).toBe(true);
  });
});

describe("an add of addresses that is killed at any request", () => {
  const item = (i: number, more: string): string =>
    `<item><title>Tram ${i} is late</title><link>/news/${i}</link><guid isPermaLink="false">${i}</guid><description>Tram ${i} was late${more}.</description></item>`;
  const feed = (more: string, ...ids: number[]): ReturnType<typeof text> =>
    text(`<rss version="2.0"><channel><title>Trams</title>${ids.map((i) => item(i, more)).join("")}</channel></rss>`, {
      headers: { etag: `"${more}"` },
    });
  const page = (i: number, more: string): ReturnType<typeof text> =>
    text(
      `<!doctype html><html lang="en"><title>Tram ${i}</title><h1>Tram ${i}</h1><p>${TRAM} Tram ${i} was late${more}.</p>`,
    );

  function answer(server: Server, more: string): void {
    server.answers.set("/a.xml", feed(more, 1, 2, 3));
    server.answers.set("/b.xml", feed(more, 4, 5));
    for (let i = 1; i <= 5; i += 1) server.answers.set(`/news/${i}`, page(i, more));
  }

  /** Runs `add` for both feeds; killed before the request of that number is answered, 0 for never. */
  async function add(server: Server, root: string, killAt: number): Promise<void> {
    server.asked.length = 0;
    const argv = [bin, "add", "--root", root, `${server.origin}/a.xml`, `${server.origin}/b.xml`];
    const child = spawn(process.execPath, argv, { env, stdio: "ignore" });
    const ended = new Promise((done) => child.on("exit", done));
    server.before = () => {
      if (server.asked.length === killAt) child.kill("SIGKILL");
    };
    await ended;
  }

  it(
    "leaves nothing half-written, and the next one ends as an undisturbed one",
    async () => {
      const server = await startServer();
      const digest = `fetch: {delay: 0, pages: true, allowPrivate: ["127.0.0.1:${server.port}"]}\n`;
      const undisturbed = newRoot("fetched", { "content/digest.yml": digest });
      answer(server, "");
      await add(server, undisturbed, 0);
      const killed = [2, 5, 8].map((killAt) => ({ killAt, root: join(folder, `fetch-killed-${killAt}`) }));
      for (const { root } of killed) cpSync(undisturbed, root, { recursive: true });
      answer(server, " again");
      await add(server, undisturbed, 0);
      const content = snapshot(join(undisturbed, "content"));
      // robots.txt, two feeds, five pages.
      expect(server.asked).toHaveLength(8);
      for (const { killAt, root } of killed) {
        await add(server, root, killAt);
        expect(server.asked).toHaveLength(killAt);
        const left = readdirSync(join(root, "content", "inbox", "web")).filter((name) => !name.startsWith("."));
        for (const name of left) expect(name).toMatch(/-[0-9a-f]{12}\.(?:xml|html)$/);
        await add(server, root, 0);
        expect(snapshot(join(root, "content")), `after a kill at request ${killAt}`).toEqual(content);
      }
      await server.close();
    },
    BUSY,
  );
});

/** `serve` in a process of its own, on a port of its own. */
function serve(root: string) {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--root", root], { env });
  let told = "";
  child.stderr.on("data", (text) => {
    told += text;
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const heard = async (pattern: RegExp): Promise<string> => {
    for (let i = 0; i < 6000; i += 1) {
      const found = pattern.exec(told);
      if (found) return found[0];
      await sleep(10);
    }
    throw new Error(`It was never said: ${pattern}\n${told}`);
  };
  return { heard, ended, told: () => told, stop: () => child.kill("SIGINT") };
}

describe("serve", () => {
  it(
    "builds in a thread: what that says is told, an edit is shown before it and lies in the site after it",
    async () => {
      const root = newRoot("serve", { ...ARTICLES, "content/digest.yml": "publish: full\n" });
      commonplace("build", "--root", root);
      const { heard, ended, told, stop } = serve(root);
      const url = await heard(/http:\/\/localhost:\d+\//);
      expect(told().indexOf("The site is at")).toBe(0);
      const home = await (await fetch(url)).text();
      expect(home).toContain("Eastport");
      await heard(/files in all/);
      const name = readdirSync(join(root, "content/articles")).find((each) =>
        readFileSync(join(root, "content/articles", each), "utf8").includes("forty shops"),
      )!;
      const file = join(root, "content/articles", name);
      const id = /^id: (\S+)$/m.exec(readFileSync(file, "utf8"))![1]!;
      const page = async (): Promise<string> => (await fetch(`${url}articles/${id}/`)).text();
      let seen = "";
      for (let n = 41; n < 200 && seen === ""; n += 1) {
        writeFileSync(file, readFileSync(file, "utf8").replace(/\S+ shops/, `${n} shops`));
        const first = await page();
        if (first.includes(`${n} shops`)) seen = first;
        else await sleep(100);
      }
      expect(seen).not.toBe("");
      const inSite = (): string => readFileSync(join(root, "_site/articles", id, "index.html"), "utf8");
      for (let i = 0; i < 3000 && inSite() !== seen; i += 1) await sleep(10);
      expect(inSite()).toBe(seen);
      writeFileSync(join(root, "content/digest.yml"), "titel: x\n");
      await heard(/content\/digest\.yml:1: `titel` is not known here/);
      expect(await page()).toBe(seen);
      stop();
      expect(await ended).toBe(0);
      expect(told()).not.toMatch(/error of its own|\n {4}at /);
    },
    BUSY,
  );

  it("ends with the exit code of what stops its first build", async () => {
    const root = newRoot("serve-wrong", { ...ARTICLES, "content/digest.yml": "titel: x\n" });
    const { ended, told } = serve(root);
    expect(await ended).toBe(2);
    expect(told()).toContain("`titel` is not known here");
  });
});
