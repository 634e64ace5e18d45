/** A story in a list: headline, marks, how many voices, and as many bullets as the list has room for. */
import type { Claim, IsoDate, Story } from "../model.js";
import { daysInWords } from "./calendar.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { columnsOf, marksOf } from "./marks.js";
import { anchor } from "./paths.js";
import { asSentence, count } from "./phrases.js";
import { type Picture, pictureOf } from "./picture.js";
import { tally } from "./receipts.js";

const PICTURE_ROWS = 4;

export interface CardView {
  readonly path: string;
  readonly headline: string;
  readonly language: string | null;
  readonly dek: string | null;
  readonly sources: string;
  readonly origins: string;
  readonly days: string | null;
  readonly picture: Picture | null;
  readonly bullets: readonly { text: string; path: string; tally: string; picture: Picture | null }[];
}

/** The card of a story with these of its points. */
export function cardView(catalog: Catalog, story: Story, points: readonly Claim[]): CardView {
  const articles = articlesOf(catalog, story);
  const columns = columnsOf(story, articles);
  const marks = (claim: Claim) => marksOf(claim, columns, story.differences);
  const sources = sourcesOf(articles).length;
  const path = pathOf(catalog, story);
  return {
    path,
    headline: story.headline.text,
    language: languageOf(catalog, story),
    dek: ownDek(story),
    sources: count(sources, "source"),
    origins: count(story.origins.length, "origin"),
    days: spanInWords(catalog, story),
    picture: pictureOf(story.claims.slice(0, PICTURE_ROWS).map(marks)),
    bullets: points.map((claim) => ({
      text: asSentence(claim.text),
      path: `${path}#${anchor("claim", claim.id)}`,
      tally: tally(claim, sources),
      picture: pictureOf([marks(claim)]),
    })),
  };
}

/** A dek that says more than the points below it do. */
export function ownDek({ dek, claims }: Story): string | null {
  return dek !== null && claims.some(({ text }) => asSentence(text) === asSentence(dek)) ? null : dek;
}

/** The days a story runs over, in words; null where its articles have no dates. */
export function spanInWords({ calendar }: Catalog, story: Story): string | null {
  const day = (date: IsoDate | null) => calendar.dayOf(date) ?? date;
  const last = day(story.updated) ?? day(story.published);
  return last === null ? null : daysInWords(day(story.published) ?? last, last);
}

/** The language of a story where it isn't the site's own. */
export function languageOf(catalog: Catalog, story: Story): string | null {
  const language = articlesOf(catalog, story)[0]?.language ?? "und";
  return foreign(language, catalog.config.language);
}

/** A language code for a lang attribute; null where it is the page's own or not known. */
export function foreign(language: string, own: string): string | null {
  return language === "und" || language === own || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? null : language;
}
