/** The whole site, in three rounds: which articles content/ has; stories and articles; everything that quotes them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Editorial } from "../../editorial/decision.js";
import { parseEditorial } from "../../editorial/parse.js";
import { check as messages } from "../../errors/check.js";
import { filesNamed } from "../../files/disk.js";
import { editorialFiles, loadConfig, readState } from "../../files.js";
import type { Config } from "../../model.js";
import { type SourceRow, settleSources } from "../../normalize/settle-sources.js";
import { hashOf } from "../../publish/archive.js";
import { siteUrl } from "../../publish/feed-items.js";
import { readTemplates } from "../../publish/templates.js";
import { isIn, sortedNumbers } from "./addresses.js";
import type { Counts, Fault, Setup } from "./inspection.js";
import type { Job } from "./jobs.js";
import { createPool, type Pool } from "./pool.js";
import { checkPromises } from "./promises.js";
import type { Sent } from "./worker.js";

export interface Checked {
  readonly counts: Counts;
  readonly faults: readonly Fault[];
}

/** Stories, articles, other files and names of files in one job. */
const SIZES = { stories: 20, articles: 60, files: 40, names: 2000 };
const NONE = new Float64Array(0);

/** What the rounds gather. */
interface Ledger {
  readonly files: readonly string[];
  readonly unread: Set<string>;
  /** By path: the hash of manifest.json; null where there is none. */
  readonly listed: Map<string, string> | null;
  readonly faults: Fault[];
  readonly counts: Counts;
  readonly there: Float64Array[];
  readonly links: { readonly read: readonly string[]; readonly wanted: Float64Array; readonly by: Uint32Array }[];
  readonly proven: Float64Array[];
  readonly articles: Map<string, string>;
  readonly rows: Map<string, SourceRow>;
  readonly stories: Set<string>;
}

/** Checks the site of a root; `files` are its paths below _site. */
export async function checkSite(root: string, files: readonly string[]): Promise<Checked> {
  const config = loadConfig(root);
  const ledger = openLedger(root, files);
  const pool = createPool(files.length);
  try {
    const setup = await firstRound(root, config, ledger, pool);
    await secondRound(setup, ledger, pool);
    await thirdRound({ ...setup, proven: sortedNumbers(ledger.proven) }, ledger, pool);
    await checkLinks(ledger, pool);
    compareWithContent(setup, ledger);
    checkSources(config, ledger);
  } finally {
    await pool.close();
  }
  return { counts: ledger.counts, faults: inOrder(ledger.faults) };
}

function openLedger(root: string, files: readonly string[]): Ledger {
  const counts = { pages: 0, quotations: 0, receipts: 0, links: 0, feeds: 0, records: 0 };
  const listed = listedIn(root);
  const lists = {
    faults: [],
    there: [],
    links: [],
    proven: [],
    articles: new Map(),
    rows: new Map(),
    stories: new Set<string>(),
  };
  return { files, unread: new Set(files), listed, counts, ...lists };
}

function listedIn(root: string): Map<string, string> | null {
  const file = join(root, "_site", "manifest.json");
  if (!existsSync(file)) return null;
  try {
    const { outputs } = JSON.parse(readFileSync(file, "utf8")) as { outputs: Record<string, string> };
    return new Map(Object.entries(outputs));
  } catch {
    return new Map();
  }
}

/** Which articles are in content/articles, and in which files. */
async function firstRound(root: string, config: Config, { faults }: Ledger, pool: Pool): Promise<Setup> {
  const names = new Map<string, string>();
  const jobs = parts(filesNamed(join(root, "content", "articles"), ".md"), SIZES.names).map(
    (part): Job => ({ kind: "names", names: part }),
  );
  const setup: Setup = {
    root,
    addresses: [siteUrl(config).url],
    scripts: scriptsOf(root),
    names,
    editorial: textDecisions(root),
    proven: NONE,
  };
  pool.prepare(setup);
  await pool.run(jobs, (sent, job) => {
    faults.push(...sent.faults);
    sent.ids.forEach((id, i) => {
      if (id !== null && job.kind === "names") names.set(id, job.names[i]!);
    });
  });
  pool.prepare(setup);
  return setup;
}

/** The decisions that cut or restore lines of articles. */
function textDecisions(root: string): Editorial {
  const { decisions } = parseEditorial(editorialFiles(root));
  return { decisions: decisions.filter(({ decide }) => decide === "line cut" || decide === "line restore") };
}

function scriptsOf(root: string): string[] {
  const own = join(root, "templates");
  const { assets } = readTemplates(existsSync(own) ? own : null);
  return assets.filter(({ name }) => /\.m?js$/.test(name)).map(({ content }) => hashOf(content));
}

/** Stories with their articles, then the articles of no story. */
async function secondRound({ root, names }: Setup, ledger: Ledger, pool: Pool): Promise<void> {
  const folders = foldersIn(ledger.files, "stories");
  const kept = new Set(filesNamed(join(root, "content", "stories"), ".md"));
  const jobs = parts(folders, SIZES.stories).map((part): Job => {
    const files = part.map((folder) => `${folder.split("/")[1]}.md`).filter((name) => kept.delete(name));
    return { kind: "stories", folders: part, files };
  });
  await pool.run(jobs, (sent) => take(sent, ledger));
  for (const part of parts([...kept], SIZES.articles))
    await pool.run([{ kind: "stories", folders: [], files: part }], (sent) => take(sent, ledger));
  const rest = new Set([
    ...names.keys(),
    ...foldersIn(ledger.files, "articles").map((folder) => folder.split("/")[1]!),
  ]);
  for (const id of ledger.articles.keys()) rest.delete(id);
  const others = parts(
    [...rest].filter((id) => hasRecord(id, ledger) || names.has(id)),
    SIZES.articles,
  );
  await pool.run(
    others.map((ids): Job => ({ kind: "articles", ids })),
    (sent) => take(sent, ledger),
  );
}

/** A folder of articles/ without a record is a tombstone: a page like others. */
function hasRecord(id: string, { unread }: Ledger): boolean {
  return unread.has(`articles/${id}/article.json`);
}

/** The folders of the stories' or articles' own pages. */
function foldersIn(files: readonly string[], kind: string): string[] {
  const record = kind === "stories" ? "story.json" : "article.json";
  const found = files.flatMap((file) => {
    const [first, name, last, more] = file.split("/");
    return first === kind && last === record && more === undefined ? [`${first}/${name}/`] : [];
  });
  return [...new Set(found)];
}

/** All other files. */
async function thirdRound(setup: Setup, ledger: Ledger, pool: Pool): Promise<void> {
  pool.prepare(setup);
  const jobs = parts([...ledger.unread], SIZES.files).map((files): Job => ({ kind: "files", files }));
  await pool.run(jobs, (sent) => take(sent, ledger));
}

function take(sent: Sent, ledger: Ledger): void {
  for (const fault of sent.faults) ledger.faults.push(fault);
  for (const [name, count] of Object.entries(sent.counts)) ledger.counts[name as keyof Counts] += count;
  for (const [path, hash] of sent.read) {
    if (!ledger.unread.delete(path)) continue;
    const told = ledger.listed?.get(path);
    if (told === undefined) tellUnlisted(path, ledger);
    else if (told !== hash) ledger.faults.push({ file: path, rule: "changed-file", text: messages.changedFile });
  }
  ledger.there.push(sent.there);
  ledger.links.push({ read: sent.read.map(([path]) => path), wanted: sent.wanted, by: sent.wantedBy });
  ledger.proven.push(sent.proven);
  for (const [id, source] of sent.articles) ledger.articles.set(id, source);
  for (const row of sent.rows) ledger.rows.set(row.id, row);
  for (const id of sent.stories) ledger.stories.add(id);
}

function tellUnlisted(path: string, { listed, faults }: Ledger): void {
  if (listed !== null && path !== "manifest.json")
    faults.push({ file: path, rule: "unlisted-file", text: messages.unlisted });
}

/** Links that lead to no place: their files are read once more, to say where they stand. */
async function checkLinks(ledger: Ledger, pool: Pool): Promise<void> {
  const there = sortedNumbers(ledger.there);
  const dead = new Map<string, Set<number>>();
  for (const { read, wanted, by } of ledger.links)
    for (let i = 0; i < wanted.length; i += 1)
      if (wanted[i] !== 0 && !isIn(there, wanted[i]!)) {
        const file = read[by[i]!]!;
        dead.set(file, (dead.get(file) ?? new Set()).add(wanted[i]!));
      }
  const jobs = [...dead].map(([file, places]): Job => ({ kind: "links", file, dead: [...places] }));
  await pool.run(jobs, ({ faults }) => void ledger.faults.push(...faults));
}

/** Nothing of content/ is missing on the site, and nothing is there that content/ doesn't know. */
function compareWithContent(setup: Setup, ledger: Ledger): void {
  const { faults, files, listed } = ledger;
  const there = new Set(files);
  const bad: string[] = [];
  const state = readState(setup.root, bad);
  for (const text of bad) faults.push({ file: "content/", rule: "bad-content", text });
  for (const name of filesNamed(join(setup.root, "content", "stories"), ".md")) {
    const page = `stories/${name.replace(/\.md$/, "")}/index.html`;
    if (!there.has(page)) faults.push({ file: page, rule: "missing", text: messages.missingFile });
  }
  for (const { id } of state.tombstones) {
    const twin = `articles/${id}/article.json`;
    if (there.has(twin)) faults.push({ file: twin, rule: "removed-article", text: messages.removedArticle });
  }
  if (listed === null) faults.push({ file: "manifest.json", rule: "missing", text: messages.noManifest });
  for (const path of listed?.keys() ?? [])
    if (!there.has(path)) faults.push({ file: path, rule: "missing", text: messages.missingFile });
  faults.push(...checkPromises(state, setup));
  checkListing(setup.root, ledger);
}

/** Articles are of the sources that all of content/ together shows. */
function checkSources(config: Config, { rows, articles, faults }: Ledger): void {
  const settled = settleSources([...rows.values()], config.sources);
  for (const [id, told] of articles) {
    const source = (settled.get(id) ?? rows.get(id)?.source)?.id;
    const file = `articles/${id}/article.json`;
    if (source !== undefined && source !== told)
      faults.push({ file, place: "/source/id", rule: "wrong-source", text: messages.wrongSource(id, told, source) });
  }
}

/** digest.json lists every story. */
function checkListing(root: string, { stories, faults }: Ledger): void {
  const file = join(root, "_site", "digest.json");
  if (!existsSync(file)) {
    faults.push({ file: "digest.json", rule: "missing", text: messages.missingFile });
    return;
  }
  try {
    const { stories: listed } = JSON.parse(readFileSync(file, "utf8")) as { stories: readonly { id: string }[] };
    const ids = new Set(listed.map(({ id }) => id));
    if (ids.size !== stories.size || [...stories].some((id) => !ids.has(id)))
      faults.push({ file: "digest.json", rule: "wrong-story", text: messages.storyCount(ids.size, stories.size) });
  } catch {
    // It was told already that the file is none.
  }
}

function inOrder(faults: readonly Fault[]): Fault[] {
  const keys = new Map<string, Fault>();
  for (const fault of faults) keys.set([fault.file, fault.place ?? "", fault.rule, fault.text].join("\n"), fault);
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fault]) => fault);
}

function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
