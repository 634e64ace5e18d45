import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What may import what: a module imports from lower layers, and from its own folder. */
const LAYERS: readonly (readonly string[])[] = [
  ["model"],
  ["errors"],
  ["text"],
  ["config"],
  ["read", "normalize", "group", "compare", "compose", "content"],
  ["editorial"],
  ["files", "pipeline", "fetch"],
  ["publish"],
  ["edit"],
  ["cli"],
];

interface Module {
  /** Path below src, e.g. "read/index.ts". */
  readonly path: string;
  readonly source: string;
  /** Of src, by path; of packages and Node, by name. */
  readonly imports: readonly string[];
}

function modules(): Module[] {
  const names = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".d.ts"),
  );
  return names.sort().map((name) => {
    const source = readFileSync(join(SRC, name), "utf8");
    const code = withoutComments(source);
    const specifiers = ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
    return { path: name, source: code, imports: specifiers.map((each) => resolved(name, each)) };
  });
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(SRC, join(SRC, dirname(from), specifier)).replace(/\.js$/, ".ts");
}

const all = modules();
const own = new Map(all.map((module) => [module.path, module]));
const folderOf = (path: string): string => path.split("/")[0]!.replace(/\.ts$/, "");
const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.includes(folderOf(path)));
const internal = ({ imports }: Module): string[] => imports.filter((each) => each.endsWith(".ts"));

describe("the one-way rule", () => {
  it("knows every folder and file of src", () => {
    expect(all.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path)).toEqual([]);
  });

  it("lets modules import from lower layers and their own folder only", () => {
    const wrong = all.flatMap((module) =>
      internal(module)
        .filter((target) => folderOf(target) !== folderOf(module.path) && layerOf(target) >= layerOf(module.path))
        .map((target) => `${module.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("imports only modules that are there", () => {
    const missing = all.flatMap((module) =>
      internal(module)
        .filter((target) => !own.has(target))
        .map((target) => `${module.path}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("has no cycles", () => {
    expect(cycles()).toEqual([]);
  });
});

/** Paths that lead back to where they began. Imports that are made while running count too. */
function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const target of internal(own.get(path)!)) if (own.has(target)) visit(target, [...way, path]);
      done.add(path);
    }
  };
  for (const { path } of all) visit(path, []);
  return found;
}

describe("third-party packages", () => {
  const packages = all.flatMap((module) =>
    module.imports
      .filter((each) => !each.endsWith(".ts") && !each.startsWith("node:"))
      .map((name) => ({ name: packageOf(name), path: module.path })),
  );

  it("are imported in exactly one file each, types included", () => {
    const files = new Map<string, string[]>();
    for (const { name, path } of packages) files.set(name, [...new Set([...(files.get(name) ?? []), path])]);
    expect([...files].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it("are dependencies, and no dependency is unused", () => {
    const { dependencies } = JSON.parse(readFileSync(join(SRC, "..", "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(packages.map(({ name }) => name));
    expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
    // Eleventy is published with .eleventy.js; its plug-in says which Handlebars it is made for.
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });
});

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("disk, clock, console and network", () => {
  const pure = all.filter(({ path }) => !["files", "publish", "cli"].includes(folderOf(path)));

  it.each([
    ["the disk", /["'](?:node:)?(?:fs|fs\/promises|child_process|worker_threads|os|process)["']/],
    ["the network", /["'](?:node:)?(?:http|https|net|dgram|dns|tls)["']|\bfetch\(/],
    ["the clock", /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ["the console", /\bconsole\./],
    ["the process", /\bprocess\./],
    ["chance", /\bMath\.random\(|\brandom(?:UUID|Bytes|Int)\(/],
  ])("%s is left alone by the stages", (what, pattern) => {
    // Fetching uses the network, and none of the others.
    const held = what === "the network" ? pure.filter(({ path }) => folderOf(path) !== "fetch") : pure;
    expect(held.filter(({ source }) => pattern.test(source)).map(({ path }) => path)).toEqual([]);
  });

  it("nothing depends on the machine's language", () => {
    const pattern = /\.toLocale\w+\(|\.localeCompare\(|Intl\.Collator/;
    expect(all.filter(({ source }) => pattern.test(source)).map(({ path }) => path)).toEqual([]);
  });
});

describe("shape", () => {
  it("has no classes", () => {
    expect(
      all.filter(({ source }) => /^\s*(?:export\s+)?(?:abstract\s+)?class\s+\w/m.test(source)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("keeps files short enough to read at one go; tables of data and the table of records may be longer", () => {
    const long = all.filter(
      ({ path, source }) =>
        source.split("\n").length > 330 && !/^model\.ts|data|lexicon|synonyms|learned|publish\/texts\//.test(path),
    );
    expect(long.map(({ path, source }) => `${path}: ${source.split("\n").length} lines`)).toEqual([]);
  });
});
