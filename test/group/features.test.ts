import fc from "fast-check";
import { expect, it } from "vitest";
import { featuresOf, type Terms } from "../../src/group/features.js";
import { keysOf } from "../../src/group/terms.js";
import type { Article } from "../../src/model.js";

const WORDS = ["ferry", "harbour", "Lindholt", "strike", "the", "crew", "engine", "4,200", "Østerby", "tide"];
const said = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((all) => all.join(" "));

function articleOf(headline: string | null, dek: string | null, text: string): Article {
  return { headline, dek, text } as Article;
}

/** Word by word: the headline's count three times, the lead's (80 words) twice; 600 are read. */
function plainly({ headline, dek, text }: Article) {
  const head = keysOf(headline ?? "", 60);
  const body = keysOf(dek === null ? text : `${dek}\n${text}`, 600);
  const weighed = [...head.map((key) => [key, 3]), ...body.map((key, i) => [key, i < 80 ? 2 : 1])];
  const opening = head.length > 0 ? head : body.slice(0, 12);
  return { body: summed(weighed as [number, number][]), head: summed(opening.map((key) => [key, 1])) };
}

function summed(weighed: readonly (readonly [number, number])[]): [number, number][] {
  const sums = new Map<number, number>();
  for (const [key, weight] of weighed) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort(([a], [b]) => a - b).map(([key, sum]) => [key, Math.min(255, sum)]);
}

const pairs = ({ keys, counts }: Terms): [number, number][] => Array.from(keys, (key, i) => [key, counts[i]!]);

it("has each word once, by rising key, with how often it stands where", () => {
  fc.assert(
    fc.property(fc.option(said(8)), fc.option(said(12)), said(900), (headline, dek, text) => {
      const article = articleOf(headline, dek, text);
      const { body, head } = featuresOf(article);
      expect({ body: pairs(body), head: pairs(head) }).toEqual(plainly(article));
    }),
    { numRuns: 60 },
  );
});

it("counts no word more than 255 times", () => {
  const { body } = featuresOf(articleOf(null, null, "ferry ".repeat(600)));
  expect([...body.counts]).toEqual([255]);
});
