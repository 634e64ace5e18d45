/** What each passage of an article is used for: the way back from the text to the bullets. */
import type { Span, Story } from "../model.js";
import { anchor } from "./paths.js";
import { asSentence, shortened } from "./phrases.js";
import { sideLabel } from "./record-words.js";
import type { Texts } from "./texts.js";

const LONGEST_LABEL = 72;

export interface Use extends Span {
  /** Id of the thing in the story's page; null where no way back is shown, because the margin would be full of them. */
  readonly anchor: string | null;
  /** What the margin says about it. */
  readonly label: string;
}

type Receipt = Span & { readonly article: string };

/** The used passages of every article of a story, in the order of the text; of the same passage only its first use. */
export function usesByArticle(story: Story, texts: Texts): Map<string, Use[]> {
  const { say } = texts;
  const uses = new Map<string, Map<string, Use>>();
  const add = (support: readonly Receipt[], id: string | null, label: string) => {
    for (const { article, start, end } of support) {
      const places = uses.get(article) ?? new Map<string, Use>();
      const key = `${start}-${end}`;
      if (!places.has(key)) places.set(key, { start, end, anchor: id, label: shortened(label, LONGEST_LABEL) });
      uses.set(article, places);
    }
  };
  story.claims.forEach(({ id, text, support }, i) => {
    add(support, anchor("claim", id), say("use.claim", { number: i + 1, text: asSentence(text) }));
  });
  for (const difference of story.differences) {
    const { id, sides, about } = difference;
    for (const side of sides)
      add(
        side.support,
        anchor("differ", id),
        say("use.difference", { about, label: sideLabel(difference, side, texts) }),
      );
  }
  for (const { id, support } of story.singles) add(support, anchor("single", id), say("use.single"));
  story.quotes.forEach(({ speaker, support }, i) => {
    add(support, `quote-${i + 1}`, speaker ? say("use.quote", { speaker }) : say("use.words"));
  });
  for (const { support } of story.timeline) add(support, null, say("use.time"));
  return new Map([...uses].map(([id, places]) => [id, [...places.values()].sort(byPlace)]));
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
