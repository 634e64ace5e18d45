/** When the claims of a story last changed: what feeds call its update. */
import type { Article, Claim, Comparison, IsoDate, Story } from "../model.js";
import { isSure } from "./sure.js";

/**
 * The date since which the claims are as they are: the previous one while they say the same with as many sources and origins behind them,
 * whatever articles joined; else the story's last day, or the day on which the articles that are new to it were taken in, if that is later.
 */
export function revisedOn(
  { claims }: Pick<Comparison, "claims">,
  articles: readonly Pick<Article, "id" | "received">[],
  updated: IsoDate | null,
  previous: Story | null,
): IsoDate | null {
  if (previous === null) return updated;
  const before = previous.revised ?? previous.updated;
  if (fingerprint(claims) === fingerprint(previous.claims)) return before;
  const known = new Set(previous.articles);
  const taken = articles.filter(({ id }) => !known.has(id)).map(({ received }) => received);
  return latest([updated, before, ...taken]);
}

/** What a reader of the claims would notice, whatever their order; of those that lists and feeds print. */
function fingerprint(claims: readonly Claim[]): string {
  return claims
    .filter(isSure)
    .map(({ text, sources, origins }) => JSON.stringify([text, sources, origins]))
    .sort()
    .join("\n");
}

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
}
