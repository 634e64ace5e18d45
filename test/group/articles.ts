import type { Article, Block } from "../../src/model.js";

/** An invented article: paragraphs parted by line breaks. */
export function article(id: string, headline: string | null, body: string, more: Partial<Article> = {}): Article {
  const { text, blocks } = toText(body);
  return {
    version: 1,
    id,
    kind: "article",
    input: `${id}.txt`,
    url: null,
    source: { id: `outlet-${id}`, name: `Outlet ${id}` },
    headline,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published: null,
    publishedFrom: "unknown",
    received: null,
    body: text,
    text,
    blocks,
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
    ...more,
  };
}

function toText(body: string): { text: string; blocks: Block[] } {
  const lines = body.split("\n").flatMap((line) => line.trim() || []);
  let at = 0;
  const blocks = lines.map((line): Block => {
    const start = at;
    at += line.length + 2;
    return { kind: "paragraph", start, end: start + line.length };
  });
  return { text: lines.join("\n\n"), blocks };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text with a share of its words replaced by others of it. */
export function edit(text: string, share: number, seed: number): string {
  const next = random(seed);
  const pool = text.match(/[a-z]{4,}/g)!;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (next() < share ? pool[Math.floor(next() * pool.length)]! : word));
}

/** Invented events, each as three outlets tell it. */
export const EVENTS: Readonly<Record<string, readonly (readonly [headline: string, body: string])[]>> = {
  crane: [
    [
      "Harbour crane falls in Velmouth, two dockers hurt",
      `A loading crane collapsed at the container terminal of Velmouth on Monday morning and injured two dockers, the harbour police said.
      The crane, put up in 1988, toppled onto an empty freighter shortly after the early shift had begun.
      Harbour master Ilse Tarrant closed the eastern quay until inspectors have looked at the four other cranes of the same make.
      The dockers' union had warned in spring that the bolts of the oldest cranes were rusting.`,
    ],
    [
      "Two injured as 40-year-old crane topples at Velmouth port",
      `Two dockers were taken to hospital after a crane toppled over at Velmouth's container terminal.
      Witnesses heard a loud crack before the structure came down on the freighter Adela, which carried no cargo.
      Ilse Tarrant, the harbour master, said the eastern quay would stay closed while inspectors examine the remaining cranes.
      The union of the dockers spoke of rusting bolts that had been reported months ago.`,
    ],
    [
      "Velmouth shuts quay after crane collapse",
      `Velmouth has shut its eastern quay after the collapse of a loading crane that hurt two dockers on Monday.
      Inspectors will check whether rust weakened the bolts of the crane, harbour master Tarrant said.
      The freighter Adela, on which the crane came to rest, was empty. Container ships are sent to neighbouring ports for now.`,
    ],
  ],
  beetle: [
    [
      "Orchard beetle reaches the Morrow valley",
      `The striped orchard beetle has been found for the first time in the apple orchards of the Morrow valley, the plant protection service reports.
      Growers fear for the harvest: a single beetle lays up to three hundred eggs under the bark of apple trees.
      Biologist Henk Oram advises to fell infested trees at once and to burn the wood.
      The province pays growers sixty crowns for each tree that they fell.`,
    ],
    [
      "Apple growers in Morrow fell trees against beetle",
      `Apple growers of the Morrow valley have begun to fell trees infested by the striped orchard beetle.
      The plant protection service found the beetle in nine orchards this week; it had never been seen in the valley.
      There is no other cure, biologist Henk Oram said: the larvae live under the bark, where no spray reaches them.
      For each felled apple tree the province pays sixty crowns.`,
    ],
    [
      "Sixty crowns a tree: province helps orchards hit by beetle",
      `The province will pay sixty crowns for each apple tree felled because of the striped orchard beetle.
      The beetle's larvae eat their way under the bark. Nine orchards in the Morrow valley are infested, the plant protection service says.
      Growers call the sum too small. A new tree bears apples only after five years, one of them said.`,
    ],
  ],
  theatre: [
    [
      "Roof of Lindgate theatre to cost twice as much",
      `The new roof of the municipal theatre in Lindgate will cost eleven million crowns, twice as much as planned, the council heard on Thursday.
      Architect Paola Frey blamed dry rot that workers discovered in the beams above the stage.
      The theatre will open in the autumn of next year and not this October. The opera company plays in the riding hall until then.`,
    ],
    [
      "Dry rot delays Lindgate stage by a year",
      `Dry rot in the beams of Lindgate's municipal theatre delays its opening by a year and doubles the cost of the roof to eleven million crowns.
      Workers found the rot above the stage, architect Paola Frey told the council.
      The opera company will go on playing in the riding hall. Several councillors asked why nobody had looked at the beams before.`,
    ],
    [
      "Council angry over theatre roof",
      `Councillors in Lindgate have reacted angrily to the news that the roof of the municipal theatre will cost eleven million crowns.
      Nobody had examined the beams for dry rot before work began, architect Paola Frey admitted.
      The opera company must stay in the riding hall for another year.`,
    ],
  ],
};

/** All of them, with ids such as "crane-1". */
export function eventArticles(more: Partial<Article> = {}): Article[] {
  return Object.entries(EVENTS).flatMap(([name, versions]) =>
    versions.map(([headline, body], i) => article(`${name}-${i + 1}`, headline, body, more)),
  );
}
