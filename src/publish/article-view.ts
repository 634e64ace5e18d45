/** The page of an article: what may be published of it, its used passages marked, what was cut, the way to the original. */
import { renderBody } from "../text/markdown.js";
import { type Catalog, dayOf, pathOf, sourceKnown } from "./catalog.js";
import { foreign } from "./languages.js";
import { originalView } from "./origin-view.js";
import { pageOf } from "./page.js";
import { articlePath, linkTo, passageAnchor, sourcePath } from "./paths.js";
import { shortened } from "./phrases.js";
import type { PublicArticle } from "./publication.js";
import { ruleInWords } from "./record-words.js";
import type { Texts } from "./texts.js";
import type { Use } from "./uses.js";

const MOST_CUT_LINES = 200;
const LONGEST_CUT_LINE = 400;

export function articleView(catalog: Catalog, article: PublicArticle, uses: readonly Use[]) {
  const path = articlePath(article.id);
  const story = catalog.storyByArticle.get(article.id) ?? null;
  const headline = article.headline ?? catalog.texts.say("text.untitled");
  const { original, upstream } = originalView(catalog, article);
  const page = pageOf(catalog, path, headline, article.dek ?? `${article.source.name}: ${headline}`);
  // Spread, the record would be put together property by property, which takes a tenth of the time of a page.
  return {
    path: page.path,
    head: page.head,
    headline,
    hasHeadline: article.headline !== null,
    dek: article.dek,
    byline: article.byline,
    dateline: article.dateline,
    language: foreign(article.language, catalog.texts.language),
    source: sourceKnown(article) ? { name: article.source.name, path: sourcePath(article.source.id) } : null,
    published: publishedWords(catalog, article),
    original,
    upstream,
    story: story && { headline: story.headline.text, path: pathOf(catalog, story) },
    notArticle: article.kind === "not-article",
    full: article.publish === "full",
    passages: article.publish === "passages" && article.text !== "",
    html: bodyHtml(catalog, article, uses),
    used: uses.length,
    removed: removedView(catalog.texts, article),
    json: "article.json",
  };
}

function publishedWords({ calendar, texts }: Catalog, article: PublicArticle): string {
  if (article.published === null) {
    const day = dayOf(calendar, article);
    return day === null ? texts.say("date.unknown") : texts.say("text.received", { date: texts.date(day) });
  }
  const date = texts.date(calendar.dayOf(article.published) ?? article.published);
  return article.publishedFrom === "text" ? texts.say("text.as-text-says", { date }) : date;
}

/** The body with its used passages marked. Its headings are sections of the page, whatever level they had. */
function bodyHtml(catalog: Catalog, article: PublicArticle, uses: readonly Use[]): string {
  const story = catalog.storyByArticle.get(article.id);
  const page = articlePath(article.id);
  const marks = uses.map(({ start, end, anchor, label }) => {
    const id = passageAnchor({ start, end });
    return { start, end, id, href: anchor && linkTo(page, `${pathOf(catalog, story!)}#${anchor}`), label };
  });
  const html = renderBody(article.body, marks);
  return html.includes("</h") ? html.replace(/<(\/?)h[1-6]>/g, "<$1h2>") : html;
}

function removedView(texts: Texts, { removed }: PublicArticle) {
  const shown = removed.slice(0, MOST_CUT_LINES);
  return {
    count: removed.length,
    lines: shown.map(({ text, line, rule }) => ({
      text: shortened(text.trim(), LONGEST_CUT_LINE),
      why: texts.say("text.cut-line", { line: `${line}`, rule: ruleInWords(rule, texts) }),
    })),
    left: removed.length - shown.length,
  };
}
