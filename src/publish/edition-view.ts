/** Editions: a page for each day and each week, to be read in five minutes; and the lists of them. */
import type { Difference, Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { type Edition, editionOf } from "./edition.js";
import { feedLinks } from "./feed-formats.js";
import { split } from "./lists.js";
import { originalView } from "./origin-view.js";
import { pageOf } from "./page.js";
import { anchor } from "./paths.js";
import { type Period, periodsOf, type Rhythm } from "./periods.js";
import { count, countStories, shortened } from "./phrases.js";
import { cardView } from "./story-card.js";

/** Periods on a list of them; older ones are in the archive. */
const MOST_LISTED = 60;
const LONGEST_SIDE = 40;
const LONGEST_ABOUT = 90;

const LISTS = {
  day: { path: "/days/", title: "Day by day", all: "All days" },
  week: { path: "/weeks/", title: "Week by week", all: "All weeks" },
} as const;

export function editionViews(catalog: Catalog, rhythm: Rhythm) {
  const periods = periodsOf(catalog, rhythm);
  return periods.map((period, i) => editionView(catalog, rhythm, period, periods[i + 1], periods[i - 1]));
}

export function editionsIndexView(catalog: Catalog, rhythm: Rhythm) {
  const { path, title } = LISTS[rhythm];
  const periods = periodsOf(catalog, rhythm);
  const description = `Every ${rhythm} of ${catalog.config.title}, to be read in five minutes.`;
  return {
    ...pageOf(catalog, path, title, description, feedLinks(path, title)),
    title,
    periods: periods.slice(0, MOST_LISTED).map(periodView),
    older: periods.length > MOST_LISTED,
  };
}

function periodView({ title, path, stories, single }: Period) {
  const facts = [
    ...(stories.length > 0 ? [countStories(stories.length)] : []),
    ...(single.length > 0 ? [count(single.length, "article of no story", "articles of no story")] : []),
  ];
  return {
    label: title,
    path,
    facts: facts.join(", "),
    headlines: stories.slice(0, 3).map(({ headline }) => headline.text),
  };
}

function editionView(catalog: Catalog, rhythm: Rhythm, period: Period, earlier?: Period, later?: Period) {
  const { title, path, stories, single } = period;
  const list = LISTS[rhythm];
  const edition = editionOf(catalog, period);
  const description = `${title}: ${stories.map(({ headline }) => headline.text).join("; ")}`;
  return {
    ...pageOf(catalog, path, title, description, feedLinks(list.path, list.title)),
    title,
    facts: factsOf(period, edition),
    entries: edition.entries.map(({ story, claims }) => ({
      ...cardView(catalog, story, claims),
      differs: differsView(story),
    })),
    others: split(
      edition.others.map((story) => cardView(catalog, story, [])),
      30,
      200,
    ),
    single: split(
      single.map((article) => originalView(catalog, article)),
      30,
      200,
    ),
    list,
    mail: { html: `${path}mail.html`, text: `${path}mail.txt` },
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

function factsOf({ stories, single }: Period, { minutes }: Edition): string[] {
  return [
    countStories(stories.length),
    ...(single.length > 0 ? [count(single.length, "article of no story", "articles of no story")] : []),
    ...(stories.length > 0 ? [`${count(minutes, "minute")} to read`] : []),
  ];
}

/** The first difference whose sides have short names: "$14m or $19m". */
function differsView({ differences }: Story) {
  const short = ({ sides }: Difference) => sides.length < 4 && sides.every(({ label }) => label.length <= LONGEST_SIDE);
  const first = differences.find((difference) => short(difference) && difference.kind !== "stance");
  if (!first) return null;
  const sides = first.sides.map(({ label }) => label).join(" or ");
  return { anchor: anchor("differ", first.id), sides, about: shortened(first.about, LONGEST_ABOUT) };
}

function neighbour(period?: Period) {
  return period ? { path: period.path, label: period.title } : null;
}
