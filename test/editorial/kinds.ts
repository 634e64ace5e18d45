/** Every kind of decision: one that is made, how it shows, what takes its ground away, and what is left of it then. */
import { expect } from "vitest";
import type { Verb } from "../../src/editorial/decision.js";
import type { Story } from "../../src/model.js";
import { claimWith, type Newsroom } from "./newsroom.js";

export interface Kind {
  readonly decide: Verb;
  readonly name?: string;
  readonly fields: (room: Newsroom) => object;
  /** Fails where the decision doesn't show in the stories. */
  readonly holds: (room: Newsroom) => void;
  readonly vanish: (room: Newsroom) => void;
  /** What is said then. */
  readonly flag: RegExp;
  /** Fails where more was lost than had to be. */
  readonly kept?: (room: Newsroom) => void;
}

const QUAY = ["post.md", "echo.txt", "gazette.md", "star.md", "early.md", "late.md"];
const CHEESE = ["cheese.txt", "cheese-2.md"];

const quay = (room: Newsroom): Story => room.story("quay");
const cheese = (room: Newsroom): Story => room.story("soft cheese");
const texts = ({ claims }: Story): string[] => claims.map(({ text }) => text);
const holding = (room: Newsroom, ...inputs: readonly string[]): Story | undefined => {
  const ids = inputs.map(room.articleOf);
  return room.stories().find(({ articles }) => ids.every((id) => articles.includes(id)));
};
const ground = (room: Newsroom, word: string): object => {
  const claim = claimWith(quay(room), word);
  return { story: quay(room).id, claim: claim.id };
};
const noQuay = (room: Newsroom): void => room.takeOut(...QUAY);
const noTug = (room: Newsroom): void => {
  room.correct("content/inbox/gazette.md", "The tug Marigold stood by all night, and the bakers", "The bakers");
  room.correct("content/inbox/star.md", "The tug Marigold stood by all night beside the sunken crane of Eastport.", "");
  room.correct("content/inbox/late.md", "The tug Marigold stood by all night, the harbour office said.", "");
};
const noTugInTwo = (room: Newsroom): void => {
  room.correct("content/inbox/star.md", "The tug Marigold stood by all night beside the sunken crane of Eastport.", "");
  room.correct("content/inbox/late.md", "The tug Marigold stood by all night, the harbour office said.", "");
};
const GONE = /the bullet is no longer there and none of its passages are/;
const STORY_GONE = /^quay\.yml:2: story s\w+ is no more/;
const NINE_DAYS =
  "Harbour master Ada Ferrow of Eastport said on Tuesday that it would take nine days to lift the crane that fell into the harbour.";
const quotes = [
  "the bakers of Eastport sent bread to the crews",
  "The tug Marigold stood by all night beside the sunken crane of Eastport.",
];

export const KINDS: readonly Kind[] = [
  {
    decide: "story pin",
    fields: (room) => ({ story: cheese(room).id, place: 1 }),
    holds: (room) => expect(cheese(room).pinned).toBe(1),
    vanish: (room) => room.takeOut(...CHEESE),
    flag: STORY_GONE,
    kept: (room) => expect(quay(room).pinned).toBeUndefined(),
  },
  {
    decide: "story order",
    fields: (room) => ({ stories: [cheese(room).id, quay(room).id] }),
    holds: (room) => expect([cheese(room).pinned, quay(room).pinned]).toEqual([1, 2]),
    vanish: (room) => room.takeOut(...CHEESE),
    flag: /story s\w+ is no more; the others stand in the order that you gave/,
    kept: (room) => expect(quay(room).pinned).toBe(2),
  },
  {
    decide: "story merge",
    fields: (room) => ({ stories: [quay(room).id, cheese(room).id] }),
    holds: (room) => {
      expect(holding(room, "post.md", "star.md", "cheese-2.md", "cheese.txt")?.headline.text).toContain("quay");
      expect(room.stories()).toHaveLength(1);
    },
    vanish: (room) => room.takeOut(...CHEESE),
    flag: /story s\w+ is no more, so there is nothing of it to merge/,
    kept: (room) => expect(quay(room).articles).toHaveLength(6),
  },
  {
    decide: "story split",
    fields: (room) => ({ story: quay(room).id, articles: ["gazette.md", "star.md"].map(room.articleOf) }),
    holds: (room) => {
      expect(holding(room, "gazette.md", "star.md")?.articles).not.toContain(room.articleOf("post.md"));
      expect(holding(room, "post.md", "echo.txt")?.articles).not.toContain(room.articleOf("star.md"));
    },
    vanish: (room) => room.takeOut("gazette.md", "star.md"),
    flag: /these articles stand in no story with others any more/,
    kept: (room) => expect(holding(room, "post.md", "echo.txt", "early.md", "late.md")).toBeDefined(),
  },
  {
    decide: "story split",
    name: "of which one article is gone",
    fields: (room) => ({ story: quay(room).id, articles: ["gazette.md", "star.md"].map(room.articleOf) }),
    holds: (room) => expect(holding(room, "gazette.md", "post.md")).toBeUndefined(),
    vanish: (room) => room.takeOut("gazette.md"),
    flag: /article a\w+ is no longer there/,
    kept: (room) => expect(holding(room, "star.md", "post.md")).toBeUndefined(),
  },
  {
    decide: "story move",
    fields: (room) => ({ article: room.articleOf("ferry.txt"), to: quay(room).id }),
    holds: (room) => expect(quay(room).articles).toContain(room.articleOf("ferry.txt")),
    vanish: (room) => room.takeOut("ferry.txt"),
    flag: /article a\w+ is no longer there/,
    kept: (room) => expect(quay(room).articles).toHaveLength(6),
  },
  {
    decide: "story move",
    name: "to a story that vanishes",
    fields: (room) => ({ article: room.articleOf("ferry.txt"), to: quay(room).id }),
    holds: (room) => expect(quay(room).articles).toContain(room.articleOf("ferry.txt")),
    vanish: noQuay,
    flag: /story s\w+ is no more/,
    kept: (room) => expect(holding(room, "ferry.txt")).toBeUndefined(),
  },
  {
    decide: "story exclude",
    fields: (room) => ({ article: room.articleOf("gazette.md") }),
    holds: (room) => expect(holding(room, "gazette.md")).toBeUndefined(),
    vanish: (room) => room.takeOut("gazette.md"),
    flag: /article a\w+ is no longer there/,
  },
  {
    decide: "story exclude",
    name: "out of one story",
    fields: (room) => ({ article: room.articleOf("gazette.md"), story: quay(room).id }),
    holds: (room) => expect(holding(room, "gazette.md", "post.md")).toBeUndefined(),
    vanish: (room) => room.takeOut("gazette.md"),
    flag: /article a\w+ is no longer there/,
  },
  {
    decide: "source exclude",
    fields: () => ({ source: "Evening Star" }),
    holds: (room) => expect(holding(room, "star.md")).toBeUndefined(),
    vanish: (room) => room.takeOut("star.md"),
    flag: /no article is of the source "Evening Star"/,
  },
  {
    decide: "story rename",
    fields: (room) => ({ story: quay(room).id, text: "The quay waits" }),
    holds: (room) => expect(quay(room).headline).toMatchObject({ text: "The quay waits", editor: true }),
    vanish: noQuay,
    flag: STORY_GONE,
  },
  {
    decide: "story dek",
    fields: (room) => ({ story: quay(room).id, text: "For nine days" }),
    holds: (room) => expect(quay(room)).toMatchObject({ dek: "For nine days", dekEditor: true }),
    vanish: noQuay,
    flag: STORY_GONE,
  },
  {
    decide: "story topics",
    fields: (room) => ({ story: quay(room).id, topics: ["Harbours", "Work"] }),
    holds: (room) => expect(quay(room).topics).toEqual(["Harbours", "Work"]),
    vanish: noQuay,
    flag: STORY_GONE,
  },
  {
    decide: "story note",
    fields: (room) => ({ story: quay(room).id, text: "We asked the office for its plan." }),
    holds: (room) => expect(quay(room).notes).toMatchObject([{ text: "We asked the office for its plan." }]),
    vanish: noQuay,
    flag: STORY_GONE,
  },
  {
    decide: "claim pin",
    fields: (room) => ground(room, "Marigold"),
    holds: (room) => expect(quay(room).claims[0]).toMatchObject({ pinned: true, text: /Marigold/ }),
    vanish: noTugInTwo,
    flag: /holds only \d of the \d passages/,
    kept: (room) => expect(quay(room).singles[0]).toMatchObject({ pinned: true }),
  },
  {
    decide: "claim drop",
    fields: (room) => ground(room, "Marigold"),
    holds: (room) => expect(JSON.stringify([quay(room).claims, quay(room).singles])).not.toContain("Marigold"),
    vanish: noTug,
    flag: GONE,
  },
  {
    decide: "claim lock",
    fields: (room) => ({ ...ground(room, "ships"), said: claimWith(quay(room), "ships").text }),
    holds: (room) =>
      expect(claimWith(quay(room), "fourteen ships")).toMatchObject({
        text: "Nobody was hurt, but fourteen ships have to wait in the roads, the harbour office said.",
        locked: true,
      }),
    vanish: (room) =>
      room.correct(
        "content/inbox/echo.txt",
        "Nobody was hurt, but fourteen ships have to wait in the roads",
        "All was well",
      ),
    flag: /holds only 1 of the 2 passages/,
    kept: (room) => expect(claimWith(quay(room), "fourteen ships")).toMatchObject({ locked: true, editor: true }),
  },
  {
    decide: "claim reword",
    fields: (room) => ({ ...ground(room, "Marigold"), text: "A tug stood by" }),
    holds: (room) => expect(claimWith(quay(room), "A tug stood by")).toMatchObject({ editor: true }),
    vanish: noTug,
    flag: GONE,
    kept: (room) => expect(JSON.stringify(quay(room).claims)).not.toContain("A tug stood by"),
  },
  {
    decide: "claim up",
    fields: (room) => ({ ...ground(room, "Marigold"), by: 9 }),
    holds: (room) => expect(texts(quay(room))[0]).toContain("Marigold"),
    vanish: noTug,
    flag: GONE,
  },
  {
    decide: "claim down",
    fields: (room) => ({ ...ground(room, "nine days"), by: 9 }),
    holds: (room) => expect(texts(quay(room)).at(-1)).toContain("nine days"),
    vanish: noQuay,
    flag: STORY_GONE,
  },
  {
    decide: "claim add",
    fields: (room) => ({ story: quay(room).id, quotes, text: "Crews were looked after" }),
    holds: (room) =>
      expect(claimWith(quay(room), "Crews were looked after")).toMatchObject({ sources: 2, editor: true }),
    vanish: (room) =>
      room.correct("content/inbox/gazette.md", "the bakers of Eastport sent bread to the crews", "that was all"),
    flag: /“the bakers of Eastport sent bread to the crews” is in no article of the story any more/,
    kept: (room) => expect(claimWith(quay(room), "Crews were looked after").sources).toBe(1),
  },
  {
    decide: "claim join",
    fields: (room) => ({
      story: quay(room).id,
      claims: ["Marigold", "$2.4m"].map((word) => ({ claim: claimWith(quay(room), word).id })),
    }),
    holds: (room) => {
      const joined = quay(room).claims.filter(({ support }) => /Marigold|cost/.test(JSON.stringify(support)));
      const both = joined.filter(({ support }) => /Marigold/.test(JSON.stringify(support)));
      expect(both.map(({ support }) => /2\.4m/.test(JSON.stringify(support)))).toEqual([true]);
    },
    vanish: noTug,
    flag: /the bullet holds only \d of the \d passages that this rests on/,
    kept: (room) => expect(JSON.stringify(quay(room).claims)).toContain("The cost is put at about $2.4m."),
  },
  {
    decide: "claim split",
    fields: (room) => ({ ...ground(room, "nine days"), leaving: [NINE_DAYS] }),
    holds: (room) => {
      const { claims, singles } = quay(room);
      expect(claimWith(quay(room), "nine days").support.map(({ quote }) => quote)).toContain(
        "Lifting the crane will take nine days, harbour master Ada Ferrow said.",
      );
      expect(JSON.stringify(claims)).not.toContain(NINE_DAYS);
      expect(JSON.stringify(singles)).toContain(NINE_DAYS);
    },
    vanish: (room) => room.correct("content/inbox/star.md", NINE_DAYS, "Nobody knows more in Eastport."),
    flag: /none of the passages that should leave stand in the bullet/,
    kept: (room) => expect(claimWith(quay(room), "nine days").sources).toBeGreaterThan(1),
  },
  {
    decide: "difference settle",
    fields: (room) => ({
      story: quay(room).id,
      difference: quay(room).differences[0]!.id,
      text: "The office told us: 14",
    }),
    holds: (room) => expect(quay(room).differences[0]?.settled).toMatchObject({ text: "The office told us: 14" }),
    vanish: (room) => room.correct("content/inbox/gazette.md", "and that 18 ships", "and that 14 ships"),
    flag: /the difference is no longer there/,
  },
  {
    decide: "line cut",
    fields: (room) => ({
      article: room.articleOf("gazette.md"),
      text: "The harbour office said nobody was hurt, and that 18 ships are waiting in the roads.",
    }),
    holds: (room) => {
      const { claims, singles, differences, history } = quay(room);
      expect(JSON.stringify([claims, singles, differences])).not.toContain("18 ships");
      expect(JSON.stringify(history)).not.toContain("corrected by its source");
    },
    vanish: (room) => room.correct("content/inbox/gazette.md", "and that 18 ships", "and that 14 ships"),
    flag: /the line is no longer in the article/,
    kept: (room) => expect(JSON.stringify(quay(room).claims)).toContain("that 14 ships"),
  },
  {
    decide: "line restore",
    fields: (room) => ({ article: room.articleOf("echo.txt"), text: "By Bob Sayer" }),
    holds: (room) => {
      const seen = quay(room).seen?.find(({ article }) => article === room.articleOf("echo.txt"));
      expect(seen?.hash).not.toBe(quay(room).seen?.find(({ article }) => article === room.articleOf("post.md"))?.hash);
      expect(room.read(`content/ledger/${quay(room).id}.yml`)).toContain('decide: "line restore"');
    },
    vanish: (room) => room.correct("content/inbox/echo.txt", "By Bob Sayer\n", ""),
    flag: /no such line was cut from the article/,
  },
  {
    decide: "origin independent",
    fields: (room) => ({ articles: ["gazette.md", "star.md"].map(room.articleOf) }),
    holds: (room) => {
      const ids = ["gazette.md", "star.md"].map(room.articleOf);
      expect(quay(room).origins.some(({ articles }) => ids.every((id) => articles.includes(id)))).toBe(false);
    },
    vanish: (room) => room.takeOut("gazette.md"),
    flag: /these articles are in no story together any more/,
  },
  {
    decide: "origin same",
    fields: (room) => ({ articles: ["gazette.md", "star.md"].map(room.articleOf) }),
    holds: (room) => {
      const ids = ["gazette.md", "star.md"].map(room.articleOf);
      expect(quay(room).origins.some(({ articles }) => ids.every((id) => articles.includes(id)))).toBe(true);
      const tug = claimWith(quay(room), "Marigold");
      expect(tug.origins).toBe(tug.sources - 1);
    },
    vanish: (room) => room.takeOut("gazette.md"),
    flag: /these articles are in no story together any more/,
  },
];
