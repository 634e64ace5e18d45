// An invented archive for measuring speed: stories of 1 to 60 articles over 90 days, copies and rewrites among them, some 500 words each.
// Words are drawn by their frequency in news; names are invented. The same seed gives the same archive.
import { TABLE } from "../dist/text/background-data.js";
import { random } from "./random.mjs";

export { random };

const DAYS = 90;
const FIRST_DAY = Date.UTC(2031, 0, 1) / 86_400_000;
const TOPICS = 400;
const SYLLABLES =
  "ba be bo da de do fa fe fi ga go ha he ka ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vi vo za zo".split(
    " ",
  );

/** Yields articles and the story each belongs to, until `count` are made. */
export function* generateArchive(count, seed = 1) {
  const next = random(seed);
  const language = makeLanguage(next);
  let made = 0;
  for (let story = 0; made < count; story += 1) {
    for (const article of makeStory(story, language, next)) {
      if (made === count) return;
      made += 1;
      yield article;
    }
  }
}

/** Yields so many stories of so many articles each, of some 30 sentences. */
export function* generateStories(count, size, seed = 1) {
  const next = random(seed);
  const language = makeLanguage(next);
  for (let story = 0; story < count; story += 1) yield [...makeStory(story, language, next, size)];
}

/** As `generateArchive`, but stories of two short articles each: many stories for little work, on so many days. */
export function* generateShort(count, seed = 1, days = DAYS) {
  const next = random(seed);
  const language = makeLanguage(next);
  for (let made = 0; made < count; made += 2) {
    const names = Array.from({ length: 8 }, () => makeName(next));
    const own = Array.from({ length: 12 }, language.rare);
    const day = next() * days;
    const word = () => (next() < 0.3 ? pick(names, next) : next() < 0.3 ? pick(own, next) : language.common());
    const facts = Array.from({ length: 5 }, () => Array.from({ length: 5 }, word));
    for (let i = 0; i < 2; i += 1) {
      const sentences = facts.map((fact, at) => tell(fact, at, word, next));
      yield toArticle(made, i, sentences, day, next);
    }
  }
}

function makeLanguage(next) {
  const words = [];
  const sums = [];
  let sum = 0;
  for (const line of TABLE.split("\n")) {
    const [n, ...stems] = line.split(" ");
    for (const stem of stems) {
      sum += Number(n);
      words.push(stem);
      sums.push(sum);
    }
  }
  const common = () => words[firstAtLeast(sums, next() * sum)];
  const rare = () => words[Math.floor((0.03 + 0.97 * next()) * words.length)];
  const topics = Array.from({ length: TOPICS }, () => Array.from({ length: 150 }, rare));
  return { common, rare, topics };
}

function firstAtLeast(sums, value) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const pick = (list, next) => list[Math.floor(next() * list.length)];

function makeName(next) {
  const word = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES, next)).join("");
  return word[0].toUpperCase() + word.slice(1);
}

const sizeOfStory = (next) => Math.min(60, Math.floor(1 / (0.012 + 0.988 * next()) ** 1.1));

function* makeStory(number, { common, rare, topics }, next, size = sizeOfStory(next)) {
  const day = next() * DAYS;
  const topic = pick(topics, next);
  const names = Array.from({ length: 12 }, () => makeName(next));
  const own = Array.from({ length: 30 }, rare);
  const word = () => {
    const dice = next();
    if (dice < 0.09) return pick(names, next);
    if (dice < 0.2) return pick(own, next);
    if (dice < 0.34) return pick(topic, next);
    return common();
  };
  const facts = Array.from({ length: 40 }, () => Array.from({ length: 5 }, word));
  const earlier = [];
  for (let i = 0; i < size; i += 1) {
    const sentences = makeSentences(facts, earlier, word, next);
    earlier.push(sentences);
    yield toArticle(number, i, sentences, day - Math.log(1 - next()) * 0.8, next);
  }
}

/** One article in ten is a copy of an earlier one, one in ten a rewrite: the same facts in the same order. */
function makeSentences(facts, earlier, word, next) {
  const dice = next();
  if (earlier.length > 0 && dice < 0.1)
    return pick(earlier, next).map((each) => ({ ...each, words: each.words.map((w) => (next() < 0.03 ? word() : w)) }));
  if (earlier.length > 0 && dice < 0.2)
    return pick(earlier, next).map(({ fact }) => tell(facts[fact], fact, word, next));
  const length = 15 + Math.floor(next() * 28);
  return Array.from({ length }, () => {
    const fact = Math.floor(next() ** 1.5 * facts.length);
    return tell(facts[fact], fact, word, next);
  });
}

function tell(terms, fact, word, next) {
  const words = Array.from({ length: 10 + Math.floor(next() * 16) }, word);
  for (const term of terms) words[Math.floor(next() * words.length)] = term;
  return { fact, words };
}

function toArticle(story, i, sentences, day, next) {
  const lines = sentences.map(({ words }) => `${words.join(" ")}.`);
  const id = `n${Math.floor(next() * 1e9).toString(36)}-${story}-${i}`;
  return {
    id,
    story,
    published: new Date(Math.floor(FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10),
    headline: sentences[0].words.slice(0, 10).join(" "),
    text: lines.join("\n\n"),
  };
}
