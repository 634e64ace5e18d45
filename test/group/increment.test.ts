import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupCache, type GroupEntry, groupIncrementally, type Regrouped } from "../../src/group/increment.js";
import { group } from "../../src/group/index.js";
import type { Article } from "../../src/model.js";
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

function run(articles: readonly Article[], cache: Store): Run {
  const byId = new Map(articles.map((each) => [each.id, each]));
  const asked = new Set<string>();
  const read = (id: string): Article => {
    asked.add(id);
    return byId.get(id)!;
  };
  const made = groupIncrementally(articles.map(entryOf), read, cache);
  apply(cache, made);
  return { ...made, asked };
}

const day = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);

/** Reports of invented events on days of some weeks: edited, copied, undated, wrongly dated, without text, in another language. */
function archive(seed: number, days = 45): Article[] {
  const next = random(seed);
  const texts = Object.values(EVENTS).flat();
  return Array.from({ length: 70 }, (_, i) => {
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
    const received = (each: Article): string => each.published ?? each.received ?? "";
    for (const last of [day(5), day(6), day(20), day(21), day(2000)]) {
      const now = all.filter((each) => received(each) <= last);
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
