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

/** An entity as a text, "person Ada Brook", and the entity of such a text. */
export function entityText({ kind, name }: Pick<Entity, "kind" | "name">): string {
  return `${kind} ${name}`;
}

export function entityOf(text: string): Entity {
  const end = text.indexOf(" ");
  return { name: text.slice(end + 1), kind: text.slice(0, end) as Entity["kind"], aliases: NONE, articles: NONE };
}

const NONE: readonly never[] = [];

/** A story may keep its entities as texts. */
type Named = Story & { readonly entityTexts?: readonly string[] };

function textsOf(story: Named): readonly string[] {
  return story.entityTexts ?? story.entities.map(entityText);
}

/** As `nameKey`, of the text of an entity. */
function keyOf(text: string): string {
  return text.replace(" ", ":").toLowerCase();
}

export interface Names {
  /** By `nameKey`, those in most stories first. */
  readonly names: ReadonlyMap<string, Name>;
  /** The names among those that a story's entities are. */
  readonly namesByStory: ReadonlyMap<Story, readonly Name[]>;
}

/** The names of two stories or more. What is no proper name is left out, and so are the sources: they have pages of their own. */
export function namesOf(stories: readonly Story[], sources: ReadonlySet<string>): Names {
  const own = new Set([...sources].flatMap((name) => KINDS.map((kind) => entityText({ kind, name }))));
  const found: Found = { own, once: new Map(), several: new Map() };
  const left: { readonly story: Story; readonly text: string }[] = [];
  for (const story of stories)
    for (const text of textsOf(story)) {
      if (text.startsWith("other ")) continue;
      if (own.has(text)) left.push({ story, text });
      else note(found, text, story);
    }
  const several = [...found.several].map(([key, entry]) => [keyOf(key), entry] as const);
  several.sort(([a, x], [b, y]) => y.stories.length - x.stories.length || ascending(a, b));
  const names = new Map(several.slice(0, MOST_NAMES).map(([key, entry]) => [key, toName(key, entry)]));
  return { names, namesByStory: byStory(stories, names, left) };
}

const KINDS = ["person", "place", "organization"] as const;

/** By texts in small letters. Most are in one story: for these, only the story is held. */
interface Found {
  /** Texts of sources. */
  readonly own: ReadonlySet<string>;
  readonly once: Map<string, Story>;
  readonly several: Map<string, { readonly text: string; readonly stories: Story[] }>;
}

function note({ own, once, several }: Found, text: string, story: Story): void {
  const key = text.toLowerCase();
  const first = once.get(key);
  if (first === undefined) once.set(key, story);
  else if (first !== story) {
    const entry = several.get(key);
    if (entry === undefined) several.set(key, { text: spellingIn(first, key, own), stories: [first, story] });
    else if (entry.stories.at(-1) !== story) entry.stories.push(story);
  }
}

/** Of two spellings in a story, the last. */
function spellingIn(story: Named, key: string, own: ReadonlySet<string>): string {
  return textsOf(story).findLast((text) => !own.has(text) && text.toLowerCase() === key)!;
}

/** `left` are entities that don't count, but may have the key of one that does. */
function byStory(
  stories: readonly Story[],
  names: Names["names"],
  left: readonly { readonly story: Story; readonly text: string }[],
): Map<Story, readonly Name[]> {
  const found = new Map<Story, readonly Name[]>(stories.map((story) => [story, NONE]));
  const add = (story: Story, name: Name): void => void found.set(story, [...found.get(story)!, name]);
  for (const name of names.values()) for (const story of name.stories) add(story, name);
  for (const { story, text } of left) {
    const name = names.get(keyOf(text));
    if (name !== undefined && !found.get(story)!.includes(name)) add(story, name);
  }
  return found;
}

/** The names that a story's entities are listed under. */
export function namesIn({ names, namesByStory }: Pick<Names, "names"> & Partial<Names>, story: Story): readonly Name[] {
  return namesByStory?.get(story) ?? [...new Set(textsOf(story).flatMap((text) => names.get(keyOf(text)) ?? []))];
}

function toName(key: string, { text, stories }: { text: string; stories: readonly Story[] }): Name {
  const { name, kind } = entityOf(text);
  const slug = [slugify(name), shortHash(key)].filter((part) => part !== "").join("-");
  return { name, kind, path: `/names/${slug}/`, stories };
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
