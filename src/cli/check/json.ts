import type { StoryRecord } from "../../content/records.js";
import type { Article } from "../../model.js";
import type { Site } from "./site.js";

/** The value of a JSON text; undefined where it is none. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const areObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

/** The article record of a file; null where it isn't one. */
export function articleIn(site: Site, file: string): Article | null {
  const record = site.has(file) ? parseJson(site.read(file)) : undefined;
  const isArticle = isObject(record) && typeof record.id === "string" && typeof record.text === "string";
  return isArticle ? (record as unknown as Article) : null;
}

const STORY_LISTS = ["articles", "origins", "claims", "singles", "differences", "quotes", "timeline"];
const CLAIM_LISTS = ["claims", "singles", "quotes", "timeline"];

/** The story record of a file; null where it isn't one. */
export function storyIn(site: Site, file: string): StoryRecord | null {
  const record = site.has(file) ? parseJson(site.read(file)) : undefined;
  if (!isObject(record) || !isObject(record.headline) || !STORY_LISTS.every((name) => areObjects(record[name])))
    return null;
  const supported = CLAIM_LISTS.flatMap((name) => record[name] as Record<string, unknown>[]);
  const named = record.articles as Record<string, unknown>[];
  const isStory =
    supported.every(({ support }) => areObjects(support)) && named.every(({ source }) => isObject(source));
  return isStory ? (record as unknown as StoryRecord) : null;
}
