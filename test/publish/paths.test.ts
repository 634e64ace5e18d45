import { describe, expect, it } from "vitest";
import { anchor, articlePath, checkedPath, linkTo, safeUrl, segment, storyPath } from "../../src/publish/paths.js";

describe("paths", () => {
  it.each(["../../escape", "a/b", "A", "", "x".repeat(200), "<script>", "é", "."])("never carry %j", (id) => {
    expect(segment(id)).toMatch(/^x[0-9a-f]{16}$/);
    expect(articlePath(id)).toMatch(/^\/articles\/x[0-9a-f]{16}\/$/);
  });
  it("carry plain ids as they are", () => {
    expect(articlePath("0f3a-b")).toBe("/articles/0f3a-b/");
  });
  it("keep two odd ids apart", () => {
    expect(anchor("claim", "a b")).not.toBe(anchor("claim", "a c"));
  });
  it.each([
    ["/stories/the-bridge-1a2b3c4d/", "/stories/the-bridge-1a2b3c4d/"],
    ["/stories/../x/", "/stories/id7/"],
    ["https://elsewhere.example/", "/stories/id7/"],
    ["/stories/%2e%2e/", "/stories/id7/"],
  ])("of a story at %s: %s", (url, path) => {
    expect(storyPath({ id: "id7", url })).toBe(path);
  });
  it.each(["/stories/a/", "/articles/b-2/"])("%s may be redirected", (path) => {
    expect(checkedPath(path)).toBe(path);
  });
  it.each(["/", "/about/", "stories/a/", "/stories/a", "/stories/a/../b/", "//evil.example/"])("%s may not", (path) => {
    expect(checkedPath(path)).toBeNull();
  });
});

describe("links between pages", () => {
  it.each([
    ["/", "/", "index.html"],
    ["/", "/stories/a/", "stories/a/index.html"],
    ["/stories/a/", "/", "../../index.html"],
    ["/stories/a/", "/articles/b/#at-0-9", "../../articles/b/index.html#at-0-9"],
    ["/stories/a/", "/stories/a/#claim-1", "#claim-1"],
    ["/404.html", "/assets/style.css", "assets/style.css"],
    ["/days/", "/days/2031-05-04/", "../days/2031-05-04/index.html"],
  ])("from %s to %s: %s", (page, target, link) => {
    expect(linkTo(page, target)).toBe(link);
  });
});

describe("outside addresses", () => {
  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "/relative",
    "",
    "http://",
  ])("%j is none", (url) => {
    expect(safeUrl(url)).toBeNull();
  });
  it.each([
    ["https://paper.example/a b", "https://paper.example/a%20b"],
    ["HTTP://paper.example", "http://paper.example/"],
    ["mailto:desk@paper.example", "mailto:desk@paper.example"],
    ["https://reader:secret@paper.example/", "https://paper.example/"],
  ])("%j becomes %s", (url, normal) => {
    expect(safeUrl(url)).toBe(normal);
  });
});
