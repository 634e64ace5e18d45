import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, timeFactor } from "../../src/group/days.js";
import { type Pair, pop, push } from "../../src/group/heap.js";
import { rootOf, separate, unite } from "../../src/group/joined.js";
import { keyOfWord, keysOf } from "../../src/group/terms.js";
import { makeTop, offer } from "../../src/group/top.js";
import { add, clear, product, spread, type Vector } from "../../src/group/vectors.js";
import { enterKey, makeKeyTable, numberOf } from "../../src/text/key-table.js";
import { words } from "../../src/text/words.js";

describe("terms", () => {
  it("are the words of text/words.ts, without stop words", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab'’ -.éßб1２中,\n“".split("")), maxLength: 60 });
    fc.assert(
      fc.property(text, (each) => {
        const expected = words(each).map((word) => keyOfWord(word.text));
        expect(keysOf(each, 1000)).toEqual(expected.filter((key) => key >= 0));
      }),
    );
  });

  it.each([
    ["dockers", "docker"],
    ["Dockers’", "docker"],
    ["collapsed", "collapse"],
    ["Russian", "Russia"],
    ["CAFÉ", "cafe"],
  ])("%s is the same as %s", (a, b) => {
    expect(keyOfWord(a)).toBe(keyOfWord(b));
  });

  it("stop at the limit", () => {
    expect(keysOf("crane dock the quay bolt", 3)).toEqual(["crane", "dock", "quay"].map(keyOfWord));
  });
});

describe("days", () => {
  it.each([
    ["1970-01-02", 1],
    ["1970-01-01T12:00:00Z", 0.5],
    ["1970-01", Number.NaN],
    ["1970", Number.NaN],
    ["no date", Number.NaN],
    [null, Number.NaN],
  ])("%s is day %d", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  it("a link loses by distance in time, never all, and nothing where a day is unknown", () => {
    expect(timeFactor(10, 10, 3, 0.2)).toBe(1);
    expect(timeFactor(Number.NaN, 10, 3, 0.2)).toBe(1);
    expect(timeFactor(10, 13, 3, 0.2)).toBeCloseTo(0.2 + 0.8 * Math.exp(-0.5), 10);
    expect(timeFactor(900, 10, 3, 0.2)).toBe(0.2);
    expect(timeFactor(10, 900, 3, 0.2)).toBe(0.2);
  });
});

describe("key table", () => {
  it("numbers keys as they first come", () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0x80000000, 0xffffffff));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 5000 }), (keys) => {
        const table = makeKeyTable();
        const order = [...new Set(keys)];
        expect(keys.map((each) => enterKey(table, each))).toEqual(keys.map((each) => order.indexOf(each)));
        expect(table.size).toBe(order.length);
        expect(numberOf(table, 123_456_789)).toBe(order.indexOf(123_456_789));
      }),
      { numRuns: 30 },
    );
  });

  it("grows beyond its first size", () => {
    const table = makeKeyTable();
    for (let i = 0; i < 20_000; i += 1) enterKey(table, Math.imul(i, 0x9e3779b1) >>> 0);
    expect(table.size).toBe(20_000);
    expect(numberOf(table, Math.imul(19_999, 0x9e3779b1) >>> 0)).toBe(19_999);
  });
});

const scored = fc.array(fc.record({ id: fc.nat(50), score: fc.integer({ min: 0, max: 9 }) }), { maxLength: 60 });

describe("top", () => {
  it("keeps the best, ties by number", () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 8 }), (all, capacity) => {
        const top = makeTop(capacity);
        for (const { id, score } of all) offer(top, id, score, -score);
        const best = [...all].sort((a, b) => b.score - a.score || a.id - b.id).slice(0, capacity);
        expect([...top.ids.subarray(0, top.length)]).toEqual(best.map(({ id }) => id));
        expect([...top.extras.subarray(0, top.length)]).toEqual(best.map(({ score }) => -score));
        expect(top.least).toBe(best.length === capacity ? best.at(-1)!.score : Number.NEGATIVE_INFINITY);
      }),
    );
  });
});

describe("heap", () => {
  it("gives pairs back best first, ties by number", () => {
    fc.assert(
      fc.property(scored, (all) => {
        const pairs = all.map(({ id, score }, b): Pair => ({ a: id, b, score }));
        const heap: Pair[] = [];
        for (const pair of pairs) push(heap, pair);
        const found = pairs.map(() => pop(heap)!);
        expect(pop(heap)).toBeUndefined();
        expect(found).toEqual([...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b));
      }),
    );
  });
});

describe("joined sets", () => {
  it("go by their smallest member", () => {
    const joined = separate(6);
    unite(joined, 4, 2);
    unite(joined, 5, 4);
    unite(joined, 2, 1);
    unite(joined, 1, 5);
    expect([0, 1, 2, 3, 4, 5].map((i) => rootOf(joined, i))).toEqual([0, 1, 1, 3, 1, 1]);
  });
});

describe("vectors", () => {
  const vector = fc.uniqueArray(fc.nat(30), { maxLength: 20 }).map(
    (terms): Vector => ({
      terms: Uint32Array.from(terms).sort(),
      weights: Uint16Array.from(terms, (_, i) => i + 1),
    }),
  );
  const dense = ({ terms, weights }: Vector): number[] => {
    const values = Array.from({ length: 31 }, () => 0);
    terms.forEach((term, i) => {
      values[term] = weights[i]!;
    });
    return values;
  };

  it("add and multiply as dense ones do", () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        expect(dense(add(a, b))).toEqual(dense(a).map((value, i) => value + dense(b)[i]!));
        const room = new Int32Array(31);
        spread(room, a);
        expect(product(room, b)).toBe(dense(a).reduce((sum, value, i) => sum + value * dense(b)[i]!, 0));
        clear(room, a);
        expect(room.every((value) => value === 0)).toBe(true);
      }),
    );
  });
});
