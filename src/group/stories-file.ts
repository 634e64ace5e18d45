import type { Nearest, Together } from "../model.js";
import type { Content } from "./codec.js";

/** A story's words, the heaviest first: the key of each, then its weight, one after the other (an archive has half a million). */
export type Profile = ArrayLike<number>;

/** What is kept of a cluster of two or more, each part under a name for what it was worked out from. */
export interface StoredStory {
  /** Over the members and their vectors. */
  readonly key: string;
  readonly together: readonly Together[];
  /** Names the wording of what holds it together. */
  readonly wording: string;
  readonly profile: Profile;
  /** The first article of each story that went before. */
  readonly earlier: readonly string[];
  /** The nearest articles outside, and what they were found from. */
  readonly outside: readonly string[];
  readonly outsideFrom: string;
  readonly nearest: Nearest | null;
  readonly nearestFrom: string;
  /** Over what is told of it: what holds it together, and what is nearest. */
  readonly told: string;
}

/** A parcel (articles that links hold together) by what it was worked out from, with its clusters. */
export interface StoredParcel {
  readonly key: string;
  /** Ids of their members. */
  readonly clusters: readonly (readonly string[])[];
  /** Of the clusters of two or more, in their order. */
  readonly stories: readonly StoredStory[];
  /** For each story the id of its cluster, and a name for its whole record. */
  readonly records: readonly Recorded[];
}

export type Recorded = readonly [id: string, record: string];

/** The form in a file: profiles stand in a column, and what few runs ask of a story is text in another, which is read where it is asked for. */
type StoryRow = Omit<StoredStory, "together" | "nearest" | "profile">;

/** What a reader is told of a story; a list of articles that holds for several features stands once. */
interface ToldRow extends Pick<StoredStory, "nearest"> {
  readonly together: readonly TogetherRow[];
  readonly lists: readonly (readonly string[])[];
}

/** `list`: the place of its articles in the story's lists. */
type TogetherRow = readonly [feature: string, weight: number, list: number];

interface StoriesHead {
  readonly parcels: readonly (readonly [key: string, clusters: readonly (readonly string[])[]])[];
  readonly stories: readonly StoryRow[];
  readonly records: readonly Recorded[];
}

export function formatStories(parcels: readonly StoredParcel[]): Content {
  const stories = parcels.flatMap((parcel) => parcel.stories);
  const head: StoriesHead = {
    parcels: parcels.map(({ key, clusters }) => [key, clusters]),
    stories: stories.map(toRow),
    records: parcels.flatMap(({ records }) => records),
  };
  const profiles = new Uint32Array(stories.reduce((sum, { profile }) => sum + profile.length, 0));
  let at = 0;
  for (const { profile } of stories) {
    profiles.set(profile, at);
    at += profile.length;
  }
  const told = stories.map((story) => Buffer.from(JSON.stringify(toldRow(story))));
  return {
    head,
    columns: [
      Uint16Array.from(stories, ({ profile }) => profile.length),
      profiles,
      Uint32Array.from(told, ({ length }) => length),
      Buffer.concat(told),
    ],
  };
}

function toRow({ key, wording, earlier, outside, outsideFrom, nearestFrom, told }: StoredStory): StoryRow {
  return { key, wording, earlier, outside, outsideFrom, nearestFrom, told };
}

function toldRow({ together, nearest }: StoredStory): ToldRow {
  const places = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const rows = together.map(({ feature, weight, articles }): TogetherRow => {
    const key = JSON.stringify(articles);
    const known = places.get(key);
    const list = known ?? lists.push(articles) - 1;
    if (known === undefined) places.set(key, list);
    return [feature, weight, list];
  });
  return { together: rows, lists, nearest };
}

export function parseStories({ head, columns }: Content): StoredParcel[] {
  const { parcels, stories: rows, records } = head as StoriesHead;
  const [lengths, profiles, sizes, texts] = columns as [Uint16Array, Uint32Array, Uint32Array, Uint8Array];
  const [profileOf, textOf] = [partsOf(lengths, profiles), partsOf(sizes, texts)];
  const stories = rows.map((row, i) => fromRow(row, profileOf(i), textOf(i)));
  let at = 0;
  return parcels.map(([key, clusters]) => {
    const from = at;
    at += clusters.filter(({ length }) => length > 1).length;
    return { key, clusters, stories: stories.slice(from, at), records: records.slice(from, at) };
  });
}

/** The parts of a column one after the other, by their lengths; to be asked for in their order. */
function partsOf<C extends Uint8Array | Uint32Array>(lengths: ArrayLike<number>, column: C): (i: number) => C {
  let at = 0;
  return (i) => {
    at += lengths[i]!;
    return column.subarray(at - lengths[i]!, at) as C;
  };
}

function fromRow(row: StoryRow, profile: Profile, text: Uint8Array): StoredStory {
  const { key, wording, earlier, outside, outsideFrom, nearestFrom, told } = row;
  const read = (): ToldRow => JSON.parse(new TextDecoder().decode(text)) as ToldRow;
  return {
    key,
    wording,
    profile,
    earlier,
    outside,
    outsideFrom,
    nearestFrom,
    told,
    get together() {
      const { together, lists } = read();
      return together.map(([feature, weight, list]) => ({ feature, weight, articles: lists[list]! }));
    },
    get nearest() {
      return read().nearest;
    },
  };
}

/** How words are written in the articles of a cluster. */
export interface Wording {
  /** Stands for the words and the texts that they were looked for in: same name, same wording. */
  readonly from: string;
  readonly words: readonly (readonly [key: number, phrase: string])[];
}

export function formatWordings(wordings: readonly Wording[]): Content {
  return { head: wordings, columns: [] };
}

export function parseWordings({ head }: Content): readonly Wording[] {
  return head as readonly Wording[];
}
