// The editor of a scripted year: picks something that a decision of each kind can be about, and tells afterwards whether it shows there and nowhere else.
const pick = (list, next) => list[Math.floor(next() * list.length)];

/** What each kind of decision needs: `make` gives its fields and what to look at later, or null where this story offers nothing. */
const KINDS = {
  "story merge": {
    make: ({ story, others, next }) => {
      const other = pick(others, next);
      return other && { fields: { stories: [story.id, other.id] }, articles: [story.articles[0], other.articles[0]] };
    },
    shows: ({ made, storyOf }) => storyOf(made.articles[0])?.id === storyOf(made.articles[1])?.id,
  },
  "story split": {
    make: ({ story }) => {
      if (story.articles.length < 4) return null;
      const leaving = story.articles.slice(-2);
      return {
        fields: { story: story.id, articles: leaving, stay: story.articles.slice(0, -2) },
        articles: [story.articles[0], leaving[0]],
      };
    },
    shows: ({ made, storyOf }) => storyOf(made.articles[0])?.id !== storyOf(made.articles[1])?.id,
  },
  "story move": {
    make: ({ story, others, next }) => {
      const other = pick(others, next);
      const article = story.articles.at(-1);
      return story.articles.length > 2 && other
        ? { fields: { article, to: other.id }, articles: [article], to: other.id }
        : null;
    },
    shows: ({ made, storyOf, lives }) => storyOf(made.articles[0])?.id === lives(made.to)?.id,
  },
  "story exclude": {
    make: ({ story }) => {
      const article = story.articles.at(-1);
      return story.articles.length > 2 ? { fields: { article }, articles: [article] } : null;
    },
    shows: ({ made, storyOf }) => storyOf(made.articles[0]) === undefined,
  },
  "source exclude": {
    once: true,
    make: () => ({ fields: { source: "marsh-bulletin" }, articles: [] }),
    shows: ({ stories, sourceOf }) =>
      stories.every(({ articles }) => articles.every((id) => sourceOf(id) !== "marsh-bulletin")),
  },
  "story rename": {
    make: ({ story, token }) => ({ fields: { story: story.id, text: `Headline of the desk ${token}` } }),
    shows: ({ story, token }) => story.headline.text.includes(token) && story.headline.editor === true,
  },
  "story dek": {
    make: ({ story, token }) => ({ fields: { story: story.id, text: `A line of the desk ${token}` } }),
    shows: ({ story, token }) => story.dek.includes(token) && story.dekEditor === true,
  },
  "story topics": {
    make: ({ story, token }) => ({ fields: { story: story.id, topics: [`Topic ${token}`, "Transport"] } }),
    shows: ({ story, token }) => story.topics.includes(`Topic ${token}`),
  },
  "story pin": {
    make: ({ story, next }) => ({ fields: { story: story.id, place: 1 + Math.floor(next() * 9) } }),
    shows: ({ story, made }) => story.pinned === made.fields.place,
  },
  "story order": {
    make: ({ story, others, next }) => {
      const other = pick(others, next);
      return other && { fields: { stories: [story.id, other.id] } };
    },
    shows: ({ story }) => story.pinned === 1,
  },
  "story note": {
    make: ({ story, token }) => ({ fields: { story: story.id, text: `A note to readers ${token}` } }),
    shows: ({ story, token }) => (story.notes ?? []).some(({ text }) => text.includes(token)),
  },
  "claim pin": { ground: true, shows: ({ found }) => found?.pinned === true },
  "claim drop": { ground: true, shows: ({ found }) => found === null },
  "claim lock": { ground: true, shows: ({ found, made }) => found?.locked === true && found.text === made.said },
  "claim up": { ground: true, shows: ({ found }) => found !== null },
  "claim down": { ground: true, shows: ({ found }) => found !== null },
  "claim reword": {
    ground: true,
    more: ({ token }) => ({ text: `In words of the desk ${token}` }),
    shows: ({ found, token }) => found?.text.includes(token) && found.editor === true,
  },
  "claim add": {
    make: ({ story, token }) => {
      const singles = story.singles.map(({ support }) => support[0]);
      const pair = singles.flatMap((a) =>
        singles.filter((b) => b.article !== a.article).map((b) => [a.quote, b.quote]),
      )[0];
      return pair ? { fields: { story: story.id, quotes: pair, text: `Found by the desk ${token}` } } : null;
    },
    shows: ({ story, token }) => story.claims.some(({ text }) => text.includes(token)),
  },
  "claim join": {
    make: ({ story, groundOf }) => {
      const two = story.claims.filter((claim) => !claim.editor).slice(0, 2);
      return two.length < 2
        ? null
        : {
            fields: { story: story.id, claims: two.map(groundOf) },
            quotes: two.map((claim) => groundOf(claim).quotes),
          };
    },
    shows: ({ story, made, find }) => {
      const [a, b] = made.quotes.map((quotes) => find(quotes, story.claims));
      return a !== null && a?.id === b?.id;
    },
  },
  "claim split": {
    make: ({ story, groundOf }) => {
      const claim = story.claims.find(({ support, editor }) => support.length > 2 && !editor);
      if (!claim) return null;
      const leaving = [claim.support.at(-1).quote];
      if (claim.support.filter(({ quote }) => quote === leaving[0]).length > 1) return null;
      return { fields: { story: story.id, ...groundOf(claim), leaving }, leaving, said: claim.text };
    },
    shows: ({ story, made }) =>
      story.claims.every(
        ({ support }) =>
          support.length < 2 ||
          !support.some(({ quote }) => quote === made.leaving[0]) ||
          support.every(({ quote }) => quote === made.leaving[0]),
      ),
  },
  "difference settle": {
    make: ({ story, token, boundTo }) => {
      const difference = story.differences[0];
      if (!difference) return null;
      const quotes = difference.sides.flatMap(({ support }) => support.map(({ quote }) => quote)).slice(0, 6);
      return {
        fields: {
          story: story.id,
          ...boundTo("difference", difference.id, quotes, difference.about),
          text: `Settled by the desk ${token}`,
        },
      };
    },
    shows: ({ story, token }) => story.differences.some(({ settled }) => settled?.text.includes(token)),
  },
  "line cut": {
    make: ({ story, articleOf }) => {
      const article = articleOf(story.articles.at(-1));
      const text = article.blocks.map(({ start, end }) => article.text.slice(start, end)).at(-1);
      return text && text.length < 300
        ? { fields: { article: article.id, text }, articles: [article.id], line: text }
        : null;
    },
    shows: ({ made, publishedText }) => !publishedText(made.articles[0]).includes(made.line),
  },
  "line restore": {
    make: ({ story, articleOf }) => {
      const article = story.articles.map(articleOf).find(({ removed }) => removed.length > 0);
      if (!article) return null;
      const text = article.removed[0].text;
      return { fields: { article: article.id, text }, articles: [article.id], line: text };
    },
    shows: ({ made, publishedText }) => publishedText(made.articles[0]).includes(made.line),
  },
  "origin independent": {
    make: ({ story }) => {
      const origin = story.origins.find(({ articles }) => articles.length > 1);
      return origin
        ? { fields: { articles: origin.articles.slice(0, 2) }, articles: origin.articles.slice(0, 2) }
        : null;
    },
    shows: ({ made, originOf }) => originOf(made.articles[0]) !== originOf(made.articles[1]),
  },
  "origin same": {
    make: ({ story }) => {
      if (story.origins.length < 2) return null;
      const articles = story.origins.slice(0, 2).map((origin) => origin.articles[0]);
      return { fields: { articles }, articles };
    },
    shows: ({ made, originOf, storyOf }) =>
      storyOf(made.articles[0])?.id !== storyOf(made.articles[1])?.id ||
      originOf(made.articles[0]) === originOf(made.articles[1]),
  },
};

export const VERBS = Object.keys(KINDS);

/** A decision of this kind about this story, or null where it offers nothing. */
export function makeDecision(verb, world) {
  const kind = KINDS[verb];
  if (kind.once && world.done.has(verb)) return null;
  if (!kind.ground) return kind.make(world);
  const claims = world.story.claims.filter((claim) => !claim.editor && !claim.locked && !claim.pinned);
  const claim = pick(claims, world.next);
  if (!claim || world.story.claims.length < 2) return null;
  const ground = world.groundOf(claim);
  const more = kind.more?.(world) ?? {};
  return { fields: { story: world.story.id, ...ground, ...more }, quotes: ground.quotes, said: claim.text };
}

/** Whether a decision shows where it should. */
export function shows(verb, world) {
  const kind = KINDS[verb];
  const found = kind.ground ? world.find(world.made.quotes, world.story.claims) : null;
  return kind.shows({ ...world, found }) === true;
}
