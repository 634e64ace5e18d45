import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupCache, type GroupEntry, groupIncrementally, type Regrouped } from "../../src/group/increment.js";
import { group } from "../../src/group/index.js";
import type { Article, Cluster } from "../../src/model.js";
import { sha256 } from "../../src/text/hash.js";
import { article, EVENTS, edit, random } from "./articles.js";

/** A cache in memory. */
interface Store extends GroupCache {
  readonly files: Map<string, Uint8Array>;
}

function store(): Store {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: (name) => files.get(name) ?? null,
    write: (name, bytes) => void files.set(name, bytes),
  };
}

function apply({ files }: Store, { cache }: Regrouped): void {
  for (const name of [...files.keys()]) if (!cache.keep.has(name)) files.delete(name);
}

const entryOf = (each: Article): GroupEntry => ({ ...each, hash: sha256(JSON.stringify(each)) });

interface Run extends Regrouped {
  /** Articles whose text was asked for. */
  readonly asked: ReadonlySet<string>;
}

/** `has`: the name of the run whose clusters are there; then its changes are enough. */
function run(articles: readonly Article[], cache: Store, has?: string): Run {
  const byId = new Map(articles.map((each) => [each.id, each]));
  const asked = new Set<string>();
  const read = (id: string): Article => {
    asked.add(id);
    return byId.get(id)!;
  };
  const made = groupIncrementally(articles.map(entryOf), read, cache, {
    changesDo: (name) => has !== undefined && name === has,
  });
  apply(cache, made);
  return { ...made, asked };
}

const day = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);

/** Reports of invented events on days of some weeks: edited, copied, undated, wrongly dated, without text, in another language. */
function archive(seed: number, days = 45, count = 70): Article[] {
  const next = random(seed);
  const texts = Object.values(EVENTS).flat();
  return Array.from({ length: count }, (_, i) => {
    const [headline, body] = texts[Math.floor(next() * texts.length)]!;
    const published = Math.floor(next() * days);
    const dice = next();
    return article(`a${i}`, dice < 0.2 ? null : headline, dice > 0.9 ? "" : edit(body, 0.5 * next(), i), {
      published: dice < 0.3 ? null : day(dice < 0.35 ? published + 900 : published),
      received: next() < 0.1 ? null : day(published + (next() < 0.2 ? 4 : 0)),
      language: next() < 0.1 ? "de" : next() < 0.2 ? "und" : "en",
    });
  });
}

const dated = (each: Article): string => each.published ?? each.received ?? "";

const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe("grouping what changed", () => {
  it("gives the same as grouping everything at once, for articles that come, go and change in any order", () => {
    const parts = fc.record({
      seed: fc.nat(1000),
      days: fc.constantFrom(3, 20, 60),
      steps: fc.array(fc.record({ from: fc.nat(69), count: fc.nat(40), edited: fc.nat(69) }), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(parts, ({ seed, days, steps }) => {
        const all = archive(seed, days);
        const cache = store();
        for (const { from, count, edited } of steps) {
          all[edited] = { ...all[edited]!, text: `${all[edited]!.text} Corrected.` };
          const gone = new Set(all.slice(from, from + count));
          const now = all.filter((each) => !gone.has(each));
          expect(run(now, cache).clusters).toEqual(group(now));
        }
        expect(run([...all].reverse(), cache).clusters).toEqual(group(all));
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same day by day", () => {
    const all = archive(7);
    expect(group(all).some(({ earlier }) => earlier !== undefined)).toBe(true);
    const cache = store();
    for (const last of [day(5), day(6), day(20), day(21), day(2000)]) {
      const now = all.filter((each) => dated(each) <= last);
      expect(run(now, cache).clusters).toEqual(group(now));
    }
  });

  it("names the clusters that changed, and reads no text but of those", () => {
    const all = archive(3);
    const cache = store();
    const first = run(all, cache);
    expect(first.changed).toEqual(
      new Set(first.clusters.filter(({ articles }) => articles.length > 1).map(({ id }) => id)),
    );
    const again = run(all, cache);
    expect([...again.changed]).toEqual([]);
    expect([...again.asked]).toEqual([]);
    const added = { ...all[0]!, id: "new", published: day(44) };
    const third = run([...all, added], cache);
    const before = new Map(again.clusters.map((cluster) => [cluster.id, cluster]));
    for (const cluster of third.clusters.filter(({ articles }) => articles.length > 1))
      if (!third.changed.has(cluster.id)) expect(cluster).toEqual(before.get(cluster.id));
    expect(third.asked.has("new")).toBe(true);
    expect(third.asked.size).toBeLessThan(all.length);
  });

  it("says that a story changed where only the text of an article did", () => {
    const all = archive(3);
    const cache = store();
    const cluster = run(all, cache).clusters.find(({ articles }) => articles.length > 1)!;
    const id = cluster.articles[0]!;
    const edited = all.map((each) => (each.id === id ? { ...each, byline: "A. Writer" } : each));
    expect(run(edited, cache).changed).toContain(cluster.id);
  });

  it("keeps no more than the articles that are there need", () => {
    const cache = store();
    run(archive(5), cache);
    const few = archive(5).slice(0, 5);
    run(few, cache);
    const fresh = store();
    run(few, fresh);
    expect([...cache.files.keys()].sort()).toEqual([...fresh.files.keys()].sort());
  });
});

/** Stories by the ids of their articles, as they are after a run that gave changes. */
function after(stories: readonly Cluster[], { clusters, inPlay }: Regrouped): Cluster[] {
  return [...stories.filter(({ articles }) => !articles.some((id) => inPlay!.has(id))), ...clusters];
}

const inOrder = (clusters: readonly Cluster[]): Cluster[] =>
  clusters.filter(({ articles }) => articles.length > 1).sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));

describe("grouping for one who has the clusters of the last run", () => {
  it("gives those that are others now, for articles that come, go, change and move to other days", () => {
    const step = fc.record({
      from: fc.nat(119),
      count: fc.integer({ min: 0, max: 6 }),
      edited: fc.nat(119),
      moved: fc.nat(119),
      days: fc.integer({ min: -30, max: 30 }),
    });
    const parts = fc.record({
      seed: fc.nat(1000),
      days: fc.constantFrom(45, 150, 400),
      steps: fc.array(step, { minLength: 2, maxLength: 6 }),
    });
    fc.assert(
      fc.property(parts, ({ seed, days, steps }) => {
        const all = archive(seed, days, 120);
        const cache = store();
        let last: Regrouped = run(all, cache);
        let stories: readonly Cluster[] = inOrder(last.clusters);
        for (const { from, count, edited, moved, days } of steps) {
          all[edited] = { ...all[edited]!, text: `${all[edited]!.text} Corrected.` };
          const { published } = all[moved]!;
          if (published !== null) all[moved] = { ...all[moved]!, published: later(published, days) };
          const gone = new Set(all.slice(from, from + count));
          const now = all.filter((each) => !gone.has(each));
          last = run(now, cache, last.name);
          expect(last.inPlay).not.toBe(null);
          stories = inOrder(after(stories, last));
          expect(stories).toEqual(inOrder(group(now)));
        }
        expect(run(all, cache).clusters).toEqual(group(all));
      }),
      { numRuns: 25 },
    );
  });

  it("leaves what is far from the change alone, and its files closed", () => {
    const report = (id: string, event: number, n: number): Article => {
      const told = Array.from({ length: 60 }, (_, i) => `happening${event}w${i}`).join(" ");
      return article(id, `Happening ${event}`, `${told}.`, { published: day(n) });
    };
    const events = Array.from({ length: 30 }, (_, event) => event);
    const all = events.flatMap((event) => [
      report(`a${event}`, event, 40 * event),
      report(`b${event}`, event, 40 * event),
    ]);
    const cache = store();
    const first = run(all, cache);
    expect(inOrder(first.clusters)).toHaveLength(30);
    const read: string[] = [];
    const watched: Store = {
      ...cache,
      read: (name) => {
        read.push(name);
        return cache.read(name);
      },
    };
    const second = run([...all, report("new", 29, 1161)], watched, first.name);
    expect(second.clusters.map(({ articles }) => articles)).toContainEqual(["a29", "b29", "new"]);
    for (const { id, published } of all) if (published! < day(1100)) expect(second.inPlay).not.toContain(id);
    expect(read.filter((name) => name.startsWith("c")).length).toBeLessThan(15);
  });

  it("gives all clusters to one who has those of another run", () => {
    const all = archive(3);
    const cache = store();
    run(all, cache);
    const again = run(all, cache, "another");
    expect(again.inPlay).toBe(null);
    expect(again.clusters).toEqual(group(all));
  });

  it("gives it the same name while nothing changes, and another one where a story is another", () => {
    const all = archive(3);
    const cache = store();
    const first = run(all, cache);
    const second = run(all, cache, first.name);
    expect([second.name, second.clusters]).toEqual([first.name, []]);
    expect(run(all.slice(1), cache, second.name).name).not.toBe(first.name);
  });

  it("finds all anew where a file that it needs can't be read", () => {
    const all = archive(3, 200);
    const cache = store();
    const first = run(all, cache);
    for (const name of cache.files.keys()) if (name.startsWith("c")) cache.files.set(name, new Uint8Array(0));
    const now = all.slice(1);
    const second = run(now, cache, first.name);
    expect(inOrder(after(first.clusters, second))).toEqual(inOrder(group(now)));
    expect(run(now, cache).clusters).toEqual(group(now));
  });
});

describe("a cache that isn't sound", () => {
  const all = archive(11);
  const more = [
    ...archive(12)
      .slice(0, 10)
      .map((each) => ({ ...each, id: `b${each.id}` })),
    ...all,
  ];
  const damages: [string, (bytes: Uint8Array, name: string, files: Map<string, Uint8Array>) => Uint8Array | null][] = [
    ["a byte changed in the middle", (bytes) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))],
    ["its checksum changed", (bytes) => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))],
    ["cut off", (bytes) => bytes.slice(0, bytes.length - 8)],
    ["cut off in the checksum", (bytes) => bytes.slice(0, 10)],
    ["empty", () => new Uint8Array(0)],
    ["gone", () => null],
    ["another file under its name", (_, name, files) => [...files].find(([other]) => other !== name)![1]],
    ["something else", () => new TextEncoder().encode("{}".repeat(40))],
  ];

  it.each(damages)("every file %s: it is noticed, and made anew", (_what, damage) => {
    const cache = store();
    run(all, cache);
    const sound = new Map(cache.files);
    for (const [name, bytes] of sound) {
      const damaged = damage(bytes, name, sound);
      if (damaged === null) cache.files.delete(name);
      else cache.files.set(name, damaged);
    }
    const made = run(more, cache);
    expect(made.clusters).toEqual(group(more));
    expect(made.asked.size).toBe(more.filter(({ kind }) => kind === "article").length);
  });

  it("one file at a time, of every kind", () => {
    const cache = store();
    run(all, cache);
    const sound = new Map(cache.files);
    const kinds = new Map([...sound.keys()].map((name) => [name[0]!, name]));
    expect([...kinds.keys()].sort()).toEqual(["c", "f", "i", "n", "w"]);
    for (const name of kinds.values()) {
      cache.files.clear();
      for (const [each, bytes] of sound) cache.files.set(each, each === name ? bytes.slice(0, -1) : bytes);
      expect(run(more, cache).clusters).toEqual(group(more));
    }
  });
});
