import fc from "fast-check";
import { expect, it } from "vitest";
import { makeSlab } from "../../src/group/slab.js";

it("gives each asker an array of its own: of that many zeros, and what is written into one stands in no other", () => {
  const lengths = fc.array(fc.oneof(fc.nat(40), fc.integer({ min: 900, max: 3000 }), fc.constant(200_000)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(lengths, (asked) => {
      const take = makeSlab(Uint16Array);
      const taken = asked.map((length, i) => {
        const own = take(length);
        const isEmpty = own.length === length && own.every((each) => each === 0);
        own.fill(i + 1);
        return { own, isEmpty };
      });
      expect(taken.every(({ isEmpty }) => isEmpty)).toBe(true);
      expect(taken.every(({ own }, i) => own.every((each) => each === i + 1))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
