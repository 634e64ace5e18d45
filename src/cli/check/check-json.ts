/** JSON files: each is valid JSON and as its schema says; what lists stories says of them what their records say. */
import { check as messages } from "../../errors/check.js";
import { checkFeedHtml, checkItemTexts } from "./feed-items.js";
import { type Inspection, short } from "./inspection.js";
import { headlineSaying, listSaying } from "./sayings.js";
import { faultsBySchema, type SchemaName } from "./schemas.js";

const KINDS: readonly (readonly [RegExp, SchemaName])[] = [
  [/^digest\.json$/, "digest"],
  [/^manifest\.json$/, "manifest"],
  [/(?:^|\/)feed\.json$/, "feed"],
  [/^search\/index\.json$/, "search-index"],
  [/^search\/stories-[^/]{1,99}\.json$/, "search-stories"],
  [/^search\/words-[^/]{1,99}\.json$/, "search-words"],
  [/\.webmanifest$/, "webmanifest"],
];

/** The value of a JSON text, if it is as the schema says; else null, and what is wrong is told. */
export function isValid(file: string, schema: SchemaName | null, text: string, { tell, found }: Inspection): unknown {
  found.counts.records += 1;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    tell(file, "bad-json", messages.badJson);
    return null;
  }
  const faults = schema === null ? [] : faultsBySchema(schema, value);
  for (const { place, problem } of faults) tell(file, "bad-schema", messages.badSchema(problem, schema!), place);
  return faults.length > 0 ? null : value;
}

/** Checks a JSON file that stands beside no page. */
export function checkJson(file: string, inspection: Inspection): void {
  const text = inspection.read(file);
  if (text === null) return;
  const schema = KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? null;
  const value = isValid(file, schema, text, inspection);
  if (value === null) return;
  if (schema === "digest") checkDigest(file, value as Digest, inspection);
  else if (schema === "feed") checkFeed(file, value as Feed, inspection);
  else if (schema === "search-stories") checkResults(file, value as string[][], inspection);
  else if (schema === "webmanifest") checkIcons(file, value as Icons, inspection);
}

interface Digest {
  readonly stories: readonly {
    readonly id: string;
    readonly url: string;
    readonly headline: string;
    readonly sources: number;
    readonly origins: number;
  }[];
  readonly feeds: readonly { readonly url: string }[];
}

/** digest.json lists stories as their records say; that it lists all of them is told when all records were read. */
function checkDigest(file: string, { stories, feeds }: Digest, inspection: Inspection): void {
  const seen = new Set<string>();
  stories.forEach(({ id, url, headline, sources, origins }, i) => {
    if (seen.has(id) || !inspection.isProven(listSaying(id, url, headline, sources, origins)))
      inspection.tell(file, "wrong-story", messages.wrongStory(id), `/stories/${i}`);
    seen.add(id);
    inspection.want(file, url.slice(1), undefined);
  });
  for (const { url } of feeds) inspection.want(file, url, undefined);
}

interface Feed {
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly next_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url?: string;
    readonly title?: string;
    readonly summary?: string;
    readonly content_html?: string;
    readonly image?: string;
  }[];
}

function checkFeed(file: string, { items, ...links }: Feed, inspection: Inspection): void {
  const { tell, want, found } = inspection;
  found.counts.feeds += 1;
  for (const href of [links.home_page_url, links.feed_url, links.next_url]) if (href) want(file, href, undefined);
  const seen = new Set<string>();
  items.forEach(({ id, url, title, summary, image, content_html }, i) => {
    if (seen.has(id)) tell(file, "same-id", messages.sameId(short(id)), `/items/${i}/id`);
    seen.add(id);
    for (const href of [url, image]) if (href) want(file, href, undefined);
    checkItemTexts(file, { id, title: title ?? "", summary: summary ?? "" }, `/items/${i}`, inspection);
    if (content_html !== undefined) checkFeedHtml(file, content_html, `/items/${i}/content_html`, inspection);
  });
}

function checkResults(file: string, results: readonly (readonly string[])[], inspection: Inspection): void {
  results.forEach(([headline, path], i) => {
    inspection.want(file, `../${path!}`, undefined);
    if (!inspection.isProven(headlineSaying(path!, headline!)))
      inspection.tell(file, "wrong-headline", messages.wrongHeadline(short(headline!), path!), `/${i}`);
  });
}

interface Icons {
  readonly start_url: string;
  readonly icons: readonly { readonly src: string }[];
}

function checkIcons(file: string, { start_url, icons }: Icons, { want }: Inspection): void {
  for (const href of [start_url, ...icons.map(({ src }) => src)]) want(file, href, undefined);
}
