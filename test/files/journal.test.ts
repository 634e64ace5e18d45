import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createJournal, recoverContent } from "../../src/files/journal.js";

const scratch = mkdtempSync(join(tmpdir(), "commonplace-journal-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function rootWith(work: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(scratch, "root-"));
  mkdirSync(join(root, ".commonplace", "content-next", "stories"), { recursive: true });
  for (const [path, text] of Object.entries(work)) writeFileSync(join(root, ".commonplace", path), text);
  return root;
}

it("a change that was killed while it was marked as complete is forgotten, and nothing of it is left", () => {
  const root = rootWith({ "content-next/stories/a.md": "half", "content-next.complete.part": "[" });
  recoverContent(root);
  expect(readdirSync(join(root, ".commonplace"))).toEqual([]);
  expect(existsSync(join(root, "content"))).toBe(false);
});

it("a change that was killed after that is finished", () => {
  const root = rootWith({ "content-next/stories/a.md": "whole", "content-next.complete": "[]" });
  recoverContent(root);
  expect(readdirSync(join(root, ".commonplace"))).toEqual([]);
  expect(readFileSync(join(root, "content/stories/a.md"), "utf8")).toBe("whole");
});

it("a change is in its place at the end, and what goes is gone", async () => {
  const root = rootWith({});
  mkdirSync(join(root, "content", "stories"), { recursive: true });
  writeFileSync(join(root, "content/stories/old.md"), "old");
  const journal = createJournal(root);
  await journal.put("stories", "new.md", "new");
  await journal.commit(["stories/old.md"]);
  expect(readdirSync(join(root, "content", "stories"))).toEqual(["new.md"]);
  expect(readdirSync(join(root, ".commonplace"))).toEqual([]);
});
