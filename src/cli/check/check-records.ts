/** The JSON of the site against content/: every quotation is in its article, every count can be opened. */

import type { StoryRecord } from "../../content/records.js";
import { check as messages } from "../../errors.js";
import type { Article, Claim, Support } from "../../model.js";
import { short, type Tell } from "./fault.js";
import { articleIn, parseJson, storyIn } from "./json.js";
import type { Site } from "./site.js";

export interface Counts {
  records: number;
  receipts: number;
}

/** Checks every .json file; gives the stories back by the folder that they lie in. */
export function checkRecords(site: Site, tell: Tell, counts: Counts): Map<string, StoryRecord> {
  const stories = new Map<string, StoryRecord>();
  for (const file of site.files.filter((each) => each.endsWith(".json"))) {
    counts.records += 1;
    const article = file.endsWith("/article.json") ? articleIn(site, file) : undefined;
    const story = file.endsWith("/story.json") ? storyIn(site, file) : undefined;
    if (article === null || story === null || parseJson(site.read(file)) === undefined)
      tell(file, "bad-json", messages.badJson);
    if (article) checkArticle(file, article, site, tell);
    if (!story) continue;
    stories.set(file.slice(0, -"story.json".length), story);
    checkStory(file, story, site, tell, counts);
  }
  checkDigest(stories, site, tell);
  return stories;
}

/** What is published of an article, block by block, is in content/. */
function checkArticle(file: string, record: Article, site: Site, tell: Tell): void {
  const text = site.articles.get(record.id)?.text;
  if (text === undefined) tell(file, "unknown-article", messages.unknownArticle(record.id));
  else if (record.text !== text) {
    const strange = record.text.split(/\n\n|\[…\]/).find((part) => !text.includes(part.trim()));
    if (strange !== undefined) tell(file, "strange-text", messages.strangeText(short(strange), record.id));
  }
}

function checkStory(file: string, story: StoryRecord, site: Site, tell: Tell, counts: Counts): void {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  for (const receipt of receiptsIn(story)) {
    counts.receipts += 1;
    const { article, quote, start, end } = receipt;
    if (texts.get(article)?.slice(start, end) !== quote)
      tell(file, "wrong-place", messages.wrongPlace(short(quote), article));
    if (!site.articles.get(article)?.text.includes(quote))
      tell(file, "not-in-source", messages.notInSource(short(quote), article));
  }
  const head = site.articles.get(story.headline.article);
  if (head && !`${head.headline}\n${head.text}`.includes(story.headline.text))
    tell(file, "strange-headline", messages.notInSource(short(story.headline.text), head.id));
  for (const claim of [...story.claims, ...story.singles]) checkClaim(file, claim, story, site, tell);
}

function checkClaim(file: string, claim: Claim, story: StoryRecord, site: Site, tell: Tell): void {
  const ids = [...new Set(claim.support.map(({ article }) => article))];
  const sources = new Set(ids.map((id) => site.articles.get(id)?.source.id)).size;
  const origins = new Set(ids.map((id) => story.origins.find(({ articles }) => articles.includes(id))?.id)).size;
  if (sources !== claim.sources)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "sources", claim.sources, sources));
  if (origins !== claim.origins)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "origins", claim.origins, origins));
  const isQuoted =
    claim.editor ||
    claim.support.some(({ quote }) => quote.includes(claim.text)) ||
    ids.some((id) => site.articles.get(id)?.text.includes(claim.text));
  if (!isQuoted) tell(file, "not-in-source", messages.notInSource(short(claim.text), ids.join(", ")));
}

/** Every object in a record that says: this quotation stands there. */
function* receiptsIn(value: unknown): Generator<Support> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "article" in value && "start" in value) yield value as Support;
  else for (const each of Object.values(value)) yield* receiptsIn(each);
}

/** digest.json lists every story, once, as it is. */
function checkDigest(stories: ReadonlyMap<string, StoryRecord>, site: Site, tell: Tell): void {
  const digest = (site.has("digest.json") ? parseJson(site.read("digest.json")) : undefined) as Listing | undefined;
  if (!digest) tell("digest.json", "missing", messages.missingFile);
  const listed = digest?.stories ?? [];
  const byId = new Map([...stories.values()].map((story) => [story.id, story]));
  for (const { id, headline } of listed)
    if (byId.get(id)?.headline.text !== headline) tell("digest.json", "wrong-story", messages.wrongStory(id));
  if (listed.length !== byId.size) tell("digest.json", "wrong-story", messages.storyCount(listed.length, byId.size));
}

interface Listing {
  readonly stories?: readonly { readonly id: string; readonly headline: string }[];
}
