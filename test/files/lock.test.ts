import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../src/files/lock.js";

let root: string;
let lock: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(root, ".commonplace", "lock");
  mkdirSync(join(root, ".commonplace"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const held = (pid: number, host = hostname()): void =>
  writeFileSync(lock, JSON.stringify({ pid, host, command: "build", since: "2025-03-14T09:00:00Z" }));
const work = async (): Promise<string> => "done";

describe("the lock of a root", () => {
  it("says who holds it, and is gone afterwards", async () => {
    await withLock(root, "build", async () => {
      expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ pid: process.pid, command: "build" });
    });
    expect(existsSync(lock)).toBe(false);
  });

  it("is gone also after a failure", async () => {
    await expect(withLock(root, "build", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  it("lets one command at a time write", async () => {
    await withLock(root, "serve", async () => {
      const message = new RegExp(
        `another command \\("serve", process ${process.pid} on .*, since 20.*\\) is writing here\\. .*delete .*lock`,
      );
      await expect(withLock(root, "build", work)).rejects.toThrow(message);
      await expect(withLock(root, "build", work)).rejects.toMatchObject({ exit: 3 });
    });
    expect(await withLock(root, "build", work)).toBe("done");
  });

  it("of a living process is respected", async () => {
    held(process.ppid);
    await expect(withLock(root, "build", work)).rejects.toThrow("is writing here");
    expect(existsSync(lock)).toBe(true);
  });

  it("of a dead process is taken over", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    held(pid);
    expect(await withLock(root, "build", work)).toBe("done");
  });

  it("of an earlier process with our own number is taken over", async () => {
    held(process.pid);
    expect(await withLock(root, "build", work)).toBe("done");
  });

  it("of another machine is respected: we can't tell", async () => {
    held(1, "another-machine");
    await expect(withLock(root, "build", work)).rejects.toThrow("on another-machine");
  });

  it("that was never written to the end is taken over", async () => {
    writeFileSync(lock, '{"pid": 1');
    expect(await withLock(root, "build", work)).toBe("done");
  });
});
