/** Cards as text, in their files and in memory: what a story's lists seldom show is read from its text where somebody asks for it. */
import type { Story } from "../../model.js";
import type { Card } from "./cards.js";

type Told = Pick<Story, "claims" | "singles" | "differences">;
type Head = Omit<Story, keyof Told>;

/** So many stories are kept unfolded: those of one list after the other. */
const MOST_UNFOLDED = 500;

const folds = new WeakMap<Story, { readonly head: Head; readonly told: string }>();
const unfolded = new Map<Head, Told>();

/** The same story, with its points and differences as text. */
export function fold({ claims, singles, differences, ...head }: Story): Story {
  return foldedStory(head, JSON.stringify({ claims, singles, differences }));
}

function foldedStory(head: Head, told: string): Story {
  const story: Story = {
    ...head,
    get claims() {
      return unfold(head, told).claims;
    },
    get singles() {
      return unfold(head, told).singles;
    },
    get differences() {
      return unfold(head, told).differences;
    },
  };
  folds.set(story, { head, told });
  return story;
}

function unfold(head: Head, text: string): Told {
  const known = unfolded.get(head);
  if (known) return known;
  const told = JSON.parse(text) as Told;
  unfolded.set(head, told);
  for (const [oldest] of unfolded.size > MOST_UNFOLDED ? unfolded : []) {
    unfolded.delete(oldest);
    break;
  }
  return told;
}

/** Cards of folded stories as lines: all heads, then a line for each story. */
export function cardsToText(cards: readonly Card[]): string {
  const told: string[] = [];
  const heads = cards.map((card) => {
    const parts = card.records.stories.map((story) => folds.get(story)!);
    told.push(...parts.map((part) => part.told));
    return { ...card, records: { ...card.records, stories: parts.map(({ head }) => head) } };
  });
  return [JSON.stringify(heads), ...told].join("\n");
}

/** The cards of a text that `cardsToText` gave. */
export function cardsFromText(text: string): Card[] {
  const [heads = "[]", ...told] = text.split("\n");
  let at = 0;
  return (JSON.parse(heads) as Card[]).map((card) => {
    const stories = card.records.stories.map((head) => foldedStory(head, told[at++]!));
    return { ...card, records: { ...card.records, stories } };
  });
}
