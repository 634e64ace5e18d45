// The editor of a scripted year: picks something that a decision of each kind can be about, and tells afterwards whether it shows there and nowhere else.
const pick = (list, next) => list[Math.floor(next() * list.length)];

/** How many of the quotes a point holds: told here anew, so that the program's own way of finding points is held against another. */
const heldBy = (quotes, { support }) => quotes.filter((quote) => support.some((each) => each.quote === quote)).length;

/** The point may be the one that was meant: it holds half of its passages or more. */
const maybe = ({ made }, claim) => heldBy(made.quotes, claim) * 2 >= made.quotes.length;

const listsOf = ({ story }) => [story.claims, story.singles];

/** Of points with this mark there is one, and it may be the one that was meant. */
const only = (world, marked) => {
  const all = [...world.story.claims, ...world.story.singles].filter(marked);
  return (
    all.length > 0 &&
    all.some((claim) => maybe(world, claim)) &&
    all.every((claim) => heldBy(world.made.quotes, claim) > 0)
  );
};

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
    make: () => ({ fields: { source: "Marsh Bulletin" }, articles: [] }),
    shows: ({ stories, sourceOf }) =>
      stories.every(({ articles }) => articles.every((id) => sourceOf(id) !== "Marsh Bulletin")),
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
  "claim pin": { ground: true, shows: (world) => only(world, ({ pinned }) => pinned === true) },
  "claim drop": {
    ground: true,
    // A passage that states two things may stand in another point, too: no point reads as it did, and none holds more than half of it.
    shows: ({ story, made: { quotes, said } }) =>
      story.claims.every(
        (claim) => claim.text !== said && (quotes.length < 2 || heldBy(quotes, claim) * 2 <= quotes.length),
      ),
  },
  "claim lock": {
    ground: true,
    shows: (world) => only(world, ({ locked, text }) => locked === true && text === world.made.said),
  },
  "claim up": {
    ground: true,
    more: () => ({ by: 99 }),
    shows: (world) => listsOf(world).some(([first]) => first !== undefined && maybe(world, first)),
  },
  "claim down": {
    ground: true,
    more: () => ({ by: 99 }),
    shows: (world) => listsOf(world).some((list) => list.length > 0 && maybe(world, list.at(-1))),
  },
  "claim reword": {
    ground: true,
    more: ({ token }) => ({ text: `In words of the desk ${token}` }),
    shows: (world) => only(world, ({ text, editor }) => editor === true && text.includes(world.token)),
  },
  "claim add": {
    make: ({ story, token }) => {
      const points = [...story.claims, ...story.singles];
      const all = points.flatMap(({ support }) => support);
      const together = (a, b) => points.some((point) => heldBy([a.quote, b.quote], point) === 2);
      const pair = all.flatMap((a) =>
        all.filter((b) => b.article !== a.article && !together(a, b)).map((b) => [a.quote, b.quote]),
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
            pair: two.map((claim) => groundOf(claim).quotes),
          };
    },
    shows: ({ story, made }) =>
      story.claims.some((claim) => made.pair.every((quotes) => heldBy(quotes, claim) * 2 >= quotes.length)),
  },
  "claim split": {
    make: ({ story, groundOf }) => {
      const claim = story.claims.find(({ support, editor }) => support.length > 2 && !editor);
      if (!claim) return null;
      const leaving = [claim.support.at(-1).quote];
      if (claim.support.filter(({ quote }) => quote === leaving[0]).length > 1) return null;
      const { quotes } = groundOf(claim);
      return { fields: { story: story.id, ...groundOf(claim), leaving }, leaving, quotes, said: claim.text };
    },
    // It may stand in another point beside others, but with none of those that it was parted from.
    shows: ({ story, made: { leaving, quotes } }) =>
      story.claims.every(
        (claim) =>
          heldBy(leaving, claim) === 0 ||
          heldBy(
            quotes.filter((quote) => quote !== leaving[0]),
            claim,
          ) === 0,
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
  return KINDS[verb].shows(world) === true;
}

/** What is wrong with a decision that is told to have lost ground; null where it is true and nothing else was touched. */
export function wrongly(state, { story, made, token }) {
  if (story === undefined || made.quotes === undefined) return null;
  const all = [...story.claims, ...story.singles];
  const whole = all.find((claim) => made.quotes.length > 1 && heldBy(made.quotes, claim) === made.quotes.length);
  if (state === "gone" && whole && !made.leaving)
    return `is told to have lost its ground, but ${whole.id} holds all of it`;
  const strange = all.find((claim) => claim.text.includes(token) && heldBy(made.quotes, claim) === 0);
  return strange ? `shows at ${strange.id}, which holds none of its passages` : null;
}
