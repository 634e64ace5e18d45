import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/group/codec.js";
import { formatStories, parseStories, type StoredParcel } from "../../src/group/stories-file.js";

const ids = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 });
const text = fc.string({ maxLength: 8 });
const nearest = fc.record({ article: text, likeness: fc.integer(), needed: fc.integer(), why: text });
const story = fc.record({
  key: text,
  together: fc.array(fc.record({ feature: text, weight: fc.integer(), articles: ids }), { maxLength: 5 }),
  wording: text,
  profile: fc.array(fc.nat(0xffffffff), { maxLength: 6 }),
  earlier: ids,
  outside: ids,
  outsideFrom: text,
  nearest: fc.option(nearest),
  nearestFrom: text,
  told: text,
});
const several = fc.array(text, { minLength: 2, maxLength: 4 });
const stored: fc.Arbitrary<StoredParcel> = fc
  .record({ key: text, told: fc.array(fc.tuple(several, story, text, text), { maxLength: 3 }), alone: fc.array(text) })
  .map(({ key, told, alone }) => ({
    key,
    clusters: [...alone.map((id) => [id]), ...told.map(([ids]) => ids)],
    stories: told.map(([, each]) => each),
    records: told.map(([, , id, record]) => [id, record] as const),
  }));

const plain = (parcel: StoredParcel): StoredParcel => ({
  ...parcel,
  stories: parcel.stories.map((one) => ({ ...one, profile: Array.from(one.profile) })),
});

describe("what is kept of a day's stories", () => {
  it("comes back from its file as it was", () => {
    fc.assert(
      fc.property(fc.array(stored, { maxLength: 4 }), (given) => {
        const content = decode("c1", encode("c1", formatStories(given)));
        expect(parseStories(content!).map(plain)).toEqual(given);
      }),
    );
  });

  it("holds a list of articles once, whatever number of features it is for", () => {
    const articles = ["a1", "a2"];
    const together = ["one", "two"].map((feature) => ({ feature, weight: 1, articles: [...articles] }));
    const one = { key: "", wording: "", profile: [], earlier: [], outside: [], outsideFrom: "" };
    const given = { ...one, together, nearest: null, nearestFrom: "", told: "" };
    const parsed = parseStories(
      formatStories([{ key: "", clusters: [articles], stories: [given], records: [["s1", "r"]] }]),
    );
    const [first, second] = parsed[0]!.stories[0]!.together;
    expect([first, second]).toEqual(together);
    expect(first!.articles).toBe(second!.articles);
  });
});
