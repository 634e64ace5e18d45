/** How this digest fetches. */
import { readFileSync } from "node:fs";
import type { Settings } from "../../fetch/requests.js";
import { AGENT } from "../../fetch/robots.js";
import type { Config } from "../../model.js";

/** In milliseconds. */
const SECOND = 1000;
const LONGEST_WAIT = 30 * SECOND;
const BACKOFF = [SECOND, 4 * SECOND];

export function settingsOf({ fetch, title, url }: Config): Settings {
  const whole = fetch.timeout * SECOND;
  return {
    fetch,
    userAgent: userAgent(title, url),
    timeouts: {
      connect: Math.min(10 * SECOND, whole),
      headers: Math.min(20 * SECOND, whole),
      body: Math.min(20 * SECOND, whole),
      whole,
    },
    backoff: BACKOFF,
    longestWait: LONGEST_WAIT,
  };
}

/** "Commonplace/0.1.0 (+https://digest.example; The Harbour Digest)": who asks, and where to complain. ASCII, as headers are. */
export function userAgent(title: string, url: string | null): string {
  const name = title
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[()\\;]/g, "")
    .trim()
    .slice(0, 100);
  const told = [...(url === null ? [] : [`+${url}`]), ...(name === "" ? [] : [name])];
  return `${AGENT}/${version()}${told.length > 0 ? ` (${told.join("; ")})` : ""}`;
}

function version(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
