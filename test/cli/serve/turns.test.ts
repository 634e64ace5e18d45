import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTurns } from "../../../src/cli/serve/turns.js";

/** Turns whose work notes what it does; `hold` keeps builds from ending. */
function noted() {
  const notes: string[] = [];
  let release = (): void => {};
  let held: Promise<void> = Promise.resolve();
  const turns = createTurns({
    show: async (paths) => {
      await sleep(5);
      notes.push(`show ${[...paths].sort().join(" ")}`);
    },
    build: async () => {
      notes.push("build");
      await held;
      notes.push("built");
    },
  });
  const hold = (): void => {
    held = new Promise((done) => {
      release = done;
    });
  };
  return { turns, notes, hold, release: () => release() };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !isSo(); i += 1) await sleep(5);
  expect(isSo()).toBe(true);
}

describe("while serving", () => {
  it("changes are shown together, then built once", async () => {
    const { turns, notes } = noted();
    turns.changed("b");
    turns.changed("a");
    turns.changed("b");
    await until(() => notes.includes("built"));
    expect(notes).toEqual(["show a b", "build", "built"]);
    await turns.stop();
  });

  it("whoever asks for a page waits for what was changed before", async () => {
    const { turns, notes } = noted();
    await turns.shown();
    expect(notes).toEqual([]);
    turns.changed("a");
    await turns.shown();
    expect(notes).toEqual(["show a"]);
    await turns.stop();
  });

  it("a change during a build is shown at once, and built after it", async () => {
    const { turns, notes, hold, release } = noted();
    hold();
    turns.changed("a");
    await until(() => notes.includes("build"));
    expect(turns.isBuilding()).toBe(true);
    turns.changed("b");
    await turns.shown();
    expect(notes).toEqual(["show a", "build", "show b"]);
    await sleep(200);
    expect(notes.filter((note) => note === "build")).toHaveLength(1);
    release();
    await until(() => notes.filter((note) => note === "built").length === 2);
    await turns.stop();
  });

  it("a first build that fails is told to whoever began it, and what changed is built all the same", async () => {
    const { turns, notes } = noted();
    await expect(turns.first(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    turns.changed("a");
    await until(() => notes.includes("built"));
    await turns.stop();
  });

  it("the end waits for the build under way, and nothing begins after it", async () => {
    const { turns, notes, hold, release } = noted();
    hold();
    turns.build();
    await until(() => notes.includes("build"));
    turns.changed("a");
    const stopped = turns.stop();
    turns.changed("b");
    turns.build();
    setTimeout(release, 20);
    await stopped;
    await sleep(250);
    expect(notes).toEqual(["build", "built"]);
  });
});
