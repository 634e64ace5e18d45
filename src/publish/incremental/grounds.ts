/** What a plan is made from, and the keys that stand for it. */
import type { Story } from "../../model.js";
import { hashOf } from "../archive.js";
import type { Catalog } from "../catalog.js";
import type { Period } from "../periods.js";
import { pictured } from "../pictures.js";
import type { PublicArticle } from "../publication.js";
import type { Templates } from "../templates.js";
import type { Card } from "./cards.js";
import type { Remember } from "./kept-text.js";

export interface Grounds {
  readonly catalog: Catalog;
  readonly cards: readonly Card[];
  readonly templates: Templates;
  /** Stands for the program, the configuration and the templates. */
  readonly frameKey: string;
  /** The same without the templates. */
  readonly dataKey: string;
  readonly remember: Remember;
}

/** What stands for a story or an article where it is shown: its unit, its address, whether it has a picture. */
export interface Tokens {
  readonly story: (story: Story) => string;
  readonly article: (article: PublicArticle) => string;
  /** What stands for a list of them, in its order: worked out once for each list, since a list has pages, feeds and mails. */
  readonly stories: (list: readonly Story[]) => string;
  readonly articles: (list: readonly PublicArticle[]) => string;
  readonly period: (period: Period) => string;
  readonly all: string;
}

/** The tokens of a catalog, out of the cards that it was made from. */
export function tokensOf(catalog: Catalog, cards: readonly Card[]): Tokens {
  const stories = new Map<Story, string>();
  const articles = new Map<PublicArticle, string>();
  const withPicture = pictured(catalog);
  for (const { key, records } of cards) {
    for (const story of records.stories) {
      const { id, url } = story;
      const path = catalog.pathByStory.get(id)!;
      // The card's key stands for the address in the record.
      stories.set(story, `${key}${withPicture.has(id) ? "+" : "-"}${path === url ? id : path}`);
    }
    for (const article of records.articles) {
      const story = catalog.storyByArticle.get(article.id);
      articles.set(article, `${key} ${article.id} ${story ? stories.get(story) : ""}`);
    }
  }
  const all = hashOf([...stories.values(), ...cards.map(({ key }) => key)].join("\n"));
  const [ofStories, ofArticles] = [onceFor(stories), onceFor(articles)];
  return {
    story: (story) => stories.get(story)!,
    article: (article) => articles.get(article)!,
    stories: ofStories,
    articles: ofArticles,
    period: ({ stories: told, single }) => `${ofStories(told)} ${ofArticles(single)}`,
    all,
  };
}

function onceFor<T extends object>(tokens: ReadonlyMap<T, string>): (list: readonly T[]) => string {
  const known = new WeakMap<readonly T[], string>();
  return (list) => {
    const found = known.get(list) ?? hashOf(list.map((each) => tokens.get(each)!).join("\n"));
    known.set(list, found);
    return found;
  };
}

/** Stands for what is made of `told` and of what the tokens stand for, on this base. */
export function keyOf(base: string, told: unknown, ...tokens: readonly string[]): string {
  return hashOf(`${base}\n${JSON.stringify(told)}\n${tokens.join("\n")}`);
}
