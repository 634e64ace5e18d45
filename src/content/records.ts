/** The contract's JSON records (version 1): key order is part of them. */
import type { Article, Story } from "../model.js";

/** An article as `normalize` and `article.json` give it. */
export type ArticleRecord = Article;

/** A story with its articles' whole records, as `compare` and `story.json` give it. */
export type StoryRecord = Omit<Story, "articles"> & { readonly articles: readonly ArticleRecord[] };

/** The public record of an article. */
export function articleRecord(article: Article): ArticleRecord {
  const { version, id, kind, input, url, source, headline, dek, byline, dateline, language } = article;
  const { published, publishedFrom, received, body, text, blocks, bullets, upstream, links, removed } = article;
  const told = { version, id, kind, input, url, source: { id: source.id, name: source.name } };
  const parts = { headline, dek, byline, dateline, language, published, publishedFrom, received };
  return {
    ...told,
    ...parts,
    body,
    text,
    blocks,
    bullets,
    upstream,
    links,
    removed,
    ...(article.summary ? { summary: true as const } : {}),
  };
}

/** What the editor decided, as readers may know it. */
function editorOf({ dekEditor, pinned, notes, decisions }: Story): object {
  const told = decisions?.map(({ decide, who, when, why, about, state }) => ({ decide, who, when, why, about, state }));
  return {
    ...(dekEditor ? { dekEditor } : {}),
    ...(pinned === undefined ? {} : { pinned }),
    ...(notes ? { notes } : {}),
    ...(told ? { decisions: told } : {}),
  };
}

/** The public record of a story; `articles` are those that it names, in its order. */
export function storyRecord(story: Story, articles: readonly ArticleRecord[]): StoryRecord {
  const { version, id, url, headline, dek, published, updated, origins, claims, singles, differences } = story;
  const { revised, quotes, timeline, entities, together, nearest, earlier, topics, history } = story;
  const told = {
    version,
    id,
    url,
    headline,
    dek,
    published,
    updated,
    ...(revised ? { revised } : {}),
    ...editorOf(story),
  };
  return {
    ...told,
    articles,
    origins,
    claims,
    singles,
    differences,
    quotes,
    timeline,
    entities,
    together,
    ...(nearest ? { nearest } : {}),
    ...(earlier ? { earlier } : {}),
    topics,
    history,
  };
}
