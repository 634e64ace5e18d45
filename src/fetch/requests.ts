/** Single requests with manners: in the host's turn, again where that may help, later where the server says so. */
import { fetching as messages } from "../errors/fetch.js";
import type { FetchConfig } from "../model.js";
import type { Client, Wire } from "./client.js";
import { type Fault, failed, isFault, postponed } from "./fault.js";
import type { Lanes, Timer } from "./lanes.js";
import type { Timeouts } from "./limits.js";
import { retryAfter } from "./retry-after.js";

export interface Settings {
  readonly fetch: FetchConfig;
  /** What the program calls itself, e.g. "Commonplace/0.1.0 (+https://digest.example/)". */
  readonly userAgent: string;
  readonly timeouts: Timeouts;
  /** Milliseconds before the second try, the third… */
  readonly backoff: readonly number[];
  /** Longest wait within a run that a server may ask for, in milliseconds. */
  readonly longestWait: number;
}

export interface Clock extends Timer {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What all requests of a run share. */
export interface Requests {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly client: Client;
  readonly lanes: Lanes;
  /** Hosts that want to be left alone, and until when. */
  readonly held: Map<string, number>;
}

/** How much of its time an address has used, in milliseconds. */
export interface Budget {
  spent: number;
}

export interface Question {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the answer, at most. */
  readonly largest: number;
  /** Milliseconds that the host is left alone afterwards. */
  readonly pause: number;
  readonly budget: Budget;
}

/** The answer, whatever its status. Throws a fault where there is none, or where the server wants to be asked later. */
export async function request(requests: Requests, question: Question): Promise<Wire> {
  const { backoff } = requests.settings;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await once(requests, question);
    const pause = attempt < backoff.length ? pauseBefore(answer, backoff[attempt]!, requests) : null;
    if (pause === null) return settle(answer, question.url, requests);
    requests.lanes.hold(question.url.hostname, pause);
  }
}

function once(requests: Requests, { url, headers, largest, pause, budget }: Question): Promise<Wire | Fault> {
  const { settings, clock, client, lanes, held } = requests;
  return lanes.turn(url.hostname, pause, async () => {
    const until = held.get(url.hostname) ?? 0;
    if (until > clock.now()) return postponed(503, until, messages.postponedBefore(isoTime(until)));
    const left = settings.timeouts.whole - budget.spent;
    if (left <= 0) return failed("too-slow", messages.tooSlow(settings.timeouts.whole));
    const start = clock.elapsed();
    try {
      const named = { "user-agent": settings.userAgent, ...headers };
      return await client.request(url, named, largest, AbortSignal.timeout(Math.ceil(left)));
    } catch (error) {
      if (isFault(error)) return error;
      throw error;
    } finally {
      budget.spent += clock.elapsed() - start;
    }
  });
}

/** How long to wait before the same is asked again; null where that is no use. */
function pauseBefore(answer: Wire | Fault, backoff: number, { settings, clock }: Requests): number | null {
  if (isFault(answer)) return answer.again ? backoff : null;
  if (answer.status !== 429 && answer.status < 500) return null;
  const now = clock.now();
  const wait = (retryAfter(answer.headers.get("retry-after"), now) ?? now + backoff) - now;
  return wait <= settings.longestWait ? wait : null;
}

function settle(answer: Wire | Fault, url: URL, { clock, held }: Requests): Wire {
  if (isFault(answer)) throw answer;
  const { status, headers } = answer;
  const until = status === 429 || status >= 500 ? retryAfter(headers.get("retry-after"), clock.now()) : null;
  if (until === null || until <= clock.now()) return answer;
  held.set(url.hostname, until);
  throw postponed(status, until, messages.postponed(status, isoTime(until)));
}

/** "2025-03-14T09:30:00Z". */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
}
