/** What is shown of an edit before the build behind it is what that build makes. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createContext } from "../../../src/cli/context.js";
import { buildHere } from "../../../src/cli/serve/build-here.js";
import { type Overlay, openOverlay } from "../../../src/cli/serve/overlay.js";
import { parseArticle } from "../../../src/content/article-file.js";
import { parseStory } from "../../../src/content/story-file.js";
import type { Story } from "../../../src/model.js";
import { MORE } from "../../editorial/newsroom.js";
import { ARTICLES, EPOCH, type Project, project } from "../harness.js";

const OWN_TEMPLATE = "templates/partials/owner.hbs";

let built: Project;
let p: Project;
let overlay: Overlay;
beforeAll(async () => {
  built = project({
    ...ARTICLES,
    ...MORE,
    "content/digest.yml": "title: Quays\npublish: full\n",
    [OWN_TEMPLATE]: "-\n",
  });
  await built.run(["build"]);
});
afterAll(() => built.remove());
beforeEach(async () => {
  p = project();
  cpSync(built.root, p.root, { recursive: true, preserveTimestamps: true });
  overlay = openOverlay(p.root);
  await build();
  await overlay.renew();
});
afterEach(() => p.remove());

async function build(): Promise<void> {
  const nothing = { write: () => true };
  const io = { stdout: nothing, stderr: nothing, stdin: none(), env: { SOURCE_DATE_EPOCH: EPOCH }, cwd: () => p.root };
  const options = { root: p.root, json: false, quiet: true, verbose: false, debug: false };
  const seen = overlay.count();
  const facts = await buildHere(p.root, createContext(options, io));
  if (facts !== null) overlay.settle(facts, seen);
}

async function* none(): AsyncGenerator<string> {}

function storyOf(source: string): Story {
  const stories = p.list("content/stories").map((name) => parseStory(p.read(`content/stories/${name}`), name));
  return stories.find(({ articles }) => articles.includes(articleOf(source).id))!;
}

function articleOf(source: string): { readonly id: string; readonly path: string } {
  const paths = p.list("content/articles").map((name) => `content/articles/${name}`);
  const path = paths.find((each) => parseArticle(p.read(each), each).article.source.name === source)!;
  return { id: parseArticle(p.read(path), path).article.id, path };
}

const show = (...paths: string[]): Promise<void> => overlay.show(paths.map((path) => join(p.root, path)));

function edit(path: string, change: (text: string) => string): Promise<void> {
  p.put(path, change(existsSync(join(p.root, path)) ? p.read(path) : ""));
  return show(path);
}

async function shown(path: string): Promise<string | null> {
  const found = await overlay.find(path);
  return found === null ? null : Buffer.from(found.content).toString("utf8");
}

const inSite = (path: string): string => readFileSync(join(p.root, "_site", path), "utf8");

/** Each of these is shown, holds the text, which the site doesn't yet; and the build behind makes the same of it. */
async function expectShown(text: string, paths: readonly string[]): Promise<void> {
  const before = new Map<string, string>();
  for (const path of paths) {
    const now = await shown(path);
    expect(now, path).toContain(text);
    expect(inSite(path), path).not.toContain(text);
    before.set(path, now!);
  }
  await build();
  for (const path of paths) {
    expect(await shown(path), path).toBeNull();
    expect(inSite(path), path).toBe(before.get(path));
  }
}

function everything(): string[] {
  const paths = ["content", "_site"].flatMap((folder) => p.list(folder).map((name) => `${folder}/${name}`));
  return paths.map((path) => `${path} ${p.read(path)}`);
}

const decision = (fields: string): string =>
  `decisions:\n  - {${fields}, who: Ada Brook, when: 2025-03-14, why: Checked by phone}\n`;

describe("an edit that is shown at once", () => {
  it("is the corrected article on its page and in its JSON", async () => {
    const { id, path } = articleOf("Gazette");
    await edit(path, (text) => text.replace("18 ships are waiting", "19 ships are waiting"));
    await expectShown("19 ships are waiting", [`/articles/${id}/index.html`, `/articles/${id}/article.json`]);
  });

  it("is what the correction makes of the story: its points are found anew", async () => {
    const { path } = articleOf("Gazette");
    const { url } = storyOf("Gazette");
    await edit(path, (text) => text.replace("bakers of Eastport sent bread", "brewers of Eastport sent beer"));
    await expectShown("brewers of Eastport", [`${url}index.html`, `${url}story.json`]);
  });

  it("is an article of no story", async () => {
    const path = p
      .list("content/articles")
      .map((name) => `content/articles/${name}`)
      .find((each) => p.read(each).includes("Sorrin"))!;
    const { id } = parseArticle(p.read(path), path).article;
    await edit(path, (text) => text.replace("after a week of storms", "after two weeks of storms"));
    await expectShown("after two weeks of storms", [`/articles/${id}/index.html`]);
  });

  it("is a decision on a story", async () => {
    const { id, url } = storyOf("Gazette");
    await edit("content/editorial/quay.yml", () =>
      decision(`decide: story rename, story: ${id}, text: Crane in the water`),
    );
    await expectShown("Crane in the water", [`${url}index.html`, `${url}story.json`]);
  });

  it("is a decision that is taken back", async () => {
    const { id, url } = storyOf("Gazette");
    const { headline } = storyOf("Gazette");
    await edit("content/editorial/quay.yml", () =>
      decision(`decide: story rename, story: ${id}, text: Crane in the water`),
    );
    await build();
    await edit("content/editorial/quay.yml", () => "decisions: []\n");
    await expectShown(`${headline.text}</h1>`, [`${url}index.html`]);
  });

  it("is a template, on whatever page is asked for", async () => {
    const { url } = storyOf("Gazette");
    const layout = readFileSync(new URL("../../../templates/partials/layout.hbs", import.meta.url), "utf8");
    await edit("templates/partials/layout.hbs", () => layout.replace("<body", '<body data-edited="yes"'));
    const article = `/articles/${articleOf("Gazette").id}/index.html`;
    await expectShown('data-edited="yes"', [`${url}index.html`, article, "/index.html", "/sources/index.html"]);
  });

  it("is the configuration, on whatever page is asked for", async () => {
    const { url } = storyOf("Gazette");
    await edit("content/digest.yml", () => "title: The Quay Digest\npublish: full\n");
    await expectShown("The Quay Digest", [`${url}index.html`, "/index.html"]);
  });

  it("is a correction below a template that was edited before it", async () => {
    const { id, path } = articleOf("Gazette");
    const layout = readFileSync(new URL("../../../templates/partials/layout.hbs", import.meta.url), "utf8");
    await edit(path, (text) => text.replace("18 ships are waiting", "19 ships are waiting"));
    await edit("templates/partials/layout.hbs", () => layout.replace("<body", '<body data-edited="yes"'));
    expect(await shown(`/articles/${id}/index.html`)).toContain("19 ships are waiting");
    await expectShown('data-edited="yes"', [`/articles/${id}/index.html`]);
  });

  it("writes nothing", async () => {
    const { path } = articleOf("Gazette");
    p.put(path, p.read(path).replace("18 ships are waiting", "19 ships are waiting"));
    const before = everything();
    await show(path);
    expect(await shown(`${storyOf("Gazette").url}index.html`)).not.toBeNull();
    expect(everything()).toEqual(before);
  });
});

describe("an edit that is left to the build", () => {
  it.each([
    ["an article that can't be read", () => articleOf("Gazette").path, () => "no front matter"],
    ["an article that is gone", () => articleOf("Gazette").path, null],
    ["decisions that can't be read", () => "content/editorial/quay.yml", () => "decisions: 7\n"],
    ["a configuration that is wrong", () => "content/digest.yml", () => "titel: x\n"],
    ["a template that can't be rendered", () => "templates/partials/layout.hbs", () => "{{#if}}\n"],
    ["a raw file", () => "content/inbox/new.txt", () => "A new quay\n\nA new quay is built at Eastport.\n"],
  ])("is %s: the last page stays", async (_, pathOf, change) => {
    const path = pathOf();
    const pages = [
      "/index.html",
      `${storyOf("Gazette").url}index.html`,
      `/articles/${articleOf("Gazette").id}/index.html`,
    ];
    if (change === null) p.delete(path);
    else p.put(path, change());
    await show(path);
    for (const page of pages) expect(await shown(page), page).toBeNull();
  });

  it("is a decision on which articles make a story", async () => {
    const { url } = storyOf("Gazette");
    await edit("content/editorial/quay.yml", () =>
      decision(`decide: story exclude, article: ${articleOf("Gazette").id}`),
    );
    expect(await shown(`${url}index.html`)).toBeNull();
  });
});

it("what was edited while a build ran stays shown after it", async () => {
  const { id, path } = articleOf("Gazette");
  const page = `/articles/${id}/index.html`;
  await edit(path, (text) => text.replace("18 ships are waiting", "19 ships are waiting"));
  const building = build();
  await edit(path, (text) => text.replace("19 ships are waiting", "20 ships are waiting"));
  await building;
  expect(await shown(page)).toContain("20 ships are waiting");
  await build();
  expect(await shown(page)).toBeNull();
  expect(inSite(page)).toContain("20 ships are waiting");
});

it("a page of the site as it is now follows the last build, once what is known was renewed", async () => {
  p.put(
    "content/inbox/tram.txt",
    "Tram of Westport\n\nThe tram of Westport runs to the fair ground again, the operator said.\n",
  );
  await build();
  await overlay.renew();
  const path = p
    .list("content/articles")
    .map((name) => `content/articles/${name}`)
    .find((each) => p.read(each).includes("Westport"))!;
  const { id } = parseArticle(p.read(path), path).article;
  await edit(path, (text) => text.replace("to the fair ground", "to the old station"));
  await expectShown("to the old station", [`/articles/${id}/index.html`]);
});
