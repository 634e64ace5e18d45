/** A digest with one story of very many near-identical articles. */
import type { Digest, Story } from "../../src/model.js";
import { article, config, emptyStory, origin, storyOver } from "./records.js";

export function bigDigest(count: number): Digest {
  const articles = Array.from({ length: count }, (_, i) =>
    article(
      `many${i}`,
      `Paper ${i}`,
      `The dam of Orl holds, says paper ${i}`,
      `The dam of Orl holds after the rain of ${i % 7} days. Nobody had to leave. The gates stay open until morning.`,
    ),
  );
  const origins = articles.map(({ id }, i) => origin(`o${i + 1}`, [id]));
  const { claim } = storyOver(articles);
  const story: Story = {
    ...emptyStory("b16", "the-dam-of-orl-holds-b16b16b1", articles, origins),
    claims: [
      claim("c1", origins, ...articles.map(({ id }) => `${id}: Nobody had to leave.`)),
      claim(
        "c2",
        origins,
        ...articles.filter((_, i) => i % 2 === 0).map(({ id }) => `${id}: The gates stay open until morning.`),
      ),
    ],
  };
  return { config, articles, stories: [story], tombstones: [], redirects: [], about: null };
}
