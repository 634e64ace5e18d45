/** Moments as feeds give them: plausible, and no two alike by chance. */
import type { Article, Config, IsoDate, Story } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Calendar } from "./calendar.js";
import { changeOf } from "./newest.js";

const HOUR = 3600;
const DAY = 86_400_000;

export interface FeedTimes {
  readonly published: Date | null;
  readonly updated: Date | null;
}

/** When a story began and when its claims last changed. No later than two days after its articles were taken in: readers hide what comes from the future. */
export function storyTimes(
  calendar: Calendar,
  story: Story,
  articles: readonly Pick<Article, "received">[],
): FeedTimes {
  const taken = articles.flatMap(({ received }) => calendar.momentOf(received)?.getTime() ?? []);
  const latest = taken.length > 0 ? taken.reduce((a, b) => Math.max(a, b)) : Number.POSITIVE_INFINITY;
  const at = (date: IsoDate | null) => {
    const moment = momentFor(calendar, date, story.id);
    return moment !== null && moment.getTime() > latest + 2 * DAY ? spread(latest, story.id) : moment;
  };
  const updated = at(changeOf(story));
  const published = at(story.published) ?? updated;
  return { published, updated: published !== null && updated !== null && published > updated ? published : updated };
}

/** The moment of a date; of a day, one in its first hour that follows from `id`. */
export function momentFor(calendar: Calendar, date: IsoDate | null, id: string): Date | null {
  const moment = calendar.momentOf(date);
  return moment === null || date!.includes("T") ? moment : spread(moment.getTime(), id);
}

/** Entries of one day have times of their own, as the W3C's feed validator wants it, and keep them. */
function spread(time: number, id: string): Date {
  return new Date(time + (Number.parseInt(shortHash(id).slice(0, 8), 16) % HOUR) * 1000);
}

/** Stands in where no date is known and Atom wants one: the beginning of the year or day that the tag authority names. */
export function foundingMoment({ tagAuthority }: Pick<Config, "tagAuthority">): Date {
  const at = new Date(tagAuthority.split(",")[1] ?? "");
  return Number.isNaN(at.getTime()) ? new Date(Date.UTC(2000, 0)) : at;
}
