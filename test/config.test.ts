import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestYml, SOURCES_YML } from "../src/cli/init-files.js";
import { DEFAULTS, parseConfig } from "../src/config.js";

describe("configuration", () => {
  it("is all optional", () => {
    for (const empty of [null, "", "# only a comment\n", "title:\nurl: ~\n"])
      expect(parseConfig(empty, null)).toEqual(DEFAULTS);
    expect(parseConfig(null, "sources:\n")).toEqual(DEFAULTS);
  });

  it("takes every field", () => {
    const digest = [
      "title: Harbour",
      "description: Quays",
      "url: https://digest.example.org/news/",
      "language: pt-BR",
      "timezone: Europe/Lisbon",
      'tagAuthority: "example.org,2025-03"',
      "publish: full",
      "feedItems: 12",
      "fetch: {delay: 0.5, timeout: 9, largest: 5, hosts: 2, pages: yes, allowPrivate: ['intranet.example']}",
      "hub: https://hub.example.org/",
    ];
    expect(parseConfig(digest.join("\n"), null)).toEqual({
      title: "Harbour",
      description: "Quays",
      url: "https://digest.example.org/news",
      language: "pt-BR",
      timezone: "Europe/Lisbon",
      tagAuthority: "example.org,2025-03",
      publish: "full",
      feedItems: 12,
      fetch: { delay: 0.5, timeout: 9, largest: 5, hosts: 2, pages: true, allowPrivate: ["intranet.example"] },
      hub: "https://hub.example.org/",
      sources: [],
    });
  });

  it("takes outlets", () => {
    const sources =
      "sources:\n  - name: 24\n  - name: The Post\n    url: https://post.example/\n    hosts: [Post.example]\n    aliases: [Post]\n    publisher: Media\n    agency: yes\n    publish: passages\n    pages: no\n";
    expect(parseConfig(null, sources).sources).toEqual([
      { name: "24", url: null, hosts: [], aliases: [], publisher: null, agency: false, publish: null },
      {
        name: "The Post",
        url: "https://post.example",
        hosts: ["post.example"],
        aliases: ["Post"],
        publisher: "Media",
        agency: true,
        publish: "passages",
        pages: false,
      },
    ]);
  });

  it.each([
    [
      "a misspelt name",
      "title: x\ntitel: y",
      "content/digest.yml:2: `titel` is not known here. Known are: title, description, url",
    ],
    [
      "no address",
      "\nurl: digest.example",
      "content/digest.yml:2: `url`: must be an absolute address that begins with https:// or http://. Example: url: https://digest.example.org",
    ],
    ["a scheme that runs code", "url: javascript:alert(1)", "`url`: must be an absolute address"],
    [
      "no time zone",
      "timezone: Mars/Olympus",
      "`timezone`: is not a time zone; take an IANA name. Example: timezone: Europe/Lisbon",
    ],
    ["no language", "language: english", "`language`: must be a language code. Example: language: en"],
    ["another extent", "publish: some", "content/digest.yml:1: `publish`:"],
    ["a number that is none", "feedItems: many", "content/digest.yml:1: `feedItems`:"],
    ["no items", "feedItems: 0", "Example: feedItems: 30"],
    [
      "a tag authority that is an address",
      "tagAuthority: https://digest.example",
      'must be a domain, a comma and a year. Example: tagAuthority: "example.org,2025"',
    ],
    [
      "a fetch field that isn't there",
      "fetch:\n  dely: 2",
      "content/digest.yml:2: `dely` is not known here. Known are: delay, timeout",
    ],
    ["a delay that is none", "fetch:\n  delay: soon", "content/digest.yml:2: `delay`: "],
    ["hosts in place of a number", "fetch: {hosts: [a.example]}", "Example: hosts: 8"],
    ["private addresses, perhaps", "fetch: {allowPrivate: perhaps}", "Example: allowPrivate: [intranet.example]"],
    ["a list where a text belongs", "title: [a]", "content/digest.yml:1: `title`:"],
    ["a list for a whole", "- a", "content/digest.yml:1: `the file`:"],
    [
      "broken YAML",
      "title: a: b",
      "content/digest.yml:1: not valid YAML (bad indentation of a mapping entry). Write one",
    ],
    ["the same name twice", "title: a\ntitle: b", "content/digest.yml:2: not valid YAML (duplicated mapping key)"],
    ["aliases", "title: &a [x]\nurl: *a", "content/digest.yml:2: not valid YAML (aliases"],
  ])("stops at %s, and shows a right example", (_what, digest, message) => {
    expect(() => parseConfig(digest, null)).toThrow(message);
    expect(() => parseConfig(digest, null)).toThrow(expect.objectContaining({ exit: 2 }));
  });

  it.each([
    ["an outlet without name", "sources:\n  - name: A\n  - url: https://b.example\n", "content/sources.yml:3: `name`:"],
    [
      "a misspelt name in one of them",
      "sources:\n  - name: A\n    host: [a]\n",
      "content/sources.yml:3: `host` is not known here. Known are: name, url, hosts",
    ],
    [
      "an agency that is maybe one",
      "sources:\n  - name: A\n  - name: B\n    agency: maybe\n",
      "content/sources.yml:4: `agency`:",
    ],
    ["a list without its name", "- name: A\n", "content/sources.yml:1:"],
  ])("stops at %s", (_what, sources, message) => {
    expect(() => parseConfig(null, sources)).toThrow(message);
  });

  it("is right in what init writes, and in the sample", () => {
    expect(parseConfig(digestYml("d123.invalid,2025"), SOURCES_YML)).toMatchObject({
      title: "A new digest",
      tagAuthority: "d123.invalid,2025",
    });
    const uncommented = SOURCES_YML.split("\n")
      .slice(2)
      .map((line) => line.replace(/^# ?/, ""))
      .join("\n");
    expect(parseConfig(null, uncommented).sources).toMatchObject([
      { name: "The Harbour Post", hosts: ["harbourpost.example"] },
    ]);
    const sample = (name: string): string => readFileSync(new URL(`../content/${name}`, import.meta.url), "utf8");
    expect(parseConfig(sample("digest.yml"), sample("sources.yml")).sources.length).toBeGreaterThan(3);
  });
});
