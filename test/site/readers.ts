/** Feed readers that people use, as tools of the tests: what each of them makes of a feed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface ReadItem {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Of publication, in seconds since 1970. */
  readonly time: number;
  readonly html: string;
}

type Reader = (files: readonly string[]) => ReadItem[][];

/** Runs a tool and gives back its output; its home is a new folder. */
function run(tool: string, args: readonly string[], input = "", home = tmpdir()): string {
  const env = { ...process.env, HOME: home, TZ: "UTC" };
  return execFileSync(tool, args, { input, env, encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 26 });
}

function works(tool: string, args: readonly string[]): boolean {
  try {
    run(tool, args);
    return true;
  } catch {
    return false;
  }
}

/** The readers on this machine by name; null for one that isn't there. With CI set that is an error. */
export function feedReaders(): Readonly<Record<"feedparser" | "newsboat" | "sfeed", Reader | null>> {
  const python = ["/usr/bin/python3", "python3"].find((each) => works(each, ["-c", "import feedparser, sqlite3"]));
  const hasNewsboat = python !== undefined && works("newsboat", ["-v"]);
  const hasSfeed = works("sfeed", []);
  if (process.env.CI && !(python && hasNewsboat && hasSfeed))
    throw new Error("A feed reader is missing. Install the packages python3-feedparser, newsboat and sfeed.");
  return {
    feedparser: python ? (files) => withFeedparser(python, files) : null,
    newsboat: python && hasNewsboat ? (files) => withNewsboat(python, files) : null,
    sfeed: hasSfeed ? (files) => files.map(withSfeed) : null,
  };
}

const FEEDPARSER = `
import calendar, feedparser, json, sys
def item(e):
    return {"id": e.id, "title": e.title, "link": e.link, "time": calendar.timegm(e.published_parsed), "html": e.content[0].value}
feeds = [feedparser.parse(open(name, "rb")) for name in sys.argv[1:]]
assert not any(feed.bozo for feed in feeds), [feed.get("bozo_exception") for feed in feeds]
print(json.dumps([[item(e) for e in feed.entries] for feed in feeds]))
`;

function withFeedparser(python: string, files: readonly string[]): ReadItem[][] {
  return JSON.parse(run(python, ["-c", FEEDPARSER, ...files]));
}

const NEWSBOAT_CACHE = `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("select guid, title, url, pubDate, content, feedurl from rss_item order by id")
print(json.dumps([dict(zip(["id", "title", "link", "time", "html", "feed"], row)) for row in rows]))
`;

/** Newsboat loads the feeds into its cache, an SQLite file. */
function withNewsboat(python: string, files: readonly string[]): ReadItem[][] {
  const home = mkdtempSync(join(tmpdir(), "commonplace-newsboat-"));
  try {
    const urls = files.map((file) => pathToFileURL(file).href);
    const [list, cache] = [join(home, "urls"), join(home, "cache.db")];
    writeFileSync(list, urls.join("\n"));
    run("newsboat", ["-q", "-u", list, "-c", cache, "-C", "/dev/null", "-x", "reload"], "", home);
    const rows: (ReadItem & { feed: string })[] = JSON.parse(run(python, ["-c", NEWSBOAT_CACHE, cache]));
    return urls.map((url) => rows.filter(({ feed }) => feed === url).map(({ feed: _, ...item }) => item));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** sfeed writes one line an item: time, title, link, content, its type, id and more, parted by tabs. */
function withSfeed(file: string): ReadItem[] {
  const lines = run("sh", ["-c", 'sfeed < "$1"', "sh", file]).split("\n");
  return lines.filter(Boolean).map((line) => {
    const [time, title = "", link = "", html = "", , id = ""] = line.split("\t");
    return { id, title, link, time: Number(time), html: html.replaceAll("\\n", "\n") };
  });
}
