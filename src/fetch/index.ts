/** Fetching: an address → its bytes, or why not. Polite to hosts, bounded in time and size, never inside private networks. */
import { createClient } from "./client.js";
import { type Ask, follow, type Outcome } from "./follow.js";
import { createLanes } from "./lanes.js";
import { type LookUp, lookUp } from "./lookup.js";
import type { Clock, Requests, Settings } from "./requests.js";
import { createRobots } from "./robots.js";

export interface Fetcher {
  /** What came of an address. Many may be asked at the same time: each host gets one request after the other. */
  readonly get: (ask: Ask) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** A fetcher for one run. `names` looks up the addresses of hosts. */
export function createFetcher(settings: Settings, clock: Clock, names: LookUp = lookUp): Fetcher {
  const client = createClient(settings.fetch.allowPrivate, settings.timeouts, names);
  const lanes = createLanes(settings.fetch.hosts, clock);
  const requests: Requests = { settings, clock, client, lanes, held: new Map() };
  const following = { ...requests, robotsOf: createRobots(requests) };
  return { get: (ask) => follow(following, ask), close: client.close };
}
