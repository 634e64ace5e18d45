import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseArticle } from "../../src/content/article-file.js";
import { ARTICLES, type Project, project } from "./harness.js";

let open: Project[] = [];
afterEach(() => {
  for (const each of open) each.remove();
  open = [];
});
function start(files: Readonly<Record<string, string | Uint8Array>> = ARTICLES): Project {
  const made = project(files);
  open.push(made);
  return made;
}
const articleFile = (it: Project, part: string): string =>
  `content/articles/${it.list("content/articles").find((name) => name.includes(part))}`;
const edit = (it: Project, path: string, from: string, to: string): void => {
  expect(it.read(path)).toContain(from);
  it.put(path, it.read(path).replace(from, to));
};
function snapshot(it: Project, folder: string): Map<string, string> {
  return new Map(it.list(folder).map((path) => [path, it.read(`${folder}/${path}`)]));
}

describe("build", () => {
  it("turns an inbox into articles, stories and a site, and says what it did", async () => {
    const it = start();
    const { code, out, err } = await it.run(["build"]);
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(err).toContain("Read 3 records: 3 new.");
    expect(err).toContain("3 articles in content/articles.");
    expect(err).toMatch(/1 story of 2 articles, \d+ claims? shared/);
    expect(err).toContain(join(it.root, "_site", "index.html"));
    expect(it.list("content/articles")).toHaveLength(3);
    expect(it.list("content/articles").every((name) => /^[a-z0-9-]+\.md$/.test(name))).toBe(true);
    expect(it.list("content/stories")).toHaveLength(1);
    expect(existsSync(join(it.root, "_site/index.html"))).toBe(true);
    expect(it.list(".commonplace").filter((path) => !path.startsWith("cache/"))).toEqual([]);
  });

  it("answers in JSON with --json", async () => {
    const { out } = await start().run(["build", "--json"]);
    const { read, ...rest } = JSON.parse(out);
    expect(read).toEqual({ new: 3, update: 0, unchanged: 0, repeat: 0, kept: 0, removed: 0, unusable: 0 });
    expect(rest).toMatchObject({ version: 1, articles: 3, stories: 1 });
    expect(rest.claims).toBeGreaterThan(0);
  });

  it("writes articles that read back to what was published", async () => {
    const it = start();
    await it.run(["build"]);
    for (const name of it.list("content/articles")) {
      const { article, edited } = parseArticle(it.read(`content/articles/${name}`), name);
      expect(edited).toBe(false);
      expect(article.received).toBe("2025-03-14");
    }
  });

  it("does nothing twice: a second build writes no file anew", async () => {
    const it = start();
    await it.run(["build"]);
    const past = new Date("2020-01-01T00:00:00Z");
    const files = ["content", "_site"].flatMap((folder) => it.list(folder).map((path) => join(it.root, folder, path)));
    for (const file of files) utimesSync(file, past, past);
    const { err } = await it.run(["build"], { env: { SOURCE_DATE_EPOCH: "1800000000" } });
    expect(err).toContain("Read 3 records: 3 unchanged.");
    expect(files.filter((file) => statSync(file).mtime.getTime() !== past.getTime())).toEqual([]);
    expect(["content", "_site"].flatMap((folder) => it.list(folder))).toHaveLength(files.length);
  });

  it("works in a folder that holds nothing but content/inbox, and with nothing in it", async () => {
    const it = start({ "content/inbox/.gitkeep": "" });
    const { code, err } = await it.run(["build"]);
    expect(code).toBe(0);
    expect(err).toContain("There are no articles yet.");
    expect(existsSync(join(it.root, "_site/index.html"))).toBe(true);
  });

  it("takes in files from elsewhere by copying them first", async () => {
    const it = start({ "digest/content/inbox/.gitkeep": "", "in/quay.txt": ARTICLES["content/inbox/echo.txt"]! });
    const { code } = await it.run(["build", "in/quay.txt", "--root", "digest"]);
    expect(code).toBe(0);
    expect(it.list("digest/content/inbox")).toContain("quay.txt");
    expect(
      it.read(`digest/${articleFile({ ...it, list: (folder) => it.list(`digest/${folder}`) }, "crane")}`),
    ).toContain("input: content/inbox/quay.txt");
  });

  it("removes nothing when a raw file is gone", async () => {
    const it = start();
    await it.run(["build"]);
    rmSync(join(it.root, "content/inbox/cheese.txt"));
    await it.run(["build"]);
    expect(it.list("content/articles")).toHaveLength(3);
  });
});

describe("bad input costs nothing but itself", () => {
  it("names each file, does the rest, and ends with 1", async () => {
    const it = start({
      ...ARTICLES,
      "content/inbox/empty.txt": "",
      "content/inbox/binary.txt": Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
      "content/inbox/blank.md": "\n\n  \n",
      "content/inbox/note.rtf": "{\\rtf1 Hello}",
      "content/inbox/line.txt": "word and word ".repeat(715_000),
      "content/inbox/a name – ü 😀.txt":
        "The lighthouse is lit again\n\nThe lighthouse of Westport was lit again on Friday after a year of repairs to its lamp and its stairs.\n",
      "content/inbox/copy.txt": ARTICLES["content/inbox/cheese.txt"]!,
      "content/inbox/rows.jsonl":
        '{"title": "Tram line opens", "text": "The new tram line of Westport opened on Sunday."}\n{broken\n',
    });
    const { code, err } = await it.run(["build"]);
    expect(code).toBe(1);
    const told = err.split("\n").filter((line) => line.startsWith("content/inbox/"));
    expect(told.map((line) => line.split(/: (?=[a-z])/)[0])).toEqual([
      "content/inbox/binary.txt",
      "content/inbox/blank.md",
      "content/inbox/empty.txt",
      "content/inbox/line.txt",
      "content/inbox/note.rtf",
      "content/inbox/rows.jsonl:2",
    ]);
    expect(err).toContain("Read 12 records: 5 new, 1 repeat, 6 unusable.");
    expect(err).toContain("6 inputs could not be used (named above).");
    expect(existsSync(join(it.root, "_site/index.html"))).toBe(true);
  });

  it("shows no control sequences of a file's name or text on the terminal", async () => {
    const it = start({ "content/inbox/\u001b[31mred\u0007.txt": "" });
    const { err } = await it.run(["build"]);
    expect(err).toContain("\\u{1b}[31mred\\u{7}.txt: the file is empty.");
    expect(err).not.toContain("\u001b");
  });

  it("tells many bad lines of one file in few", async () => {
    const it = start({ "content/inbox/rows.jsonl": `{"text": "Good."}\n${"{bad\n".repeat(500)}` });
    const { err } = await it.run(["build"]);
    expect(err.split("\n").filter((line) => line.includes("rows.jsonl"))).toHaveLength(11);
    expect(err).toContain("Read 501 records: 1 new, 500 unusable.");
  });
});

describe("an article that was edited by hand", () => {
  it("is published as edited, and never written over", async () => {
    const it = start();
    await it.run(["build"]);
    const file = articleFile(it, "dairy");
    edit(it, file, "headline: Dairy recalls soft cheese", "headline: Dairy calls back soft cheese");
    const mine = it.read(file);
    await it.run(["build"]);
    expect(it.read(file)).toBe(mine);
    expect([...snapshot(it, "_site").values()].some((text) => text.includes("Dairy calls back soft cheese"))).toBe(
      true,
    );
  });

  it("is kept when its raw file changes, and the program says so", async () => {
    const it = start();
    await it.run(["build"]);
    const file = articleFile(it, "dairy");
    edit(it, file, "headline: Dairy recalls", "headline: Dairy calls back");
    const mine = it.read(file);
    it.put(
      "content/inbox/cheese.txt",
      `${ARTICLES["content/inbox/cheese.txt"]}\nA third person fell ill on Thursday.\n`,
    );
    const { code, err } = await it.run(["build"]);
    expect(code).toBe(0);
    expect(it.read(file)).toBe(mine);
    const [, hash] =
      /content\/inbox\/cheese\.txt: the file changed, but article \w+ was edited by hand and was kept\. .*raw: (\w+) in its file/.exec(
        err,
      ) ?? [];
    expect(err).toContain("1 kept as edited");
    it.put(file, mine.replace(/^raw: .*/m, `raw: ${hash}`));
    expect((await it.run(["build"])).err).not.toContain("was edited by hand");
  });

  it("an article that was not edited follows its raw file, in the same file", async () => {
    const it = start();
    await it.run(["build"]);
    const names = it.list("content/articles");
    it.put(
      "content/inbox/cheese.txt",
      `${ARTICLES["content/inbox/cheese.txt"]}\nA third person fell ill on Thursday.\n`,
    );
    expect((await it.run(["build"])).err).toContain("1 updated");
    expect(it.list("content/articles")).toEqual(names);
    expect(it.read(articleFile(it, "dairy"))).toContain("A third person fell ill");
  });

  it("with a mistake stops the build with file, line and cure; content/ and site stay", async () => {
    const it = start();
    await it.run(["build"]);
    edit(it, articleFile(it, "dairy"), "headline:", "headlime:");
    it.put("content/inbox/new.txt", "Tram line opens\n\nThe new tram line of Westport opened on Sunday with a band.\n");
    const before = [snapshot(it, "content"), snapshot(it, "_site")];
    const { code, err } = await it.run(["build", "--quiet"]);
    expect(code).toBe(1);
    expect(err).toContain(
      `${articleFile(it, "dairy")}:2: "headlime" is not a field of this file. Did you mean "headline"?`,
    );
    expect(err).toContain("nothing was changed; the last site stays");
    expect([snapshot(it, "content"), snapshot(it, "_site")]).toEqual(before);
  });
});

describe("failure", () => {
  it("of the configuration ends with 2 and shows a right example", async () => {
    const it = start({ ...ARTICLES, "content/digest.yml": "title: Quays\ntimezone: Eastport\n" });
    const { code, err } = await it.run(["build"]);
    expect(code).toBe(2);
    expect(err).toContain(
      "content/digest.yml:2: `timezone`: is not a time zone; take an IANA name. Example: timezone: Europe/Lisbon",
    );
  });

  it("of a template leaves the old site", async () => {
    const it = start();
    await it.run(["build"]);
    const before = snapshot(it, "_site");
    it.put("templates/pages/index.hbs", "{{#if}}");
    for (const name of readdirSync(new URL("../../templates/pages", import.meta.url)))
      it.put(`templates/pages/${name}`, "{{#if unclosed");
    const { code } = await it.run(["build"]);
    expect(code).toBe(3);
    expect(snapshot(it, "_site")).toEqual(before);
  });

  it("of an earlier build that was killed is mended by any command that writes", async () => {
    const it = start();
    await it.run(["build"]);
    mkdirSync(join(it.root, ".commonplace/site-next"), { recursive: true });
    writeFileSync(join(it.root, ".commonplace/site-next/index.html"), "half");
    it.put("new.txt", "Tram line opens\n\nThe new tram line of Westport opened on Sunday with a band.\n");
    await it.run(["add", "new.txt"]);
    expect(existsSync(join(it.root, ".commonplace/site-next"))).toBe(false);
    expect(it.read("_site/index.html")).not.toBe("half");
  });

  it("of a write that was killed leaves no torn file", async () => {
    const it = start({
      ...ARTICLES,
      "content/articles/a.md.1234567890": "ha",
      "content/redirects.yml.42424242": "",
      "content/inbox/.b.txt.part": "ha",
    });
    expect((await it.run(["build"])).err).toContain("Read 3 records: 3 new.");
    expect(it.list("content/articles").every((name) => name.endsWith(".md"))).toBe(true);
    expect(it.list("content")).not.toContain("redirects.yml.42424242");
  });

  it("to write ends with 3 and says why", async () => {
    const it = start();
    chmodSync(it.root, 0o555);
    const { code, err } = await it.run(["build"]);
    chmodSync(it.root, 0o755);
    // Root may write anywhere: then there is nothing to test.
    if (process.getuid?.() !== 0) {
      expect(code).toBe(3);
      expect(err).toContain("no permission");
    }
  });
});

describe("the same input gives the same site", () => {
  it("in another folder, order, time zone and on another day of the machine", async () => {
    const one = start();
    await one.run(["build"]);
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Tokyo";
    const two = start(Object.fromEntries(Object.entries(ARTICLES).reverse()));
    for (const [i, path] of two.list("content/inbox").entries())
      utimesSync(join(two.root, "content/inbox", path), i, i);
    await two.run(["build"]);
    process.env.TZ = zone ?? "";
    if (zone === undefined) delete process.env.TZ;
    expect(snapshot(two, "_site")).toEqual(snapshot(one, "_site"));
    expect(snapshot(two, "content")).toEqual(snapshot(one, "content"));
  });

  it("from the state that an earlier build wrote as from the raw files", async () => {
    const it = start();
    await it.run(["build"]);
    const before = snapshot(it, "_site");
    rmSync(join(it.root, "_site"), { recursive: true });
    rmSync(join(it.root, ".commonplace"), { recursive: true });
    await it.run(["build"]);
    expect(snapshot(it, "_site")).toEqual(before);
  });
});
