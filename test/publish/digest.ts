/** The fixture digest: two invented stories, a hostile one, and everything that belongs to none. */
import type { Article, Digest, Story } from "../../src/model.js";
import { hostile, hostileArticles } from "./hostile.js";
import { lighthouse, lighthouseArticles } from "./lighthouse.js";
import { article, config, emptyStory, origin, storyOver } from "./records.js";

const bellArticles: Article[] = [
  article(
    "packet2",
    "Marrow Packet",
    "Town bell of Vell rings thirteen",
    "The town bell of Vell rang thirteen at noon on Friday. A clockmaker has been called. The mayor counted along.",
    {
      published: "2031-05-02",
    },
  ),
  article(
    "observer2",
    "Vell Observer",
    "Thirteen at noon",
    "At noon on Friday the bell of Vell rang thirteen times. The clockmaker comes next week. Pigeons left the tower.",
    {
      published: "2031-05-03",
    },
  ),
];

const bellOrigins = [origin("o1", ["packet2"]), origin("o2", ["observer2"])];
const { claim } = storyOver(bellArticles);
const bell: Story = {
  ...emptyStory("b2c3d4e5f6", "town-bell-of-vell-b2c3d4e5", bellArticles, bellOrigins),
  claims: [
    claim(
      "c1",
      bellOrigins,
      "packet2: The town bell of Vell rang thirteen at noon on Friday.",
      "observer2: At noon on Friday the bell of Vell rang thirteen times.",
    ),
    claim("c2", bellOrigins, "packet2: A clockmaker has been called.", "observer2: The clockmaker comes next week."),
  ],
  singles: [claim("s1", bellOrigins, "observer2: Pigeons left the tower.")],
  notes: [{ text: "The bell is being looked at.", who: "Ida Holm", when: "2031-05-06" }],
  decisions: [
    {
      key: "k1",
      decide: "claim reword",
      who: "Ida Holm",
      when: "2031-05-06",
      why: "it was unclear",
      about: null,
      state: "changed",
      note: "One passage is gone.",
    },
  ],
  history: [
    { at: "2031-05-02", what: "2 articles taken in" },
    { at: "2031-05-04", what: "withdrawn: “The clock is blue.”", id: "c9" },
    { at: "2031-05-04", what: "withdrawn: “The bell rang.”", id: "c1" },
    { at: "2031-05-06", what: "decided by Ida Holm (claim reword): it was unclear" },
  ],
};

const alone: Article[] = [
  article(
    "bees1",
    "Northern Signal",
    "The bees of Holm winter well",
    "The bees of Holm have wintered well. Honey will be early.",
    { published: "2031-05-01" },
  ),
  article("wall1", "Vell Observer", "Subscribe to read on", "Subscribe to read on.", {
    kind: "not-article",
    published: null,
    publishedFrom: "unknown",
  }),
  article("undated1", null, null, "A note without a headline, a date or an outlet. It was found on the quay.", {
    published: null,
    publishedFrom: "unknown",
    received: null,
    url: null,
  }),
  article("empty1", "Inland Post", "A headline alone", "", { published: "2031-05-01" }),
];

export const digest: Digest = {
  config,
  articles: [...lighthouseArticles, ...bellArticles, ...hostileArticles, ...alone],
  stories: [lighthouse, bell, hostile],
  tombstones: [
    {
      id: "gone1",
      headline: "A story taken back",
      source: "Inland Post",
      removed: "2031-05-06",
      why: "The paper withdrew it.",
    },
  ],
  redirects: [{ from: "/stories/light-on-the-move-a1b2c3d4/", to: "/stories/lighthouse-at-cape-marrow-a1b2c3d4/" }],
  withdrawn: [
    {
      id: "s0000gone",
      url: "/stories/a-comet-over-holm-0000a0ne/",
      at: "2031-05-05",
      into: null,
      why: "The reports came from a play",
      articles: ["bees1", "nowhere"],
    },
  ],
  corrections: [
    {
      at: "2031-05-04",
      change: "corrected",
      id: "packet2",
      text: "Town bell of Vell rings thirteen",
      story: bell.id,
      url: bell.url,
    },
    {
      at: "2031-05-05",
      change: "gone",
      id: "s0000gone",
      text: "The reports came from a play",
      story: "s0000gone",
      url: "/stories/a-comet-over-holm-0000a0ne/",
    },
    {
      at: "2031-05-06",
      change: "decided",
      id: "k1",
      decide: "claim reword",
      who: "Ida & Holm",
      text: "It was unclear",
      story: bell.id,
      url: bell.url,
    },
    {
      at: "2031-05-07",
      change: "undone",
      id: "k0",
      decide: "claim drop",
      who: "Ida Holm",
      text: "It is right after all",
      story: "moved-away",
      url: "/stories/light-on-the-move-a1b2c3d4/",
    },
  ],
  about: "## Who makes this\n\nThe *reading room* of Saltmarsh, on Thursdays.",
};
