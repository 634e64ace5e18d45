import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentError } from "../../src/errors.js";
import type { Archive, Digest } from "../../src/model.js";
import { archiveOf } from "../../src/publish/archive.js";
import { archiveOf as archiveOfOutline, outlineOf, replyFrom } from "../../src/publish/aside/archive-aside.js";
import type { openPublisher } from "../../src/publish/aside/publisher.js";
import { answerOn, createLine } from "../../src/publish/aside/questions.js";
import { faultOf, toError } from "../../src/publish/incremental/faults.js";
import { digest } from "./digest.js";

const HERE = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "commonplace-aside-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Threads run what is compiled. */
let compiled: typeof openPublisher;
beforeAll(async () => {
  const tsc = join(HERE, "node_modules/typescript/bin/tsc");
  const options = ["-p", join(HERE, "tsconfig.build.json"), "--outDir", join(scratch, "dist")];
  expect(spawnSync(process.execPath, [tsc, ...options], { encoding: "utf8" }).stdout).toBe("");
  for (const name of ["node_modules", "templates", "package.json"]) symlinkSync(join(HERE, name), join(scratch, name));
  const url = pathToFileURL(join(scratch, "dist/publish/aside/publisher.js")).href;
  ({ openPublisher: compiled } = await import(/* @vite-ignore */ url));
});

function placesOf(root: string) {
  return { root, siteDir: join(root, "_site"), cacheDir: join(root, ".commonplace", "cache", "publish") };
}

/** Publishes into a root as `build` does, by a thread if something is known of its site. */
async function built(root: string, archive: Archive, full = false, isPrepared = true) {
  const publisher = compiled(placesOf(root), full, 0);
  if (isPrepared) publisher.prepare();
  const told: number[] = [];
  try {
    const progress = (done: number): void => void told.push(done);
    const done: number[] = [];
    const besides = [1, 2].map((n) => () => void done.push(n));
    const published = await publisher.publish(archive, { templatesDir: null, progress }, besides);
    expect(done).toEqual([1, 2]);
    return { ...published, told };
  } finally {
    await publisher.end();
  }
}

function contents(root: string): Record<string, string> {
  const folder = join(root, "_site");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

const newRoot = (): string => mkdtempSync(join(scratch, "root-"));

async function fromNothing(one: Digest): Promise<Record<string, string>> {
  const root = newRoot();
  await built(root, archiveOf(one), true);
  return contents(root);
}

const { config, articles, stories } = digest;
const [first, second] = stories as [Digest["stories"][0], Digest["stories"][0]];
/** Each of them is published over the one before. */
const TURNS: readonly (readonly [string, Digest])[] = [
  ["everything is new", digest],
  ["nothing changed", digest],
  [
    "an article is removed",
    { ...digest, articles: articles.filter(({ id }) => id !== first.articles.at(-1)), lists: ["/topics/gone/"] },
  ],
  [
    "a headline was decided on",
    { ...digest, stories: [{ ...first, headline: { ...first.headline, text: "Decided" }, pinned: 1 }, second] },
  ],
  ["the configuration changed", { ...digest, config: { ...config, title: "Another title", publish: "passages" } }],
];

describe("a site that a thread publishes", () => {
  it("is the one that is made from nothing, whatever changed", async () => {
    const root = newRoot();
    for (const [what, one] of TURNS) {
      const archive = archiveOf(one);
      const asked: string[] = [];
      const read = (id: string) => {
        asked.push(id);
        return archive.articles.read(id);
      };
      // Half of them without a word before.
      const isPrepared = TURNS.findIndex(([each]) => each === what) % 2 === 0;
      const given = { ...archive, articles: { ...archive.articles, read } };
      const { pages, told } = await built(root, given, false, isPrepared);
      expect([what, contents(root)]).toEqual([what, await fromNothing(one)]);
      expect(existsSync(join(root, ".commonplace", "site-next"))).toBe(false);
      expect(pages).toBeGreaterThan(10);
      if (what === "nothing changed") expect([asked, told]).toEqual([[], []]);
      else expect([asked.length > 0, told.length > 0]).toEqual([true, true]);
    }
  });

  it("is made here where nothing is known of the old one", async () => {
    const root = newRoot();
    await built(root, archiveOf(digest));
    writeFileSync(join(root, ".commonplace/cache/publish/state"), "damaged");
    await built(root, archiveOf({ ...digest, stories: [first] }));
    expect(contents(root)).toEqual(await fromNothing({ ...digest, stories: [first] }));
  });

  it("stays as it is where a record can't be read, and the failure is the one of that record", async () => {
    const root = newRoot();
    await built(root, archiveOf(digest));
    const before = contents(root);
    const archive = archiveOf({ ...digest, config: { ...config, title: "Another" } });
    const read = (): never => {
      throw contentError("content/stories/x.md", 3, "odd");
    };
    const failed = built(root, { ...archive, stories: { ...archive.stories, read } });
    await expect(failed).rejects.toMatchObject({ exit: 1, message: "content/stories/x.md:3: odd" });
    expect(contents(root)).toEqual(before);
  });

  it.each([
    ["a thread", 0],
    ["this one", Number.POSITIVE_INFINITY],
  ])("is known by %s to be what it was made from, until one of its files is another", async (_who, large) => {
    const root = newRoot();
    const { settled } = await built(root, archiveOf(digest));
    const untouched = async (): Promise<string | null> => {
      const publisher = compiled(placesOf(root), false, large);
      return publisher.untouched().finally(publisher.end);
    };
    expect(await untouched()).toBe(settled);
    writeFileSync(join(root, "_site", "index.html"), "short");
    expect(await untouched()).toBeNull();
    await built(root, archiveOf(digest));
    expect(await untouched()).toBe(settled);
    rmSync(join(root, "_site", "manifest.json"));
    expect(await untouched()).toBeNull();
  });

  it("is told of all records that are new before anything else is done beside it, however long each takes", async () => {
    const root = newRoot();
    await built(root, archiveOf(digest));
    const archive = archiveOf({ ...digest, config: { ...config, title: "Another" } });
    const events: string[] = [];
    const read = (id: string) => {
      events.push("asked");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
      return archive.articles.read(id);
    };
    const publisher = compiled(placesOf(root), false, 0);
    const given = { ...archive, articles: { ...archive.articles, read } };
    await publisher.publish(given, { templatesDir: null }, [() => void events.push("besides")]).finally(publisher.end);
    expect(events.filter((each) => each === "asked").length).toBeGreaterThan(3);
    expect(events.at(-1)).toBe("besides");
  });

  it("needs not be published in the end", async () => {
    const root = newRoot();
    await built(root, archiveOf(digest));
    await compiled(placesOf(root), false, 0).end();
  });
});

describe("an archive in another thread", () => {
  const id = fc.string({ minLength: 1, unit: "grapheme" });
  const collection = fc
    .uniqueArray(id)
    .chain((ids) => fc.tuple(...ids.map((each) => fc.record({ id: fc.constant(each), hash: id }))));

  it("has the same entries, and gives the same records", () => {
    fc.assert(
      fc.property(collection, collection, (some, others) => {
        const read = (kind: string) => (each: string) => ({ id: each, kind }) as never;
        const archive: Archive = {
          ...archiveOf(digest),
          articles: { entries: some, read: read("article") },
          stories: { entries: others, read: read("story") },
          articleAt: (each) => ({ file: each, path: each, source: { id: "s", name: "S" } }),
        };
        const copy = archiveOfOutline(structuredClone(outlineOf(archive)), replyFrom(archive));
        expect([copy.articles.entries, copy.stories.entries]).toEqual([some, others]);
        expect([copy.articles.read("x"), copy.stories.read("x")]).toEqual([read("article")("x"), read("story")("x")]);
        expect(copy.articleAt!("x")).toEqual(archive.articleAt!("x"));
        // What a site is made from is known by its JSON.
        expect(JSON.stringify({ ...copy, articles: 0, stories: 0 })).toBe(
          JSON.stringify({ ...archive, articles: 0, stories: 0 }),
        );
      }),
    );
  });

  it("says nothing of places where the archive doesn't", () => {
    const archive = archiveOf(digest);
    expect(archiveOfOutline(outlineOf(archive), replyFrom(archive)).articleAt).toBeUndefined();
  });
});

/** Asks one question right after the other, and tells all answers at last. */
const ASKING = `
import { parentPort, workerData } from "node:worker_threads";
const { askOn } = await import(workerData.url);
const ask = askOn(workerData.line);
const answers = [];
for (let n = 0; n < workerData.count; n += 1) {
  try {
    answers.push(ask(n));
  } catch (error) {
    answers.push(error.message);
  }
}
parentPort.postMessage(answers);
`;

describe("questions to another thread", () => {
  it("have each its own answer, however quickly they follow one another", async () => {
    const { asking, answering } = createLine();
    const reply = (n: number): number => {
      // As the waking for an answer before that comes late.
      Atomics.notify(answering.answers, 0);
      if (n % 7 === 0) throw new Error(`none for ${n}`);
      return 2 * n;
    };
    answerOn(answering, reply);
    const script = join(scratch, "asking.mjs");
    writeFileSync(script, ASKING);
    const url = pathToFileURL(join(scratch, "dist/publish/aside/questions.js")).href;
    const workerData = { url, line: asking, count: 20_000 };
    const worker = new Worker(script, { workerData, transferList: [asking.port] });
    const [answers] = await once(worker, "message");
    answering.port.close();
    await worker.terminate();
    const expected = Array.from({ length: workerData.count }, (_, n) => (n % 7 === 0 ? `none for ${n}` : 2 * n));
    expect(answers).toEqual(expected);
  });
});

describe("a fault in another thread", () => {
  it("is told with message, stack and what else it says", () => {
    const error = Object.assign(new Error("the disk is full"), { code: "ENOSPC", errno: -28, cause: {} });
    const told = toError(structuredClone(faultOf(error)));
    expect(told).toBeInstanceOf(Error);
    expect(told).toMatchObject({ message: "the disk is full", code: "ENOSPC", errno: -28, stack: error.stack });
  });

  it("may be no error", () => {
    expect(toError(faultOf("words")).message).toBe("words");
  });
});
