/** Earlier and later stories: those that grouping found to be the same affair; then those that name the same people and places, of which few stories speak. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { languageOf } from "./languages.js";
import { namesIn } from "./names.js";
import { ascending, descending } from "./order.js";
import { spanInWords } from "./story-card.js";

const LEAST_SHARED = 2;
const MOST_SHOWN = 4;
/** A name in more stories than this ties nothing together. */
const COMMON = 60;

export function relatedView(catalog: Catalog, story: Story) {
  const related = relatedTo(catalog, story);
  const startOf = ({ published, updated }: Story) => published ?? updated ?? "";
  const start = startOf(story);
  const line = (other: Story) => ({
    headline: other.headline.text,
    language: languageOf(catalog, other) ?? catalog.texts.language,
    path: pathOf(catalog, other),
    facts: spanInWords(catalog, other),
  });
  const earlier = related.filter((other) => startOf(other) < start).sort((a, b) => descending(startOf(a), startOf(b)));
  const later = related.filter((other) => startOf(other) >= start).sort((a, b) => ascending(startOf(a), startOf(b)));
  return related.length === 0 ? null : { earlier: earlier.map(line), later: later.map(line) };
}

/** The stories that a story's page leads to, the nearest first. */
export function relatedTo(catalog: Catalog, story: Story): readonly Story[] {
  const told = catalog.part?.related.get(story.id);
  if (told) return told;
  const { byId, later } = linksOf(catalog);
  const linked = [...(story.earlier ?? []).flatMap((id) => byId.get(id) ?? []), ...(later.get(story.id) ?? [])];
  const shared = sharingNames(catalog, story);
  return linked.length === 0 ? shared : [...new Set([...linked, ...shared])].slice(0, MOST_SHOWN);
}

interface Links {
  readonly byId: ReadonlyMap<string, Story>;
  /** Story id → the stories that go on from it. */
  readonly later: ReadonlyMap<string, readonly Story[]>;
}

const links = new WeakMap<readonly Story[], Links>();

/** Worked out once for a catalog's stories. */
function linksOf({ stories }: Catalog): Links {
  const known = links.get(stories);
  if (known) return known;
  const later = new Map<string, Story[]>();
  const following = stories.filter(({ earlier }) => earlier !== undefined);
  for (const story of following.sort((a, b) => ascending(a.published ?? "", b.published ?? "")))
    for (const id of story.earlier!) later.set(id, [...(later.get(id) ?? []), story]);
  const made = { byId: new Map(stories.map((story) => [story.id, story])), later };
  links.set(stories, made);
  return made;
}

/** The stories that share most names with this one, at least two. */
function sharingNames(catalog: Catalog, story: Story): Story[] {
  const names = namesIn(catalog, story).filter(({ stories }) => stories.length <= COMMON);
  if (names.length < LEAST_SHARED) return [];
  const shared = new Map<Story, number>();
  for (const { stories } of names) {
    for (const other of stories) {
      if (other.id !== story.id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort(([a, x], [b, y]) => y - x || ascending(a.id, b.id))
    .slice(0, MOST_SHOWN)
    .map(([other]) => other);
}
