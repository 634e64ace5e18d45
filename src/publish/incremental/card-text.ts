/** Cards as text, as their files hold them. */
import { lazyLines } from "../lazy-lines.js";
import { type CardRow, cardOfRow, rowOf } from "./card-rows.js";
import type { Card } from "./cards.js";

/** Cards as lines: all rows, then a line for each story. */
export function cardsToText(cards: readonly Card[]): string {
  const told = cards.flatMap((card) => card.told.map((tell) => tell()));
  return [JSON.stringify(cards.map(rowOf)), ...told].join("\n");
}

/** The cards of a text that `cardsToText` gave, in UTF-8. What stories tell is read out of it where somebody asks for it: the bytes must stay as they are. */
export function cardsFromText(text: Uint8Array): Card[] {
  const line = lazyLines(text);
  return (JSON.parse(line()()) as CardRow[]).map((row) => cardOfRow(row, line));
}
