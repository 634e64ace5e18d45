import type { Matched } from "./match.js";
import type { Wording } from "./wording.js";

/** A bullet that is there already: its wording, and the passages that are its receipts. */
export interface Bullet {
  readonly wording: Wording;
  readonly passages: readonly number[];
}

/** Two wordings of which one holds more than this of the other, by weighted meanings, say the same. */
const INSIDE = 0.65;

/**
 * Bullets that are there already, by places of the caller's choice, so that a wording is held against all of them at once: only those are
 * looked at that share a meaning with it.
 */
export interface Taken {
  /** Puts a bullet at a place, instead of the one there. */
  readonly put: (place: number, bullet: Bullet) => void;
  readonly drop: (place: number) => void;
  /** True where a bullet has the passage among its receipts. */
  readonly holds: (passage: number) => boolean;
  /** The first place of a bullet whose wording shares its place in a text with this one, or says the same; -1 if there is none. */
  readonly twinOf: (wording: Wording) => number;
  /** True where, of a wording here and this one, the heavier holds more than `share` (0 to 1) of the lighter. */
  readonly isAlike: (wording: Wording, share: number) => boolean;
}

/** Where nothing is taken yet. */
export const NOTHING_TAKEN: Pick<Taken, "holds" | "twinOf" | "isAlike"> = {
  holds: () => false,
  twinOf: () => -1,
  isAlike: () => false,
};

const overlaps = (a: Wording, b: Wording): boolean => a.start < b.end && b.start < a.end;

export function createTaken({ ground }: Pick<Matched, "ground">): Taken {
  const { weights } = ground.meanings;
  // Bullets by a number of their own: one that was put away is no longer at its place.
  const bullets: (Bullet & { readonly place: number })[] = [];
  const numberAt: number[] = [];
  const having = new Map<number, number[]>();
  const within = new Map<number, number[]>();
  const holders = new Map<number, number>();
  const shared: number[] = [];
  const askedBy: number[] = [];
  let asked = 0;
  const isThere = (number: number): boolean => numberAt[bullets[number]!.place] === number;
  const count = ({ passages }: Bullet, step: number): void => {
    for (const passage of passages) holders.set(passage, (holders.get(passage) ?? 0) + step);
  };
  const drop = (place: number): void => {
    const number = numberAt[place] ?? -1;
    if (number >= 0) count(bullets[number]!, -1);
    numberAt[place] = -1;
  };
  /** Numbers of the bullets that share a meaning with a wording; `shared` holds what those weigh that they share. */
  const near = (wording: Wording): number[] => {
    asked += 1;
    const found: number[] = [];
    for (const meaning of wording.meanings) {
      for (const number of having.get(meaning) ?? []) {
        if (askedBy[number] !== asked) {
          askedBy[number] = asked;
          shared[number] = 0;
          if (isThere(number)) found.push(number);
        }
        shared[number]! += weights[meaning]!;
      }
    }
    return found;
  };
  const alike = (wording: Wording, share: number): number[] =>
    near(wording).filter((number) => {
      const lighter = Math.min(wording.mass, bullets[number]!.wording.mass);
      return shared[number]! / Math.max(1e-9, lighter) > share;
    });
  const inSamePlace = (wording: Wording): number[] =>
    (within.get(wording.passage) ?? []).filter(
      (number) => isThere(number) && overlaps(wording, bullets[number]!.wording),
    );
  return {
    put: (place, bullet) => {
      drop(place);
      const number = bullets.push({ ...bullet, place }) - 1;
      numberAt[place] = number;
      count(bullet, 1);
      for (const meaning of bullet.wording.meanings) append(having, meaning, number);
      append(within, bullet.wording.passage, number);
    },
    drop,
    holds: (passage) => (holders.get(passage) ?? 0) > 0,
    twinOf: (wording) => {
      const twins = [...inSamePlace(wording), ...alike(wording, INSIDE)];
      return twins.reduce((first, number) => {
        const { place } = bullets[number]!;
        return first < 0 || place < first ? place : first;
      }, -1);
    },
    isAlike: (wording, share) => alike(wording, share).length > 0,
  };
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
