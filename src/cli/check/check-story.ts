/** A story's page against its record, and the record against content/. */
import type { StoryRecord } from "../../content/records.js";
import { check as messages } from "../../errors/check.js";
import type { Claim } from "../../model.js";
import { anchor } from "../../publish/paths.js";
import { resolveLink } from "./addresses.js";
import { checkFrame, openPage } from "./check-page.js";
import { checkRecord } from "./check-record.js";
import { type Inspection, lineOf, loosen, short, squeeze } from "./inspection.js";
import type { PageFacts, Passage } from "./page-facts.js";
import { numbersIn, sayingsOf, sourcesIn } from "./sayings.js";

/** A list on a page leaves out what is beyond its first and so many more. */
const SHOWN_AT_LEAST = 60;
/** Receipts on a page for one point. */
const MOST_RECEIPTS = 24;

/** Checks the folder of a story; gives back the articles that its record names. */
export function checkStory(folder: string, inspection: Inspection): readonly string[] {
  const story = checkRecord(folder, inspection);
  const page = `${folder}index.html`;
  if (story) {
    inspection.found.stories.push(story.id);
    for (const saying of sayingsOf(story, page)) inspection.prove(saying);
  }
  const facts = openPage(page, inspection);
  if (facts === null) inspection.tell(page, "missing", messages.missingFile);
  else {
    checkFrame(page, facts, inspection);
    if (story) checkTwin(page, facts, story, inspection);
  }
  return story?.articles.map(({ id }) => id) ?? [];
}

function checkTwin(page: string, facts: PageFacts, story: StoryRecord, inspection: Inspection): void {
  const { tell, found } = inspection;
  const claims = new Map(story.claims.map((claim) => [anchor("claim", claim.id), claim]));
  const singles = new Map(story.singles.map((claim) => [anchor("single", claim.id), claim]));
  const shown = new Set<string>();
  const receipts = new Map<string, Set<string>>();
  for (const passage of facts.passages) {
    const { kind, id, text, at } = passage;
    const claim = claims.get(id) ?? singles.get(id);
    if (kind === "bullet" || kind === "tally" || kind === "quote" || kind === "said" || kind === "entry")
      found.counts.quotations += 1;
    if (kind === "bullet") {
      shown.add(id);
      if (!claim) tell(page, "unknown-claim", messages.unknownClaim(id || short(text)), at);
      else if (!saysTheSame(text, claim.text)) tell(page, "not-in-source", messages.notInRecord(short(text), id), at);
    } else if (kind === "tally" && claims.has(id)) checkTally(page, passage, claim!, story, inspection);
    else if (kind === "quote") {
      const article = checkQuote(page, passage, story, inspection);
      if (article !== null) receipts.set(id, (receipts.get(id) ?? new Set()).add(article));
    } else if (kind === "said") checkSaid(page, passage, inspection);
    else if (kind === "entry") checkEntry(page, passage, story, inspection);
    else if (kind === "h1" && lineOf(text) !== lineOf(story.headline.text))
      tell(page, "twin", messages.twinHeadline(short(text)), at);
  }
  checkFacts(page, facts.passages, story, inspection);
  checkShown(page, shown, claims, singles, inspection);
  checkWitnesses(page, receipts, claims, story, inspection);
}

const saysTheSame = (shown: string, told: string): boolean => {
  const point = loosen(shown);
  return point !== "" && loosen(told) === point;
};

/** "3 of 5 sources, 2 origins", in whatever language. */
function checkTally(
  page: string,
  { id, text, at }: Passage,
  claim: Claim,
  story: StoryRecord,
  { tell }: Inspection,
): void {
  const told = numbersIn(text);
  const right = [claim.sources, sourcesIn(story), claim.origins];
  if (told.join() !== right.join()) tell(page, "wrong-count", messages.wrongPageCount(id, squeeze(text)), at);
}

/** "5 sources, 3 origins" below the headline. */
function checkFacts(page: string, passages: readonly Passage[], story: StoryRecord, { tell }: Inspection): void {
  const end = passages.findIndex(({ kind }) => kind === "facts");
  const counts = passages.slice(0, Math.max(0, end)).filter(({ kind }) => kind === "count");
  const told = counts.slice(0, 2).map(({ text }) => numbersIn(text)[0]);
  if (counts.length > 1 && told.join() !== [sourcesIn(story), story.origins.length].join())
    tell(page, "wrong-count", messages.wrongPageCount("the story", told.join(", ")), counts[0]!.at);
}

/** The page shows the claims of the record, as many as it can hold. */
function checkShown(
  page: string,
  shown: ReadonlySet<string>,
  claims: ReadonlyMap<string, Claim>,
  singles: ReadonlyMap<string, Claim>,
  { tell }: Inspection,
): void {
  for (const all of [claims, singles]) {
    const there = [...all.keys()].filter((id) => shown.has(id)).length;
    if (there >= Math.min(all.size, SHOWN_AT_LEAST)) continue;
    const missing = [...all.keys()].find((id) => !shown.has(id));
    tell(page, "twin", messages.twinMissing(missing!));
  }
}

/** The receipts below a point are of as many sources as it says. */
function checkWitnesses(
  page: string,
  receipts: ReadonlyMap<string, ReadonlySet<string>>,
  claims: ReadonlyMap<string, Claim>,
  story: StoryRecord,
  { tell }: Inspection,
): void {
  const sourceOf = new Map(story.articles.map(({ id, source }) => [id, source.id]));
  for (const [id, claim] of claims) {
    const articles = receipts.get(id);
    if (!articles) continue;
    const sources = new Set([...articles].map((article) => sourceOf.get(article))).size;
    if (sources < claim.sources && articles.size < MOST_RECEIPTS)
      tell(page, "wrong-count", messages.fewReceipts(id, claim.sources, sources));
  }
}

/** A quotation is, letter for letter, at the place in the article that the link beside it leads to; gives back the article. */
function checkQuote(
  page: string,
  { text, links, at }: Passage,
  story: StoryRecord,
  inspection: Inspection,
): string | null {
  const { tell } = inspection;
  const place = placesIn(page, links, inspection)[0];
  if (!place) {
    tell(page, "no-receipt", messages.noReceipt(short(text)), at);
    return null;
  }
  const known = inspection.article(place.article);
  const quote = lineOf(text);
  if (!(known?.quoting ?? "").includes(quote))
    tell(page, "not-in-source", messages.notInSource(short(text), place.article), at);
  else if (place.start !== null) {
    const published = story.articles.find(({ id }) => id === place.article)?.text ?? "";
    if (lineOf(published.slice(place.start, place.end)) !== quote)
      tell(page, "wrong-place", messages.wrongPlace(short(text), place.article), at);
  }
  return place.article;
}

/** Words of a person, in quotation marks of the page's own. */
function checkSaid(page: string, { text, links, at }: Passage, inspection: Inspection): void {
  const { tell } = inspection;
  const places = placesIn(page, links, inspection);
  const words = lineOf(text)
    .replace(/^\p{P}{1,2}\s?/u, "")
    .replace(/\s?\p{P}{1,2}$/u, "");
  if (places.length === 0) tell(page, "no-receipt", messages.noReceipt(short(text)), at);
  else if (!places.some(({ article }) => (inspection.article(article)?.quoting ?? "").includes(words)))
    tell(page, "not-in-source", messages.notInSource(short(text), places[0]!.article), at);
}

/** A line of the time line is one of the record's. */
function checkEntry(page: string, { text, at }: Passage, { timeline }: StoryRecord, { tell }: Inspection): void {
  if (!timeline.some((entry) => saysTheSame(text, entry.text)))
    tell(page, "not-in-source", messages.notInRecord(short(text), "the time line"), at);
}

interface Place {
  readonly article: string;
  readonly start: number | null;
  readonly end: number;
}

/** The places in articles that links lead to. */
function placesIn(page: string, links: readonly string[], { setup }: Inspection): Place[] {
  return links.flatMap((href) => {
    const target = resolveLink(setup.addresses, page, href);
    if (!target || !("place" in target)) return [];
    const [, article, start, end] =
      /^articles\/([^/]{1,100})\/index\.html(?:#at-(\d{1,9})-(\d{1,9}))?$/.exec(target.place) ?? [];
    if (article === undefined || !setup.names.has(article)) return [];
    return [{ article, start: start === undefined ? null : Number(start), end: Number(end ?? 0) }];
  });
}
