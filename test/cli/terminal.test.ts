import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printable, printableJson, printableLine } from "../../src/cli/printable.js";
import { type Project, project } from "./harness.js";

/** Clears the screen, renames the window, hides text, turns its direction, pretends another line. */
const ESCAPES = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Eevil\u2066\r\u200b\u{e0041}";
/** What must never reach a terminal; a line feed only at the end of a line of ours. */
const DANGEROUS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

const body = (subject: string): string =>
  `The ${subject} of Eastport was closed on Monday after a crane fell into the water, the harbour office said.\n\nNobody was hurt, but 14 ships have to wait until the crane has been lifted.\n`;

let p: Project;
const NAME = `content/inbox/a${ESCAPES.replaceAll("/", "")}\nforged: all is well.txt`;
beforeAll(async () => {
  p = project({
    [NAME]: `Crane ${ESCAPES} falls into Eastport harbour\n\n${body("quay")}`,
    "content/inbox/b.jsonl": `${JSON.stringify({ id: `x${ESCAPES}`, title: `Crane falls ${ESCAPES}\n at Eastport`, text: body("quay"), source: `Post ${ESCAPES}`, author: ESCAPES })}\n`,
    [`content/inbox/c${ESCAPES}.txt`]: new Uint8Array([0, 1, 2, 3, 0, 0]),
    "content/digest.yml": "url: https://digest.example\npublish: full\n",
  });
  await p.run(["build"]);
});
afterAll(() => p.remove());

describe("the editor's terminal", () => {
  const story = (): string => p.list("content/stories")[0]?.replace(/\.md$/, "") ?? "none";
  const article = (): string => /^id: (\w+)/m.exec(p.read(`content/articles/${p.list("content/articles")[0]}`))![1]!;

  it.each<[string, () => string[]]>([
    ["build", () => ["build", "--verbose"]],
    ["build --full", () => ["build", "--full", "--verbose"]],
    ["build --verify", () => ["build", "--verify"]],
    ["build --json", () => ["build", "--json"]],
    ["add", () => ["add", NAME, "--verbose"]],
    ["add of what isn't there", () => ["add", `gone${ESCAPES}\n.txt`]],
    ["normalize", () => ["normalize", "content/inbox"]],
    ["normalize --json", () => ["normalize", "content/inbox", "--json"]],
    ["group", () => ["group", "content/inbox"]],
    ["group --json", () => ["group", "content/inbox", "--json"]],
    ["compare", () => ["compare", "content/inbox", "--explain"]],
    ["compare --json", () => ["compare", "content/inbox", "--explain", "--json"]],
    ["check", () => ["check"]],
    ["check --json", () => ["check", "--json"]],
    ["review", () => ["review"]],
    ["story", () => ["story", "pin", story(), "--who", ESCAPES, "--why", ESCAPES, "--dry-run"]],
    ["story of an unknown name", () => ["story", "pin", ESCAPES, "--who", "x", "--why", "y"]],
    ["remove", () => ["remove", article(), "--why", ESCAPES]],
    ["remove of an unknown name", () => ["remove", ESCAPES, "--why", "x"]],
    ["init", () => ["init", `d${ESCAPES.replaceAll("/", "")}`]],
    ["an unknown command", () => [ESCAPES]],
    ["an unknown option", () => ["build", `--${ESCAPES}`]],
    ["an unknown root", () => ["check", "--root", ESCAPES]],
  ])("%s shows no control, direction or invisible character of an article or a file's name", async (_name, argv) => {
    const { out, err, code } = await p.run(argv());
    expect(DANGEROUS.exec(out + err)?.[0]).toBeUndefined();
    expect(`${out}${err}`).not.toMatch(/^forged/m);
    expect(code).toBeGreaterThanOrEqual(0);
  });

  it("gets relate's answers safely, too", async () => {
    const line = JSON.stringify({ a: `The quay ${ESCAPES} closed.`, b: `The quay closed ${ESCAPES}.` });
    for (const more of [[], ["--json"]]) {
      const { out, err } = await p.run(["relate", "-", ...more], { stdin: `${line}\nno JSON ${ESCAPES}\n` });
      expect(DANGEROUS.exec(out + err)?.[0]).toBeUndefined();
    }
  });
});

describe("printable", () => {
  it("writes out what a terminal would obey or hide, and leaves every script of the world alone", () => {
    expect(printable("a\u001b[31mb\u202Ec\u009bd")).toBe("a\\u{1b}[31mb\\u{202e}c\\u{9b}d");
    expect(printable("Ünï, 日本語, عربى, हिन्दी, 👩‍👩‍👧\tx\ny")).toBe("Ünï, 日本語, عربى, हिन्दी, 👩‍👩‍👧\tx\ny");
    expect(printableLine("one\ntwo")).toBe("one\\u{a}two");
  });

  it("leaves nothing dangerous, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !DANGEROUS.test(printableLine(text))));
  });

  it("writes JSON that means the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = printableJson(JSON.stringify({ text }));
        expect(JSON.parse(json)).toEqual({ text });
        expect(DANGEROUS.test(json)).toBe(false);
      }),
    );
  });
});
