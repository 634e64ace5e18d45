/** Ids that never were: a typo, which stops the build. Ids of what is no more are another matter: those are flagged. */
import { editorial as messages } from "../errors/editorial.js";
import { usageError } from "../errors.js";
import type { Decision, Editorial } from "./decision.js";

export interface Known {
  readonly stories: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Throws a failure (exit 2) for the first decision that names a story or an article that never was. */
export function checkIds({ decisions }: Editorial, known: Known): void {
  for (const decision of decisions) {
    const story = storiesOf(decision).find((id) => !known.stories.has(id));
    const article = articlesOf(decision).find((id) => !known.articles.has(id));
    const what =
      story !== undefined
        ? messages.unknownStory(story)
        : article !== undefined
          ? messages.unknownArticle(article)
          : null;
    if (what !== null) throw usageError(`${decision.path}:${decision.line}: ${what}`);
  }
}

function storiesOf(decision: Decision): readonly string[] {
  const own =
    "stories" in decision ? decision.stories : "story" in decision && decision.story !== null ? [decision.story] : [];
  return "to" in decision ? [...own, decision.to] : own;
}

function articlesOf(decision: Decision): readonly string[] {
  if ("articles" in decision) return "stay" in decision ? [...decision.articles, ...decision.stay] : decision.articles;
  if ("article" in decision) return [decision.article];
  return "receipts" in decision ? decision.receipts.flatMap(({ article }) => article ?? []) : [];
}
