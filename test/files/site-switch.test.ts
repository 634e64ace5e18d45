import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeSite, recoverSite } from "../../src/files/site-switch.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "switch-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...parts: string[]): string => join(root, ...parts);
function write(folder: string, version: string): void {
  mkdirSync(at(folder, "about"), { recursive: true });
  for (const page of ["index.html", "about/index.html"]) writeFileSync(at(folder, page), `${version} ${page}`);
}
/** The version of the site in a folder; "mixed" if its pages are of two. */
function version(folder = "_site"): string | null {
  if (!existsSync(at(folder))) return null;
  const found = ["index.html", "about/index.html"].map(
    (page) => existsSync(at(folder, page)) && readFileSync(at(folder, page), "utf8").split(" ")[0],
  );
  return found[0] === found[1] && found[0] ? found[0] : "mixed";
}
const whole = { written: 2, kept: () => [], gone: [], known: false };
const make = (name: string) => async (folder: string) => {
  write(folder.slice(root.length + 1), name);
  return { name, change: whole };
};
const leftovers = (): string[] =>
  ["site-next", "site-old", "site-next.complete"].filter((name) => existsSync(at(".commonplace", name)));

describe("changeSite", () => {
  it("puts the new site in the place of the old one", async () => {
    write("_site", "old");
    writeFileSync(at("_site", "gone.html"), "old");
    expect(await changeSite(root, make("new"))).toMatchObject({ name: "new" });
    expect(version()).toBe("new");
    expect(existsSync(at("_site", "gone.html"))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  it("makes the first site, too", async () => {
    await changeSite(root, make("new"));
    expect(version()).toBe("new");
  });

  it("keeps the old site where making the new one fails", async () => {
    write("_site", "old");
    const fails = async (folder: string): Promise<never> => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "index.html"), "half");
      throw new Error("disk full");
    };
    await expect(changeSite(root, fails)).rejects.toThrow("disk full");
    expect(version()).toBe("old");
    expect(leftovers()).toEqual([]);
  });

  it("refuses a site that is a link, and leaves it", async () => {
    mkdirSync(at("elsewhere"));
    symlinkSync(at("elsewhere"), at("_site"));
    await expect(changeSite(root, make("new"))).rejects.toMatchObject({
      exit: 3,
      message: expect.stringContaining("_site is a link"),
    });
    expect(lstatSync(at("_site")).isSymbolicLink()).toBe(true);
  });

  it("keeps the time of files whose bytes are the same", async () => {
    await changeSite(root, make("same"));
    const past = new Date("2020-01-01T00:00:00Z");
    utimesSync(at("_site", "index.html"), past, past);
    await changeSite(root, async (folder) => {
      mkdirSync(join(folder, "about"));
      writeFileSync(join(folder, "about/index.html"), "changed");
      return { change: { written: 1, kept: () => ["index.html"], gone: [], known: false } };
    });
    expect(readFileSync(at("_site", "index.html"), "utf8")).toBe("same index.html");
    expect(statSync(at("_site", "index.html")).mtime).toEqual(past);
    expect(statSync(at("_site", "about/index.html")).mtime).not.toEqual(past);
  });
});

/** Every state that a kill can leave, in the order in which a build passes them. */
const INTERRUPTED: readonly [string, () => void, string][] = [
  ["before anything", () => write("_site", "old"), "old"],
  [
    "with the new site half built",
    () => {
      write("_site", "old");
      write(".commonplace/site-next", "new");
      rmSync(at(".commonplace/site-next/about/index.html"));
    },
    "old",
  ],
  [
    "with the new site built, but not marked",
    () => {
      write("_site", "old");
      write(".commonplace/site-next", "new");
    },
    "old",
  ],
  [
    "after the mark",
    () => {
      write("_site", "old");
      write(".commonplace/site-next", "new");
      writeFileSync(at(".commonplace/site-next.complete"), "");
    },
    "new",
  ],
  [
    "after the old site was moved away",
    () => {
      write("_site", "old");
      write(".commonplace/site-next", "new");
      writeFileSync(at(".commonplace/site-next.complete"), "");
      renameSync(at("_site"), at(".commonplace/site-old"));
    },
    "new",
  ],
  [
    "after the new site was put in place",
    () => {
      write("_site", "new");
      write(".commonplace/site-old", "old");
      writeFileSync(at(".commonplace/site-next.complete"), "");
    },
    "new",
  ],
  [
    "after the mark was taken off",
    () => {
      write("_site", "new");
      write(".commonplace/site-old", "old");
    },
    "new",
  ],
  [
    "while the old site was being deleted",
    () => {
      write("_site", "new");
      write(".commonplace/site-old", "old");
      rmSync(at(".commonplace/site-old/index.html"));
    },
    "new",
  ],
];

describe("a build that was killed", () => {
  it.each(INTERRUPTED)("%s: the next command finds a whole site", (_when, prepare, expected) => {
    prepare();
    recoverSite(root);
    expect(version()).toBe(expected);
    expect(leftovers()).toEqual([]);
    expect(recoverSite(root)).toBe("nothing");
  });

  it.each(INTERRUPTED)("%s: a whole site lies on disk", (_when, prepare) => {
    prepare();
    expect([version(), version(".commonplace/site-next"), version(".commonplace/site-old")]).toContainEqual(
      expect.stringMatching(/^(?:old|new)$/),
    );
  });

  it.each(INTERRUPTED)("%s: the next build works", async (_when, prepare) => {
    prepare();
    await changeSite(root, make("newest"));
    expect(version()).toBe("newest");
    expect(leftovers()).toEqual([]);
  });
});

describe("a change of few files", () => {
  const change = { written: 1, kept: () => ["about/index.html"], gone: ["old/gone.html"], known: true };
  const few = async (folder: string) => {
    writeFileSync(join(folder, "index.html"), "new index.html");
    return { change };
  };
  const start = (): void => {
    write("_site", "old");
    mkdirSync(at("_site", "old"));
    writeFileSync(at("_site", "old", "gone.html"), "old");
  };
  const isDone = (): void => {
    expect(readFileSync(at("_site", "index.html"), "utf8")).toBe("new index.html");
    expect(readFileSync(at("_site", "about/index.html"), "utf8")).toBe("old about/index.html");
    expect(existsSync(at("_site", "old"))).toBe(false);
    expect(leftovers()).toEqual([]);
  };

  it("moves the new ones into place and deletes the others", async () => {
    start();
    await changeSite(root, few);
    isDone();
  });

  it("touches nothing where nothing changed", async () => {
    start();
    const before = statSync(at("_site")).ctimeMs;
    await changeSite(root, async () => ({ change: { written: 0, kept: () => [], gone: [], known: true } }));
    expect(statSync(at("_site")).ctimeMs).toBe(before);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ["after the mark", () => {}],
    ["between the files", () => renameSync(at(".commonplace/site-next/index.html"), at("_site/index.html"))],
    [
      "after the files",
      () => {
        renameSync(at(".commonplace/site-next/index.html"), at("_site/index.html"));
        rmSync(at("_site/old/gone.html"));
      },
    ],
    [
      "before the mark was taken off",
      () => {
        renameSync(at(".commonplace/site-next/index.html"), at("_site/index.html"));
        rmSync(at("_site/old"), { recursive: true });
        rmSync(at(".commonplace/site-next"), { recursive: true });
      },
    ],
  ])("killed %s is finished by the next command", (_when, passed) => {
    start();
    mkdirSync(at(".commonplace/site-next"), { recursive: true });
    writeFileSync(at(".commonplace/site-next/index.html"), "new index.html");
    writeFileSync(at(".commonplace/site-next.complete"), JSON.stringify({ gone: change.gone }));
    passed();
    expect(recoverSite(root)).toBe("finished");
    isDone();
  });
});
