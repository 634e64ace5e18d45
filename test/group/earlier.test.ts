import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEarlier, profileOf, type Told } from "../../src/group/earlier.js";

const told = fc
  .record({
    keys: fc.uniqueArray(fc.nat(15), { minLength: 3, maxLength: 8 }),
    weights: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 8, maxLength: 8 }),
    language: fc.nat(1),
    first: fc.nat(600),
    days: fc.nat(6),
  })
  .map(
    ({ keys, weights, language, first, days }): Told => ({
      profile: keys.flatMap((key, i) => [key * 268_000_007, weights[i]!]),
      language,
      first,
      last: first + days,
    }),
  );

/** The same by looking at every pair. */
function plainly(stories: readonly Told[], at: number): number[] {
  const { profile, language, first } = stories[at]!;
  const pairs = (flat: Told["profile"]) =>
    Array.from(flat).flatMap((key, i) => (i % 2 === 0 ? [[key, flat[i + 1]!] as const] : []));
  const own = new Map(pairs(profile));
  return stories
    .map((other, place) => {
      const common = pairs(other.profile).filter(([key]) => own.has(key));
      return { other, place, common, sum: common.reduce((sum, [key, weight]) => sum + weight * own.get(key)!, 0) };
    })
    .filter(({ common, sum }) => common.length >= 3 && sum >= 300_000)
    .filter(({ other }) => other.first > 0 && other.language === language)
    .filter(({ other }) => other.last < first && first - other.last <= 365)
    .sort((a, b) => b.sum - a.sum || b.other.last - a.other.last || a.place - b.place)
    .slice(0, 3)
    .map(({ place }) => place);
}

describe("stories that go on from earlier ones", () => {
  it("are found as if each were held against all others", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 60 }), (stories) => {
        const all = findEarlier(stories);
        expect(all).toEqual(stories.map((_, i) => plainly(stories, i)));
        const some = findEarlier(stories, (at) => at % 3 === 1);
        expect(some).toEqual(all.map((each, at) => (at % 3 === 1 ? each : [])));
        found += all.flat().length;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("are looked for among the last two hundred that share a word", () => {
    const profile: Told["profile"] = [1, 2, 3].flatMap((key) => [key, 577]);
    const others: Told["profile"] = [1, 2, 4].flatMap((key) => [key, 577]);
    const old: Told = { profile, language: 1, first: 1, last: 1 };
    const between: Told = { profile: others, language: 2, first: 2, last: 2 };
    const now: Told = { profile, language: 1, first: 9, last: 9 };
    expect(findEarlier([old, ...Array<Told>(199).fill(between), now]).at(-1)).toEqual([0]);
    expect(findEarlier([old, ...Array<Told>(200).fill(between), now]).at(-1)).toEqual([]);
  });
});

describe("profileOf", () => {
  const vector = fc
    .uniqueArray(fc.nat(90), { maxLength: 60 })
    .chain((terms) =>
      fc.tuple(
        fc.constant(Uint32Array.from(terms).sort()),
        fc.array(fc.integer({ min: 0, max: 8192 }), { minLength: terms.length, maxLength: terms.length }),
      ),
    )
    .map(([terms, weights]) => ({ terms, weights: Uint16Array.from(weights) }));
  const wordOf = (term: number): number => 4_294_967_295 - 90_000_007 * (term >> 1);

  it("names the 24 heaviest words, ties by their keys, with weights of length 1000; the room is left as it was", () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 5 }), (vectors) => {
        const room = new Float64Array(100);
        const sums = new Map<number, number>();
        for (const { terms, weights } of vectors)
          terms.forEach((term, i) => {
            if (weights[i]! > 0) sums.set(wordOf(term), (sums.get(wordOf(term)) ?? 0) + weights[i]!);
          });
        const best = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, 24);
        const length = Math.hypot(...best.map(([, weight]) => weight)) || 1;
        const profile = Array.from(profileOf(vectors, wordOf, room));
        expect(profile.filter((_, i) => i % 2 === 0)).toEqual(best.map(([key]) => key));
        best.forEach(([, weight], i) => {
          expect(Math.abs(profile[2 * i + 1]! - (1000 * weight) / length)).toBeLessThan(0.51);
        });
        expect(room.every((each) => each === 0)).toBe(true);
      }),
    );
  });
});
