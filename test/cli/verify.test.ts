import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, type Project, project } from "./harness.js";

let p: Project;
beforeAll(async () => {
  p = project({ ...ARTICLES, "content/digest.yml": "url: https://digest.example\npublish: full\n" });
  await p.run(["build"]);
});
afterAll(() => p.remove());

const everything = (): string =>
  p
    .list(".")
    .map((path) => `${path}\n${p.read(path)}`)
    .join("\n");
const verify = async (): Promise<{
  code: number;
  same: boolean;
  changed: string[];
  missing: string[];
  extra: string[];
}> => {
  const { code, out } = await p.run(["build", "--verify", "--json"]);
  return { code, ...JSON.parse(out) };
};

describe("build --verify", () => {
  it("finds a site as it was built to be what its inputs make, and changes nothing", async () => {
    const before = everything();
    const { code, out, err } = await p.run(["build", "--verify"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^_site is what its inputs make: \d+ files, byte by byte\.\n$/);
    expect(everything()).toBe(before);
  });

  it("names what differs, what is missing and what nothing made", async () => {
    const robots = p.read("_site/robots.txt");
    p.put("_site/robots.txt", "User-agent: *\nDisallow: /\n");
    p.put("_site/extra.txt", "x");
    rmSync(join(p.root, "_site/atom.xml"));
    const before = everything();
    expect(await verify()).toEqual({
      code: 1,
      version: 1,
      same: false,
      changed: ["_site/robots.txt"],
      missing: ["_site/atom.xml"],
      extra: ["_site/extra.txt"],
    });
    expect(everything()).toBe(before);
    const { code, out } = await p.run(["build", "--verify"]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^_site\/robots\.txt: differs .*\n_site\/atom\.xml: is missing.*\n_site\/extra\.txt: isn't made/,
    );
    expect(robots).not.toBe("");
    await p.run(["build", "--full"]);
    expect((await verify()).same).toBe(true);
  });

  it("names what an input that changed since would change, in content/ and on the site", async () => {
    p.put("content/digest.yml", "url: https://digest.example\npublish: full\ntitle: Another title\n");
    const { code, changed } = await verify();
    expect(code).toBe(1);
    expect(changed).toContain("_site/index.html");
    p.put(
      "content/inbox/new.txt",
      "Ferry strikes a sandbank off Eastport\n\nA ferry struck a sandbank off Eastport on Friday.\n",
    );
    expect((await verify()).missing.some((path) => path.startsWith("content/articles/"))).toBe(true);
  });

  it("takes no paths, and says so", async () => {
    const { code, err } = await p.run(["build", "--verify", "content/inbox"]);
    expect([code, err]).toEqual([2, expect.stringContaining("takes no paths")]);
  });
});
