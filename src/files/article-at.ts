/** An article's file, read by whoever knows only where it lies. */
import { parseArticleRecord } from "../content/article-file.js";
import type { Article, ArticleAt } from "../model.js";
import { readText } from "./disk.js";

/** Reads the article. Throws a failure that names its file where it can't be read. */
export function readArticleAt({ file, path, source }: ArticleAt): Article {
  return { ...parseArticleRecord(readText(file) ?? "", path), source };
}
