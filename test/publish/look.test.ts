import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { archiveOf, hashOf } from "../../src/publish/archive.js";
import { tableOf } from "../../src/publish/incremental/file-table.js";
import { countsOf, intactOf, lookThrough } from "../../src/publish/incremental/look.js";
import type { Output } from "../../src/publish/incremental/outputs.js";
import { manifestOf } from "../../src/publish/incremental/site-manifest.js";
import { loadState, type State, saveState, settleState } from "../../src/publish/incremental/state.js";
import { digest } from "./digest.js";

const root = mkdtempSync(join(tmpdir(), "commonplace-look-"));
const [site, cache] = [join(root, "_site"), join(root, "cache")];
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string): Output {
  writeFileSync(join(site, path), path);
  const { size, mtimeMs } = statSync(join(site, path));
  return [path, size, mtimeMs, hashOf(path)];
}

/** A site of three files of two owners, and the state that is kept of it. */
function newSite(): State {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const owners = new Map([
    ["s-one", { key: "1", outputs: [put("a.html"), put("ä \n.json")] }],
    ["none", { key: "2", outputs: [] }],
    ["page:/b", { key: "3", outputs: [put("b.html")] }],
  ]);
  const warning = { path: "x", rule: "odd", level: "odd", text: "…" } as const;
  const files = tableOf(owners.values());
  const manifest = manifestOf(archiveOf(digest), "templates", files);
  writeFileSync(join(site, "manifest.json"), manifest);
  const state = { site: hashOf(manifest), owners, files, settled: "all", warnings: [warning] };
  saveState(cache, state);
  settleState(cache);
  return state;
}

describe("the state of a site", () => {
  it("comes back as it was kept", () => {
    const state = newSite();
    const owners = new Map([...state.owners].map(([name, owned], place) => [name, { ...owned, place }]));
    expect(loadState(cache, readFileSync(join(site, "manifest.json")))).toEqual({ ...state, owners });
  });

  it("is of that site and no other", () => {
    newSite();
    expect(loadState(cache, Buffer.from("another"))).toBeNull();
  });

  it("counts as not there where a byte of it is wrong", () => {
    newSite();
    const file = join(cache, "state");
    writeFileSync(file, "nothing");
    expect(loadState(cache, readFileSync(join(site, "manifest.json")))).toBeNull();
  });
});

describe("a look at the old site", () => {
  it("finds all files as they were", () => {
    newSite();
    const { state, broken } = lookThrough(site, cache)!;
    expect({ ...countsOf(state.files), broken }).toEqual({ pages: 2, files: 4, broken: new Int32Array(0) });
  });

  it.each([
    ["was written anew", (path: string) => writeFileSync(path, "other text")],
    ["is gone", () => {}],
    ["is a folder", (path: string) => void mkdirSync(path)],
  ])("finds the file that %s, and keeps what else its owner has", (_, change) => {
    const state = newSite();
    rmSync(join(site, "a.html"));
    change(join(site, "a.html"));
    const known = lookThrough(site, cache)!;
    expect([...known.broken]).toEqual([0]);
    const intact = intactOf({ ...known, state });
    const { outputs } = state.owners.get("s-one")!;
    expect(intact("s-one")).toEqual({ key: "", outputs: outputs.slice(1) });
    expect(intact("page:/b")).toBe(state.owners.get("page:/b"));
    expect(intact("unknown")).toBeNull();
  });

  it("finds nothing where the manifest is another, or there is none", () => {
    newSite();
    writeFileSync(join(site, "manifest.json"), "other");
    expect(lookThrough(site, cache)).toBeNull();
    rmSync(join(site, "manifest.json"));
    expect(lookThrough(site, cache)).toBeNull();
  });
});
