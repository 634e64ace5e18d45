/**
 * content/stories/*.md: a story ⇄ front matter (what it is), a body that a person can read (the bullets with their receipts) and a
 * comment that holds the records. Written by the program; the body is not read back.
 */
import { contentError, content as messages, plural } from "../errors.js";
import type {
  Article,
  Claim,
  DecisionRecord,
  Difference,
  Entity,
  Nearest,
  Origin,
  Quote,
  Story,
  TimelineEntry,
  Together,
} from "../model.js";
import { formatFrontMatter } from "../text/front-matter.js";
import { escapeMarkdown } from "../text/markdown.js";
import { type ContentFile, openContentFile } from "./fields.js";
import { isIsoDate } from "./iso-date.js";
import { formatTrailer, rowsNamed, splitTrailer, type TrailerRow } from "./trailer.js";

const NOTE = "written by commonplace, changes made here are lost";
/** Receipts that the readable body shows of one bullet. */
const SHOWN = 12;

/** The story as the text of its file; `articles` are at least those that it names. */
export function formatStory(story: Story, articles: readonly Article[]): string {
  const { headline, dek, published, updated, revised, topics, id, url, history } = story;
  const fields = {
    headline: headline.text,
    dek,
    published,
    updated,
    revised: revised ?? null,
    topics: topics.length > 0 ? topics : null,
    id,
    url,
    headlineFrom: headline.article,
    articles: story.articles,
    earlier: story.earlier ?? null,
    history:
      history.length > 0
        ? history.map(({ at, what, id }) => ({ at, what, ...(id === undefined ? {} : { id }) }))
        : null,
    note: NOTE,
  };
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const trailer = formatTrailer("the records of this story", rowsOf(story));
  return formatFrontMatter(told, `\n${bodyOf(story, articles)}\n${trailer}`);
}

function rowsOf(story: Story): TrailerRow[] {
  const rows = (name: string, values: readonly unknown[]): TrailerRow[] => values.map((value) => ({ name, value }));
  return [
    ...rows("claim", story.claims),
    ...rows("single", story.singles),
    ...rows("difference", story.differences),
    ...rows("quote", story.quotes),
    ...rows("time", story.timeline),
    ...rows("entity", story.entities),
    ...rows("origin", story.origins),
    ...rows("together", story.together),
    ...rows("nearest", story.nearest ? [story.nearest] : []),
    ...editorRows(story),
  ];
}

/** What the editor decided, and what the ledger needs. */
function editorRows({
  headline,
  dekEditor,
  pinned,
  notes,
  splitFrom,
  decisions = [],
  seen,
  retired,
}: Story): TrailerRow[] {
  const marks = { headline: headline.editor, dek: dekEditor, pinned, notes, splitFrom };
  const isMarked = Object.values(marks).some((value) => value !== undefined);
  return [
    ...(isMarked ? [{ name: "editor", value: marks }] : []),
    ...decisions.map((value) => ({ name: "decision", value })),
    ...(seen ? [{ name: "seen", value: Object.fromEntries(seen.map(({ article, hash }) => [article, hash])) }] : []),
    ...(retired ? [{ name: "retired", value: retired }] : []),
  ];
}

type Marks = Pick<Story, "pinned" | "notes" | "splitFrom"> & { readonly headline?: true; readonly dek?: true };

function readEditor(rows: readonly TrailerRow[], headline: Story["headline"]): Partial<Story> {
  const [marks] = rowsNamed<Marks>(rows, "editor");
  const decisions = rowsNamed<DecisionRecord>(rows, "decision");
  const [seen] = rowsNamed<Record<string, string>>(rows, "seen");
  const [retired] = rowsNamed<readonly string[]>(rows, "retired");
  const { pinned, notes, splitFrom } = marks ?? {};
  return {
    ...(marks?.headline ? { headline: { ...headline, editor: true as const } } : {}),
    ...(marks?.dek ? { dekEditor: true as const } : {}),
    ...(pinned === undefined ? {} : { pinned }),
    ...(notes === undefined ? {} : { notes }),
    ...(splitFrom === undefined ? {} : { splitFrom }),
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(seen ? { seen: Object.entries(seen).map(([article, hash]) => ({ article, hash })) } : {}),
    ...(retired ? { retired } : {}),
  };
}

function bodyOf(story: Story, articles: readonly Article[]): string {
  const nameOf = new Map(articles.map(({ id, source }) => [id, source.name]));
  const bullets = (claims: readonly Claim[]): string[] => claims.flatMap((claim) => formatClaim(claim, nameOf));
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`## ${title}`, "", ...lines, ""] : [];
  return [
    `# ${escapeMarkdown(story.headline.text)}`,
    "",
    ...section("What the sources share", bullets(story.claims)),
    ...section(
      "Where they differ",
      story.differences.flatMap((each) => formatDifference(each, nameOf)),
    ),
    ...section("Only in one source", bullets(story.singles)),
  ].join("\n");
}

type Names = ReadonlyMap<string, string>;

function formatClaim({ text, sources, origins, support }: Claim, nameOf: Names): string[] {
  const counts = `${plural(sources, "source")}, ${plural(origins, "origin")}`;
  const more = support.length - SHOWN;
  return [
    `- ${escapeMarkdown(text)} (${counts})`,
    ...support.slice(0, SHOWN).map((each) => formatReceipt(each, nameOf)),
    ...(more > 0 ? [`  - and ${plural(more, "passage")} more`] : []),
  ];
}

function formatDifference({ about, sides }: Difference, nameOf: Names): string[] {
  const lines = sides.map(({ label, support, headline }) => {
    const names = [...new Set(support.map(({ article }) => nameOf.get(article) ?? article))];
    const whence =
      headline === undefined ? names.slice(0, SHOWN).join("; ") : `${nameOf.get(headline) ?? headline}, headline`;
    return `  - ${escapeMarkdown(label)}: ${escapeMarkdown(whence)}`;
  });
  return [`- ${escapeMarkdown(about)}`, ...lines];
}

function formatReceipt(
  { article, quote }: { readonly article: string; readonly quote: string },
  nameOf: Names,
): string {
  return `  - ${escapeMarkdown(nameOf.get(article) ?? article)}: “${escapeMarkdown(quote)}”`;
}

/** Reads a story's file (LF line ends). Throws a failure (exit 1) that names file, line and cure. */
export function parseStory(file: string, path: string): Story {
  const fields = openContentFile(file, path);
  const { rows } = splitTrailer(fields.body, path, fields.bodyLine);
  const damaged = rows.find(({ value }) => typeof value !== "object" || value === null);
  if (damaged) throw contentError(path, fields.bodyLine, messages.badTrailer);
  const revised = takeDate(fields, "revised");
  const story: Story = {
    version: 1,
    id: fields.needed("id", "s0123456789ab"),
    url: takeStoryUrl(fields),
    headline: {
      text: fields.needed("headline", "What happened"),
      article: fields.needed("headlineFrom", "a0123456789ab"),
    },
    dek: fields.text("dek"),
    published: takeDate(fields, "published"),
    updated: takeDate(fields, "updated"),
    ...(revised === null ? {} : { revised }),
    articles: fields.list("articles"),
    origins: rowsNamed<Origin>(rows, "origin"),
    claims: rowsNamed<Claim>(rows, "claim"),
    singles: rowsNamed<Claim>(rows, "single"),
    differences: rowsNamed<Difference>(rows, "difference"),
    quotes: rowsNamed<Quote>(rows, "quote"),
    timeline: rowsNamed<TimelineEntry>(rows, "time"),
    entities: rowsNamed<Entity>(rows, "entity"),
    together: rowsNamed<Together>(rows, "together"),
    ...optional("nearest", rowsNamed<Nearest>(rows, "nearest")[0]),
    ...optional("earlier", listed(fields.list("earlier"))),
    topics: fields.list("topics"),
    history: fields.mappings("history").map(({ at, what, id }) => ({
      at: String(at),
      what: String(what),
      ...(typeof id === "string" ? { id } : {}),
    })),
  };
  fields.text("note");
  fields.end();
  return { ...story, ...readEditor(rows, story.headline) };
}

const listed = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);

/** A field that is left out where there is nothing. */
function optional<K extends string, V>(name: K, value: V | undefined): { readonly [each in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [each in K]?: V });
}

function takeStoryUrl(fields: ContentFile): string {
  const url = fields.needed("url", "/stories/what-happened-01234567/");
  return storyName(url) === null ? fields.refuse("url", messages.badStoryUrl(url)) : url;
}

function takeDate(fields: ContentFile, name: string): string | null {
  const value = fields.text(name);
  return value === null || isIsoDate(value) ? value : fields.refuse(name, messages.badDate(name, value));
}

/** "what-happened-01234567" of "/stories/what-happened-01234567/": the name of its page's folder and of its file. Null for another path. */
export function storyName(url: string): string | null {
  return /^\/stories\/([a-z0-9][a-z0-9-]{0,120})\/$/.exec(url)?.[1] ?? null;
}
