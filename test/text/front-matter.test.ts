import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFrontMatter, parseFrontMatter, splitFrontMatter } from "../../src/text/front-matter.js";
import { parseYaml } from "../../src/text/yaml.js";
import { line } from "../content/hostile.js";

describe("YAML", () => {
  it.each([
    ["times", "12:30", "12:30"],
    ["octal-looking numbers", "012", "012"],
    ["long numbers", "12345678901234567890", "12345678901234567890"],
    ["dates", "2025-03-14", "2025-03-14"],
    ["yes and no", "no", "no"],
    ["a quoted null", "'null'", "null"],
    ["null", "null", null],
    ["nothing", "", null],
  ])("%s stay what they look like", (_what, yaml, value) => {
    expect(parseYaml(`a: ${yaml}`)).toEqual({ value: { a: value } });
  });

  it("a field called __proto__ is a field", () => {
    const result = parseYaml("__proto__: {polluted: x}") as { value: object };
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("front matter", () => {
  it("gives back fields and body, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(line, fc.array(line)), { minKeys: 1 }),
        line,
        (data, body) => {
          const parts = splitFrontMatter(formatFrontMatter(data, `${body}\n`))!;
          expect(parts.body).toBe(`${body}\n`);
          expect(parseFrontMatter(parts)).toEqual({ data });
        },
      ),
    );
  });

  it("in a body is never taken for the file's own", () => {
    const text = formatFrontMatter({ a: "x" }, "---js\n{ran: globalThis.ran = 1}\n---\n");
    expect(text).toBe("---\na: x\n---\n---js\n{ran: globalThis.ran = 1}\n---\n");
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("gives each caller data of its own", () => {
    const parts = splitFrontMatter("---\na: [x]\n---\n")!;
    const first = parseFrontMatter(parts) as { data: { a: string[] } };
    first.data.a.push("y");
    expect(parseFrontMatter(parts)).toEqual({ data: { a: ["x"] } });
  });

  it("that is empty has no fields", () => {
    expect(parseFrontMatter(splitFrontMatter("---\n---\nText")!)).toEqual({ data: {} });
    expect(parseFrontMatter(splitFrontMatter("---\n# nothing\n---\nText")!)).toEqual({ data: {} });
  });

  it("names the line of the file at which it goes wrong", () => {
    expect(parseFrontMatter(splitFrontMatter("---\na: x\nb: y: z\n---\n")!)).toMatchObject({ problem: { line: 3 } });
  });
});
