import type { TimelineEntry } from "../model.js";
import { type DateMention, dates } from "../text/dates.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { standing } from "./standing.js";

interface Dated extends DateMention {
  readonly passage: Passage;
}

/** Entries of one day that are shown at most. */
const A_DAY = 2;

function datedPassages(matched: Matched): Dated[] {
  const worthASearch = matched.passages.filter((passage) => mayHold("date", passage));
  return worthASearch.flatMap((passage) => {
    const article = matched.articles[passage.article]!;
    return dates(passage.quote, article.published)
      .slice(0, 1)
      .map((mention) => ({ ...mention, passage }));
  });
}

/** Passages that state the same event, by the pairs found likely. */
function partnersOf(matched: Matched): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  for (const { a, b, score } of matched.pairs) {
    if (score < 0.5) continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  return partners;
}

function toEntry(chosen: Dated, alike: readonly Dated[], matched: Matched): TimelineEntry {
  return {
    date: chosen.date,
    precision: chosen.precision,
    inferred: alike.every((each) => each.inferred),
    text: chosen.passage.quote,
    support: alike.map(({ passage }) => ({
      article: matched.articles[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
    })),
  };
}

/** The events of the story that bear a date, in order of time: for each day what most sources date so. */
export function findTimeline(matched: Matched): TimelineEntry[] {
  const partners = partnersOf(matched);
  const byDate = new Map<string, Dated[]>();
  for (const each of datedPassages(matched)) byDate.set(each.date, [...(byDate.get(each.date) ?? []), each]);
  const entries: TimelineEntry[] = [];
  for (const [, list] of [...byDate].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const used = new Set<number>();
    const groups = list.map((each) => ({
      each,
      alike: list.filter(
        (other) =>
          other === each ||
          matched.first[other.passage.index] === matched.first[each.passage.index] ||
          partners.get(each.passage.index)?.includes(other.passage.index),
      ),
    }));
    groups.sort(
      (a, b) =>
        b.alike.length - a.alike.length ||
        standing(b.each.passage.quote) - standing(a.each.passage.quote) ||
        a.each.passage.index - b.each.passage.index,
    );
    for (const { each, alike } of groups.filter((group) => standing(group.each.passage.quote) >= 0.6)) {
      if (used.has(each.passage.index) || entries.filter((entry) => entry.date === each.date).length >= A_DAY) continue;
      for (const other of alike) used.add(other.passage.index);
      entries.push(toEntry(each, alike, matched));
    }
  }
  return entries;
}
