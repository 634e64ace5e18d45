/** People, places and organisations that more than one story names. */
import { createHash } from "node:crypto";
import type { Entity, Story } from "../model.js";
import { slugify } from "../text/slug.js";
import { ascending } from "./order.js";

/** Those in most stories; more pages than this nobody browses. */
const MOST_NAMES = 1_000;

export interface Name {
  readonly name: string;
  readonly kind: Entity["kind"];
  readonly path: string;
  readonly stories: readonly Story[];
}

/** The key under which a name of one story meets the same name of another. */
export function nameKey({ kind, name }: Pick<Entity, "kind" | "name">): string {
  return `${kind}:${name.toLowerCase()}`;
}

/**
 * The names of two stories or more by their key, those in most stories first. What is no proper name is left out, and so are
 * the sources: they have pages of their own.
 */
export function namesOf(stories: readonly Story[], sources: ReadonlySet<string>): ReadonlyMap<string, Name> {
  const found = new Map<string, { entity: Entity; stories: Story[] }>();
  for (const story of stories) {
    for (const entity of distinct(story.entities.filter(({ kind, name }) => kind !== "other" && !sources.has(name)))) {
      const entry = found.get(nameKey(entity)) ?? { entity, stories: [] };
      entry.stories.push(story);
      found.set(nameKey(entity), entry);
    }
  }
  const several = [...found].filter(([, { stories: those }]) => those.length > 1);
  several.sort(([a, x], [b, y]) => y.stories.length - x.stories.length || ascending(a, b));
  return new Map(several.slice(0, MOST_NAMES).map(([key, entry]) => [key, nameOf(key, entry)]));
}

function distinct(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [nameKey(entity), entity])).values()];
}

function nameOf(key: string, { entity, stories }: { entity: Entity; stories: readonly Story[] }): Name {
  const slug = [slugify(entity.name), shortHash(key)].filter((part) => part !== "").join("-");
  return { name: entity.name, kind: entity.kind, path: `/names/${slug}/`, stories };
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
