/** Cards as rows: what all lists ask of every story and article, in few characters, so that those of a large archive are read at once. */
import type { Origin, Story } from "../../model.js";
import { leanArticle } from "../lean.js";
import { entityText } from "../names.js";
import type { PublicArticle } from "../publication.js";
import { type Card, isSame } from "./cards.js";
import { foldedStory, type Head, type Tell } from "./fold.js";

export interface CardRow {
  readonly key: string;
  readonly stories: readonly StoryRow[];
  readonly articles: readonly ArticleRow[];
  /** Where they aren't just the articles. */
  readonly named?: readonly string[];
  readonly warnings?: Card["warnings"];
}

type StoryRow = Pick<
  Head,
  "id" | "url" | "headline" | "published" | "updated" | "revised" | "pinned" | "earlier" | "topics"
> & {
  /** Where they aren't just those of the card. */
  readonly articles?: readonly string[];
  /** Id and articles of each: those of the story by their place in it. */
  readonly origins: readonly OriginRow[];
  /** As `entityText` has them. */
  readonly entities: readonly string[];
  readonly nearest?: string;
};

type OriginRow = readonly [id: string, ...articles: (string | number)[]];

type ArticleRow = readonly [
  id: string,
  source: string,
  name: string,
  language: string,
  published: string | null,
  received: string | null,
  headline: string | null,
  url: string | null,
  kind?: PublicArticle["kind"],
  upstream?: readonly string[],
];

/** The row of a card: all but what its stories tell. */
export function rowOf({ key, records, articles, named, warnings }: Card): CardRow {
  return {
    key,
    stories: records.stories.map((story) => storyRow(story, articles)),
    articles: records.articles.map(articleRow),
    ...(isSame(named, articles) ? {} : { named }),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function storyRow(story: Story, ofCard: readonly string[]): StoryRow {
  const { id, url, headline, published, updated, revised, pinned, earlier, topics } = story;
  const { articles, origins, entities, nearest } = story;
  return {
    ...{ id, url, headline, published, updated, topics },
    ...(revised === undefined ? {} : { revised }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(isSame(articles, ofCard) ? {} : { articles }),
    origins: origins.map((origin) => originRow(origin, articles)),
    entities: entities.map(entityText),
    ...(nearest === undefined ? {} : { nearest: nearest.article }),
  };
}

function originRow({ id, articles }: Origin, ofStory: readonly string[]): OriginRow {
  const places = articles.map((one) => ofStory.indexOf(one));
  return [id, ...articles.map((one, i) => (places[i]! < 0 ? one : places[i]!))];
}

function articleRow(article: PublicArticle): ArticleRow {
  const { id, source, language, published, received, headline, url, kind, upstream } = article;
  const row = [id, source.id, source.name, language, published, received, headline, url] as const;
  return kind === "article" && upstream.length === 0 ? row : [...row, kind, upstream];
}

/** The card of a row; `told` gives what its stories tell besides, one after the other. */
export function cardOfRow(row: CardRow, told: () => Tell): Card {
  const articles = row.articles.map(articleOfRow);
  const ids = articles.map(({ id }) => id);
  const tells = row.stories.map(told);
  const stories = row.stories.map((each, i) => foldedStory(headOf(each, ids), tells[i]!));
  return {
    name: stories.length > 0 ? `s-${stories[0]!.id}` : `a-${ids[0]}`,
    stories: stories.map(({ id }) => id),
    articles: ids,
    named: row.named ?? ids,
    key: row.key,
    records: { stories, articles },
    told: tells,
    warnings: row.warnings ?? NONE,
  };
}

const NONE: readonly never[] = [];

function headOf(row: StoryRow, ofCard: readonly string[]): Head {
  const articles = row.articles ?? ofCard;
  return {
    id: row.id,
    url: row.url,
    headline: row.headline,
    published: row.published,
    updated: row.updated,
    revised: row.revised,
    pinned: row.pinned,
    articles,
    origins: row.origins.map((origin) => originOf(origin, articles)),
    nearest: row.nearest === undefined ? undefined : { article: row.nearest, likeness: 0, needed: 0, why: "" },
    earlier: row.earlier,
    topics: row.topics,
    entities: row.entities,
  };
}

function originOf([id, ...articles]: OriginRow, ofStory: readonly string[]): Origin {
  return { id, articles: articles.map((one) => (typeof one === "number" ? ofStory[one]! : one)), why: NONE };
}

function articleOfRow(row: ArticleRow): PublicArticle {
  const [id, sourceId, name, language, published, received, headline, url, kind = "article", upstream = NONE] = row;
  return leanArticle({
    id,
    kind,
    url,
    source: { id: sourceId, name },
    headline,
    language,
    published,
    received,
    upstream,
  });
}
