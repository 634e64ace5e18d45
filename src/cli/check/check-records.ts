/** The JSON of the site against content/: every quotation is in its article, every count can be opened. */
import type { StoryRecord } from "../../content/records.js";
import { check as messages } from "../../errors.js";
import type { Article, Claim, Support } from "../../model.js";
import { type Inspection, type StoryFacts, short } from "./inspection.js";
import { articleIn, parseJson, storyIn } from "./json.js";

/** Checks every .json file, and notes the facts of the stories. */
export function checkRecords(inspection: Inspection): void {
  const { site, tell, counts, stories } = inspection;
  for (const file of site.files.filter((each) => each.endsWith(".json"))) {
    counts.records += 1;
    if (file.endsWith("/article.json")) checkArticle(file, articleIn(site, file), inspection);
    else if (file.endsWith("/story.json")) {
      const story = storyIn(site, file);
      if (story) stories.set(file.slice(0, -"story.json".length), factsOf(story));
      checkStory(file, story, inspection);
    } else if (parseJson(site.read(file)) === undefined) tell(file, "bad-json", messages.badJson);
  }
  checkDigest(inspection);
}

function factsOf({ id, headline, articles, claims, singles }: StoryRecord): StoryFacts {
  return {
    id,
    headline: headline.text,
    articles: articles.map((article) => article.id),
    sources: new Set(articles.map(({ source }) => source.id)).size,
    claims: new Map(claims.map((claim) => [claim.id, { sources: claim.sources, origins: claim.origins }])),
    edited: [...claims, ...singles].flatMap(({ editor, text }) => (editor ? [text.toLowerCase()] : [])),
  };
}

/** What is published of an article, block by block, is in content/. */
function checkArticle(file: string, record: Article | null, { site, tell }: Inspection): void {
  const text = record && site.articles.get(record.id)?.text;
  if (record === null) tell(file, "bad-json", messages.badJson);
  else if (typeof text !== "string") tell(file, "unknown-article", messages.unknownArticle(record.id));
  else if (record.text !== text) {
    const strange = record.text.split(/\n\n|\[…\]/).find((part) => !text.includes(part.trim()));
    if (strange !== undefined) tell(file, "strange-text", messages.strangeText(short(strange), record.id));
  }
}

function checkStory(file: string, story: StoryRecord | null, inspection: Inspection): void {
  const { site, tell } = inspection;
  if (!story) {
    tell(file, "bad-json", messages.badJson);
    return;
  }
  checkReceipts(file, story, inspection);
  const head = site.articles.get(story.headline.article);
  if (head && !story.headline.editor && !`${head.headline}\n${head.text}`.includes(story.headline.text))
    tell(file, "strange-headline", messages.notInSource(short(story.headline.text), head.id));
  for (const claim of [...story.claims, ...story.singles]) checkClaim(file, claim, story, inspection);
  checkDistinct(file, story.claims, inspection);
}

/** No claim stands twice, and no pair of passages in two claims. */
function checkDistinct(file: string, claims: readonly Claim[], { tell }: Inspection): void {
  const ids = new Set<string>();
  const holders = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (ids.has(claim.id)) tell(file, "same-claim", messages.sameClaim(claim.id));
    ids.add(claim.id);
    const shared = new Map<Claim, Set<string>>();
    for (const { article, start, end } of claim.support) {
      const passage = `${article} ${start} ${end}`;
      const others = holders.get(passage) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? new Set()).add(article));
      holders.set(passage, [...others, claim]);
    }
    for (const [other, articles] of shared)
      if (other !== claim && articles.size > 1) tell(file, "same-pair", messages.samePair(claim.id, other.id));
  }
}

function checkReceipts(file: string, story: StoryRecord, { site, tell, counts }: Inspection): void {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  for (const { article, quote, start, end } of receiptsIn(story)) {
    counts.receipts += 1;
    if (texts.get(article)?.slice(start, end) !== quote)
      tell(file, "wrong-place", messages.wrongPlace(short(quote), article));
    if (!site.articles.get(article)?.text.includes(quote))
      tell(file, "not-in-source", messages.notInSource(short(quote), article));
  }
}

/** Every object in a record that says: this quotation stands there. */
function* receiptsIn(value: unknown): Generator<Support> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "article" in value && "start" in value) yield value as Support;
  else for (const each of Object.values(value)) yield* receiptsIn(each);
}

function checkClaim(file: string, claim: Claim, story: StoryRecord, { site, tell }: Inspection): void {
  const ids = [...new Set(claim.support.map(({ article }) => article))];
  const sources = new Set(ids.map((id) => site.articles.get(id)?.source.id)).size;
  // who relays another's report bears witness for that one's origin
  const witness = new Map((claim.relays ?? []).map(({ article, of }) => [article, of]));
  const originOf = (id: string): string | undefined => story.origins.find(({ articles }) => articles.includes(id))?.id;
  const origins = new Set(ids.map((id) => originOf(witness.get(id) ?? id))).size;
  if (sources !== claim.sources)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "sources", claim.sources, sources));
  if (origins !== claim.origins)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "origins", claim.origins, origins));
  const isQuoted = claim.editor || ids.some((id) => site.articles.get(id)?.text.includes(claim.text));
  if (!isQuoted) tell(file, "not-in-source", messages.notInSource(short(claim.text), ids.join(", ")));
}

interface Listing {
  readonly stories?: readonly { readonly id: string; readonly headline: string }[];
}

/** digest.json lists every story, once, as it is. */
function checkDigest({ site, tell, stories }: Inspection): void {
  const digest = (site.has("digest.json") ? parseJson(site.read("digest.json")) : undefined) as Listing | undefined;
  if (!digest) tell("digest.json", "missing", messages.missingFile);
  const listed = digest?.stories ?? [];
  const headlines = new Map([...stories.values()].map(({ id, headline }) => [id, headline]));
  for (const { id, headline } of listed)
    if (headlines.get(id) !== headline) tell("digest.json", "wrong-story", messages.wrongStory(id));
  if (listed.length !== headlines.size)
    tell("digest.json", "wrong-story", messages.storyCount(listed.length, headlines.size));
}
