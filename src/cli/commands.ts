/** The commands: what each is called, takes and says of itself. Their code is loaded when they run, so that the program starts fast. */
import type { Command, OptionSpec } from "./command.js";

export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  root: {
    type: "string",
    value: "DIR",
    help: "the digest project: the folder that holds content/ (default: this folder)",
  },
  json: { type: "boolean", help: "answer in JSON" },
  quiet: { type: "boolean", short: "q", help: "say only what could not be used" },
  verbose: { type: "boolean", help: "say more" },
  debug: { type: "boolean", help: "show where an error came from" },
  help: { type: "boolean", short: "h", help: "show this help" },
  version: { type: "boolean", help: "show the version" },
};

export const COMMANDS: readonly Command[] = [
  {
    name: "build",
    usage: "commonplace build [PATH…] [--full]",
    summary: "take in what is new, find the stories, publish the site",
    details: [
      "Reads content/inbox, or the given files and folders (those from elsewhere are copied into content/inbox first),",
      "writes content/articles and content/stories, and publishes _site in one step: a build that fails leaves the old site.",
      "Articles that were corrected by hand are kept as they are.",
    ],
    options: { full: { type: "boolean", help: "trust no cache: read, compare and write everything anew" } },
    example: "commonplace build ~/downloads/*.txt",
    load: () => import("./build.js"),
  },
  {
    name: "init",
    usage: "commonplace init DIR",
    summary: "make a new digest project",
    details: [
      "Writes content/inbox, a commented configuration, a short README and .gitignore into DIR. Overwrites nothing.",
    ],
    options: {},
    example: "commonplace init my-digest",
    load: () => import("./init.js"),
  },
  {
    name: "add",
    usage: "commonplace add PATH|URL…",
    summary: "take in files, folders, pages and feeds without publishing",
    details: [
      "Copies what lies elsewhere into content/inbox, reads it into content/articles and says what became of each record.",
      "Addresses are fetched: pages, feeds, and lists of feeds (OPML, also as files), politely and never from private networks.",
      "Run it again to see what is new: what didn't change isn't sent again.",
    ],
    options: {},
    example: "commonplace add ~/downloads/bridge.txt https://harbourpost.example/feed.xml",
    load: () => import("./add.js"),
  },
  {
    name: "remove",
    usage: "commonplace remove ARTICLE… --why TEXT",
    summary: "take an article out, and keep it out",
    details: [
      "ARTICLE is an id or its first 8 characters, a raw file (content/inbox/…), a file in content/articles or an address.",
      "The article leaves content/, pages, JSON and feeds at once; a tombstone in content/tombstones says why and keeps it out.",
    ],
    options: { why: { type: "string", value: "TEXT", help: "the reason, shown on the site" } },
    example: 'commonplace remove content/inbox/quay.txt --why "The author asked for it"',
    load: () => import("./remove.js"),
  },
  {
    name: "serve",
    usage: "commonplace serve [--port N]",
    summary: "build, show the site on this machine, build again on change",
    details: [
      "Serves on the loopback interface only. Changes in content/ and templates/ are built at once. Ctrl-C ends it.",
    ],
    options: { port: { type: "string", value: "N", help: "the port (default: 8080; 0 takes a free one)" } },
    example: "commonplace serve --port 4000",
    load: () => import("./serve.js"),
  },
  {
    name: "check",
    usage: "commonplace check",
    summary: "prove the finished site: receipts, links, feeds",
    details: [
      "Reads _site and content/ again and fails (exit 1) if a quoted string is not in its source, a link or anchor is dead,",
      "or a page, feed or JSON file is not well-formed. Run it after a build.",
    ],
    options: {},
    example: "commonplace build && commonplace check",
    load: () => import("./check.js"),
  },
  {
    name: "normalize",
    usage: "commonplace normalize PATH… [--json]",
    summary: "show how files are read: one article record each",
    details: [
      "Reads the files (folders are walked) and answers one article a line; with --json one article record a line.",
      'Nothing is written. A record that repeats an earlier one says so in "repeatOf".',
    ],
    options: {},
    example: "commonplace normalize --json downloads/ > articles.jsonl",
    load: () => import("./normalize.js"),
  },
  {
    name: "group",
    usage: "commonplace group PATH… [--json]",
    summary: "show which articles are about the same event",
    details: ["Reads the files and answers the groups of articles, and what holds each together. Nothing is written."],
    options: {},
    example: "commonplace group --json downloads/",
    load: () => import("./group.js"),
  },
  {
    name: "compare",
    usage: "commonplace compare PATH… [--explain] [--json]",
    summary: "show what these articles have in common, taken as one story",
    details: [
      "Reads the files, takes all their articles as one story and answers what several of them state, what only one does,",
      "and where they differ, each with the exact passages. Nothing is written.",
    ],
    options: { explain: { type: "boolean", help: "say why passages were joined, and which near misses weren’t" } },
    example: "commonplace compare downloads/bridge-*.txt",
    load: () => import("./compare.js"),
  },
  {
    name: "relate",
    usage: "commonplace relate FILE|- [--json]",
    summary: "show whether two sentences state the same",
    details: [
      'Reads lines {"a": "…", "b": "…"} and answers one line each: how alike, whether the same, and a conflict if there is one.',
    ],
    options: {},
    example: "commonplace relate --json pairs.jsonl",
    load: () => import("./relate.js"),
  },
];
