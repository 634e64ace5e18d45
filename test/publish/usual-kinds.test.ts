import { describe, expect, it } from "vitest";
import { readTemplates, type Templates } from "../../src/publish/templates.js";
import { usualKinds } from "../../src/publish/usual-kinds.js";

const templates = readTemplates(null);
const HEAD = `---
pagination:
  data: storyPages
  size: 1
  alias: view
permalink: "{{view.path}}index.html"
---
`;

/** The built-in templates with a page template and a partial of the user's own. */
const own = (page: string, partial = ""): Templates => ({
  ...templates,
  ownPages: [{ name: "story.hbs", content: page }],
  partials: [...templates.partials, { name: "own", content: partial }],
});

describe("kinds of pages that are made without Eleventy", () => {
  it("are those of the built-in templates for stories, articles and lists", () => {
    const usual = [...usualKinds(templates).keys()];
    for (const kind of ["storyPages", "articlePages", "dayPages", "namePages"]) expect(usual).toContain(kind);
  });

  it("are not those whose template asks something of Eleventy, as the page for what isn't found", () => {
    expect([...usualKinds(templates).keys()]).not.toContain("notFoundPages");
  });

  it("are those of a user's template that asks for its view alone", () => {
    expect(usualKinds(own(`${HEAD}<h1>{{view.headline}}</h1>`)).get("storyPages")?.template).toBe(
      "<h1>{{view.headline}}</h1>",
    );
  });

  it.each([
    ["asks for the page as Eleventy knows it", `${HEAD}{{page.url}}`],
    ["asks for the next page", `${HEAD}{{pagination.href.next}}`],
    ["asks for all pages", `${HEAD}{{#each collections.all}}x{{/each}}`],
    ["asks for another list", `${HEAD}{{#each articlePages}}{{path}}{{/each}}`],
    ["lies at an address of its own", HEAD.replace("index.html", "page.html")],
    ["makes pages of several views", HEAD.replace("size: 1", "size: 5")],
  ])("are not those of one that %s", (_, page) => {
    expect([...usualKinds(own(page)).keys()]).not.toContain("storyPages");
  });

  it("are none where a partial asks for Eleventy's data", () => {
    expect(usualKinds(own(`${HEAD}x`, "{{#if eleventy.generator}}x{{/if}}")).size).toBe(0);
  });
});
