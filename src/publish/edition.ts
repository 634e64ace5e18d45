/** What an edition prints of a day or a week: as much as can be read in five minutes. */
import type { Claim, Story } from "../model.js";
import { articlesOf, type Catalog, dayOf } from "./catalog.js";
import type { Period } from "./periods.js";
import { sureClaims } from "./sureness.js";

/** Words a minute, of an adult reading news; Brysbaert 2019 has 238 for English non-fiction. */
const READING_SPEED = 230;
const MOST_WORDS = 5 * READING_SPEED;
const MOST_POINTS = 5;
const MOST_STORIES = 60;

export interface Edition {
  readonly entries: readonly { readonly story: Story; readonly claims: readonly Claim[] }[];
  /** Stories there was no room for: their headlines only. */
  readonly others: readonly Story[];
  readonly minutes: number;
}

/** Every story gets the same number of points, the most that fit; where one each is too much, the last stories get none. */
export function editionOf(catalog: Catalog, period: Period): Edition {
  const fresh = period.stories
    .slice(0, MOST_STORIES)
    .map((story) => ({ story, claims: newsFirst(catalog, story, period) }));
  const cut = (points: number) => fresh.map(({ story, claims }) => ({ story, claims: claims.slice(0, points) }));
  let entries = cut(MOST_POINTS);
  for (let points = MOST_POINTS; points > 1 && wordsIn(entries) > MOST_WORDS; points -= 1) entries = cut(points - 1);
  while (entries.length > 1 && wordsIn(entries) > MOST_WORDS) entries = entries.slice(0, -1);
  return {
    entries,
    others: period.stories.slice(entries.length),
    minutes: Math.max(1, Math.round(wordsIn(entries) / READING_SPEED)),
  };
}

/** A story's points, those first that an article of the period states. */
function newsFirst(catalog: Catalog, story: Story, { first, last }: Period): Claim[] {
  const days = new Map(articlesOf(catalog, story).map((article) => [article.id, dayOf(catalog.calendar, article)]));
  const isNews = ({ support }: Claim) =>
    support.some(({ article }) => {
      const day = days.get(article) ?? null;
      return day !== null && day >= first && day <= last;
    });
  const claims = sureClaims(story);
  return [...claims.filter(isNews), ...claims.filter((claim) => !isNews(claim))];
}

function wordsIn(entries: Edition["entries"]): number {
  const texts = entries.flatMap(({ story, claims }) => [story.headline.text, ...claims.map(({ text }) => text)]);
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}
