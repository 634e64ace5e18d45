/** The claim × source table: what each source states, and what each leaves out. */
import { isSure } from "../compose/sure.js";
import type { Claim, Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { claimLanguage } from "./languages.js";
import { split } from "./lists.js";
import { type Columns, columnsOf, marksOf } from "./marks.js";
import { anchor } from "./paths.js";
import { asSentence, shortened } from "./phrases.js";
import type { PublicArticle } from "./publication.js";
import { receiptViews, tally } from "./receipts.js";
import { sourceName } from "./source-name.js";
import { sureClaims } from "./sureness.js";
import { sharedParts } from "./text-parts.js";
import type { Texts } from "./texts.js";

/** Points listed of what a source leaves out; with fewer rows than that, the table itself is enough. */
const MOST_SILENCES = 5;
const LEAST_ROWS = 4;
const LONGEST_POINT = 110;
/** Points set aside that a page shows. */
const MOST_ASIDE = 40;

/** Why points stand apart, and in which order these reasons are told. */
const ASIDES = ["alike", "unclear", "unsure"] as const;

/** The claim × source table. Its first rows stand open, the rest behind one opener. */
export function claimTableView(catalog: Catalog, story: Story, articles: readonly PublicArticle[], sources: number) {
  const columns = columnsOf(story, articles, catalog.texts);
  const rowOf = (claim: Claim) => claimView(catalog, story, claim, columns, sources);
  const rows = sureClaims(story).map(rowOf);
  const aside = story.claims.filter((claim) => !isSure(claim));
  const unsure = unsureView(catalog.texts, aside, rowOf);
  const used = new Set(
    [...rows, ...unsure.groups.flatMap((group) => group.rows)].flatMap(({ marks }) => marks.map(({ state }) => state)),
  );
  const key = { any: story.claims.length > 0, varies: used.has("varies"), differs: used.has("differs") };
  const head = headOf(columns, catalog.texts);
  return {
    ...head,
    key,
    rows: split(rows, 12),
    unsure,
    total: rows.length,
    said: columns.columns.map(({ opens }, i) => ({ opens, n: saidIn(rows, i).length })),
    silences: rows.length < LEAST_ROWS ? [] : columns.columns.map((column, i) => silenceView(column, rows, i)),
    width: columns.columns.length + 1,
  };
}

/** Points set aside, under the reason why: those that are nearly said above, and those that may not be the same. */
function unsureView({ say }: Texts, aside: readonly Claim[], rowOf: (claim: Claim) => ReturnType<typeof claimView>) {
  const shown = aside.slice(0, MOST_ASIDE);
  const groups = ASIDES.map((reason) => ({
    title: say(`aside.${reason}`),
    note: say(`aside.${reason}-note`),
    rows: shown.filter((claim) => (claim.aside ?? "unsure") === reason).map(rowOf),
  }));
  return {
    total: aside.length,
    groups: groups.filter(({ rows }) => rows.length > 0),
    left: aside.length - shown.length,
  };
}

function headOf({ columns, more, byOrigin }: Columns, { say }: Texts) {
  const starts = columns.filter(({ opens }) => opens);
  const groups = starts.map(({ origin }) => {
    const members = columns.filter((column) => column.origin === origin);
    return {
      label: say("shared.origin", { n: origin + 1 }),
      number: origin + 1,
      span: members.length,
      members: members.map(shortColumn),
    };
  });
  return {
    groups,
    columns: columns.map(shortColumn),
    moreColumns: more,
    byOrigin,
  };
}

function shortColumn({ name, abbreviation, opens }: Columns["columns"][number]) {
  return { name, abbreviation, opens };
}

function claimView(catalog: Catalog, story: Story, claim: Claim, columns: Columns, sources: number) {
  const { receipts, more } = receiptViews(catalog, claim.support);
  const nameOf = (id: string) => {
    const article = catalog.articleById.get(id);
    return article ? sourceName(catalog.texts, article) : null;
  };
  const relayed = new Map((claim.relays ?? []).map(({ article, of }) => [article, nameOf(of)]));
  return {
    anchor: anchor("claim", claim.id),
    language: claimLanguage(catalog, claim),
    text: asSentence(claim.text),
    editor: claim.editor === true,
    pinned: claim.pinned === true,
    locked: claim.locked === true && claim.editor !== true,
    sources: claim.sources,
    origins: claim.origins,
    tally: tally(catalog.texts, claim, sources),
    marks: marksOf(claim, columns, story.differences, catalog.texts),
    differs: story.differences
      .filter((one) => one.claim === claim.id)
      .map(({ id }) => ({ anchor: anchor("differ", id) })),
    receipts: receipts.map((receipt) => ({
      ...receipt,
      letter: letterOf(columns, receipt.article),
      isWording: receipt.quote === claim.text,
      parts: sharedParts(receipt.quote, claim.text),
      after: relayed.get(receipt.article) ?? null,
    })),
    more,
  };
}

/** The letter that stands for an article's source above the table, where its outlet isn't known. */
function letterOf({ columns, byOrigin }: Columns, article: string): string | null {
  const column = columns.find(({ articles }) => articles.has(article));
  return column && !column.known && !byOrigin ? column.abbreviation : null;
}

type Row = ReturnType<typeof claimView>;

function saidIn(rows: readonly Row[], column: number): Row[] {
  return rows.filter(({ marks }) => ["states", "varies"].includes(marks[column]!.state));
}

/** What a source leaves out: the points that most others state, first. */
function silenceView({ name, abbreviation }: Columns["columns"][number], rows: readonly Row[], column: number) {
  const silent = rows.filter(({ marks }) => marks[column]!.state === "silent");
  const loudest = silent.toSorted((a, b) => b.origins - a.origins || b.sources - a.sources).slice(0, MOST_SILENCES);
  return {
    name,
    abbreviation,
    count: silent.length,
    points: loudest.map((row) => ({
      anchor: row.anchor,
      language: row.language,
      text: shortened(row.text, LONGEST_POINT),
      tally: row.tally,
    })),
    more: silent.length - loudest.length,
  };
}
