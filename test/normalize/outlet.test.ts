/** Whose address it is. */
import { describe, expect, it } from "vitest";
import { outletOf } from "../../src/normalize/outlet.js";

describe("an address belongs to", () => {
  it.each<[string, string, string | null]>([
    ["a domain", "https://www.harbourpost.example/news/1", "harbourpost.example"],
    ["the same domain under another name", "https://amp.news.harbourpost.example/1", "harbourpost.example"],
    ["a domain below a public suffix of two parts", "https://www.quay.co.uk/a", "quay.co.uk"],
    ["a blog with a name of its own", "https://ferryman.wordpress.com/2025/03/a", "ferryman.wordpress.com"],
    ["another blog of the same platform", "https://keeper.wordpress.com/", "keeper.wordpress.com"],
    ["a site below a suffix that is leased out", "https://ferryman.github.io/notes", "ferryman.github.io"],
    ["a person of a platform", "https://medium.com/@Ferryman/on-locks-1a2b", "medium.com/@ferryman"],
    ["a group of a platform", "https://www.reddit.com/r/Harbours/comments/1", "reddit.com/harbours"],
    ["nobody in particular on a platform", "https://www.youtube.com/watch?v=1", "youtube.com"],
    ["a person's pages at a university", "https://www.cs.quay.edu/~ferry/log.html", "quay.edu/~ferry"],
    [
      "the page that an archive kept",
      "https://web.archive.org/web/20250301000000/http://quay.example/1",
      "quay.example",
    ],
    ["nobody: it only leads on", "https://news.google.com/rss/articles/abc", null],
    ["nobody: it counts clicks", "https://feedproxy.google.com/~r/quay/1", null],
    ["a machine of the intranet", "http://wiki/page", "wiki"],
    ["a machine without a name", "http://192.168.1.7:8080/page", "192.168.1.7"],
    ["nobody: it is no address", "quay", null],
  ])("%s: %s", (_what, address, outlet) => {
    expect(outletOf(address)).toBe(outlet);
  });
});
