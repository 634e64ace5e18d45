// An invented archive for measuring publication: stories of three articles, five points each, over a year; no grouping or comparing needed.
import { parseBody } from "../dist/text/markdown.js";
import { random } from "./generate-archive.mjs";

const WORDS =
  "harbour board bridge ferry lock pier quay engineer report repair passenger crowns council boat herring market lamp road winter keeper diver crack autumn water company train station mayor budget school tower river valley island canal library museum theatre festival orchard garden bakery mill forge chapel".split(
    " ",
  );
const SOURCES = Array.from(
  { length: 40 },
  (_, i) => `The ${WORDS[i % WORDS.length]} ${["Post", "Courier", "Herald"][i % 3]}`,
);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The articles and the story of one number, in a year of days. */
export function makeStory(number, { days = 365, sentences = 24 } = {}) {
  const next = random(number + 1);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  const name = () => `${capital(word())} ${capital(word())} ${Math.floor(next() * 2000)}`;
  const people = Array.from({ length: 4 }, name);
  const sentence = () =>
    `The ${word()} of ${people[Math.floor(next() * 4)]} saw ${Array.from({ length: 14 }, word).join(" ")}.`;
  const shared = Array.from({ length: 5 }, sentence);
  const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(next() * days))).toISOString().slice(0, 10);
  const articles = [0, 1, 2].map((i) => {
    const own = Array.from({ length: sentences - 5 }, sentence);
    const body = [...shared, ...own].join(" ").replace(/((?:[^.]+\.){3}) /g, "$1\n\n");
    const source = SOURCES[(number * 3 + i) % SOURCES.length];
    const { text, blocks } = parseBody(body);
    const id = `a${number.toString(36)}-${i}`;
    const empty = { dek: null, byline: null, dateline: null, bullets: [], upstream: [], links: [], removed: [] };
    return {
      version: 1,
      id,
      kind: "article",
      input: `content/inbox/${id}.txt`,
      url: `https://news.example/${id}`,
      source: { id: source.toLowerCase().replaceAll(" ", "-"), name: source },
      headline: sentence().slice(0, -1),
      ...empty,
      language: "en",
      published: day,
      publishedFrom: "metadata",
      received: day,
      body,
      text,
      blocks,
    };
  });
  return { articles, story: toStory(number, articles, shared, people, day) };
}

function toStory(number, articles, shared, people, day) {
  const support = (quote) =>
    articles.map(({ id, text }) => ({
      article: id,
      quote,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      score: 1,
    }));
  const id = `s${number.toString(16).padStart(12, "0")}`;
  const ids = articles.map((article) => article.id);
  return {
    version: 1,
    id,
    url: `/stories/story-${number}-${id.slice(-8)}/`,
    headline: { text: articles[0].headline, article: ids[0] },
    dek: null,
    published: day,
    updated: day,
    articles: ids,
    origins: ids.map((article, i) => ({ id: `o${i + 1}`, articles: [article], why: [] })),
    claims: shared.map((text, i) => ({ id: `c${i}`, text, sources: 3, origins: 3, support: support(text) })),
    singles: [],
    differences: [],
    quotes: [],
    timeline: [],
    together: [],
    topics: [],
    history: [{ at: day, what: "first published" }],
    entities: people.map((name) => ({ name, kind: "person", aliases: [], articles: ids })),
  };
}

/** An archive of so many stories; nothing is kept in memory but what is read. `changed` gives stories another headline. */
export function makeArchive(count, changed = new Set(), options = {}) {
  const config = {
    title: "The Bench",
    description: "An invented digest.",
    url: "https://bench.example",
    language: "en",
    timezone: "UTC",
    tagAuthority: "bench.example,2031",
    publish: "full",
    feedItems: 30,
    sources: [],
    hub: null,
    fetch: {},
  };
  const last = { number: -1, made: null };
  const made = (number) => {
    if (last.number !== number) Object.assign(last, { number, made: makeStory(number, options) });
    return last.made;
  };
  const storyEntries = Array.from({ length: count }, (_, n) => ({
    id: `s${n.toString(16).padStart(12, "0")}`,
    hash: changed.has(n) ? "2" : "1",
  }));
  const articleEntries = storyEntries.flatMap((_, n) =>
    [0, 1, 2].map((i) => ({ id: `a${n.toString(36)}-${i}`, hash: "1" })),
  );
  articleEntries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const readStory = (id) => {
    const number = Number.parseInt(id.slice(1), 16);
    const { story } = made(number);
    return changed.has(number) ? { ...story, dek: "It changed." } : story;
  };
  const readArticle = (id) => {
    const [number, i] = id.slice(1).split("-");
    return made(Number.parseInt(number, 36)).articles[Number(i)];
  };
  return {
    config,
    tombstones: [],
    redirects: [],
    about: null,
    articles: { entries: articleEntries, read: readArticle },
    stories: { entries: storyEntries, read: readStory },
  };
}
