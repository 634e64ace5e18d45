/** An invented story in six voices of three origins, with something in every part of its page. */
import type { Article, Story } from "../../src/model.js";
import { article, emptyStory, origin, storyOver } from "./records.js";

export const lighthouseArticles: Article[] = [
  article(
    "packet1",
    "Marrow Packet",
    "Lighthouse at Cape Marrow to be moved inland",
    `The lighthouse at Cape Marrow will be moved forty metres inland before winter.

The cliff below the tower has lost nine metres in four years, the harbour office said on Monday.

## Rails across the field

Engineers will lift the tower onto rails and pull it across the field in eleven days. The work costs 6.2 million crowns.

“We are not moving a building, we are moving a habit,” said Ada Querin, the harbour master. Nobody in Marrow remembers the cape without its light.

- The lamp stays lit during the move
- The keeper’s house will be taken down

Residents had asked for a wall of boulders instead. The council voted against it in March.`,
    {
      dek: "The cliff is closer every year; now the tower gives way",
      byline: "By Tomas Ebb",
      dateline: "CAPE MARROW",
      published: "2031-05-05T09:30:00Z",
      removed: [
        { text: "Share this article", line: 3, rule: "share-line" },
        { text: "Photo: the tower at dusk", line: 9, rule: "photo-caption" },
        { text: "More from the cape: Ferry fares rise", line: 31, rule: "related-list" },
      ],
    },
  ),
  article(
    "observer1",
    "Vell Observer",
    "Cape Marrow light will travel forty metres",
    `The Cape Marrow lighthouse is to be moved forty metres inland before the winter storms.

The tower will be lifted onto rails and pulled across the field in eleven days. The move costs 6.2 million crowns, according to the harbour office.

The cliff has lost nine metres in four years.

“We are not moving a building, we are moving a habit,” said harbour master Ada Querin.`,
    { published: "2031-05-05", upstream: ["Marrow Packet"] },
  ),
  article(
    "signal1",
    "Northern Signal",
    "A lighthouse on rails",
    `By the first storms of autumn the light of Cape Marrow will stand forty metres further from the sea.

The harbour office puts the cost at 7.5 million crowns, rails included.

In four years the sea has taken nine metres of the cliff. The geologist Ines Varga expects it to reach the old site in 2035.

“The rock here is not rock, it is old sand that forgot to move,” Varga said.`,
    { published: "2031-05-06", byline: "Pia Holm" },
  ),
  article(
    "tern1",
    "Tern News Agency",
    "Marrow lighthouse to move inland",
    `CAPE MARROW (TNA) - The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.

The lamp will stay lit during the move. The tower weighs 900 tonnes.

The council rejected a wall of boulders in March.`,
    { published: "2031-05-05" },
  ),
  article(
    "inland1",
    "Inland Post",
    "Lighthouse moves",
    `The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.

The lamp will stay lit during the move. The tower weighs 900 tonnes.

The council rejected a wall of boulders in March.`,
    { published: "2031-05-06", upstream: ["TNA"] },
  ),
  article(
    "harbour1",
    null,
    "Lighthouse moves, says harbour wire",
    `The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.

The tower weighs 900 tonnes. The harbour office denied that the lamp would stay lit during the move.`,
    { published: null, publishedFrom: "unknown", received: "2031-05-07", url: null },
  ),
];

const { claim, difference, quote, dated } = storyOver(lighthouseArticles);

const origins = [
  origin(
    "o1",
    ["packet1", "observer1"],
    [
      { kind: "claim-order", detail: "4 of 5 points in the same order", score: 0.8 },
      { kind: "upstream", detail: "Vell Observer names Marrow Packet", score: 1 },
    ],
  ),
  origin(
    "o2",
    ["tern1", "inland1", "harbour1"],
    [{ kind: "shared-text", detail: "61 % of the words in the same runs", score: 0.61 }],
  ),
  origin("o3", ["signal1"]),
];

export const lighthouse: Story = {
  ...emptyStory("a1b2c3d4e5", "lighthouse-at-cape-marrow-a1b2c3d4", lighthouseArticles, origins),
  dek: "The cliff below the tower has lost nine metres in four years, the harbour office said on Monday.",
  topics: ["coast"],
  claims: [
    claim(
      "c1",
      origins,
      "packet1: The lighthouse at Cape Marrow will be moved forty metres inland before winter.",
      "observer1: The Cape Marrow lighthouse is to be moved forty metres inland before the winter storms.",
      "tern1: The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.",
      "inland1: The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.",
      "harbour1: The lighthouse at Cape Marrow will be moved inland before winter, the harbour office said on Monday.",
      "signal1: By the first storms of autumn the light of Cape Marrow will stand forty metres further from the sea.",
    ),
    claim(
      "c2",
      origins,
      "observer1: The cliff has lost nine metres in four years.",
      "packet1: The cliff below the tower has lost nine metres in four years, the harbour office said on Monday.",
      "signal1: In four years the sea has taken nine metres of the cliff.",
    ),
    claim(
      "c3",
      origins,
      "packet1: The work costs 6.2 million crowns.",
      "observer1: The move costs 6.2 million crowns, according to the harbour office.",
      "signal1: The harbour office puts the cost at 7.5 million crowns, rails included.",
    ),
    claim(
      "c4",
      origins,
      "tern1: The lamp will stay lit during the move.",
      "inland1: The lamp will stay lit during the move.",
      "packet1: The lamp stays lit during the move",
    ),
    claim(
      "c5",
      origins,
      "observer1: lifted onto rails and pulled across the field in eleven days",
      "packet1: Engineers will lift the tower onto rails and pull it across the field in eleven days.",
    ),
    claim(
      "c6",
      origins,
      "tern1: The council rejected a wall of boulders in March.",
      "inland1: The council rejected a wall of boulders in March.",
      "packet1: The council voted against it in March.",
    ),
    claim(
      "c7",
      origins,
      "tern1: The tower weighs 900 tonnes.",
      "inland1: The tower weighs 900 tonnes.",
      "harbour1: The tower weighs 900 tonnes.",
    ),
  ],
  singles: [
    claim("s1", origins, "signal1: The geologist Ines Varga expects it to reach the old site in 2035."),
    claim("s2", origins, "packet1: The keeper’s house will be taken down"),
    {
      ...claim("s3", origins, "packet1: Residents had asked for a wall of boulders instead."),
      text: "People of the cape wanted a wall",
      editor: true,
    },
  ],
  differences: [
    difference("d1", "number", "the cost of the move", "c3", {
      "6.2 million crowns": [
        "packet1: The work costs 6.2 million crowns.",
        "observer1: The move costs 6.2 million crowns, according to the harbour office.",
      ],
      "7.5 million crowns": ["signal1: The harbour office puts the cost at 7.5 million crowns, rails included."],
    }),
    difference("d2", "stance", "the lamp during the move", "c4", {
      affirmed: ["tern1: The lamp will stay lit during the move.", "inland1: The lamp will stay lit during the move."],
      denied: ["harbour1: The harbour office denied that the lamp would stay lit during the move."],
    }),
  ],
  quotes: [
    quote(
      "Ada Querin",
      "packet1: “We are not moving a building, we are moving a habit,”",
      "observer1: “We are not moving a building, we are moving a habit,”",
    ),
    quote("Ines Varga", "signal1: “The rock here is not rock, it is old sand that forgot to move,”"),
  ],
  timeline: [
    dated("2031-03", false, "tern1: The council rejected a wall of boulders in March."),
    dated("2031-05-05", true, "packet1: the harbour office said on Monday"),
  ],
  entities: [
    { name: "Ada Querin", kind: "person", aliases: ["Querin"], articles: ["packet1", "observer1"] },
    { name: "Ines Varga", kind: "person", aliases: ["Varga"], articles: ["signal1"] },
    {
      name: "Cape Marrow",
      kind: "place",
      aliases: ["Marrow"],
      articles: ["packet1", "observer1", "signal1", "tern1", "inland1", "harbour1"],
    },
    {
      name: "harbour office",
      kind: "organization",
      aliases: [],
      articles: ["packet1", "observer1", "signal1", "tern1", "inland1", "harbour1"],
    },
  ],
  together: [
    { feature: "Cape Marrow", weight: 0.4, articles: lighthouseArticles.map(({ id }) => id) },
    { feature: "lighthouse", weight: 0.3, articles: ["packet1", "observer1", "tern1", "inland1", "harbour1"] },
    { feature: "boulders", weight: 0.1, articles: ["packet1", "tern1", "inland1"] },
  ],
  history: [
    { at: "2031-05-05", what: "Started with 3 articles" },
    { at: "2031-05-07", what: "Joined by 3 articles" },
  ],
};
