/** Where the records are in a JSON value: in a list, alone, or wrapped in an answer (NewsAPI and its like). */

export type Fields = Readonly<Record<string, unknown>>;

/** Under these names answers keep their records; they may be two levels down. */
const LISTS = [
  "articles",
  "items",
  "results",
  "docs",
  "hits",
  "data",
  "entries",
  "posts",
  "stories",
  "news",
  "response",
  "records",
  "feed",
];
const DEEPEST = 3;
/** What only a record has, in lower case. */
const OWN = new Set(
  "text title headline content body html maintext raw_text articlebody article_title article_text webtitle paragraphs".split(
    " ",
  ),
);

/** The records in a JSON value; none where it holds none. */
export function recordsIn(value: unknown, depth = 0): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields).map(unwrap);
  if (!isFields(value) || depth > DEEPEST) return [];
  for (const name of LISTS) {
    const found = name in value ? recordsIn(value[name], depth + 1) : [];
    if (found.length > 0) return found;
  }
  return isRecord(value) ? [unwrap(value)] : [];
}

/** True for an object that is no record of its own but wraps a list of them. */
export function isWrapper(value: Fields): boolean {
  return !isRecord(value) && recordsIn(value).length > 0;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRecord(value: Fields): boolean {
  return Object.keys(value).some((name) => OWN.has(name.toLowerCase()));
}

/** Search engines keep the record in _source; some services keep a part of it in fields. */
function unwrap(fields: Fields): Fields {
  if (isFields(fields._source)) return fields._source;
  return isFields(fields.fields) ? { ...fields, ...fields.fields } : fields;
}
