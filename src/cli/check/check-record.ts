/** story.json against content/: every quotation is in its article at its offsets, every count can be opened. */
import type { StoryRecord } from "../../content/records.js";
import { check as messages } from "../../errors/check.js";
import type { Claim, Support } from "../../model.js";
import { isValid } from "./check-json.js";
import { type Inspection, lineOf, short } from "./inspection.js";

/** The record of a story, proven; null where it is none. `folder` is that of its page. */
export function checkRecord(folder: string, inspection: Inspection): StoryRecord | null {
  const file = `${folder}story.json`;
  const text = inspection.read(file);
  if (text === null) return null;
  const story = isValid(file, "story", text, inspection) as StoryRecord | null;
  if (!story) return null;
  checkReceipts(file, story, inspection);
  checkHeadline(file, story, inspection);
  for (const list of ["claims", "singles"] as const)
    for (const [i, claim] of story[list].entries()) checkClaim(file, `/${list}/${i}`, claim, story, inspection);
  for (const list of ["quotes", "timeline"] as const)
    for (const [i, entry] of story[list].entries()) checkWords(file, `/${list}/${i}/text`, entry, inspection);
  checkDistinct(file, story.claims, inspection);
  return story;
}

function checkHeadline(file: string, { headline }: StoryRecord, { tell, article }: Inspection): void {
  const head = article(headline.article)?.article;
  if (head && !headline.editor && !`${head.headline}\n${head.text}`.includes(headline.text))
    tell(file, "strange-headline", messages.notInSource(short(headline.text), head.id), "/headline/text");
}

/** Every object in a record that says: this quotation stands there. */
function checkReceipts(file: string, story: StoryRecord, { tell, article, found }: Inspection): void {
  const published = new Map(story.articles.map(({ id, text }) => [id, text]));
  for (const [place, { article: id, quote, start, end }] of receiptsIn(story, "")) {
    found.counts.receipts += 1;
    const text = article(id)?.article.text;
    if (text === undefined) tell(file, "unknown-article", messages.unknownArticle(id), place);
    else if (!text.includes(quote)) tell(file, "not-in-source", messages.notInSource(short(quote), id), place);
    if (published.get(id)?.slice(start, end) !== quote)
      tell(file, "wrong-place", messages.wrongPlace(short(quote), id), place);
  }
}

function* receiptsIn(value: unknown, place: string): Generator<[string, Support]> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "article" in value && "start" in value) yield [place, value as Support];
  else for (const [key, each] of Object.entries(value)) if (key !== "text") yield* receiptsIn(each, `${place}/${key}`);
}

function checkClaim(
  file: string,
  place: string,
  claim: Claim,
  story: StoryRecord,
  { tell, article }: Inspection,
): void {
  const ids = [...new Set(claim.support.map((each) => each.article))];
  if (ids.length === 0) {
    tell(file, "no-receipts", messages.noReceipts(claim.id), place);
    return;
  }
  const sourceOf = new Map(story.articles.map(({ id, source }) => [id, source.id]));
  const sources = new Set(ids.map((id) => sourceOf.get(id))).size;
  // Who relays another's report bears witness for that one's origin.
  const witness = new Map((claim.relays ?? []).map(({ article: id, of }) => [id, of]));
  const originOf = (id: string): string | undefined => story.origins.find(({ articles }) => articles.includes(id))?.id;
  const origins = new Set(ids.map((id) => originOf(witness.get(id) ?? id))).size;
  if (sources !== claim.sources)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "sources", claim.sources, sources), `${place}/sources`);
  if (origins !== claim.origins)
    tell(file, "wrong-count", messages.wrongCount(claim.id, "origins", claim.origins, origins), `${place}/origins`);
  const isQuoted = claim.editor || ids.some((id) => article(id)?.article.text.includes(claim.text));
  if (!isQuoted) tell(file, "not-in-source", messages.notInSource(short(claim.text), ids.join(", ")), `${place}/text`);
}

/** What a person said, or what happened on a day, is said by an article that is named for it. */
function checkWords(
  file: string,
  place: string,
  { text, support }: { readonly text: string; readonly support: readonly { readonly article: string }[] },
  { tell, article }: Inspection,
): void {
  const ids = support.map((each) => each.article);
  if (!ids.some((id) => article(id)?.quoting.includes(lineOf(text))))
    tell(file, "not-in-source", messages.notInSource(short(text), ids.join(", ")), place);
}

/** No claim stands twice, and no pair of passages in two claims. */
function checkDistinct(file: string, claims: readonly Claim[], { tell }: Inspection): void {
  const ids = new Set<string>();
  const holders = new Map<string, Claim[]>();
  claims.forEach((claim, i) => {
    if (ids.has(claim.id)) tell(file, "same-claim", messages.sameClaim(claim.id), `/claims/${i}`);
    ids.add(claim.id);
    const shared = new Map<Claim, Set<string>>();
    for (const { article, start, end } of claim.support) {
      const passage = `${article} ${start} ${end}`;
      const others = holders.get(passage) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? new Set()).add(article));
      holders.set(passage, [...others, claim]);
    }
    for (const [other, articles] of shared)
      if (other !== claim && articles.size > 1)
        tell(file, "same-pair", messages.samePair(claim.id, other.id), `/claims/${i}`);
  });
}
