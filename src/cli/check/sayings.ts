/** What the record of a story says, as short texts: pages, lists and feeds that say the same are proven by it. */

import { isSure } from "../../compose/sure.js";
import type { StoryRecord } from "../../content/records.js";
import { anchor } from "../../publish/paths.js";
import { asSentence } from "../../publish/phrases.js";
import { lineOf, loosen } from "./inspection.js";

/** Points in the summary of a feed's item. */
const POINTS = 3;

/** A point under the address of its claim. */
export const pointSaying = (place: string, text: string): string => `point ${place} ${loosen(text)}`;
/** The three numbers beside a point: sources that say so, sources in all, origins. */
export const tallySaying = (place: string, numbers: readonly number[]): string => `tally ${place} ${numbers.join(" ")}`;
export const headlineSaying = (place: string, text: string): string => `headline ${place} ${lineOf(text)}`;
/** A story's headline in a feed, by the id that stands in the item's tag. */
export const titleSaying = (id: string, text: string): string => `title ${id} ${lineOf(text)}`;
/** What a feed says of a story in short: "5 sources, 3 origins.", in whatever language, and its first points. */
export function summarySaying(id: string, summary: string): string {
  const [, counted = "", points = ""] = /^([^.]{0,200})\.(?: (.*))?$/s.exec(lineOf(summary)) ?? [];
  return `summary ${id} ${numbersIn(counted).join(" ")} ${points}`;
}
/** A story as digest.json lists it. */
export const listSaying = (id: string, url: string, headline: string, sources: number, origins: number): string =>
  `list ${id} ${url} ${sources} ${origins} ${lineOf(headline)}`;

/** Numbers in a text, as "1,204" or "1.204" they may be written. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d.,\u00a0\u202f]*/g)].map(([number]) => Number(number.replace(/\D/g, "")));
}

/** How many sources the articles of a record are of. */
export function sourcesIn({ articles }: StoryRecord): number {
  return new Set(articles.map(({ source }) => source.id)).size;
}

/** Everything that a story's record says: for its page at `page`. */
export function* sayingsOf(story: StoryRecord, page: string): Generator<string> {
  const all = sourcesIn(story);
  const { id, headline, url, claims, singles, origins } = story;
  yield headlineSaying(page, headline.text);
  yield titleSaying(id, headline.text);
  yield listSaying(id, url, headline.text, all, origins.length);
  const points = claims
    .filter(isSure)
    .slice(0, POINTS)
    .map(({ text }) => asSentence(text));
  yield summarySaying(id, [`${all} ${origins.length}.`, ...points].join(" "));
  for (const claim of claims) {
    yield pointSaying(`${page}#${anchor("claim", claim.id)}`, claim.text);
    yield tallySaying(`${page}#${anchor("claim", claim.id)}`, [claim.sources, all, claim.origins]);
  }
  for (const claim of singles) yield pointSaying(`${page}#${anchor("single", claim.id)}`, claim.text);
}
