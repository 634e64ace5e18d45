import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { askedOf } from "../bench/year/asked.mjs";
import { differing } from "../bench/year/differing.mjs";
import { deadEnds, runYear } from "../bench/year/run.mjs";
import { run } from "../src/cli.js";
import { parseArticle } from "../src/content/article-file.js";
import { parseGone } from "../src/content/gone-file.js";
import { parseLedger } from "../src/content/ledger-file.js";
import { parseStory } from "../src/content/story-file.js";
import { amendText } from "../src/editorial/amend.js";
import { anchorsOf } from "../src/editorial/grounds.js";
import { parseEditorial } from "../src/editorial/parse.js";
import { VERB_NAMES } from "../src/editorial/verbs.js";
import { addDecision, decisionFileFor, removeDecision } from "../src/editorial/write.js";
import { editorialFiles } from "../src/files.js";

const parts = {
  run,
  parseArticle,
  parseGone,
  parseLedger,
  parseStory,
  amendText,
  anchorsOf,
  parseEditorial,
  addDecision,
  decisionFileFor,
  removeDecision,
  editorialFiles,
};
const root = mkdtempSync(join(tmpdir(), "commonplace-year-"));
const anew = `${root}-anew`;
afterAll(() => {
  for (const each of [root, anew]) rmSync(each, { recursive: true, force: true });
});

it("weeks of news lose no decision and no address, name each change, and can be made anew byte by byte", {
  timeout: 600_000,
}, async () => {
  const program = askedOf(root, parts);
  const year = await runYear({ root, program, days: 18, perDay: 9, decisions: 26, corrections: 5, seed: 31, step: 2 });
  expect(year.faults).toEqual([]);
  expect(deadEnds(year)).toEqual({ pages: [], points: [] });
  expect([...new Set(year.made.map(({ verb }) => verb))].sort()).toEqual([...VERB_NAMES].sort());
  expect(year.corrected).toBe(5);
  expect((await program.run(["check"], year.lastDay)).code).toBe(0);

  cpSync(join(root, "content"), join(anew, "content"), { recursive: true, preserveTimestamps: true });
  expect((await askedOf(anew, parts).run(["build", "--full"], year.lastDay)).code).toBe(0);
  for (const folder of ["_site", "content"]) expect(differing(join(root, folder), join(anew, folder))).toEqual([]);
});
