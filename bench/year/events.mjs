// Invented news: events with names of their own, each told by a few outlets in words of their own over some days. The same seed gives the same news.
import { random } from "../random.mjs";

const SYLLABLES =
  "ba be bo da del do fa fen gar hal ka kel lo mar mer nor pel ra ros sa sel tan tor va vel wen yar zor".split(" ");
const THINGS =
  "quay|ferry pier|canal lock|market hall|town library|tram depot|water tower|swing bridge|power station|fish auction|museum|cable car".split(
    "|",
  );
const CAUSES =
  "a crane fell into the water|a fire broke out in the cellar|cracks were found in a wall|a gas pipe burst|a flood filled the tunnels|a barge struck a pillar|thieves cut the cables|part of the roof came down".split(
    "|",
  );
const PARTS = ["of the yard", "of the works", "by the mill", "near the gate", "of the depot"];
const BODIES =
  "harbour office|town council|fire brigade|district court|river board|transport office|works council|building inspectors".split(
    "|",
  );
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const OUTLETS = Array.from({ length: 18 }, (_, i) => {
  const place = "Coast Inland River Hill Delta Island Valley Lake Moor".split(" ")[i % 9];
  return `${place} ${i < 9 ? "Herald" : "Observer"}`;
});
/** Outlets that only tell now and then: one of them is left out by decision. */
const SMALL = ["Cliff Bulletin", "Marsh Bulletin"];

const pick = (list, next) => list[Math.floor(next() * list.length)];
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const makeName = (next) =>
  capital(Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES, next)).join(""));

/** What happened: each fact in a few wordings. `odd` tells it with another number. */
const FACTS = [
  ({ place, thing, day, cause }) => [
    `The ${thing} of ${place} was closed on ${day} after ${cause}.`,
    `${place} closed its ${thing} on ${day} after ${cause}.`,
    `After ${cause}, the ${thing} of ${place} was closed on ${day}.`,
  ],
  ({ place, body, n }, odd) => [
    `Nobody in ${place} was hurt, but ${n + odd} people had to leave their homes, the ${body} said.`,
    `The ${body} said that nobody was hurt and that ${n + odd} people of ${place} had to leave their homes.`,
    `${n + odd} people of ${place} had to leave their homes, but nobody was hurt, according to the ${body}.`,
  ],
  ({ thing, person, weeks }, odd) => [
    `${person} said that the repair of the ${thing} would take ${weeks + odd} weeks.`,
    `The repair of the ${thing} will take ${weeks + odd} weeks, ${person} said.`,
    `It will take ${weeks + odd} weeks to repair the ${thing}, according to ${person}.`,
  ],
  ({ thing, place, cost }, odd) => [
    `The damage to the ${thing} of ${place} is put at ${cost + odd} million crowns.`,
    `Damage of ${cost + odd} million crowns was done to the ${thing} of ${place}.`,
    `The ${thing} of ${place} suffered damage of ${cost + odd} million crowns.`,
  ],
  ({ second, body, place }) => [
    `${second}, who leads the inquiry in ${place}, will report to the ${body} in autumn.`,
    `The inquiry in ${place} is led by ${second}, who will report to the ${body} in autumn.`,
    `${second} leads the inquiry in ${place} and will report to the ${body} in autumn.`,
  ],
  ({ firm, place, n }) => [
    `The builders ${firm} had warned the town of ${place} in ${1990 + (n % 30)}.`,
    `In ${1990 + (n % 30)} the builders ${firm} had warned the town of ${place}.`,
    `A warning by the builders ${firm} had reached the town of ${place} in ${1990 + (n % 30)}.`,
  ],
  ({ person, second }) => [
    `${person} met ${second} on the evening of the accident.`,
    `On the evening of the accident ${person} and ${second} met.`,
    `${second} was met by ${person} on the evening of the accident.`,
  ],
];

const HEADLINES = [
  ({ place, thing }) => `${capital(thing)} of ${place} closed`,
  ({ place, thing, cause }) => `${place}: ${thing} shut after ${cause}`,
  ({ place, thing, weeks }) => `${place} loses its ${thing} for ${weeks} weeks`,
];

export function makeEvent(number, day, seed) {
  const next = random(seed * 7919 + number);
  const persons = [0, 1].map(() => `${makeName(next)} ${makeName(next)}`);
  return {
    number,
    day,
    next,
    place: makeName(next),
    person: persons[0],
    second: persons[1],
    firm: makeName(next),
    thing: `${makeName(next)} ${pick(THINGS, next)}`,
    cause: `${pick(CAUSES, next)} ${pick(PARTS, next)} ${makeName(next)}`,
    body: `${pick(BODIES, next)} of ${makeName(next)}`,
    n: 12 + Math.floor(next() * 800),
    weeks: 2 + Math.floor(next() * 30),
    cost: 2 + Math.floor(next() * 90),
    told: [],
  };
}

/** The next article of an event, `day` (counted from the first) being that of the article. */
export function makeArticle(event, day, first) {
  const { next, told } = event;
  const date = dayName(first, day);
  const seen = { ...event, day: DAYS[(event.day + first.getUTCDay()) % 7] };
  const free = OUTLETS.filter((outlet) => !told.some((each) => each.source === outlet));
  const source = next() < 0.03 ? pick(SMALL, next) : pick(free, next);
  const odd = next() < 0.15 ? 1 : 0;
  const twin = told.length > 0 && next() < 0.08 ? pick(told, next) : null;
  const facts = FACTS.map((tell) => pick(tell(seen, odd), next)).filter((_, i) => i < 2 || next() < 0.75);
  const own = `${makeName(next)} ${makeName(next)}, who keeps a shop nearby, told the ${source} that the ${pick(CAUSES, next).split(" ").at(-1)} could be heard in ${makeName(next)}.`;
  const paragraphs = twin ? [...twin.paragraphs] : [...facts, own];
  const cut = next() < 0.3 ? `Read more: ${event.place} in pictures` : null;
  const name = `${date}-${event.number}-${told.length}`;
  const article = {
    path: `content/inbox/${date.slice(0, 7)}/${name}.md`,
    name,
    event: event.number,
    title: pick(HEADLINES, next)(event),
    source,
    date,
    cut,
    paragraphs,
  };
  told.push(article);
  return article;
}

export function textOf({ title, source, date, paragraphs, cut, name }) {
  const host = source.toLowerCase().replaceAll(" ", "-");
  const body = cut ? [...paragraphs.slice(0, 2), cut, ...paragraphs.slice(2)] : paragraphs;
  return `---\ntitle: ${JSON.stringify(title)}\nsource: ${source}\ndate: ${date}\nurl: https://${host}.example/${name}\n---\n\n${body.join("\n\n")}\n`;
}

export function dayName(first, day) {
  return new Date(first.getTime() + day * 86_400_000).toISOString().slice(0, 10);
}

/** Gives the articles of one day after the other. */
export function newsOf({ seed, perDay, first }) {
  const next = random(seed);
  const open = [];
  let count = 0;
  return (day) => {
    const articles = [];
    for (const event of open.splice(0)) {
      if (event.left === 0 || articles.length >= perDay) continue;
      articles.push(makeArticle(event, day, first));
      event.left -= 1;
      open.push(event);
    }
    while (articles.length < perDay) {
      const event = makeEvent(count, day, seed);
      count += 1;
      const today = Math.min(1 + Math.floor(next() * 3), perDay - articles.length);
      for (let i = 0; i < today; i += 1) articles.push(makeArticle(event, day, first));
      open.push(Object.assign(event, { left: Math.floor(next() * 3) }));
    }
    return articles;
  };
}
