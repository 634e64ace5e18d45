import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bringIn, inboxInputs } from "../../src/files/inbox.js";
import { findInputs, readInput } from "../../src/files/inputs.js";
import type { Warning } from "../../src/model.js";

let base: string;
let warnings: Warning[];
const report = (warning: Warning): void => void warnings.push(warning);
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "inputs-"));
  warnings = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(path: string, text = `Text of ${path}`): string {
  mkdirSync(join(base, path, ".."), { recursive: true });
  writeFileSync(join(base, path), text);
  return join(base, path);
}
const paths = (inputs: readonly { path: string }[]): string[] => inputs.map(({ path }) => path);

describe("the files that a command is given", () => {
  it("come in code-unit order, named as they were given", () => {
    for (const path of ["in/b.txt", "in/B.txt", "in/é.txt", "in/a/z.txt", "in/a b.txt", "in/10.txt", "in/9.txt"])
      put(path);
    const expected = ["10.txt", "9.txt", "B.txt", "a/z.txt", "a b.txt", "b.txt", "é.txt"].map((name) => `in/${name}`);
    expect(paths(findInputs(["in"], base, report)).sort()).toEqual(expected.sort());
    expect(paths(findInputs(["in"], base, report))).toEqual([
      "in/10.txt",
      "in/9.txt",
      "in/B.txt",
      "in/a/z.txt",
      "in/a b.txt",
      "in/b.txt",
      "in/é.txt",
    ]);
    expect(paths(findInputs(["./in/", "in/b.txt"], base, report)).slice(-2)).toEqual(["./in/é.txt", "in/b.txt"]);
    expect(paths(findInputs([join(base, "in", "b.txt")], "/elsewhere", report))).toEqual([join(base, "in", "b.txt")]);
  });

  it("passes over hidden files", () => {
    for (const path of ["in/.DS_Store", "in/.git/config", "in/Thumbs.db", "in/~$a.docx", "in/a.txt~", "in/a.txt"])
      put(path);
    expect(paths(findInputs(["in"], base, report))).toEqual(["in/a.txt"]);
    expect(warnings).toEqual([]);
  });

  it("names what is missing, and goes on", () => {
    put("a.txt");
    mkdirSync(join(base, "empty"));
    expect(paths(findInputs(["nope.txt", "empty", "a.txt", "a.txt/b"], base, report))).toEqual(["a.txt"]);
    expect(warnings.map(({ path, rule, level }) => [path, rule, level])).toEqual([
      ["nope.txt", "missing-file", "unusable"],
      ["empty", "no-files", "unusable"],
      ["a.txt/b", "missing-file", "unusable"],
    ]);
  });

  it("follows a link within the folder, and none that leads out of it", () => {
    put("secret.txt");
    put("in/a.txt");
    symlinkSync(join(base, "in/a.txt"), join(base, "in/b.txt"));
    symlinkSync(join(base, "secret.txt"), join(base, "in/c.txt"));
    symlinkSync(base, join(base, "in/loop"));
    symlinkSync(join(base, "nowhere"), join(base, "in/dead.txt"));
    expect(paths(findInputs(["in"], base, report))).toEqual(["in/a.txt", "in/b.txt"]);
    expect(warnings.map(({ path, level, text }) => [path, level, text.split(".")[0]])).toEqual([
      ["in/c.txt", "unusable", "a link that leads out of the folder; it was not followed"],
      ["in/dead.txt", "unusable", "a link that leads nowhere"],
      ["in/loop", "unusable", "a link to a folder; it was not followed"],
    ]);
  });

  it("refuses a file over 64 MB without reading it", () => {
    const file = put("big.txt");
    truncateSync(file, 64_000_001);
    expect(readInput({ path: "big.txt", file }, report)).toBeNull();
    expect(warnings).toMatchObject([{ path: "big.txt", rule: "too-large", level: "unusable" }]);
    expect(warnings[0]!.text).toContain("the file has 65 MB; at most 64 MB are read");
  });
});

describe("files from elsewhere", () => {
  const root = (): string => join(base, "root");
  const bring = (...given: string[]): string[] => paths(bringIn(root(), given, base, report));
  beforeEach(() => mkdirSync(join(base, "root/content/inbox"), { recursive: true }));

  it("are copied into the inbox", () => {
    put("in/a b – ü.txt", "Quay shut.");
    expect(bring("in/a b – ü.txt")).toEqual(["content/inbox/a b – ü.txt"]);
    expect(readFileSync(join(root(), "content/inbox/a b – ü.txt"), "utf8")).toBe("Quay shut.");
  });

  it("keep the order of their folders", () => {
    put("in/x/a.txt");
    put("in/b.txt");
    expect(bring("in")).toEqual(["content/inbox/in/b.txt", "content/inbox/in/x/a.txt"]);
  });

  it("never take the place of another file", () => {
    put("one/a.txt", "One.");
    put("two/a.txt", "Two.");
    expect(bring("one/a.txt", "two/a.txt")).toEqual(["content/inbox/a.txt", "content/inbox/a-2.txt"]);
    expect(bring("two/a.txt")).toEqual(["content/inbox/a-2.txt"]);
    expect(readdirSync(join(root(), "content/inbox"))).toEqual(["a-2.txt", "a.txt"]);
  });

  it("whose names are too long for a copy are shortened, each to a name of its own", () => {
    const [one, two] = [`${"ü".repeat(124)}a.html`, `${"ü".repeat(124)}b.html`];
    put(`in/${one}`, "One.");
    put(`in/${two}`, "Two.");
    const short = "ü".repeat(97);
    const all = [`content/inbox/in/${short}.html`, `content/inbox/in/${short}-2.html`];
    expect(bring("in")).toEqual(all);
    expect(bring("in")).toEqual(all);
  });

  it("whose names are no text are named", () => {
    put("in/a.txt", "One.");
    writeFileSync(Buffer.concat([Buffer.from(join(base, "in/b")), Buffer.from([0xe9])]), "Two.");
    expect(bring("in")).toEqual(["content/inbox/in/a.txt"]);
    expect(warnings).toMatchObject([{ rule: "file-name", level: "unusable" }]);
  });

  it("stay where they are if that is the inbox", () => {
    put("root/content/inbox/x/a.txt");
    expect(bring("root/content/inbox/x/a.txt", "root/content/inbox")).toEqual([
      "content/inbox/x/a.txt",
      "content/inbox/x/a.txt",
    ]);
    expect(paths(inboxInputs(root(), report))).toEqual(["content/inbox/x/a.txt"]);
  });

  it("are not copied if they can't be used", () => {
    put("empty.txt", "");
    expect(bring("empty.txt")).toEqual([]);
    expect(warnings).toMatchObject([{ path: "empty.txt", rule: "empty-file" }]);
    expect(readdirSync(join(root(), "content/inbox"))).toEqual([]);
  });

  it("are not taken from the program's own folders", () => {
    put("root/content/articles/a.md");
    expect(bring("root/content/articles")).toEqual([]);
    expect(warnings).toMatchObject([{ rule: "own-file", level: "unusable" }]);
  });
});
