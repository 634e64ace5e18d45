/** The part of a catalog that the pages of some units show: plain records, so that a worker thread can be given it. */
import type { Config, Entity, Story } from "../../model.js";
import { calendarFor } from "../calendar.js";
import { articlesOf, type Catalog } from "../catalog.js";
import { nameKey, namesIn } from "../names.js";
import { pictured } from "../pictures.js";
import type { PublicArticle } from "../publication.js";
import { relatedTo } from "../related-view.js";
import type { Texts } from "../texts.js";
import type { Card, PublicUnit } from "./cards.js";
import type { Tokens } from "./grounds.js";

/** What the pages of one unit show of the rest of the site. */
export interface Surroundings {
  readonly paths: readonly (readonly [id: string, path: string])[];
  readonly names: readonly (readonly [key: string, name: string, kind: Entity["kind"], path: string])[];
  readonly topics: readonly (readonly [name: string, path: string])[];
  /** For each story, the related ones, without what a line about them doesn't say. */
  readonly related: readonly (readonly [id: string, stories: readonly Story[]])[];
  /** Of the related stories those that tell their language; and the nearest ones that are in no unit with theirs. */
  readonly articles: readonly PublicArticle[];
  /** For the nearest articles, the stories that they are in. */
  readonly holders: readonly (readonly [article: string, story: Story])[];
  readonly pictured: readonly string[];
}

/** Around an article that no story names. */
export const NOTHING_AROUND: Surroundings = {
  paths: [],
  names: [],
  topics: [],
  related: [],
  articles: [],
  holders: [],
  pictured: [],
};

/** Stands for all that `surroundingsOf` gives, for less work. */
export function aroundKey(catalog: Catalog, { records }: Card, tokens: Tokens): string {
  const told: string[] = [];
  for (const story of records.stories) {
    told.push(tokens.story(story), ...relatedTo(catalog, story).map(tokens.story));
    const nearest = catalog.articleById.get(story.nearest?.article ?? "");
    if (nearest) told.push(tokens.article(nearest));
    for (const name of story.topics) told.push(catalog.topics.get(name)?.path ?? "");
    for (const { path, name } of namesIn(catalog, story)) told.push(path, name);
  }
  return told.join("\n");
}

export function surroundingsOf(catalog: Catalog, { records }: Card): Surroundings {
  const related = records.stories.map((story) => [story.id, relatedTo(catalog, story).map(inOneLine)] as const);
  const nearest = records.stories.flatMap((story) => catalog.articleById.get(story.nearest?.article ?? "") ?? []);
  const holders = nearest.flatMap(({ id }) => {
    const story = catalog.storyByArticle.get(id);
    return story ? [[id, inOneLine(story)] as const] : [];
  });
  const others = [...related.flatMap(([, stories]) => stories), ...holders.map(([, story]) => story)];
  const keys = new Set(records.stories.flatMap(({ entities }) => entities.map(nameKey)));
  return {
    paths: [...records.stories, ...others].map(({ id }) => [id, catalog.pathByStory.get(id)!] as const),
    names: [...keys].flatMap((key) => {
      const found = catalog.names.get(key);
      return found ? [[key, found.name, found.kind, found.path] as const] : [];
    }),
    topics: [...new Set(records.stories.flatMap(({ topics }) => topics))].flatMap((name) => {
      const found = catalog.topics.get(name);
      return found ? [[name, found.path] as const] : [];
    }),
    related,
    holders,
    articles: [...others.flatMap((story) => tellingLanguage(catalog, story)), ...nearest],
    pictured: records.stories.flatMap(({ id }) => (pictured(catalog).has(id) ? [id] : [])),
  };
}

function inOneLine(story: Story): Story {
  const none = {
    claims: [],
    singles: [],
    differences: [],
    dek: null,
    entities: [],
    entityTexts: [],
    origins: [],
    topics: [],
  };
  return { ...story, ...none };
}

function tellingLanguage(catalog: Catalog, story: Story): PublicArticle[] {
  const article = catalog.articleById.get(story.headline.article) ?? articlesOf(catalog, story)[0];
  return article ? [article] : [];
}

/** A unit with its whole records, and what is around it. */
export interface WholeUnit extends Omit<PublicUnit, "warnings" | "named"> {
  readonly name: string;
  readonly around: Surroundings;
}

/** A catalog for the pages of these units: it knows of the rest of the site what they show. */
export function catalogOfUnits(config: Config, texts: Texts, units: readonly WholeUnit[]): Catalog {
  const around = units.map((unit) => unit.around);
  const stories = units.flatMap((unit) => unit.stories);
  const articles = [...around.flatMap((one) => one.articles), ...units.flatMap((unit) => unit.articles)];
  return {
    config,
    calendar: calendarFor(config.timezone),
    texts,
    articles: [],
    articleById: new Map(articles.map((article) => [article.id, article])),
    stories,
    storyByArticle: new Map([
      ...around.flatMap(({ holders }) => holders),
      ...stories.flatMap((story) => story.articles.map((id) => [id, story] as const)),
    ]),
    pathByStory: new Map(around.flatMap(({ paths }) => paths)),
    topics: new Map(
      around.flatMap(({ topics }) => topics.map(([name, path]) => [name, { name, path, stories: [] }] as const)),
    ),
    names: new Map(
      around.flatMap(({ names }) =>
        names.map(([key, name, kind, path]) => [key, { name, kind, path, stories: [] }] as const),
      ),
    ),
    tombstones: [],
    redirects: [],
    withdrawn: [],
    corrections: [],
    lists: [],
    about: null,
    part: {
      related: new Map(around.flatMap(({ related }) => related)),
      pictured: new Set(around.flatMap((one) => one.pictured)),
    },
  };
}
