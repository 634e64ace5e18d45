import { describe, expect, it } from "vitest";
import { catalogOf } from "../../src/publish/catalog.js";
import { toPng } from "../../src/publish/png.js";
import { toPublic } from "../../src/publish/publication.js";
import { sharePicture } from "../../src/publish/share-picture.js";
import { digest } from "./digest.js";

const story = digest.stories[0]!;
const pictureOf = (text: string) => {
  const stories = [{ ...story, headline: { ...story.headline, text } }];
  const catalog = catalogOf(
    toPublic({ ...digest, stories }, () => {}),
    () => {},
  );
  return sharePicture(catalog, catalog.stories[0]!);
};
const linesOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe("the picture of a story", () => {
  it("shows the headline in lines, the marks, and how many voices", () => {
    const svg = pictureOf("Lighthouse at Cape Marrow to be moved inland");
    expect(linesOf(svg)).toEqual([
      "Lighthouse at Cape Marrow",
      "to be moved inland",
      "6 sources, 3 origins  ·  The Saltmarsh Digest",
    ]);
    expect(svg.match(/<circle/g)).toHaveLength(4 * 6);
  });

  it("keeps a long headline above the marks, cut at four lines", () => {
    const svg = pictureOf("An exceedingly long headline about nothing in particular ".repeat(8));
    expect(linesOf(svg).length).toBeLessThanOrEqual(5);
    const lowest = Math.max(...[...svg.matchAll(/<text x="80" y="([\d.]+)"/g)].map(([, y]) => Number(y)).slice(0, -1));
    const highest = Math.min(...[...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(lowest + 15).toBeLessThan(highest - 15);
  });

  it("leaves a headline out that its font can't write", () => {
    expect(linesOf(pictureOf("灯台は内陸へ"))).toHaveLength(1);
  });

  it("escapes what the headline holds", () => {
    expect(pictureOf('<image href="x"/> & "y"')).not.toContain("<image");
  });

  it("is drawn with the same bytes each time", () => {
    const svg = pictureOf("Lighthouse at Cape Marrow");
    expect(Buffer.compare(toPng(svg, 300)!, toPng(svg, 300)!)).toBe(0);
  });
});
