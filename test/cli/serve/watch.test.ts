import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { statesOf, type Watch, watchFolders } from "../../../src/cli/serve/watch.js";
import { type Project, project } from "../harness.js";

let p: Project;
let watching: Watch;
let told: string[];
let faults: string[];
beforeEach(() => {
  p = project({ "content/digest.yml": "", "content/articles/a.md": "a", "templates/partials/x.hbs": "x" });
  told = [];
  faults = [];
  watching = watchFolders(
    [join(p.root, "content"), join(p.root, "templates")],
    (path) => told.push(path.slice(p.root.length + 1).replaceAll("\\", "/")),
    (folder) => faults.push(folder),
  );
});
afterEach(() => {
  watching.close();
  p.remove();
});

async function expectTold(path: string): Promise<void> {
  for (let i = 0; i < 400 && !told.includes(path); i += 1) await sleep(5);
  expect(told).toContain(path);
  expect(faults).toEqual([]);
}

describe("what changes below the folders is told", () => {
  it("where a file is written, replaced or deleted", async () => {
    p.put("content/articles/a.md", "b");
    await expectTold("content/articles/a.md");
    p.put("templates/partials/y.hbs", "y");
    await expectTold("templates/partials/y.hbs");
    p.put("content/aside", "c");
    told = [];
    renameSync(join(p.root, "content/aside"), join(p.root, "content/articles/a.md"));
    await expectTold("content/articles/a.md");
    p.delete("templates/partials/x.hbs");
    await expectTold("templates/partials/x.hbs");
  });

  it("in a folder that is made later, also one that was there before under the same name", async () => {
    mkdirSync(join(p.root, "content/editorial"));
    await expectTold("content/editorial");
    p.put("content/editorial/quay.yml", "");
    await expectTold("content/editorial/quay.yml");
    rmSync(join(p.root, "content/editorial"), { recursive: true });
    await sleep(50);
    mkdirSync(join(p.root, "content/editorial/deep"), { recursive: true });
    await sleep(50);
    told = [];
    writeFileSync(join(p.root, "content/editorial/deep/other.yml"), "");
    await expectTold("content/editorial/deep/other.yml");
  });

  it("and nothing after the end", async () => {
    watching.close();
    p.put("content/articles/a.md", "c");
    await sleep(100);
    expect(told).toEqual([]);
  });
});

it("a folder that isn't there is no fault", () => {
  watchFolders(
    [join(p.root, "nowhere")],
    () => {},
    (folder) => faults.push(folder),
  ).close();
  expect(faults).toEqual([]);
});

it("the states of folders tell of each file but those that are left out", () => {
  const content = join(p.root, "content");
  const states = (): string => statesOf([content], [join(content, "stories")]);
  const before = states();
  p.put("content/stories/s.md", "s");
  expect(states()).toBe(before);
  p.put("content/articles/b.md", "b");
  expect(states()).not.toBe(before);
});
