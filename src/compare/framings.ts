import type { Difference } from "../model.js";
import { loadedWords } from "../text/loaded-words.js";
import { words } from "../text/words.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { type Side, toSide } from "./sides.js";
import { claimId } from "./voices.js";

/** Passages less likely to state the same tell of other things, in other words with reason. */
const LIKELY = 0.55;

interface Told {
  readonly passage: Passage;
  readonly group: number;
  readonly key: string;
  readonly label: string;
  /** UTF-16 offset of the word in the article. */
  readonly at: number;
}

const sourceOf = (passage: Passage, matched: Matched): string => matched.articles[passage.article]!.source.id;

/** The loaded words of a passage outside quotation marks: there they are somebody else's. */
function toldIn(passage: Passage): readonly Told[] {
  if (!mayHold("loaded", passage)) return [];
  const own = passage.quote.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => " ".repeat(quoted.length));
  const all = words(own);
  return loadedWords(all.map((word) => word.lower)).map(({ group, key, first, last }) => ({
    passage,
    group,
    key,
    label: passage.quote.slice(all[first]!.start, all[last]!.end),
    at: passage.start + all[first]!.start,
  }));
}

/** Per source and group the words that it uses: only who keeps to one has chosen it. */
function choices(all: readonly Told[], matched: Matched): Map<string, Set<string>> {
  const chosen = new Map<string, Set<string>>();
  for (const { passage, group, key } of all) {
    const at = `${group} ${sourceOf(passage, matched)}`;
    chosen.set(at, (chosen.get(at) ?? new Set()).add(key));
  }
  return chosen;
}

/** Pairs of passages that state the same, each with a word of one group that its source keeps to, and not the other's. */
function clashes(matched: Matched): [Told, Told][] {
  const told = matched.passages.map(toldIn);
  const chosen = choices(told.flat(), matched);
  const keeps = ({ passage, group }: Told): boolean => chosen.get(`${group} ${sourceOf(passage, matched)}`)!.size === 1;
  const found: [Told, Told][] = [];
  for (const { a, b, score } of matched.pairs) {
    if (score < LIKELY || sourceOf(matched.passages[a]!, matched) === sourceOf(matched.passages[b]!, matched)) continue;
    for (const x of told[a]!) {
      const y = told[b]!.find((other) => other.group === x.group && other.key !== x.key);
      if (y !== undefined && keeps(x) && keeps(y)) found.push([x, y]);
    }
  }
  return found;
}

/** Where sources that state the same call one thing by words that put it in other lights ("rebels", "terrorists"): one difference for each thing. */
export function findFramings(matched: Matched, claims: readonly Found[]): Difference[] {
  const byGroup = new Map<number, Told[]>();
  for (const clash of clashes(matched))
    for (const each of clash) byGroup.set(each.group, [...(byGroup.get(each.group) ?? []), each]);
  return [...byGroup.values()].map((all) => {
    const sides = new Map<string, Side>();
    for (const { key, label, passage } of all) {
      const side = sides.get(key) ?? { label, passages: [] };
      sides.set(key, side.passages.includes(passage) ? side : { ...side, passages: [...side.passages, passage] });
    }
    const { passage: first, at, label } = all[0]!;
    const claim = claims.find((each) => all.every(({ passage }) => each.passages.includes(passage.index)))?.claim;
    return {
      id: claimId("d", matched.articles[first.article]!.id, at, at + label.length),
      kind: "framing",
      about: claim?.text ?? first.quote,
      claim: claim?.id ?? null,
      sides: [...sides.values()].map((side) => toSide(side, matched)),
    };
  });
}
