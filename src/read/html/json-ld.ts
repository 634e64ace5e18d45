/** The article that a page describes in JSON-LD (schema.org). */

import { keyOf } from "./key.js";

type Fields = Readonly<Record<string, unknown>>;

export interface LinkedArticle {
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly publisher: string;
  readonly language: string;
  readonly url: string;
  readonly body: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting|Review|Recipe)$/;
/** Objects that are looked at, and how deep. */
const MOST_OBJECTS = 2000;
const DEEPEST = 6;
const MOST_ARTICLES = 50;

/** What else a page says of the article that it is about. */
export interface Hints {
  /** Its address; "" for none. */
  readonly url: string;
  /** Everything that may hold its headline. */
  readonly titles: readonly string[];
}

/**
 * The article that a page's JSON-LD scripts describe; broken ones are passed over. Of several, the one at the page's own address, else the one
 * with its headline, else the first.
 */
export function findLinkedArticle(scripts: readonly string[], hints: Hints): LinkedArticle | null {
  const objects = scripts.flatMap((script) => objectsIn(parse(script)));
  const byId = new Map(
    objects.flatMap((each) => (typeof each["@id"] === "string" && "name" in each ? [[each["@id"], each]] : [])),
  );
  const found = objects.filter((each) => typesOf(each).some((type) => ARTICLE.test(type))).slice(0, MOST_ARTICLES);
  const articles = found.map((each) => toArticle(each, byId));
  const titles = hints.titles.map(keyOf);
  const isAt = ({ url }: LinkedArticle): boolean => hints.url !== "" && bareUrl(url) === bareUrl(hints.url);
  const isCalled = ({ headline }: LinkedArticle): boolean =>
    headline !== "" && titles.some((title) => title.includes(keyOf(headline)));
  return articles.find(isAt) ?? articles.find(isCalled) ?? articles[0] ?? null;
}

function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "");
}

function toArticle(fields: Fields, byId: ReadonlyMap<string, Fields>): LinkedArticle {
  return {
    headline: lineOf(fields.headline) || lineOf(fields.name),
    description: lineOf(fields.description),
    authors: namesOf(fields.author ?? fields.creator, byId),
    published: lineOf(fields.datePublished) || lineOf(fields.dateCreated),
    modified: lineOf(fields.dateModified),
    publisher: namesOf(fields.publisher, byId)[0] ?? "",
    language: lineOf(fields.inLanguage),
    url: lineOf(fields.url) || lineOf(fields.mainEntityOfPage),
    body: typeof fields.articleBody === "string" ? fields.articleBody : "",
  };
}

function parse(script: string): unknown {
  const json = script.replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "");
  try {
    return JSON.parse(json);
  } catch {
    return parseMended(json);
  }
}

/** Common faults: raw line breaks inside strings, commas before closing brackets, a trailing semicolon. */
function parseMended(json: string): unknown {
  const flat = json
    .replace(/[\x00-\x1f]/g, " ")
    .replace(/,(?= {0,99}[}\]])/g, "")
    .replace(/[; ]{1,99}$/, "");
  try {
    return JSON.parse(flat);
  } catch {
    return null;
  }
}

/** All objects in it, outer ones first. */
function objectsIn(value: unknown): Fields[] {
  const found: Fields[] = [];
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = 0; next < queue.length && next < MOST_OBJECTS; next += 1) {
    const { value: each, depth } = queue[next]!;
    if (typeof each !== "object" || each === null || depth > DEEPEST) continue;
    if (!Array.isArray(each)) found.push(each as Fields);
    for (const inner of Object.values(each)) queue.push({ value: inner, depth: depth + 1 });
  }
  return found;
}

function typesOf(fields: Fields): string[] {
  const type = fields["@type"];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Fields>): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((each) => namesOf(each, byId));
  if (typeof value === "string") return [lineOf(value)].filter((each) => each !== "");
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  const named = "name" in fields ? fields : typeof fields["@id"] === "string" ? byId.get(fields["@id"]) : undefined;
  return named && "name" in named
    ? namesOf(Array.isArray(named.name) ? named.name : lineOf(named.name), new Map())
    : [];
}

function lineOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "object" && first !== null && "@id" in first) return lineOf(first["@id"]);
  return typeof first === "string" ? first.slice(0, 4000).replace(/\s+/g, " ").trim() : "";
}
