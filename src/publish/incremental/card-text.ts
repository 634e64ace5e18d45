/** Cards as text, as their files hold them. */
import type { Card } from "./cards.js";
import { foldedStory, partsOf } from "./fold.js";
import { inMemory } from "./text-store.js";

/** Cards of folded stories as lines: all heads, then a line for each story. */
export function cardsToText(cards: readonly Card[]): string {
  const told: string[] = [];
  const heads = cards.map((card) => {
    const parts = card.records.stories.map(partsOf);
    told.push(...parts.map((part) => part.told()));
    return { ...card, records: { ...card.records, stories: parts.map(({ head }) => head) } };
  });
  return [JSON.stringify(heads), ...told].join("\n");
}

/** The cards of a text that `cardsToText` gave. */
export function cardsFromText(text: string): Card[] {
  const [heads = "[]", ...told] = text.split("\n");
  let at = 0;
  return (JSON.parse(heads) as Card[]).map((card) => {
    const stories = card.records.stories.map((head) => foldedStory({ head, told: inMemory(told[at++]!) }));
    return { ...card, records: { ...card.records, stories } };
  });
}
