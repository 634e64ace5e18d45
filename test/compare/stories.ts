import type { Article, Block } from "../../src/model.js";

/** An article of invented text: paragraphs parted by blank lines; lines that begin with "# " are headings, with "- " list items. */
export function article(id: string, source: string, body: string, published: string | null = "2026-06-10"): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const part of body.trim().split(/\n+/)) {
    const line = part.trim();
    const kind = line.startsWith("# ") ? "heading" : line.startsWith("- ") ? "item" : "paragraph";
    const plain = line.replace(/^(?:# |- )/, "");
    if (text !== "") text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return {
    version: 1,
    id,
    kind: "article",
    input: `${id}.txt`,
    url: null,
    source: { id: source, name: source },
    headline: null,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published,
    publishedFrom: published === null ? "unknown" : "metadata",
    received: null,
    body: text,
    text,
    blocks,
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
  };
}

export const alone = (articles: readonly Article[]) =>
  articles.map(({ id }, i) => ({ id: `o${i + 1}`, articles: [id], why: [] }));

export const bridge = [
  article(
    "a1",
    "ledger",
    `The Osprey Bridge in Marlow Bay will stay shut for eleven weeks after inspectors found cracks in its deck, Mayor Ines Calder said on Tuesday.
     # Ferries step in
     Two ferries will carry commuters across the bay until the repairs are finished.
     “Nobody will drive across until I would let my own mother do it,” Calder told reporters.
     The repairs will cost $14 million, the harbour board estimates.
     A baker on Quay Street, Tomas Reck, said he had thrown away 300 loaves because no customers came.`,
  ),
  article(
    "b1",
    "tribune",
    `Marlow Bay's Osprey Bridge is to remain closed for 11 weeks, Mayor Ines Calder announced, because of cracks discovered in the deck.
     Commuters will be taken across the bay by two ferries for as long as the repairs last.
     The harbour board puts the cost of the repairs at $19 million.
     “Nobody will drive across until I would let my own mother do it,” the mayor said.`,
  ),
  article(
    "c1",
    "courier",
    `Inspectors discovered cracks in the deck of the Osprey Bridge during a routine survey last week, and Calder ordered it shut for eleven weeks.
     Bus fares in Marlow Bay will double in August, the council decided in a separate vote.`,
  ),
];
