/** What the words of a command mean: stories, their bullets and differences, articles. */
import { join } from "node:path";
import { storyName } from "../../content/story-file.js";
import { editing as messages } from "../../errors/editing.js";
import { usageError } from "../../errors.js";
import { readText } from "../../files/disk.js";
import { articleRows, readArticle, readStoryFile, type Store } from "../../files/store.js";
import type { Article, Claim, Difference, Story } from "../../model.js";
import { findArticles } from "../find-article.js";

/** The story of this id (or its beginning, from 4 characters), address or file. Throws a failure (exit 2) where it isn't one. */
export function findStory(name: string, store: Store): Story {
  if (store.stories.size === 0) throw usageError(messages.noStories);
  const wanted = name.replace(/[?#].*$/, "");
  const path = /\/stories\/[^/]+\/?$/.exec(wanted)?.[0].replace(/\/?$/, "/");
  const file = path === undefined ? null : storyName(path);
  const found = [...store.stories].filter(([own, { row }]) => {
    if (row.id === wanted) return true;
    const byFile = wanted === own || wanted.endsWith(`content/stories/${own}`) || own === `${file}.md`;
    return byFile || (wanted.length >= 4 && row.id.startsWith(wanted));
  });
  const exact = found.filter(([, { row }]) => row.id === wanted);
  const [one, ...more] = exact.length > 0 ? exact : found;
  if (one === undefined) throw usageError(messages.noStory(name));
  if (more.length > 0) throw usageError(messages.manyStories(name, found.length));
  return readStoryFile(store.root, one[0]);
}

export interface Found<T> {
  readonly story: Story;
  readonly target: T;
}

/** The bullet of this id, or of an address that ends in "#claim-" and its id. `story` says in which story, where that isn't clear. */
export function findClaim(name: string, story: string | null, store: Store): Found<Claim> {
  return findPart("claim", name, story, store, ({ claims, singles }) => [...claims, ...singles]);
}

export function findDifference(name: string, story: string | null, store: Store): Found<Difference> {
  return findPart("difference", name, story, store, ({ differences }) => differences);
}

function findPart<T extends { readonly id: string }>(
  what: string,
  name: string,
  story: string | null,
  store: Store,
  partsOf: (story: Story) => readonly T[],
): Found<T> {
  const [before, after] = name.includes("#") ? name.split("#", 2) : ["", name];
  const id = after!.replace(/^(?:claim|differ|difference)-/, "");
  const place = story ?? (before === "" ? null : before!);
  const stories = place === null ? storiesWith(id, store) : [findStory(place, store)];
  const found = stories.flatMap((each) => {
    const target = partsOf(each).find((part) => part.id === id);
    return target ? [{ story: each, target }] : [];
  });
  if (found.length === 0) throw usageError(messages.noClaim(what, id.slice(0, 60)));
  if (found.length > 1) throw usageError(messages.manyClaims(what, id));
  return found[0]!;
}

/** Stories whose file holds this id. */
function storiesWith(id: string, { root, stories }: Store): Story[] {
  if (!/^[a-z][0-9a-f]{8}$/.test(id)) return [];
  const names = [...stories.keys()].filter((name) => readText(join(root, "content", "stories", name))?.includes(id));
  return names.map((name) => readStoryFile(root, name));
}

/** The article that a name means. Throws a failure (exit 2) where it isn't one. */
export function findArticle(name: string, store: Store): Article {
  const found = findArticles(
    name,
    articleRows(store).map(({ row }) => row),
    store,
  );
  if (found.length === 0) throw usageError(messages.noArticle(name));
  if (found.length > 1) throw usageError(messages.manyArticles(name, found.length));
  return readArticle(store, found[0]!.id);
}
