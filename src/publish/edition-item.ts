/** A day or a week as one item of a feed. */
import type { Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { editionOf } from "./edition.js";
import { type FeedItem, pointsHtml, siteUrl, spoken, tagUri } from "./feed-items.js";
import { languageOf } from "./languages.js";
import type { Period, Rhythm } from "./periods.js";
import { asSentence } from "./phrases.js";
import { element, escapeXml } from "./xml.js";

export function editionItem(catalog: Catalog, period: Period, rhythm: Rhythm): FeedItem {
  const { config, calendar, texts } = catalog;
  const url = siteUrl(config).url + period.path;
  const stories = texts.say("stories", { n: period.stories.length });
  const headlines = period.stories.slice(0, 5).map(({ headline }) => asSentence(headline.text));
  const published = calendar.momentOf(period.first);
  return {
    id: tagUri(config, `${rhythm}/${period.key}`),
    url,
    title: period.stories.length > 0 ? `${period.title}: ${stories}` : period.title,
    published,
    updated: newestOf(catalog, period) ?? published,
    summary: oneLine([`${stories}.`, ...headlines].join(" ")),
    html: editionHtml(catalog, period, url),
    language: null,
    topics: [],
    via: [],
    picture: null,
  };
}

/** When the last article of a period came out, as far as that is known. */
function newestOf(catalog: Catalog, { stories, single, first, last }: Period): Date | null {
  const articles = [...stories.flatMap((story) => articlesOf(catalog, story)), ...single];
  const dates = articles
    .map(({ published }) => published)
    .filter((date) => {
      const day = catalog.calendar.dayOf(date);
      return day !== null && day >= first && day <= last;
    });
  const times = dates.flatMap((date) => catalog.calendar.momentOf(date)?.getTime() ?? []);
  return times.length > 0 ? new Date(times.reduce((a, b) => Math.max(a, b))) : null;
}

/** An edition as HTML: headlines with their points. */
function editionHtml(catalog: Catalog, period: Period, url: string): string {
  const root = siteUrl(catalog.config).url;
  const { entries, others } = editionOf(catalog, period);
  const link = (story: Story) =>
    element("a", { href: root + pathOf(catalog, story) }, spoken(story.headline.text, languageOf(catalog, story)));
  const told = entries.map(({ story, claims }) => {
    const sources = sourcesOf(articlesOf(catalog, story)).length;
    return (
      element("h2", {}, link(story)) +
      pointsHtml(catalog.texts, claims, root + pathOf(catalog, story), sources, languageOf(catalog, story))
    );
  });
  const list = others.slice(0, 30).map((story) => element("li", {}, link(story)));
  const page = catalog.texts.say(period.single.length > 0 ? "edition.page-single" : "edition.page");
  return [
    ...told,
    list.length > 0 ? element("ul", {}, list.join("")) : "",
    element("p", {}, element("a", { href: url }, escapeXml(page))),
  ].join("");
}
