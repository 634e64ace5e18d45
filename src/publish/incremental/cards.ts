/** A card per story and per article of no story: the lean records that everything but their own pages is made from. */
import type { Archive, Article, Config, Digest, Story, Warning } from "../../model.js";
import { sortedInGroups } from "../../text/in-groups.js";
import { hashOf } from "../archive.js";
import { leanArticle, leanStory } from "../lean.js";
import { once } from "../once.js";
import { ascending } from "../order.js";
import { type PublicArticle, type PublicDigest, receiptsOf, toPublic } from "../publication.js";
import { topicsOf } from "../topics.js";
import { apart, fold, type Tell } from "./fold.js";
import { inMemory, type Keep } from "./text-store.js";

/** What is published together: a story with its articles, or one article that is in none. */
export interface Unit {
  /** "s-" or "a-" and the id of its first record. */
  readonly name: string;
  readonly stories: readonly string[];
  readonly articles: readonly string[];
}

export interface Card extends Unit {
  /** The articles that its stories name, there or not: what `key` watches. */
  readonly named: readonly string[];
  /** Stands for all that its records say, and for the configuration: same key, same pages. */
  readonly key: string;
  /** Lean; the stories folded. */
  readonly records: { readonly stories: readonly Story[]; readonly articles: readonly PublicArticle[] };
  /** What its stories tell besides, in their order. */
  readonly told: readonly Tell[];
  readonly warnings: readonly Warning[];
}

/** The records of a unit as far as they may be published, stories with their topics. */
export interface PublicUnit {
  readonly stories: readonly Story[];
  readonly articles: readonly PublicArticle[];
  readonly named: readonly string[];
  readonly warnings: readonly Warning[];
}

function nameOfStory(id: string): string {
  return `s-${id}`;
}

/** The name of the unit of an article that no story names. */
export function nameAlone(id: string): string {
  return `a-${id}`;
}

type Hashes = ReadonlyMap<string, string>;

/** Cards by their name, as the last publication left them. */
export type KnownCards = ReadonlyMap<string, Card>;

export type ReadUnit = (archive: Archive, unit: Unit) => PublicUnit;

export interface Cards {
  /** In the order of the days on which they began, those of one day in code-unit order of their names. */
  readonly all: readonly Card[];
  /** Names of those that were made anew. */
  readonly made: ReadonlySet<string>;
}

/** The cards of an archive. Those that are known are taken as they are where no record of theirs has changed; the others are read, and what is seldom shown of their stories is kept by `keep`. */
export function cardsOf(
  archive: Archive,
  configKey: string,
  known: KnownCards,
  read: ReadUnit = readUnit,
  keep: Keep = inMemory,
): Cards {
  return beginCards(archive, configKey, known, read, keep).end(new Map());
}

/** The cards of all stories, and of the articles that are known. */
export interface BegunCards {
  /** Articles of no story whose cards are to be made. */
  readonly alone: readonly Unit[];
  /** All cards; of `alone` those whose lean articles aren't found here, by their ids, are read. */
  readonly end: (found: ReadonlyMap<string, PublicArticle>) => Cards;
}

/** As `cardsOf`, but somebody else may read the articles that are in no story. */
export function beginCards(
  archive: Archive,
  configKey: string,
  known: KnownCards,
  read: ReadUnit,
  keep: Keep,
): BegunCards {
  const hashes = { stories: hashesOf(archive.stories), articles: hashesOf(archive.articles) };
  const made = new Set<string>();
  const cards = new Map<string, Card>();
  const isKnown = (unit: Unit): boolean => {
    const old = known.get(unit.name);
    if (old === undefined || !isSame(old.stories, unit.stories) || old.key !== keyOf(old)) return false;
    cards.set(unit.name, old);
    return true;
  };
  const put = (card: Card): void => {
    made.add(card.name);
    cards.set(card.name, card);
  };
  const keyOf: KeyOf = ({ stories, named }) => {
    let told = configKey;
    for (const id of stories) told += `\n${id} ${hashes.stories.get(id)}`;
    for (const id of named) told += `\n${id} ${hashes.articles.get(id)}`;
    return hashOf(told);
  };
  const take = (unit: Unit): void => {
    if (!isKnown(unit)) put(cardOf(read(archive, unit), unit, keyOf, keep));
  };
  const unitOf = (id: string): Unit => ({ name: nameOfStory(id), stories: [id], articles: [] });
  // In the order in which they were read: near in memory.
  for (const { stories } of known.values())
    if (stories.length === 1 && hashes.stories.has(stories[0]!)) isKnown(unitOf(stories[0]!));
  for (const { id } of archive.stories.entries) if (!cards.has(nameOfStory(id))) take(unitOf(id));
  for (const unit of sharesAny(cards.values()) ? sharingUnits([...cards.values()]) : []) {
    for (const id of unit.stories) cards.delete(nameOfStory(id));
    take(unit);
  }
  const told = new Set<string>();
  for (const { articles } of cards.values()) for (const id of articles) told.add(id);
  const ids = new Set(archive.articles.entries.map(({ id }) => id).filter((id) => !told.has(id)));
  const alone = [...ids]
    .map((id) => ({ name: nameAlone(id), stories: [], articles: [id] }))
    .filter((one) => !isKnown(one));
  const end = (found: ReadonlyMap<string, PublicArticle>): Cards => {
    for (const unit of alone) {
      const article = found.get(unit.articles[0]!);
      put(article ? cardOfAlone(article, unit, keyOf) : cardOf(read(archive, unit), unit, keyOf, keep));
    }
    return { all: inOrder([...cards.values()]), made };
  };
  return { alone, end };
}

/** True where both hold the same texts in the same order. */
export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, i) => each === others[i]);
}

/** The date of a card's first record; "" where it has none. */
export function beginOf({ records: { stories, articles } }: Pick<Card, "records">): string {
  const [story, article] = [stories[0], articles[0]];
  return story?.published ?? story?.updated ?? article?.published ?? article?.received ?? "";
}

/** As `Cards` has them: those of one time one after the other, as their files are read, since what is near in memory is looked at sooner. */
export function inOrder(cards: readonly Card[]): Card[] {
  return sortedInGroups(
    cards,
    (card) => beginOf(card).slice(0, 10),
    ascending,
    (a, b) => ascending(a.name, b.name),
  );
}

function hashesOf({ entries }: { readonly entries: readonly { id: string; hash: string }[] }): Hashes {
  return new Map(entries.map(({ id, hash }) => [id, hash]));
}

/** True where an article is in two of these. */
function sharesAny(cards: Iterable<Card>): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const { articles } of cards)
    for (const id of articles) {
      seen.add(id);
      count += 1;
    }
  return seen.size < count;
}

/** Stories that share an article (a file was edited by hand) are one unit: what is published of it depends on all of them. */
function sharingUnits(cards: readonly Card[]): Unit[] {
  const holders = new Map<string, Card>();
  const groups = new Map<Card, Set<Card>>();
  const groupOf = (card: Card): Set<Card> => groups.get(card) ?? new Set([card]);
  for (const card of cards) {
    for (const id of card.articles) {
      const other = holders.get(id);
      holders.set(id, card);
      if (!other || groupOf(other).has(card)) continue;
      const joined = new Set([...groupOf(other), ...groupOf(card)]);
      for (const each of joined) groups.set(each, joined);
    }
  }
  return [...new Set(groups.values())].map((group) => {
    const stories = [...group].flatMap((card) => card.stories).sort();
    const articles = [...new Set([...group].flatMap((card) => card.articles))].sort();
    return { name: nameOfStory(stories[0]!), stories, articles };
  });
}

type KeyOf = (card: Pick<Card, "stories" | "named">) => string;

function cardOfAlone(article: PublicArticle, unit: Unit, keyOf: KeyOf): Card {
  const named = unit.articles;
  return {
    ...unit,
    named,
    key: keyOf({ ...unit, named }),
    records: { stories: [], articles: [article] },
    told: [],
    warnings: [],
  };
}

function cardOf(whole: PublicUnit, unit: Unit, keyOf: KeyOf, keep: Keep): Card {
  const { stories, warnings } = whole;
  const [articles, named] = apart([whole.articles.map(leanArticle), whole.named]);
  const folded = stories.map((story) => fold(leanStory(story), keep));
  const records = { stories: folded.map(({ story }) => story), articles };
  const told = folded.map((each) => each.told);
  const ids = articles.map(({ id }) => id);
  return { ...unit, articles: ids, named, key: keyOf({ ...unit, named }), records, told, warnings };
}

/** What may be published of an article that no story names. */
export function aloneUnit(config: Config, article: Article): PublicUnit {
  return { ...publicUnit(config, [], [article]), named: [article.id] };
}

/** Reads the records of a unit, and makes of them what may be published. A story brings in all articles that it names. */
export function readUnit(archive: Archive, unit: Unit): PublicUnit {
  const there = idsOf(archive);
  const stories = unit.stories.map((id) => archive.stories.read(id));
  const named = [...new Set([...unit.articles, ...stories.flatMap(namedIn)])];
  const articles = named.filter((id) => there.has(id)).map((id) => archive.articles.read(id));
  return { ...publicUnit(archive.config, stories, articles), named };
}

const idsOf = once(({ articles }: Archive) => new Set(articles.entries.map(({ id }) => id)));

/** The articles of a story: those that it lists, and those that only a receipt of it names. */
function namedIn(story: Story): string[] {
  return [...story.articles, ...receiptsOf(story).map(({ article }) => article)];
}

function publicUnit(config: Config, stories: readonly Story[], articles: readonly Article[]) {
  const warnings: Warning[] = [];
  const rest = { tombstones: [], redirects: [], about: null };
  const digest = { config, stories, articles, ...rest } as unknown as Digest;
  const told = toPublic(digest, (warning) => warnings.push(warning));
  const byId = new Map(told.articles.map((article) => [article.id, article]));
  const withTopics = told.stories.map((story) => {
    const its = story.articles.flatMap((id) => byId.get(id) ?? []);
    return { ...story, topics: topicsOf(story, its) };
  });
  return { stories: withTopics, articles: told.articles, warnings };
}

/** The digest of lean records: what the catalog is made of. */
export function leanDigest(archive: Archive, { all }: Cards): PublicDigest {
  const stories: Story[] = [];
  const articles: PublicArticle[] = [];
  for (const { records } of all) {
    stories.push(...records.stories);
    articles.push(...records.articles);
  }
  return { ...archive, stories, articles };
}
