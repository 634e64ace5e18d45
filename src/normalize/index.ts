/** RawArticle → Article: what each line of a scrape is, and which are no part of the article. */
import type { Article, RawArticle, Report, SourceRef } from "../model.js";
import { formatBody, joinBlocks } from "../text/format-body.js";
import { articleId, canonicalUrl } from "./article-id.js";
import { cutBoilerplate, cutRepeats } from "./boilerplate/cut.js";
import { cutInline } from "./boilerplate/inline.js";
import { cutLinkLists, cutLists } from "./boilerplate/lists.js";
import { takeByline } from "./byline.js";
import { takeDateline } from "./dateline.js";
import type { Draft, NormalizeOptions, Step } from "./draft.js";
import { findDek, findHeadline } from "./headline.js";
import { dropNonArticle } from "./kind.js";
import { findLanguage } from "./language.js";
import { takeMetadata } from "./metadata.js";
import { toDraft } from "./paragraphs.js";
import { cutPosts } from "./posts.js";
import { findPublished } from "./published.js";
import { findHeadings, takeBullets } from "./shape.js";
import { findSource, unknownSource } from "./source.js";
import { findUpstream } from "./upstream.js";

export type { NormalizeOptions } from "./draft.js";

const STEPS: readonly Step[] = [
  takeMetadata,
  takeByline,
  cutPosts,
  cutLists,
  cutBoilerplate,
  cutInline,
  cutRepeats,
  takeBullets,
  findHeadline,
  cutLinkLists,
  takeDateline,
  findDek,
  findHeadings,
  findUpstream,
  dropNonArticle,
];

/** The article that a raw text holds; every line of it stands in the article or in `removed`. `received` is null. */
export function normalize(raw: RawArticle, options: NormalizeOptions, report: Report): Article {
  const draft = STEPS.reduce((before, step) => step(before, options), toDraft(raw));
  return toArticle(draft, options, report);
}

function toArticle(draft: Draft, options: NormalizeOptions, report: Report): Article {
  const { raw, kind, paras, headline, dek, byline, dateline, links } = draft;
  const { text, blocks } = joinBlocks(paras);
  const url = canonicalUrl(raw.meta.url, raw.format);
  const source = findSource(draft, url, options.sources);
  const id = articleId(raw, url, source?.id ?? "");
  return {
    version: 1,
    id,
    kind,
    input: raw.input,
    url,
    source: source ?? unknownSource(id, headline, text, raw.input),
    headline,
    dek,
    byline,
    dateline,
    language: findLanguage(raw.meta.language, `${headline ?? ""}\n${text}`, usualLanguage(source, options)),
    ...findPublished(draft, report),
    received: null,
    body: formatBody(paras),
    text,
    blocks,
    bullets: paras.flatMap((para, i) =>
      para.bullet ? [{ text: para.text, start: blocks[i]!.start, end: blocks[i]!.end }] : [],
    ),
    upstream: draft.upstream.filter((name) => name !== source?.name),
    links,
    removed: draft.removed.toSorted((a, b) => a.line - b.line),
    ...(raw.summary ? { summary: true as const } : {}),
  };
}

/** The language of the outlet where the configuration tells it, else of the digest. */
function usualLanguage(source: SourceRef | null, { sources, defaultLanguage }: NormalizeOptions): string {
  const stated = source === null ? undefined : sources.find(({ name }) => name === source.name)?.language;
  return stated === undefined ? defaultLanguage : stated.split("-")[0]!;
}
