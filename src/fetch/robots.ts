/** robots.txt (RFC 9309): what a site lets programs ask. The only import of robots-parser. */
import parser from "robots-parser";
import { fetching as messages } from "../errors/fetch.js";
import { failed, isFault } from "./fault.js";
import { faultOfUrl } from "./guard.js";
import { type Budget, type Requests, request } from "./requests.js";

export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds that the site wants between two requests; 0 where it doesn't say. */
  readonly pause: number;
}

/** The name by which robots.txt may address this program. */
export const AGENT = "Commonplace";

const LARGEST = 500_000;
const MOST_REDIRECTS = 5;
/** A site may ask for hours between two requests; nobody would wait for it. */
const LONGEST_PAUSE = 30_000;

/** Every path may be asked. */
const OPEN: Robots = { allows: () => true, pause: 0 };

interface Parsed {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}
const parse = parser as unknown as (url: string, text: string) => Parsed;

/** The rules of a robots.txt that was found at this address. */
export function parseRobots(url: string, text: string): Robots {
  const parsed = parse(url, text);
  const delay = parsed.getCrawlDelay(AGENT) ?? 0;
  return {
    allows: (asked) => parsed.isAllowed(asked.href, AGENT) ?? true,
    pause: delay > 0 ? Math.min(delay * 1000, LONGEST_PAUSE) : 0,
  };
}

/** Asks each site for its robots.txt once a run. */
export function createRobots(requests: Requests): (url: URL) => Promise<Robots> {
  const known = new Map<string, Promise<Robots>>();
  return (url) => {
    const found = known.get(url.origin) ?? askRobots(requests, url.origin);
    known.set(url.origin, found);
    return found;
  };
}

/** No file, or none that can be reached by its redirects: everything is allowed. A site that fails must be left alone (RFC 9309, 2.3.1). */
async function askRobots(requests: Requests, origin: string): Promise<Robots> {
  const { fetch } = requests.settings;
  const budget: Budget = { spent: 0 };
  let url = new URL("/robots.txt", origin);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (faultOfUrl(url, fetch.allowPrivate)) return OPEN;
    const { status, headers, body } = await orFailed(
      request(requests, { url, largest: LARGEST, pause: fetch.delay * 1000, budget }),
    );
    if (status === 200) return parseRobots(`${origin}/robots.txt`, new TextDecoder().decode(body));
    if (status === 429 || status >= 500) throw failed("robots", messages.robotsFailed(messages.status(status)));
    const location = status >= 300 && status < 400 ? headers.get("location") : undefined;
    if (location === undefined || !URL.canParse(location, url.href)) return OPEN;
    url = new URL(location, url);
  }
  return OPEN;
}

async function orFailed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isFault(error) || error.kind === "postponed") throw error;
    throw failed("robots", messages.robotsFailed(error.message));
  }
}
