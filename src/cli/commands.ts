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

const SIGNED: Readonly<Record<string, OptionSpec>> = {
  who: { type: "string", value: "NAME", help: "whose decision it is (default: the variable COMMONPLACE_WHO)" },
  why: { type: "string", value: "TEXT", help: "the reason" },
  when: { type: "string", value: "DAY", help: "its day (default: today)" },
  "dry-run": { type: "boolean", help: "write nothing; say what would be written" },
};
const IN_STORY: OptionSpec = { type: "string", value: "STORY", help: "in which story, where that isn’t clear" };
const NAMES = [
  "STORY is an id or its beginning, an address or a file in content/stories; ARTICLE an id or its first 8 characters, a raw file",
  "or an address. It writes a file below content/editorial and nothing else: the next build carries it out. See docs/editing.md.",
];

const CLAIMS = "CLAIM is an id (the part of its link behind #claim-) or that link.";

/** A command whose first word says what is decided. */
function deciding(
  group: string,
  verbs: string,
  summary: string,
  actions: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
  example: string,
): Command {
  return {
    name: group,
    usage: `commonplace ${group} ${verbs} … --who NAME --why TEXT`,
    summary,
    details: [
      ...actions.map((line) => `  commonplace ${group} ${line}`),
      ...(group === "claim" ? [CLAIMS] : []),
      ...NAMES,
    ],
    options: { ...SIGNED, ...options },
    example,
    load: async () => ({ run: (await import("./editing/decide.js")).decide(group) }),
  };
}

export const COMMANDS: readonly Command[] = [
  {
    name: "build",
    usage: "commonplace build [PATH…] [--full | --verify]",
    summary: "take in what is new, find the stories, publish the site",
    details: [
      "Reads content/inbox, or the given files and folders (those from elsewhere are copied into content/inbox first),",
      "writes content/articles and content/stories, and publishes _site in one step: a build that fails leaves the old site.",
      "Articles that were corrected by hand are kept as they are.",
    ],
    options: {
      full: { type: "boolean", help: "trust no cache: read, compare and write everything anew" },
      verify: { type: "boolean", help: "change nothing; say whether _site is what its inputs make (exit 1 if not)" },
    },
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
    usage: "commonplace serve [--port N] [--edit]",
    summary: "build, show the site on this machine, build again on change",
    details: [
      "Serves on the loopback interface only: at once where there is a site, and builds behind it. An edit in content/ or templates/ is",
      "shown on its pages first, then built. Ctrl-C ends it.",
      "With --edit there is a second page, under a secret address, on which an editor decides; it writes content/editorial only.",
    ],
    options: {
      port: { type: "string", value: "N", help: "the port (default: 8080; 0 takes a free one)" },
      edit: { type: "boolean", help: "also serve the editing page, at an address that is shown" },
    },
    example: "commonplace serve --port 4000",
    load: () => import("./serve.js"),
  },
  {
    name: "check",
    usage: "commonplace check",
    summary: "prove the finished site: receipts, links, feeds",
    details: [
      "Reads _site and content/ again and fails (exit 1) if a quoted string is not at its place in its source, a count has",
      "no receipts, a link or anchor is dead, a page, feed or JSON file is not valid, or anything comes from another site.",
      "Names file, place and cure; --verbose or --json names every fault. See docs/checking.md. Run it after a build.",
    ],
    options: {},
    example: "commonplace build && commonplace check",
    load: () => import("./check.js"),
  },
  {
    name: "review",
    usage: "commonplace review [--since DAY] [--most N] [--json]",
    summary: "list what an editor should look at",
    details: [
      "What is new; points that are less than sure; stories that were almost one; origins that only a likeness speaks for;",
      "and decisions whose ground is gone or has changed, as of the last build. Writes nothing.",
    ],
    options: {
      since: { type: "string", value: "DAY", help: "what is new since then (default: the day of the newest article)" },
      most: { type: "string", value: "N", help: "entries of a kind, at most (default: 20; with --json: all)" },
    },
    example: "commonplace review --since 2026-05-01",
    load: () => import("./review.js"),
  },
  deciding(
    "story",
    "pin|order|merge|split|move|exclude|rename|dek|topics|note",
    "decide on stories: place, parts, headline, notes",
    [
      "pin STORY [--place N]         it stands at the top of the front page",
      "order STORY STORY…            these stand first, in this order",
      "merge STORY STORY…            they are one; the first one’s address lasts",
      "split STORY ARTICLE…          these articles are a story of their own",
      "move ARTICLE STORY            the article belongs to that story",
      "exclude ARTICLE [--story S]   it belongs to no story, or not to this one",
      "rename STORY TEXT             the headline; dek STORY TEXT: the line below it",
      "topics STORY TOPIC…           the topics",
      "note STORY TEXT               a note to readers",
    ],
    {
      place: { type: "string", value: "N", help: "pin: the place, from 1 (default: 1)" },
      story: { type: "string", value: "STORY", help: "exclude: from this story only" },
    },
    'commonplace story rename s0123 "The quay is shut" --who "Ada Brook" --why "Shorter"',
  ),
  deciding(
    "claim",
    "pin|drop|lock|reword|up|down|add|join|part",
    "decide on the points of a story",
    [
      "pin|drop|lock CLAIM           it stands first; goes; keeps its wording",
      "up|down CLAIM [--by N]        it moves",
      "reword CLAIM TEXT             in your words, marked as yours",
      "add STORY QUOTE… [--text T]   a point of passages, copied word for word",
      "join CLAIM CLAIM…             they are one",
      "part CLAIM QUOTE…             these passages of it are another point",
    ],
    {
      by: { type: "string", value: "N", help: "up, down: how many places (default: 1)" },
      text: { type: "string", value: "TEXT", help: "add: the point in your words" },
      story: IN_STORY,
    },
    'commonplace claim drop c0123abcd --who "Ada Brook" --why "The office denies it"',
  ),
  deciding(
    "difference",
    "settle",
    "settle a difference between sources, with a note",
    ["settle DIFFERENCE TEXT        DIFFERENCE is an id: the part of its link behind #differ-"],
    { story: IN_STORY },
    'commonplace difference settle d0123abcd "It was 14, the office told us" --who "Ada Brook" --why "Asked by phone"',
  ),
  deciding(
    "line",
    "cut|restore",
    "cut a line of an article, or restore one that was cut",
    [
      "cut ARTICLE TEXT              TEXT: the line or sentence",
      "restore ARTICLE TEXT          TEXT: the line that was cut",
    ],
    {},
    'commonplace line cut a0123abcd "Read more here" --who "Ada Brook" --why "No part of the text"',
  ),
  deciding(
    "origin",
    "independent|same",
    "say which articles go back to one text",
    ["independent ARTICLE ARTICLE…  they don’t", "same ARTICLE ARTICLE…         they do"],
    {},
    'commonplace origin independent a0123abcd a1234bcde --who "Ada Brook" --why "Both had a reporter there"',
  ),
  deciding(
    "source",
    "exclude",
    "leave a source out of all stories",
    ["exclude SOURCE                SOURCE: its id or its name"],
    {},
    'commonplace source exclude "Harbour Post" --who "Ada Brook" --why "It copies without saying so"',
  ),
  {
    name: "undo",
    usage: "commonplace undo FILE:LINE [--dry-run]",
    summary: "take back a decision",
    details: ["Deletes the lines of the decision that begins there. The next build is as if it had never been."],
    options: { "dry-run": { type: "boolean", help: "write nothing; say what would be taken back" } },
    example: "commonplace undo content/editorial/s0123456789ab.yml:3",
    load: () => import("./undo.js"),
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
