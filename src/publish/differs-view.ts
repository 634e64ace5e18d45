/** A difference in one line, for cards: "$14m or $19m". */
import type { Difference, Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { anchor } from "./paths.js";
import { shortened } from "./phrases.js";
import { sideLabel } from "./record-words.js";

const LONGEST_SIDE = 40;
const LONGEST_ABOUT = 90;

/** The first difference whose sides have short names: "$14m or $19m". */
export function differsView({ texts }: Catalog, { differences }: Story) {
  const short = ({ sides }: Difference) => sides.length < 4 && sides.every(({ label }) => label.length <= LONGEST_SIDE);
  const first = differences.find(
    (difference) => short(difference) && !["stance", "headline"].includes(difference.kind),
  );
  if (!first) return null;
  const sides = first.sides
    .map((side) => sideLabel(first, side, texts))
    .reduce((list, label) => texts.say("list.or", { first: list, last: label }));
  return { anchor: anchor("differ", first.id), sides, about: shortened(first.about, LONGEST_ABOUT) };
}
