import { mainClause } from "../text/main-clause.js";
import { agree, findClash, measure } from "./conflict.js";

/**
 * Does a source give another number for what the main clause of a bullet counts? True where one of its passages clashes with it and a number
 * of the main clause is told by none: "12% of the mills stood still" isn't shared with one who says "more than 8%".
 */
export function givesOtherNumber(bullet: string, passages: readonly string[]): boolean {
  const main = mainClause(bullet)
    .map(({ start, end }) => bullet.slice(start, end))
    .join(" ");
  const counted = measure(main);
  if (counted.length === 0 || !passages.some((passage) => findClash(main, passage) !== null)) return false;
  const told = passages.flatMap((passage) => measure(passage));
  return counted.some((own) => !told.some((each) => agree(own, each)));
}
