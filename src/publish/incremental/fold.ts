/** Folded stories: what lists seldom show of a story stays text, and is read where somebody asks for it. */
import type { Story } from "../../model.js";
import { inMemory, type Keep } from "./text-store.js";

type Told = Pick<Story, "claims" | "singles" | "differences">;
export type Head = Omit<Story, keyof Told>;

/** What a folded story is made of. */
export interface Parts {
  readonly head: Head;
  /** JSON, on one line. */
  readonly told: () => string;
}

/** So many stories are kept unfolded: those of one list after the other. */
const MOST_UNFOLDED = 500;

const folds = new WeakMap<Story, Parts>();
const unfolded = new Map<Head, Told>();

/** The same story, with its points and differences as a text that is kept by `keep`. */
export function fold({ claims, singles, differences, ...head }: Story, keep: Keep = inMemory): Story {
  return foldedStory({ head: apart(head), told: keep(JSON.stringify({ claims, singles, differences })) });
}

/** A copy that holds nothing in memory but what it says: a text cut out of a file keeps the whole file. */
export function apart<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}

/** The parts of a story that was folded. */
export function partsOf(story: Story): Parts {
  return folds.get(story)!;
}

/** The story of these parts. */
export function foldedStory(parts: Parts): Story {
  const { head, told } = parts;
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
  folds.set(story, parts);
  return story;
}

function unfold(head: Head, text: () => string): Told {
  const known = unfolded.get(head);
  if (known) return known;
  const told = JSON.parse(text()) as Told;
  unfolded.set(head, told);
  for (const [oldest] of unfolded.size > MOST_UNFOLDED ? unfolded : []) {
    unfolded.delete(oldest);
    break;
  }
  return told;
}
