import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { COMMANDS, COMMON_OPTIONS } from "../../src/cli/commands.js";
import { ARTICLES, type Project, project } from "./harness.js";

let open: Project[] = [];
afterEach(() => {
  for (const each of open) each.remove();
  open = [];
});
function start(files: Readonly<Record<string, string>> = {}): Project {
  const made = project(files);
  open.push(made);
  return made;
}

describe("the command line", () => {
  it("shows its version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await start().run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect((await start().run(["build", "--version"])).out).toBe(`${version}\n`);
  });

  it("shows its commands", async () => {
    const { code, out } = await start().run(["--help"]);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, "m"));
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    "%s --help shows usage, options and an example",
    async (name, command) => {
      const { code, out, err } = await start().run([name, "--help"]);
      expect(code).toBe(0);
      expect(err).toBe("");
      expect(out).toContain(`Usage: ${command.usage}`);
      expect(out).toContain(`Example:\n  ${command.example}`);
      for (const option of Object.keys({ ...command.options, ...COMMON_OPTIONS })) expect(out).toContain(`--${option}`);
    },
  );

  it.each([
    [[], ""],
    [["bild"], 'unknown command "bild". Did you mean "build"?'],
    [["frobnicate"], 'unknown command "frobnicate". Run "commonplace --help"'],
    [["build", "--jsno"], 'unknown option "--jsno". Did you mean "--json"?'],
    [["build", "--frobnicate"], 'unknown option "--frobnicate". Run "commonplace build --help"'],
    [["build", "--why", "x"], 'unknown option "--why".'],
    [["build", "--root"], "argument missing"],
    [["build", "--quiet=yes"], "does not take an argument"],
    [["normalize"], "say which files or folders. Example: commonplace normalize articles/"],
    [["add"], "say which files, folders or addresses"],
    [["remove", "a123"], "say which article, and why"],
    [["init"], "say which folder"],
    [["serve", "--port", "x"], '"x" is not a port'],
    [["relate"], "say which file of pairs"],
    [["build"], '. is no digest: it holds no folder content/. Make one with "commonplace init DIR"'],
    [["serve", "--root", "nowhere"], "nowhere is no digest"],
    [["remove", "x", "--why", "y"], ". is no digest"],
    [["check"], "there is no site to check"],
  ])("%j is wrong usage", async (argv, message) => {
    const { code, out, err } = await start().run(argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  });

  it("takes common options before the command's name, too", async () => {
    const p = start({ "in/a.txt": ARTICLES["content/inbox/cheese.txt"]! });
    const after = await p.run(["normalize", "in", "--json"]);
    expect(await p.run(["--json", "--root", ".", "normalize", "in"])).toEqual(after);
    expect(after.code).toBe(0);
  });

  it("shows where an error came from with --debug only", async () => {
    const p = start({ "content/digest.yml": "titel: x\n" });
    expect((await p.run(["build"])).err).not.toContain("    at ");
    expect((await p.run(["build", "--debug"])).err).toContain("    at ");
  });
});

describe("docs/commands.md", () => {
  const docs = readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8");
  const sections = new Map(
    docs
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split("\n")[0]!.trim(), section]),
  );

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    "describes %s as it is",
    (name, { usage, example, options }) => {
      const section = sections.get(name);
      expect(section, `a section "## ${name}"`).toBeDefined();
      expect(section).toContain(usage);
      expect(section).toContain(example);
      for (const option of Object.keys(options)) expect(section).toContain(`--${option}`);
    },
  );

  it("describes no command that isn't there, and every common option", () => {
    const known = new Set([
      ...COMMANDS.map(({ name }) => name),
      "Options of every command",
      "Exit codes",
      "Input",
      "JSON",
    ]);
    expect([...sections.keys()].filter((name) => !known.has(name))).toEqual([]);
    for (const option of Object.keys(COMMON_OPTIONS))
      expect(sections.get("Options of every command")).toContain(`--${option}`);
  });
});

describe("normalize", () => {
  const files = {
    "in/b.txt": ARTICLES["content/inbox/cheese.txt"]!,
    "in/a.txt": ARTICLES["content/inbox/cheese.txt"]!,
    "in/c.jsonl": '{"id":"x","title":"Quay shut for nine days","source":"Post","text":"The quay is shut."}\n',
  };

  it("answers one record a line, keys in the contract's order, repeats included", async () => {
    const p = start(files);
    const { code, out, err } = await p.run(["normalize", "in", "--json"]);
    expect([code, err]).toEqual([0, ""]);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ input, repeatOf }) => [input, repeatOf])).toEqual([
      ["in/a.txt", undefined],
      ["in/b.txt", records[0].id],
      ["in/c.jsonl#x", undefined],
    ]);
    const keys = [
      "version",
      "id",
      "kind",
      "input",
      "url",
      "source",
      "headline",
      "dek",
      "byline",
      "dateline",
      "language",
      "published",
      "publishedFrom",
      "received",
      "body",
      "text",
      "blocks",
      "bullets",
      "upstream",
      "links",
      "removed",
    ];
    expect(Object.keys(records[0])).toEqual(keys);
    expect(records[0]).toMatchObject({
      version: 1,
      kind: "article",
      received: null,
      headline: "Dairy recalls soft cheese after two fall ill",
    });
  });

  it("says it in words without --json, and writes nothing", async () => {
    const p = start(files);
    const { out } = await p.run(["normalize", "in/a.txt"]);
    expect(out).toMatch(
      /^in\/a\.txt: Dairy recalls soft cheese after two fall ill · source unknown · no date · \d+ words · 0 lines cut\n$/,
    );
    expect(p.list(".")).toEqual(["in/a.txt", "in/b.txt", "in/c.jsonl"]);
  });

  it("ends with 1 where an input can't be used, and answers the rest", async () => {
    const p = start({ ...files, "in/empty.txt": "" });
    const { code, out, err } = await p.run(["normalize", "--json", "in", "nope.txt"]);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(3);
    expect(err).toContain("in/empty.txt: the file is empty.");
    expect(err).toContain("nope.txt: no such file or folder.");
  });

  it("uses the configuration of --root", async () => {
    const p = start({
      "d/content/sources.yml": "sources: [{name: The Post, hosts: [post.example]}]",
      "a.jsonl": '{"url":"https://www.post.example/a","title":"Quay shut for nine days","text":"The quay is shut."}',
    });
    const { out } = await p.run(["normalize", "a.jsonl", "--json", "--root", "d"]);
    expect(JSON.parse(out).source.name).toBe("The Post");
  });
});

describe("group", () => {
  it("answers every record once, in clusters", async () => {
    const p = start({ ...ARTICLES, "content/inbox/echo copy.txt": ARTICLES["content/inbox/echo.txt"]! });
    const { code, out } = await p.run(["group", "content/inbox", "--json"]);
    expect(code).toBe(0);
    const { version, clusters } = JSON.parse(out);
    expect(version).toBe(1);
    const inputs = clusters.map(({ articles }: { articles: { input: string }[] }) =>
      articles.map(({ input }) => input).sort(),
    );
    expect(inputs.sort((a: string[], b: string[]) => a.length - b.length)).toEqual([
      ["content/inbox/cheese.txt"],
      ["content/inbox/echo copy.txt", "content/inbox/echo.txt", "content/inbox/post.md"],
    ]);
    const repeats = clusters
      .flatMap(({ articles }: { articles: { id: string; repeatOf?: string }[] }) => articles)
      .filter((each: { repeatOf?: string }) => each.repeatOf);
    expect(repeats).toHaveLength(1);
    expect(repeats[0].repeatOf).toBe(repeats[0].id);
    expect(p.list("content")).toHaveLength(4);
  });

  it("says it in words", async () => {
    const { out } = await start(ARTICLES).run(["group", "content/inbox"]);
    expect(out).toMatch(/^2 articles: /);
    expect(out).toContain("1 story; 1 article of no story");
  });
});

describe("compare", () => {
  it("answers the story record with whole articles, every receipt exact", async () => {
    const p = start(ARTICLES);
    const { code, out } = await p.run(["compare", "content/inbox/post.md", "content/inbox/echo.txt", "--json"]);
    expect(code).toBe(0);
    const story = JSON.parse(out);
    const keys = [
      "version",
      "id",
      "url",
      "headline",
      "dek",
      "published",
      "updated",
      "articles",
      "origins",
      "claims",
      "singles",
      "differences",
      "quotes",
      "timeline",
      "entities",
      "together",
      "topics",
      "history",
    ];
    expect(Object.keys(story)).toEqual(keys);
    const texts = new Map(story.articles.map(({ id, text }: { id: string; text: string }) => [id, text]));
    expect(story.claims.length).toBeGreaterThan(0);
    for (const { support } of story.claims)
      for (const { article, quote, start: from, end } of support)
        expect((texts.get(article) as string).slice(from, end)).toBe(quote);
  });

  it("says so where nothing could be used", async () => {
    const { code, out, err } = await start({ "a.txt": "" }).run(["compare", "a.txt", "--json"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("none of the inputs could be used");
  });
});

describe("relate", () => {
  const pairs = [
    '{"a": "Five people died in the flood.", "b": "The flood killed five people."}',
    "nonsense",
    '{"a": "x"}',
  ];

  it("answers a line for a line", async () => {
    const { code, out, err } = await start().run(["relate", "-", "--json"], { stdin: `${pairs.join("\n")}\n` });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(Object.keys(answers[0])).toEqual(["similarity", "same", "conflict", "why"]);
    expect(answers.slice(1).every(({ error }) => typeof error === "string")).toBe(true);
    expect(err).toContain("-:2: not a pair.");
  });

  it("names a file that is not there", async () => {
    const { code, err } = await start().run(["relate", "nope.jsonl"]);
    expect([code, err.split("\n")[0]]).toEqual([1, "nope.jsonl: no such file or folder. Check the path."]);
  });

  it("reads a file", async () => {
    const { code, out } = await start({ "pairs.jsonl": pairs[0]! }).run(["relate", "pairs.jsonl"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^[01]\.\d\d (?:not )?the same\n$/);
  });
});

describe("init", () => {
  it("makes a project that builds", async () => {
    const p = start();
    const { code, err } = await p.run(["init", "my digest"]);
    expect(code).toBe(0);
    expect(err).toContain("A new digest is in my digest.");
    expect(p.list("my digest")).toEqual([
      ".gitignore",
      "README.md",
      "content/digest.yml",
      "content/inbox/.gitkeep",
      "content/sources.yml",
    ]);
    expect(p.read("my digest/content/digest.yml")).toMatch(/^tagAuthority: "d[0-9a-f]{12}\.invalid,2025"$/m);
    expect((await p.run(["build", "--root", "my digest"])).code).toBe(0);
  });

  it("overwrites nothing", async () => {
    const p = start({ "d/README.md": "mine", "e/content/x": "" });
    expect((await p.run(["init", "d"])).code).toBe(0);
    expect(p.read("d/README.md")).toBe("mine");
    const again = await p.run(["init", "e"]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("e holds a digest already");
  });
});

describe("add", () => {
  it("takes in without publishing, and the counts add up", async () => {
    const p = start({
      "content/inbox/.gitkeep": "",
      "in/a.txt": ARTICLES["content/inbox/cheese.txt"]!,
      "in/b.txt": ARTICLES["content/inbox/cheese.txt"]!,
      "in/c.txt": "",
    });
    const { code, err } = await p.run(["add", "in", "nope"]);
    expect(code).toBe(1);
    expect(err).toContain("Read 4 records: 1 new, 1 repeat, 2 unusable.");
    expect(p.list("content/inbox")).toEqual([".gitkeep", "in/a.txt", "in/b.txt"]);
    expect(p.list("content/articles")).toHaveLength(1);
    expect(p.list("_site")).toEqual([]);
    expect(JSON.parse((await p.run(["add", "in", "--json"])).out)).toMatchObject({
      read: { unchanged: 1, repeat: 1 },
      articles: 1,
    });
  });
});

describe("remove", () => {
  it("takes an article out of content, pages, JSON and feeds, and keeps it out", async () => {
    const p = start(ARTICLES);
    await p.run(["build"]);
    const { code, err } = await p.run(["remove", "content/inbox/echo.txt", "--why", "The author\nasked for it"]);
    expect(code).toBe(0);
    expect(err).toContain("content/inbox/echo.txt: removed, and kept out from now on. The raw file is still there");
    const everywhere = (): string[] =>
      ["content/articles", "content/stories", "content/tombstones", "_site"].flatMap((folder) =>
        p.list(folder).map((path) => p.read(`${folder}/${path}`)),
      );
    expect(everywhere().filter((text) => text.includes("toppled into the harbour of Eastport"))).toEqual([]);
    expect(p.read(`content/tombstones/${p.list("content/tombstones")[0]}`)).toContain("The author asked for it");
    expect(everywhere().some((text) => text.includes("<") && text.includes("The author asked for it"))).toBe(true);
    expect((await p.run(["build"])).err).toContain("Read 3 records: 2 unchanged, 1 kept out.");
    expect(p.list("content/articles")).toHaveLength(2);
    expect((await p.run(["check"])).code).toBe(0);
  });

  it("knows an article by id, beginning of id, file and address", async () => {
    const p = start(ARTICLES);
    await p.run(["add", "content/inbox"]);
    const id = (name: string): string =>
      /^id: (\w+)/m.exec(
        p.read(`content/articles/${p.list("content/articles").find((each) => each.includes(name))}`),
      )![1]!;
    const { out } = await p.run([
      "remove",
      id("dairy").slice(0, 9),
      "https://post.example/quay",
      `content/articles/${p.list("content/articles").find((each) => each.includes("crane-topples"))}`,
      "--why",
      "x",
      "--json",
    ]);
    expect(JSON.parse(out).removed).toHaveLength(3);
    expect(p.list("content/articles")).toEqual([]);
  });

  it("says which article it doesn't know", async () => {
    const p = start(ARTICLES);
    await p.run(["add", "content/inbox"]);
    const { code, err } = await p.run(["remove", "a", "--why", "x"]);
    expect(code).toBe(1);
    expect(err).toContain("a: no such article.");
    expect(p.list("content/articles")).toHaveLength(3);
  });
});

describe("one command at a time", () => {
  it("the second one says who is writing, and ends with 3", async () => {
    const p = start(ARTICLES);
    const [first, second] = await Promise.all([p.run(["build"]), p.run(["add", "content/inbox"])]);
    expect([first.code, second.code]).toEqual([0, 3]);
    expect(second.err).toContain('another command ("build", process');
  });
});
