/** The articles as their files are now, each with the source that the last build settled on. */
import { join } from "node:path";
import { parseArticleRecord } from "../../content/article-file.js";
import { readText } from "../../files/disk.js";
import type { Article, SourceRef } from "../../model.js";
import type { Member } from "../stories/job.js";
import type { ArticleFacts } from "./facts.js";

export interface Articles {
  readonly entries: readonly { readonly id: string; readonly hash: string }[];
  /** The article of a file in content/articles. */
  readonly idOf: (name: string) => string | undefined;
  /** Throws a failure that names the file where it can't be read, or holds another article by now. */
  readonly read: (id: string) => Article;
  readonly member: (id: string) => Member;
}

export function articlesOf(root: string, facts: readonly ArticleFacts[]): Articles {
  const byId = new Map(facts.map((each) => [each.id, each]));
  const ids = new Map(facts.map(({ id, name }) => [name, id]));
  const read = (id: string): Article => {
    const { name, own, source } = byId.get(id)!;
    const path = `content/articles/${name}`;
    const article = parseArticleRecord(readText(join(root, path)) ?? "", path);
    if (article.id !== id) throw new Error(`${path} holds another article.`);
    return { ...article, source: isSame(article.source, own) ? source : article.source };
  };
  return {
    entries: facts.map(({ id }) => ({ id, hash: "" })),
    idOf: (name) => ids.get(name),
    read,
    member: (id) => ({ name: byId.get(id)!.name, source: read(id).source }),
  };
}

function isSame(a: SourceRef, b: SourceRef): boolean {
  return a.id === b.id && a.name === b.name;
}
