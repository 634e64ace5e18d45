import type { ArticleRow, Store } from "../files/store.js";

/** The articles that a name means: an id or the beginning of it, a raw file, a file in content/articles, or an address. */
export function findArticles(name: string, rows: readonly ArticleRow[], { names }: Store): ArticleRow[] {
  return rows.filter(({ id, input, url }) => {
    const byId = id === name || (name.length >= 8 && id.startsWith(name));
    const own = names.get(id)!;
    return byId || input === name || url === name || own === name || name.endsWith(`content/articles/${own}`);
  });
}
