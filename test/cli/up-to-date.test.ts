import { renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listContent } from "../../src/files/content-listing.js";
import { lookFor } from "../../src/files/up-to-date.js";
import { ARTICLES, type Project, project } from "./harness.js";

/** Longer than a file needs until a later change of it must show in its times (ms). */
const REST = 150;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));

const CONFIG = "content/digest.yml";
const KEPT = ".commonplace/cache/up-to-date.json";
let p: Project;
beforeAll(async () => {
  p = project({
    ...ARTICLES,
    [CONFIG]: "url: https://digest.example\n",
    "content/inbox/broken.pdf": "%PDF-1.4 half a file",
    "content/inbox/again.txt": Object.values(ARTICLES)[0]!,
    "templates/assets/own.css": "body { color: black; }\n",
  });
  await rest();
  await p.run(["build"]);
});
afterAll(() => p.remove());

const isKept = async (): Promise<boolean> => lookFor(p.root, await listContent(p.root, Date.now)).upToDate !== null;
const anArticle = (): string => join("content/articles", p.list("content/articles")[0]!);
const aStory = (): string => join("content/stories", p.list("content/stories")[0]!);
const aPage = (): string => join("_site", p.list("_site").find((path) => path.endsWith("index.html"))!);

describe("a build that finds all as the last one left it", () => {
  it.each([[["build"]], [["build", "--json"]], [["build", "--quiet"]]])(
    "says what one says that looks at everything: %s",
    async (argv) => {
      p.delete(KEPT);
      const slow = await p.run(argv);
      expect(await isKept()).toBe(true);
      expect(await p.run(argv)).toEqual(slow);
      expect(slow.code).toBe(1);
    },
  );

  it("is known where there is no inbox", async () => {
    renameSync(join(p.root, "content/inbox"), join(p.root, "content-inbox"));
    await rest();
    await p.run(["build"]);
    expect(await isKept()).toBe(true);
    const quick = await p.run(["build"]);
    p.delete(KEPT);
    expect(await p.run(["build"])).toEqual(quick);
    renameSync(join(p.root, "content-inbox"), join(p.root, "content/inbox"));
    await p.run(["build"]);
  });

  it("is known right after a build that had something to do", async () => {
    p.put("content/inbox/late.txt", Object.values(ARTICLES)[0]!.replaceAll("ferry", "barge"));
    await rest();
    await p.run(["build"]);
    expect(await isKept()).toBe(true);
  });
});

/** Each is made on top of the ones before. */
const CHANGES: readonly (readonly [string, () => void])[] = [
  [
    "a raw file is there that wasn't",
    () =>
      p.put(
        "content/inbox/new.md",
        "---\ntitle: A new bridge\nsource: The Pier\n---\n\nThe bridge of Osk opens on Monday, its builder said.\n",
      ),
  ],
  [
    "a raw file says something else",
    () =>
      p.put(
        "content/inbox/new.md",
        "---\ntitle: An old bridge\nsource: The Pier\n---\n\nThe bridge of Osk closes on Monday, its builder said.\n",
      ),
  ],
  [
    "a raw file was changed, and has the size and time that it had",
    () => {
      p.put("content/inbox/new.md", p.read("content/inbox/new.md").replace("closes", "shakes"));
      utimesSync(join(p.root, "content/inbox/new.md"), 1000, 1000);
    },
  ],
  ["an article was edited", () => p.put(anArticle(), `${p.read(anArticle())}\nIt was a mild evening in the town.\n`)],
  ["an article was deleted", () => p.delete(anArticle())],
  [
    "an article's file was renamed",
    () => renameSync(join(p.root, anArticle()), join(p.root, "content/articles/zz.md")),
  ],
  ["a story's file was edited", () => p.put(aStory(), p.read(aStory()).replace("Eastport", "Westport"))],
  ["a story's file was deleted", () => p.delete(aStory())],
  ["the configuration is another", () => p.put(CONFIG, "url: https://digest.example\ntitle: The Other\n")],
  ["the words about the digest are there", () => p.put("content/about.md", "We read so that you may.\n")],
  ["a template is another", () => p.put("templates/assets/own.css", "body { color: navy; }\n")],
  ["a page of the site was deleted", () => p.delete(aPage())],
  ["a page of the site was edited", () => p.put(aPage(), "<p>Nothing</p>\n")],
  ["the addresses of lists are gone", () => p.delete("content/lists.yml")],
];

describe("a build after which", () => {
  it.each(CHANGES)("%s leaves what its inputs make", async (_what, change) => {
    await rest();
    await p.run(["build"]);
    expect(await isKept()).toBe(true);
    change();
    await p.run(["build"]);
    const { out } = await p.run(["build", "--verify", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ same: true });
  });
});

describe("what is kept of a build", () => {
  it("isn't trusted by --full, nor where a byte of it is another", async () => {
    await rest();
    await p.run(["build"]);
    const text = p.read(KEPT);
    p.put(KEPT, text.replace('"inbox":"', '"inbox":"0'));
    expect(await isKept()).toBe(false);
    p.put(KEPT, text);
    expect(await isKept()).toBe(true);
    const page = p.read(aPage());
    p.put(aPage(), page.replace("<html", "<HTML"));
    await p.run(["build", "--full"]);
    expect(p.read(aPage())).toBe(page);
  });

  it("is nothing where a file that it was made from may still change without showing it", async () => {
    p.put(CONFIG, "url: https://digest.example\ntitle: The Third\n");
    await p.run(["build"]);
    expect(await isKept()).toBe(false);
  });
});
