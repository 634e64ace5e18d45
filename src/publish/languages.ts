/** The language of what a page quotes: a lang attribute where it isn't the page's own. */
import type { Claim, Story } from "../model.js";
import { articlesOf, type Catalog } from "./catalog.js";

/** A language code for a lang attribute; null where it is the page's own or not known. */
export function foreign(language: string, own: string): string | null {
  return language === "und" || language === own || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? null : language;
}

/** The language of a story's headline where it isn't the site's own. */
export function languageOf(catalog: Catalog, story: Story): string | null {
  const article = catalog.articleById.get(story.headline.article) ?? articlesOf(catalog, story)[0];
  return foreign(article?.language ?? "und", catalog.texts.language);
}

/** The language of an article's words: null where it is the site's own and nothing around them is foreign. */
export function passageLanguage(catalog: Catalog, id: string): string | null {
  const { language } = catalog.texts;
  const own = foreign(catalog.articleById.get(id)?.language ?? "und", language);
  const story = catalog.storyByArticle.get(id);
  return own ?? (story && languageOf(catalog, story) !== null ? language : null);
}

/** The language of a point: that of the article whose words it has. */
export function claimLanguage(catalog: Catalog, { text, support }: Claim): string | null {
  const spoken = support.find(({ quote }) => quote.includes(text)) ?? support[0];
  return spoken === undefined ? null : passageLanguage(catalog, spoken.article);
}
