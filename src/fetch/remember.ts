/** What came of an address → what is known of it the next time, and whether it is asked then. Pure. */
import type { FetchEntry } from "../content/fetch-file.js";
import { fetching as messages } from "../errors/fetch.js";
import type { IsoDate } from "../model.js";
import type { Ask, NotFetched, Outcome } from "./follow.js";
import { isoTime } from "./requests.js";

/** Days for which a feed that isn't found (404) is asked again: it may come back. */
const PATIENCE = 7;

/** What is asked of an address that is known. Conditional only where `hasFile`: what was fetched then is still there. */
export function askOf(url: string, entry: FetchEntry, hasFile: boolean): Ask {
  const { moved, answered, etag, modified } = entry;
  return {
    url,
    ...(moved === undefined ? {} : { moved }),
    answered: answered ?? moved ?? url,
    ...(hasFile && etag !== undefined ? { etag } : {}),
    ...(hasFile && modified !== undefined ? { modified } : {}),
  };
}

/** Why an address is not asked this time; null where it is. `wanted`: somebody named it himself, in no list and no feed. */
export function passOver(entry: FetchEntry, wanted: boolean, patient: boolean, now: number): NotFetched | null {
  const { notBefore, gone } = entry;
  const until = notBefore === undefined ? Number.NaN : Date.parse(notBefore);
  if (until > now) {
    const text = messages.postponedBefore(isoTime(until));
    return { kind: "postponed", rule: "postponed", text, status: null, until };
  }
  if (gone === undefined || wanted) return null;
  const days = (now - Date.parse(gone.since)) / 86_400_000;
  if (patient && gone.status === 404 && days < PATIENCE) return null;
  const text = messages.goneBefore(gone.status, gone.since);
  return { kind: "gone", rule: "gone", text, status: gone.status, until: null };
}

/** The entry after an outcome. `taken` stays until the raw file changes. */
export function remember(url: string, before: FetchEntry, outcome: Outcome, today: IsoDate): FetchEntry {
  const { gone, notBefore, ...rest } = before;
  switch (outcome.kind) {
    case "fetched": {
      const { answered, moved, etag, modified } = outcome;
      return {
        ...(moved === null ? {} : { moved }),
        ...(answered === (moved ?? url) ? {} : { answered }),
        ...(etag === null ? {} : { etag }),
        ...(modified === null ? {} : { modified }),
        ...(rest.taken === undefined ? {} : { taken: rest.taken }),
      };
    }
    case "unchanged": {
      const { moved: _old, ...others } = rest;
      return outcome.moved === null ? others : { ...others, moved: outcome.moved };
    }
    case "gone":
      return { ...rest, gone: goneOf(outcome, gone, today) };
    case "postponed":
      return { ...before, ...(outcome.until === null ? {} : { notBefore: isoTime(outcome.until) }) };
    default:
      return rest;
  }
}

function goneOf({ status }: NotFetched, before: FetchEntry["gone"], today: IsoDate): NonNullable<FetchEntry["gone"]> {
  const now = status === 410 ? 410 : 404;
  return before?.status === now ? before : { status: now, since: today };
}
