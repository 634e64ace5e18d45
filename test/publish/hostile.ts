/** A story whose every text tries to be something else than text. */
import type { Article, Story } from "../../src/model.js";
import { article, emptyStory, origin, storyOver } from "./records.js";

/** In each: a script, an event handler, template syntax, the end of a CDATA section, a control character, a bidi override. */
export const HOSTILE = `<script>alert(1)</script> "onload='x' {{view.path}} {{{site}}} ]]> \u0007\u202Ebackwards & <img src=x onerror=alert(2)> {% raw %}`;

const body =
  "Some words come before it. He wrote &lt;script&gt;alert(1)&lt;/script&gt; {{view.path}} and {{{site}}} and left. After that came ]]> and more.\n\n<script>alert(3)</script>\n\n[a link](javascript:alert(4)) that leads nowhere.";

const texts = {
  byline: HOSTILE,
  dek: HOSTILE,
  dateline: HOSTILE,
  url: "javascript:alert(5)",
  upstream: [HOSTILE],
  removed: [{ text: HOSTILE, line: 1, rule: HOSTILE }],
  links: [{ text: HOSTILE, url: "javascript:alert(6)" }],
};

export const hostileArticles: Article[] = [
  article("hostile1", `Source ${HOSTILE}`, HOSTILE, body, texts),
  article("hostile2", null, `Second ${HOSTILE}`, body, {
    ...texts,
    url: 'https://user:pw@evil.example/"><script>',
    language: 'ar" onload="x',
  }),
  article("../../escape", "Walker", "Path as id", body, texts),
];

const { claim, difference, quote, dated } = storyOver(hostileArticles);
const origins = [
  origin("o1", ["hostile1"]),
  origin("o2", ["hostile2", "../../escape"], [{ kind: "shared-text", detail: HOSTILE, score: 1 }]),
];
const words = "He wrote <script>alert(1)</script> {{view.path}} and {{{site}}} and left.";

export const hostile: Story = {
  ...emptyStory("0badf00d", "hostile-0badf00d", hostileArticles, origins),
  dek: HOSTILE,
  topics: [HOSTILE],
  claims: [
    claim('c"><script>', origins, `hostile1: ${words}`, `hostile2: ${words}`),
    { ...claim("c2", origins, `hostile1: ${words}`, `../../escape: ${words}`), text: HOSTILE, editor: true },
  ],
  singles: [claim("s1", origins, "hostile1: After that came ]]> and more.")],
  differences: [
    difference("d1", "naming", HOSTILE, "c2", { [HOSTILE]: [`hostile1: ${words}`], other: [`hostile2: ${words}`] }),
  ],
  quotes: [quote(HOSTILE, `hostile1: ${words}`)],
  timeline: [dated("2031-05-04", false, `hostile1: ${words}`)],
  entities: [{ name: HOSTILE, kind: "person", aliases: [HOSTILE, "x"], articles: ["hostile1"] }],
  together: [{ feature: HOSTILE, weight: 1, articles: ["hostile1", "hostile2"] }],
  history: [{ at: "2031-05-04", what: HOSTILE }],
};
