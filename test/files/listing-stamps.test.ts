import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { stampAt, stampsOf } from "../../src/files/listing.js";

const folder = mkdtempSync(join(tmpdir(), "commonplace-stat-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sizes and times of many files", () => {
  it("are those that the system tells of each", () => {
    mkdirSync(join(folder, "below"));
    const paths = ["one.txt", "below/two.txt"];
    for (const path of paths) writeFileSync(join(folder, path), path);
    utimesSync(join(folder, "one.txt"), 10, 1234.5678);
    const stamps = stampsOf(folder, paths);
    for (const [i, path] of paths.entries()) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, path));
      expect(stampAt(stamps, i)).toEqual([size, mtimeMs, ctimeMs, ino]);
    }
  });

  it("of what is no plain file are no numbers", () => {
    mkdirSync(join(folder, "empty"));
    symlinkSync(join(folder, "one.txt"), join(folder, "link"));
    const stamps = stampsOf(folder, ["empty", "link", "missing"]);
    for (const i of [0, 1, 2]) expect(stampAt(stamps, i)).toEqual([-1, -1, -1, -1]);
  });
});
