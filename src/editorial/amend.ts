/** Articles as the editor's decisions make them: lines cut or restored, those that are excluded marked. In memory only: the files stay. */
import { ground as messages } from "../errors/editorial.js";
import type { Article } from "../model.js";
import { parseBody } from "../text/markdown.js";
import type { Editorial, Flag, LineDecision } from "./decision.js";

const RULE = "editor";

/** The decisions about the text of an article, and whether it is excluded: same word, same result. "" for none. */
export function amendmentsOf(editorial: Editorial, { id, source }: Pick<Article, "id" | "source">): string {
  const keys = editorial.decisions.flatMap((each) => {
    const concerns =
      ((each.decide === "line cut" || each.decide === "line restore") && each.article === id) ||
      (each.decide === "story exclude" && each.story === null && each.article === id) ||
      (each.decide === "source exclude" && isOf(each.source, source));
    return concerns ? [each.key] : [];
  });
  return keys.join(" ");
}

function isOf(wanted: string, source: Article["source"]): boolean {
  return source.id === wanted || source.name.toLowerCase() === wanted.toLowerCase();
}

/** True where the editor cut or restored lines of the article. */
export function amendsText(editorial: Editorial, article: string): boolean {
  return editorial.decisions.some((each) => isOfLine(each, article));
}

function isOfLine(each: Editorial["decisions"][number], article: string): each is LineDecision {
  return (each.decide === "line cut" || each.decide === "line restore") && each.article === article;
}

/** The article with the lines that the editor cut or restored; the same record where there are none. */
export function amendText(article: Article, editorial: Editorial): Article {
  const own = editorial.decisions.filter((each) => isOfLine(each, article.id));
  return own.reduce(
    (amended, decision) => (decision.decide === "line cut" ? cut : restore)(amended, decision.text),
    article,
  );
}

/** True where no story may hold it. */
export function isExcluded(article: Pick<Article, "id" | "source">, editorial: Editorial): boolean {
  return editorial.decisions.some(
    (each) =>
      (each.decide === "story exclude" && each.story === null && each.article === article.id) ||
      (each.decide === "source exclude" && isOf(each.source, article.source)),
  );
}

/** The articles as grouping shall see them: what is excluded counts as no article. */
export function admit(articles: readonly Article[], editorial: Editorial): readonly Article[] {
  if (editorial.decisions.length === 0) return articles;
  return articles.map((article) => {
    const amended = amendText(article, editorial);
    return isExcluded(article, editorial) ? { ...amended, kind: "not-article" as const } : amended;
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The article without the block or the sentence that is this text. */
function cut(article: Article, text: string): Article {
  const wanted = squeezed(text);
  const blocks = article.body.split(/\n{2,}/);
  const whole = blocks.findIndex((block) => squeezed(parseBody(block).text) === wanted);
  if (whole !== -1)
    return withBody(article, [...blocks.slice(0, whole), ...blocks.slice(whole + 1)].join("\n\n"), wanted);
  const part = blocks.findIndex((block) => squeezed(block).includes(wanted));
  if (part === -1) return article;
  const rest = squeezed(squeezed(blocks[part]!).replace(wanted, ""));
  return withBody(article, blocks.with(part, rest).join("\n\n"), wanted);
}

/** The article with a line that a rule had cut, as its last paragraph. */
function restore(article: Article, text: string): Article {
  const wanted = squeezed(text);
  const removed = article.removed.find((line) => squeezed(line.text) === wanted);
  if (removed === undefined) return article;
  const body = article.body === "" ? wanted : `${article.body}\n\n${escaped(wanted)}`;
  return { ...withBody(article, body, null), removed: article.removed.filter((line) => line !== removed) };
}

/** Nothing in a line of text is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~]/g, "\\$&");
}

function withBody(article: Article, body: string, removed: string | null): Article {
  const { text, blocks } = parseBody(body.trim());
  const bullets = article.bullets.flatMap((bullet) => {
    const start = text.indexOf(bullet.text);
    return start === -1 ? [] : [{ ...bullet, start, end: start + bullet.text.length }];
  });
  const line = { text: removed ?? "", line: 0, rule: RULE };
  return {
    ...article,
    body: body.trim(),
    text,
    blocks,
    bullets,
    removed: removed === null ? article.removed : [...article.removed, line],
  };
}

/** Decisions about lines, articles and sources that have nothing to hold on to any more. `articles` as their files say. */
export function articleFlags(
  editorial: Editorial,
  find: (id: string) => Article | null,
  sources: readonly Article["source"][],
): Flag[] {
  return editorial.decisions.flatMap((each) => {
    const flag = (text: string): Flag[] => [{ key: each.key, path: each.path, line: each.line, state: "gone", text }];
    if (each.decide === "source exclude")
      return sources.some((source) => isOf(each.source, source)) ? [] : flag(messages.sourceGone(each.source));
    if (each.decide !== "line cut" && each.decide !== "line restore") return [];
    const article = find(each.article);
    if (article === null) return flag(messages.articleGone(each.article));
    const amended = (each.decide === "line cut" ? cut : restore)(article, each.text);
    if (amended !== article) return [];
    return flag(each.decide === "line cut" ? messages.lineGone : messages.lineNotCut);
  });
}
