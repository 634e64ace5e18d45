/** One address with its redirects: what came of it. */
import { fetching as messages } from "../errors/fetch.js";
import type { Wire } from "./client.js";
import { type Fault, failed, gone, isFault, refused } from "./fault.js";
import { faultOfUrl } from "./guard.js";
import { type Budget, type Requests, request } from "./requests.js";
import { AGENT, type Robots } from "./robots.js";

/** What is asked for, and what is known of it from the last time. */
export interface Ask {
  readonly url: string;
  /** Where it moved to for good. */
  readonly moved?: string;
  /** The address that gave the answer which `etag` and `modified` belong to. */
  readonly answered?: string;
  readonly etag?: string;
  readonly modified?: string;
}

export interface Fetched {
  readonly kind: "fetched";
  readonly body: Uint8Array;
  /** The address that answered. */
  readonly answered: string;
  /** Where the address moved to for good; null where it didn't. */
  readonly moved: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Media type in lower case without parameters; "" where none is stated. */
  readonly type: string;
  readonly charset: string | null;
}

export interface Unchanged {
  readonly kind: "unchanged";
  readonly moved: string | null;
}

export interface NotFetched {
  readonly kind: Fault["kind"];
  readonly rule: string;
  readonly text: string;
  readonly status: number | null;
  /** In milliseconds since 1970. */
  readonly until: number | null;
}

export type Outcome = Fetched | Unchanged | NotFetched;

export interface Following extends Requests {
  readonly robotsOf: (url: URL) => Promise<Robots>;
}

const MOST_REDIRECTS = 10;

/** Fetches an address. Never throws but for faults of the program. */
export async function follow(following: Following, ask: Ask): Promise<Outcome> {
  const outcome = await attempt(following, ask);
  // What moved for good may come back.
  const lost = outcome.kind === "gone" || outcome.kind === "failed" || outcome.kind === "refused";
  if (!lost || ask.moved === undefined) return outcome;
  return attempt(following, { url: ask.url });
}

async function attempt(following: Following, ask: Ask): Promise<Outcome> {
  try {
    return await walk(following, ask);
  } catch (error) {
    if (!isFault(error)) throw error;
    const { kind, rule, message, status = null, until = null } = error;
    return { kind, rule, text: message, status, until };
  }
}

async function walk(following: Following, ask: Ask): Promise<Outcome> {
  const first = toUrl(ask.moved ?? ask.url);
  const seen = new Set<string>();
  const budget: Budget = { spent: 0 };
  let url = first;
  let moved = ask.moved ?? null;
  let lasting = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (seen.has(url.href)) throw failed("redirect-loop", messages.loop(url.href));
    seen.add(url.href);
    const wire = await told(visit(following, url, conditions(ask, url), budget), first, url);
    const next = nextOf(wire, url);
    if (next === null) return finish(wire, url, moved, ask);
    lasting &&= wire.status === 301 || wire.status === 308;
    if (lasting) moved = next.href;
    url = next;
  }
  throw failed("many-redirects", messages.manyRedirects(MOST_REDIRECTS));
}

function toUrl(address: string): URL {
  if (!URL.canParse(address)) throw refused("no-address", messages.noAddress);
  return new URL(address);
}

/** Whatever goes wrong after a redirect is told with where it led. */
async function told(work: Promise<Wire>, first: URL, url: URL): Promise<Wire> {
  try {
    return await work;
  } catch (error) {
    if (!isFault(error) || first.href === url.href) throw error;
    throw Object.assign(new Error(messages.redirected(withoutSecrets(url), error.message)), { ...error });
  }
}

function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href.slice(0, 300);
}

async function visit(
  following: Following,
  url: URL,
  headers: Readonly<Record<string, string>>,
  budget: Budget,
): Promise<Wire> {
  const { fetch } = following.settings;
  const fault = faultOfUrl(url, fetch.allowPrivate);
  if (fault) throw fault;
  const robots = await following.robotsOf(url);
  if (!robots.allows(url)) throw refused("robots", messages.robots(AGENT));
  const pause = Math.max(fetch.delay * 1000, robots.pause);
  const wire = await request(following, { url, headers, largest: fetch.largest * 1_000_000, pause, budget });
  const wrong = faultOfAnswer(wire, "if-none-match" in headers || "if-modified-since" in headers);
  if (wrong) throw wrong;
  return wire;
}

/** Only the address that gave an answer knows its tag. */
function conditions({ url, answered, etag, modified }: Ask, asked: URL): Record<string, string> {
  if (asked.href !== new URL(answered ?? url).href) return {};
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(modified === undefined ? {} : { "if-modified-since": modified }),
  };
}

function faultOfAnswer({ status, headers, body }: Wire, conditional: boolean): Fault | null {
  if (status === 200) return body.length === 0 ? failed("empty", messages.empty) : null;
  if (isRedirect(status)) return headers.has("location") ? null : failed("no-location", messages.noLocation(status));
  if (status === 304 && conditional) return null;
  if (status === 404 || status === 410) return gone(status, messages.gone(status));
  if ([401, 402, 403, 407, 451].includes(status)) return failed("login", messages.login(status));
  return failed("status", messages.status(status));
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads; null for other answers. */
function nextOf({ status, headers }: Wire, url: URL): URL | null {
  if (!isRedirect(status)) return null;
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, url.href)) throw failed("no-location", messages.noLocation(status));
  const next = new URL(location, url);
  next.hash = "";
  return next;
}

function finish({ status, headers, body }: Wire, url: URL, moved: string | null, ask: Ask): Outcome {
  const elsewhere = moved === ask.url ? null : moved;
  if (status === 304) return { kind: "unchanged", moved: elsewhere };
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").split(";");
  const charset = parameters.map((each) => /^\s{0,9}charset\s?=\s?["']?([\w.:-]{2,30})/i.exec(each)?.[1]);
  return {
    kind: "fetched",
    body,
    answered: url.href,
    moved: elsewhere,
    etag: sendable(headers.get("etag")),
    modified: sendable(headers.get("last-modified")),
    type: type.trim().toLowerCase().slice(0, 100),
    charset: charset.find((each) => each !== undefined) ?? null,
  };
}

/** A header's value that can be sent back as it is. */
function sendable(value: string | undefined): string | null {
  return value !== undefined && /^[\x21-\x7e][\x20-\x7e]{0,499}$/.test(value) ? value : null;
}
