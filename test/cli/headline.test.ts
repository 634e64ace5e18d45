import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, type Project, project } from "./harness.js";

let p: Project;
const HEADLINE = "Three dead as crane falls into Eastport harbour";

beforeAll(async () => {
  p = project({
    "content/inbox/post.md": ARTICLES["content/inbox/post.md"]!.replace(/title: .*/, `title: ${HEADLINE}`).concat(
      "\nThe crane killed five people, the hospital of Eastport said on Tuesday.\n",
    ),
    "content/inbox/echo.txt": ARTICLES["content/inbox/echo.txt"]!,
    "content/digest.yml": "url: https://digest.example/news\npublish: passages\n",
  });
  await p.run(["build"]);
});
afterAll(() => p.remove());

const storyPage = (): string =>
  p.read(`_site/${p.list("_site").find((path) => /^stories\/.+\/index\.html$/.test(path))}`);

describe("a headline that says another number than its text", () => {
  it("stands on the story's page, each side told apart, and in its record", () => {
    const page = storyPage();
    expect(page).toMatch(/Headline and its own text/);
    expect(page).toMatch(/>Three<\/b> <span>in the headline<\/span>/);
    expect(page).toMatch(/>five[^<]*<\/b> <span>in the text below it<\/span>/);
    const record = JSON.parse(p.read(`_site/${p.list("_site").find((path) => path.endsWith("story.json"))}`));
    expect(record.differences).toContainEqual(expect.objectContaining({ kind: "headline", about: HEADLINE }));
  });

  it("passes check, and a build that finds nothing new leaves it", async () => {
    expect(await p.run(["check"])).toMatchObject({ code: 0 });
    const before = storyPage();
    await p.run(["build"]);
    expect(storyPage()).toBe(before);
  });

  it("goes with its article", async () => {
    await p.run(["remove", "content/inbox/post.md", "--why", "a test"]);
    const left = [...p.list("content/stories"), ...p.list("content/ledger")];
    const texts = p.list("content").filter((path) => left.some((name) => path.endsWith(name)));
    for (const path of texts) expect(p.read(`content/${path}`)).not.toContain("Three dead");
    expect(p.list("_site").filter((path) => path.endsWith("story.json"))).toEqual([]);
  });
});
