import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWriter } from "../../src/files/writer.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "writer-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("createWriter", () => {
  it("writes all that was put, by however many at once, and nothing else", async () => {
    const writer = createWriter(join(folder, "deep/er"));
    const names = Array.from({ length: 700 }, (_, i) => `${i}.md`);
    const lanes = [0, 1, 2].map(async (lane) => {
      for (const [i, name] of names.entries()) if (i % 3 === lane) await writer.put(name, `text of ${name}`);
    });
    await Promise.all(lanes);
    await writer.flush();
    expect(readdirSync(join(folder, "deep/er")).sort()).toEqual(names.sort());
    for (const name of names) expect(readFileSync(join(folder, "deep/er", name), "utf8")).toBe(`text of ${name}`);
  });

  it("knows what isn't in its place yet, and the last of two contents counts", async () => {
    const writer = createWriter(folder);
    await writer.put("a.md", "one");
    await writer.put("a.md", "two");
    expect(writer.pending("a.md")).toBe("two");
    await writer.flush();
    expect(writer.pending("a.md")).toBeUndefined();
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("two");
  });

  it("fails where the disk does", async () => {
    const writer = createWriter(join(folder, "gone"));
    await writer.put(`${"x".repeat(300)}.md`, "text");
    await expect(writer.flush()).rejects.toThrow("ENAMETOOLONG");
  });
});
