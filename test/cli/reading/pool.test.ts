import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createPool } from "../../../src/cli/reading/pool.js";

const folder = mkdtempSync(join(tmpdir(), "commonplace-pool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that does what a file's name says. */
const script = pathToFileURL(join(folder, "worker.mjs"));
writeFileSync(
  script,
  `import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", ({ path, how }) => {
    if (path === "hang") for (;;) {}
    if (path === "exit") process.exit(1);
    if (path === "throw") throw new Error("no");
    if (path === "fill") { const all = []; for (;;) all.push(new Array(100000).fill({})); }
    parentPort.postMessage({ articles: [], warnings: [{ path, rule: how, text: String(threadId), level: "odd" }] });
  });`,
);
const job = (path: string) => ({ bytes: new Uint8Array(0), path, how: "full" as const });
const LIMITS = { time: 1500, memory: 64 };

describe("the pool of readers", () => {
  it.each([
    ["hang", "timeout"],
    ["exit", "crash"],
    ["throw", "crash"],
    ["fill", "crash"],
  ])("a worker that does this is ended, and the next file is read: %s", async (path, outcome) => {
    const pool = createPool(script, 1, LIMITS);
    const all = await Promise.all([pool.run(job(path)), pool.run(job("good"))]);
    await pool.close();
    expect(all[0]).toBe(outcome);
    expect(all[1]).toMatchObject({ warnings: [{ path: "good" }] });
  });

  it("starts no more workers than it may, and gives each answer to its own question", async () => {
    const pool = createPool(script, 2, LIMITS);
    const paths = Array.from({ length: 20 }, (_, i) => `file ${i}`);
    const all = await Promise.all(paths.map((path) => pool.run(job(path))));
    await pool.close();
    const told = all.map((each) => (typeof each === "string" ? [] : each.warnings));
    expect(told.map(([warning]) => warning!.path)).toEqual(paths);
    expect(new Set(told.map(([warning]) => warning!.text)).size).toBeLessThanOrEqual(2);
  });

  it("reads in its own thread without a script", async () => {
    const answer = await createPool(null, 1).run({ ...job("a.html"), bytes: Buffer.from("<p>Quay shut</p>") });
    expect(answer).toMatchObject({ articles: [{ text: "Quay shut" }] });
  });
});
