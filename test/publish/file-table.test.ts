import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/publish/archive.js";
import {
  countOf,
  countPages,
  type Owned,
  outputAt,
  pathsOf,
  placesByOwner,
  tableOf,
} from "../../src/publish/incremental/file-table.js";
import type { Output } from "../../src/publish/incremental/outputs.js";
import { random } from "../group/articles.js";

const PATHS = [
  "index.html",
  "a.html",
  "a/index.html",
  'with "quotes"\\.json',
  "ä ö.json",
  "灯台/x.html",
  "😀.png",
  "\n.txt",
  "z.html",
];

function output(path: string, size = path.length): Output {
  return [path, size, size / 8, hashOf(`${path} ${size}`)];
}

function owned(...outputs: Output[]): Owned {
  return { key: "k", outputs };
}

/** The lines as the object that manifest.json makes of them. */
function linesOf(files: ReturnType<typeof tableOf>): Record<string, string> {
  const text = Buffer.from(files.lines).toString();
  return JSON.parse(`{${text.slice(0, -1)}}`) as Record<string, string>;
}

describe("a table of files", () => {
  const owners = [
    owned(...PATHS.slice(0, 4).map((path) => output(path))),
    owned(),
    owned(...PATHS.slice(4).map((path) => output(path))),
  ];
  const files = tableOf(owners);

  it("has them in the order of their paths", () => {
    expect(pathsOf(files)).toEqual([...PATHS].sort());
    expect(Object.entries(linesOf(files))).toEqual([...PATHS].sort().map((path) => [path, output(path)[3]]));
  });

  it("gives them as they were", () => {
    expect(Array.from(PATHS, (_, i) => outputAt(files, i))).toEqual([...PATHS].sort().map((path) => output(path)));
  });

  it("knows whose they are", () => {
    const places = placesByOwner(files, owners.length);
    owners.forEach(({ outputs }, i) => {
      expect(Array.from(places(i), (place) => outputAt(files, place)).sort()).toEqual([...outputs].sort());
    });
  });

  it("counts pages", () => {
    expect([countOf(files), countPages(files)]).toEqual([PATHS.length, 5]);
  });

  it("may be empty", () => {
    expect([countOf(tableOf([])), pathsOf(tableOf([owned()]))]).toEqual([0, []]);
  });

  it("has the last of two files of one path", () => {
    const twice = tableOf([owned(output("a", 1)), owned(output("a", 2), output("b"))]);
    expect([outputAt(twice, 0), countOf(twice)]).toEqual([output("a", 2), 2]);
  });

  it("takes over what owners have as before, whatever became of the others", () => {
    const next = random(4711);
    const some = <T>(things: readonly T[]): T[] => things.filter(() => next() < 0.6);
    const anew = (id: number, size: number) => owned(...some(PATHS).map((path) => output(`${id}/${path}`, size)));
    const unplaced = ({ key, outputs }: Owned): Owned => ({ key, outputs });
    let before: { files: ReturnType<typeof tableOf>; owners: Owned[] } = { files: tableOf([]), owners: [] };
    for (let round = 1; round < 60; round += 1) {
      const ids = some(Array.from({ length: 12 }, (_, i) => i)).sort(() => next() - 0.5);
      const now = ids.map((id) => {
        const old = before.owners.find(({ outputs }) => outputs[0]?.[0].startsWith(`${id}/`));
        return old !== undefined && next() < 0.7 ? old : anew(id, round);
      });
      const made = tableOf(now, { files: before.files, owners: before.owners.length });
      expect(made).toEqual(tableOf(now.map(unplaced)));
      before = { files: made, owners: now.map((each, place) => ({ ...unplaced(each), place })) };
    }
  });
});
