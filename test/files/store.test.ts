import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { formatArticle } from "../../src/content/article-file.js";
import { listContent } from "../../src/files/content-listing.js";
import { inboxInputs } from "../../src/files/inbox.js";
import { walk } from "../../src/files/inputs.js";
import { openStore, saveStore } from "../../src/files/store.js";
import { article } from "../group/articles.js";

const root = mkdtempSync(join(tmpdir(), "commonplace-store-"));
const folder = join(root, "content", "articles");
const cache = join(root, ".commonplace", "cache");
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A day after all files were written: what is read is settled. */
const now = (): number => Date.now() + 86_400_000;
const open = () => openStore(root, { full: false, now });

function textOf(id: string, headline: string): string {
  const record = article(id, headline, `The harbour of ${headline} was closed.`);
  return formatArticle({ article: record, raw: `raw-${id}`, olderRaw: [], alsoIds: [] });
}

const put = (name: string, id: string, headline: string): void =>
  writeFileSync(join(folder, name), textOf(id, headline));

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const n of [1, 2, 3]) put(`a-${n}.md`, `a${n}`, `Port ${n}`);
  saveStore(open());
});

const rows = (store: ReturnType<typeof open>) =>
  [...store.articles].map(([name, { row, hash }]) => ({ name, row, hash }));
const trusting = () => rows(open());
const fresh = () => rows(openStore(root, { full: true, now }));

describe("the index of content/", () => {
  it("takes over what it knows of unchanged files, as it was", () => {
    const store = open();
    expect(rows(store)).toEqual(fresh());
    for (const [name, entry] of store.saved.articles) expect(store.articles.get(name)).toBe(entry);
    expect(store.saved.articles.length).toBe(3);
  });

  const changes: [string, () => void][] = [
    ["edited", () => put("a-2.md", "a2", "Quay 2, which is longer")],
    [
      "edited to the same size and time",
      () => {
        put("a-2.md", "a2", "Quay 2");
        utimesSync(join(folder, "a-2.md"), 1000, 1000);
      },
    ],
    [
      "replaced by another file",
      () => {
        put(".aside", "a2", "Pier 2");
        renameSync(join(folder, ".aside"), join(folder, "a-2.md"));
      },
    ],
    ["deleted", () => rmSync(join(folder, "a-2.md"))],
    ["renamed", () => renameSync(join(folder, "a-2.md"), join(folder, "z-2.md"))],
    ["joined by another", () => put("a-0.md", "a0", "Port 0")],
  ];
  it.each(changes)("sees a file that was %s", (_what, change) => {
    const before = fresh();
    change();
    expect(trusting()).toEqual(fresh());
    expect(trusting()).not.toEqual(before);
  });

  it("sees that a file which was only touched says the same", () => {
    const before = trusting();
    utimesSync(join(folder, "a-2.md"), 5000, 5000);
    expect(trusting()).toEqual(before);
  });

  it("isn't trusted where a byte of it is another", () => {
    const before = trusting();
    for (const name of readdirSync(cache)) {
      const bytes = readFileSync(join(cache, name));
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(join(cache, name), bytes);
    }
    const store = open();
    expect(store.saved.articles).toEqual([]);
    expect(rows(store)).toEqual(before);
  });
});

describe("the inbox, looked through beside", () => {
  const inbox = join(root, "content", "inbox");
  const seen = async () => inboxInputs(root, () => {}, (await listContent(root, now)).inbox);
  const plain = (found: readonly { path: string; file: string }[]) => found.map(({ path, file }) => ({ path, file }));

  it("gives the files that a walk finds, in its order", async () => {
    mkdirSync(join(inbox, "b"), { recursive: true });
    mkdirSync(join(inbox, "b.d", "e"), { recursive: true });
    for (const path of ["b/2.txt", "b/10.txt", "b.d/e/1.txt", "a.txt", "c.txt", ".hidden", "old~"])
      writeFileSync(join(inbox, path), path);
    const found = await seen();
    expect(plain(found)).toEqual(walk(inbox, "content/inbox", () => {}));
    expect(found.map(({ stamp }) => stamp?.[0])).toEqual(
      found.map(({ path }) => path.length - "content/inbox/".length),
    );
  });

  it("leaves what is no plain file to the walk, which tells of it", async () => {
    mkdirSync(join(inbox, "folder"), { recursive: true });
    writeFileSync(join(inbox, "a.txt"), "a");
    const { symlinkSync } = await import("node:fs");
    symlinkSync(tmpdir(), join(inbox, "link"));
    const told: string[] = [];
    const { inbox: listing } = await listContent(root, now);
    expect(listing).toBeNull();
    inboxInputs(root, ({ path }) => told.push(path), listing);
    expect(told).toEqual(["content/inbox/link"]);
  });

  it("is opened with the leftovers of killed writes taken away", async () => {
    writeFileSync(join(folder, "a-1.md.12345"), "half");
    const store = openStore(root, { full: false, now }, await listContent(root, now));
    expect(store.articles.size).toBe(3);
    expect(readdirSync(folder)).toEqual(["a-1.md", "a-2.md", "a-3.md"]);
  });
});

describe("a thread that looks through a folder", () => {
  it("tells what this one would", async () => {
    const inbox = join(root, "content", "inbox");
    mkdirSync(join(inbox, "day"), { recursive: true });
    for (const name of ["day/ä.txt", "day/b.txt", "c.txt"]) writeFileSync(join(inbox, name), name);
    const script = new URL("../../dist/files/list-aside.js", import.meta.url).href;
    const { listAside } = (await import(script)) as typeof import("../../src/files/list-aside.js");
    const [here, there] = [listAside(inbox, false), listAside(inbox, true)];
    expect((await there)?.names).toEqual(["c.txt", "day/b.txt", "day/ä.txt"]);
    expect(await there).toEqual(await here);
    expect((await listAside(join(root, "none"), true))?.names).toEqual([]);
    symlinkSync(tmpdir(), join(inbox, "link"));
    expect(await listAside(inbox, true)).toBeNull();
  });
});
