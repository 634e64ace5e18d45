/** The page of a story: what its sources share, where they differ, what only one says, and where it all comes from. */
import type { Claim, Entity, Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourceKnown, sourcesOf } from "./catalog.js";
import { claimTableView } from "./claim-table-view.js";
import { oneLine } from "./clean.js";
import { differenceViews } from "./difference-view.js";
import { growthView } from "./growth-view.js";
import { decidedViews, historyView, noteViews } from "./history-view.js";
import { languageOf } from "./languages.js";
import { leftOutView } from "./left-out-view.js";
import { split } from "./lists.js";
import { nameKey } from "./names.js";
import { originViews } from "./origin-view.js";
import { pageOf } from "./page.js";
import { anchor, articlePath } from "./paths.js";
import { asSentence, isLongHeadline, shortened } from "./phrases.js";
import { pictured, picturePath } from "./pictures.js";
import { receiptView, receiptViews } from "./receipts.js";
import { nearestInWords, topicName } from "./record-words.js";
import { relatedView } from "./related-view.js";
import { PICTURE_SIZE } from "./share-picture.js";
import { ownDek, spanInWords } from "./story-card.js";
import { sureClaims } from "./sureness.js";
import type { TextKey } from "./texts/en.js";
import type { Texts } from "./texts.js";

export function storyView(catalog: Catalog, story: Story) {
  const articles = articlesOf(catalog, story);
  const sources = sourcesOf(articles);
  const view = {
    ...pageOf(
      catalog,
      pathOf(catalog, story),
      story.headline.text,
      story.dek ?? sureClaims(story)[0]?.text ?? story.headline.text,
    ),
    headline: story.headline.text,
    long: isLongHeadline(story.headline.text),
    headlineFrom: headlineSource(catalog, story),
    headlineEditor: story.headline.editor === true,
    dekEditor: story.dekEditor === true,
    notes: noteViews(catalog, story),
    language: languageOf(catalog, story),
    dek: ownDek(story),
    facts: factsOf(catalog, story, sources.length),
    published: catalog.calendar.dayOf(story.published),
    updated: catalog.calendar.dayOf(story.updated),
    share: shareOf(catalog, story),
    changed: changedWords(catalog, story),
    mail: mailLink(catalog, story),
    table: claimTableView(catalog, story, articles, sources.length),
    differences: split(differenceViews(catalog, story), 8),
    singles: split(
      story.singles.map((claim) => singleView(catalog, claim)),
      8,
    ),
    quotes: split(quoteViews(catalog, story), 6),
    timeline: {
      ...split(timelineViews(catalog, story), 20),
      anyInferred: story.timeline.some(({ inferred }) => inferred),
    },
    entities: entityGroups(catalog, story.entities),
    origins: originViews(catalog, story),
    growth: growthView(catalog, story),
    leftOut: leftOutView(catalog, story),
    related: relatedView(catalog, story),
    topics: story.topics
      .flatMap((topic) => catalog.topics.get(topic) ?? [])
      .map(({ name, path }) => ({ name: topicName(catalog.texts, name), path })),
    together: togetherViews(catalog, story),
    nearest: nearestView(catalog, story),
    decided: decidedViews(catalog, story),
    history: historyView(catalog, story),
    json: "story.json",
  };
  return { ...view, contents: contentsOf(view, catalog.texts) };
}

/** What a page that shows a link to this one needs; absolute addresses, or nothing. */
function shareOf(catalog: Catalog, story: Story) {
  const { url } = catalog.config;
  const hasPicture = url !== null && pictured(catalog).has(story.id);
  return {
    picture: hasPicture ? url + picturePath(catalog, story) : null,
    ...PICTURE_SIZE,
    alt: catalog.texts.say("story.share-picture", { headline: story.headline.text }),
  };
}

function changedWords({ calendar, texts }: Catalog, { updated }: Story): string | null {
  return updated && texts.date(calendar.dayOf(updated) ?? updated);
}

/** A link that opens a mail with the headline and the address; none where the address isn't known. */
function mailLink(catalog: Catalog, story: Story): string | null {
  const { url } = catalog.config;
  const subject = encodeURIComponent(oneLine(shortened(story.headline.text, 150)));
  return url && `mailto:?subject=${subject}&body=${encodeURIComponent(url + pathOf(catalog, story))}`;
}

function headlineSource(catalog: Catalog, { headline }: Story) {
  if (headline.editor) return null;
  const article = catalog.articleById.get(headline.article);
  return article && sourceKnown(article) ? { name: article.source.name, path: articlePath(article.id) } : null;
}

function factsOf(catalog: Catalog, story: Story, sources: number): string[] {
  const { say } = catalog.texts;
  const days = spanInWords(catalog, story);
  return [
    say("sources", { n: sources }),
    say("origins", { n: story.origins.length }),
    ...(story.articles.length > sources ? [say("articles", { n: story.articles.length })] : []),
    ...(days ? [days] : []),
  ];
}

function singleView(catalog: Catalog, claim: Claim) {
  const receipt = receiptView(catalog, claim.support[0]!);
  const exact = claim.text === receipt.quote;
  return {
    anchor: anchor("single", claim.id),
    language: receipt.language,
    text: asSentence(claim.text),
    editor: claim.editor === true,
    exact,
    receipt,
  };
}

function quoteViews(catalog: Catalog, story: Story) {
  return story.quotes.map(({ text, speaker, support }, i) => {
    const views = receiptViews(catalog, support, 6);
    const language = views.receipts[0]?.language ?? null;
    return { anchor: `quote-${i + 1}`, language, text: unquoted(text), speaker, ...views };
  });
}

/** The page sets quotation marks of its own around a quote, which often ends in the comma of its sentence. */
function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^[“"«„]([^“”"«»„]*)[”"»“]$/u, "$1")
    .replace(/,$/, "");
}

function timelineViews(catalog: Catalog, story: Story) {
  return story.timeline.map(({ date, inferred, text, support }) => {
    const receipt = receiptView(catalog, support[0]!);
    const day = catalog.texts.date(date);
    return { date, day, inferred, language: receipt.language, text: asSentence(text), receipt };
  });
}

const ENTITY_KINDS = ["person", "place", "organization", "other"] as const;

function entityGroups(catalog: Catalog, entities: readonly Entity[]) {
  return ENTITY_KINDS.flatMap((kind) => {
    const label = catalog.texts.say(`kind.${kind}`);
    const names = entities.filter((entity) => entity.kind === kind).map((entity) => entityView(catalog, entity));
    return names.length > 0 ? [{ label, names: names.slice(0, 16), more: Math.max(0, names.length - 16) }] : [];
  });
}

function entityView(catalog: Catalog, entity: Entity) {
  const { name, aliases, articles } = entity;
  const sources = sourcesOf(articles.flatMap((id) => catalog.articleById.get(id) ?? []));
  const also = aliases
    .filter((alias) => !name.includes(alias))
    .slice(0, 4)
    .join(", ");
  const path = catalog.names.get(nameKey(entity))?.path ?? null;
  return { name, path, also: also === "" ? null : also, sources: catalog.texts.say("sources", { n: sources.length }) };
}

function togetherViews({ texts }: Catalog, { together, articles }: Story) {
  // A lone letter ("U" of "U.S.") tells a reader nothing.
  const telling = together.filter(({ feature }) => /[\p{L}\p{N}]{2}/u.test(feature));
  const features = telling.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
  return features.map(({ feature, articles: sharing }) => {
    return { feature, sharing: texts.say("together.sharing", { some: sharing.length, n: articles.length }) };
  });
}

/** The nearest story or article that doesn't belong to this one, and why not. */
function nearestView(catalog: Catalog, { nearest }: Story) {
  const article = nearest && catalog.articleById.get(nearest.article);
  if (!article) return null;
  const story = catalog.storyByArticle.get(article.id);
  return {
    headline: story?.headline.text ?? article.headline ?? article.source.name,
    path: story ? pathOf(catalog, story) : articlePath(article.id),
    why: nearestInWords(nearest.why, catalog.texts),
  };
}

interface Sections {
  readonly [section: string]: unknown;
}

const SECTIONS: readonly [key: string, anchor: string, label: TextKey][] = [
  ["table", "shared", "shared.title"],
  ["differences", "differ", "differ.title"],
  ["singles", "only-one", "singles.title"],
  ["quotes", "words", "quotes.title"],
  ["timeline", "time-line", "time.title"],
  ["entities", "names", "names.title"],
  ["origins", "origins", "origins.title"],
  ["growth", "growth", "growth.title"],
  ["decided", "decided", "decided.title"],
  ["history", "history", "history.title"],
  ["together", "together", "together.title"],
  ["leftOut", "left-out", "left.title"],
  ["related", "related", "related.title"],
  ["headline", "cite", "cite.title"],
];

/** The sections that have something in them, for the list of contents. */
function contentsOf(view: Sections, { say }: Texts) {
  return SECTIONS.filter(([key]) => isFilled(view[key])).map(([, id, label]) => ({ id, label: say(label) }));
}

function isFilled(section: unknown): boolean {
  if (Array.isArray(section)) return section.length > 0;
  return (
    section !== null &&
    (typeof section !== "object" || !("first" in section) || (section.first as unknown[]).length > 0)
  );
}
