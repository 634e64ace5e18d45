/**
 * One request, one answer, within limits of time and size. The only import of undici, the client behind Node's own fetch: unlike fetch it
 * lets us give the name look-up of each connection, follow redirects by hand and read packed bodies ourselves; unlike node:http it has a
 * limit for each phase and notices lengths that are wrong. It keeps no cookies and asks no proxy.
 */
import { Agent, buildConnector, type Dispatcher } from "undici";
import { fetching as messages } from "../errors/fetch.js";
import type { FetchConfig } from "../model.js";
import { explain } from "./explain.js";
import { failed } from "./fault.js";
import { faultOfUrl, isAllowedInside } from "./guard.js";
import type { Progress, Timeouts } from "./limits.js";
import { type LookUp, toLookupFunction } from "./lookup.js";
import { packingsOf, unpack } from "./unpack.js";

export interface Wire {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty where the status isn't 200. */
  readonly body: Uint8Array;
}

export interface Client {
  /** Throws a fault. `largest`: bytes on the wire, and unpacked. */
  readonly request: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    largest: number,
    signal: AbortSignal,
  ) => Promise<Wire>;
  readonly close: () => Promise<void>;
}

const ACCEPT = {
  accept:
    "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xhtml+xml;q=0.9, application/xml;q=0.9, */*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
};

export function createClient(allow: FetchConfig["allowPrivate"], timeouts: Timeouts, ask: LookUp): Client {
  const agent = new Agent({
    connect: connector(allow, timeouts.connect, ask),
    connections: 1,
    pipelining: 1,
    maxHeaderSize: 32_768,
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    keepAliveTimeout: 4000,
  });
  return {
    request: async (url, headers, largest, signal) => {
      const progress = { got: 0, of: null };
      try {
        return await exchange(agent, url, headers, largest, signal, progress);
      } catch (error) {
        throw explain(error, timeouts, signal, progress);
      }
    },
    close: () => agent.destroy(),
  };
}

/** The last gate before a connection: no host but those that `faultOfUrl` and the guarded look-up let through. */
function connector(allow: FetchConfig["allowPrivate"], timeout: number, ask: LookUp): buildConnector.connector {
  const guarded = buildConnector({ timeout, lookup: toLookupFunction(ask, true) });
  const open = buildConnector({ timeout, lookup: toLookupFunction(ask, false) });
  return (options, callback) => {
    const host = options.hostname.includes(":") ? `[${options.hostname.replace(/^\[|\]$/g, "")}]` : options.hostname;
    const url = new URL(`${options.protocol}//${host}:${options.port || (options.protocol === "https:" ? 443 : 80)}`);
    const fault = faultOfUrl(url, allow);
    if (fault) callback(fault, null);
    else (isAllowedInside(url, allow) ? open : guarded)(options, callback);
  };
}

async function exchange(
  agent: Agent,
  url: URL,
  headers: Readonly<Record<string, string>>,
  largest: number,
  signal: AbortSignal,
  progress: Progress,
): Promise<Wire> {
  const answer = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: "GET",
    headers: { ...ACCEPT, ...headers },
    signal,
  });
  const named = headersOf(answer);
  if (answer.statusCode !== 200) {
    // The connection is given up: such a body may be endless.
    answer.body.on("error", () => {}).destroy();
    return { status: answer.statusCode, headers: named, body: new Uint8Array() };
  }
  progress.of = lengthOf(named);
  if ((progress.of ?? 0) > largest) {
    answer.body.on("error", () => {}).destroy();
    throw failed("too-large", messages.tooLarge(largest));
  }
  const packings = packingsOf(named.get("content-encoding"));
  const body = await unpack(counted(answer.body, progress, largest), packings, largest);
  return { status: 200, headers: named, body };
}

function headersOf({ headers }: Dispatcher.ResponseData): Map<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

function lengthOf(headers: ReadonlyMap<string, string>): number | null {
  const length = headers.get("content-length");
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

async function* counted(
  body: AsyncIterable<Uint8Array>,
  progress: Progress,
  largest: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    progress.got += chunk.length;
    if (progress.got > largest) throw failed("too-large", messages.tooLarge(largest));
    yield chunk;
  }
}
