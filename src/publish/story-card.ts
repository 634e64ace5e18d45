/** A story in a list: headline, marks, how many voices, and as many bullets as the list has room for. */
import type { Claim, IsoDate, Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { languageOf } from "./languages.js";
import { columnsOf, marksOf } from "./marks.js";
import { anchor } from "./paths.js";
import { asSentence, isLongHeadline } from "./phrases.js";
import { type Picture, pictureOf } from "./picture.js";
import { shortTally, tally } from "./receipts.js";
import { sureClaims } from "./sureness.js";

const PICTURE_ROWS = 4;

export interface CardView {
  readonly path: string;
  readonly headline: string;
  /** Whether the headline is set smaller, since it is long. */
  readonly long: boolean;
  readonly language: string | null;
  readonly dek: string | null;
  readonly sources: string;
  readonly origins: string;
  readonly days: string | null;
  readonly picture: Picture | null;
  readonly bullets: readonly {
    readonly text: string;
    readonly path: string;
    readonly tally: string;
    readonly short: string;
    readonly picture: Picture | null;
  }[];
}

/** The card of a story with these of its points. */
export function cardView(catalog: Catalog, story: Story, points: readonly Claim[]): CardView {
  const { texts } = catalog;
  const articles = articlesOf(catalog, story);
  const columns = columnsOf(story, articles, texts);
  const marks = (claim: Claim) => marksOf(claim, columns, story.differences, texts);
  const sources = sourcesOf(articles).length;
  const path = pathOf(catalog, story);
  return {
    path,
    headline: story.headline.text,
    long: isLongHeadline(story.headline.text),
    language: languageOf(catalog, story),
    dek: ownDek(story),
    sources: texts.say("sources", { n: sources }),
    origins: texts.say("origins", { n: story.origins.length }),
    days: spanInWords(catalog, story),
    picture: pictureOf(sureClaims(story).slice(0, PICTURE_ROWS).map(marks), texts),
    bullets: points.map((claim) => ({
      text: asSentence(claim.text),
      path: `${path}#${anchor("claim", claim.id)}`,
      tally: tally(texts, claim, sources),
      short: shortTally(texts, claim, sources),
      picture: pictureOf([marks(claim)], texts),
    })),
  };
}

/** A dek that says more than the points below it do. */
export function ownDek({ dek, claims }: Story): string | null {
  return dek !== null && claims.some(({ text }) => asSentence(text) === asSentence(dek)) ? null : dek;
}

/** The days a story runs over, in words: those of publication, else those on which its articles were taken in, which says so. */
export function spanInWords(catalog: Catalog, story: Story): string | null {
  const { calendar, texts } = catalog;
  const day = (date: IsoDate | null) => calendar.dayOf(date) ?? date;
  const last = day(story.updated) ?? day(story.published);
  if (last === null) return null;
  const days = texts.days(day(story.published) ?? last, last);
  return isDated(catalog, story) ? days : texts.say("article.taken-in", { date: days });
}

function isDated(catalog: Catalog, story: Story): boolean {
  return articlesOf(catalog, story).some(({ published }) => published !== null);
}
