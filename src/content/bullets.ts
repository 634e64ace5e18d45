/** The source's own summary points ⇄ a short word for the front matter: which list items of the body they are, e.g. "1-4, 7". */
import type { Block, Bullet } from "../model.js";

/** Bullets as numbers of list items, from 1; a bullet that is no list item as "@start-end". Null for none. */
export function formatBullets(bullets: readonly Bullet[], blocks: readonly Block[]): string | null {
  if (bullets.length === 0) return null;
  const items = blocks.filter(({ kind }) => kind === "item");
  const numbers = bullets.map(
    ({ start, end }) => items.findIndex((item) => item.start === start && item.end === end) + 1,
  );
  const words: string[] = [];
  for (let i = 0; i < bullets.length; i += 1) {
    let last = i;
    while (numbers[i] && numbers[last + 1] === numbers[last]! + 1) last += 1;
    words.push(numbers[i] ? rangeOf(numbers[i]!, numbers[last]!) : `@${rangeOf(bullets[i]!.start, bullets[i]!.end)}`);
    i = last;
  }
  return words.join(", ");
}

function rangeOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** The bullets that such a word means in a text; items that are no longer there are left out. Null if the word is none. */
export function parseBullets(word: string | null, text: string, blocks: readonly Block[]): Bullet[] | null {
  if (word === null) return [];
  const items = blocks.filter(({ kind }) => kind === "item");
  const bullets: Bullet[] = [];
  for (const part of word.split(",")) {
    const [, at, first, last] = /^(@?)(\d{1,9})(?:-(\d{1,9}))?$/.exec(part.trim()) ?? [];
    if (first === undefined) return null;
    const from = Number(first);
    const to = Number(last ?? first);
    const spans = at ? [{ start: from, end: to }] : items.slice(from - 1, to);
    for (const { start, end } of spans)
      if (end <= text.length) bullets.push({ text: text.slice(start, end), start, end });
  }
  return bullets;
}
