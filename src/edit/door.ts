/** Who may come in: a request to the editing page is answered only if every sign says that it comes from the page itself. */
import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../text/hash.js";

/** A request as it was sent: header names in lower case. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface Door {
  readonly port: number;
  /** The secret first part of every address. */
  readonly token: string;
}

/** Bytes of a form, at most. */
export const LARGEST_FORM = 256 * 1024;

export interface Admitted {
  /** Path behind the token, "/story/s0123456789ab/". */
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface Refused {
  readonly status: 400 | 403 | 405 | 413 | 415;
}

const REFUSED = (status: Refused["status"]): Refused => ({ status });
const FRAMES = ["iframe", "frame", "embed", "object", "script", "image", "fencedframe"];

/**
 * Checks name, method, origin and token, in this order. The name keeps out pages elsewhere that reach this machine by a name of their own
 * (DNS rebinding); the origin and the token keep out forms and links of other pages (CSRF), those on other ports of this machine included.
 */
export function admit({ method, url, headers }: Asked, { port, token }: Door): Admitted | Refused {
  const host = headers.host ?? "";
  const isName = ["localhost", "127.0.0.1", "[::1]"].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );
  if (!isName) return REFUSED(403);
  if (!["GET", "HEAD", "POST"].includes(method)) return REFUSED(405);
  if (!comesFromHere(method, headers, host)) return REFUSED(403);
  const place = placeOf(url);
  if (place === null) return REFUSED(400);
  if (!isSecret(place.token, token)) return REFUSED(403);
  return method === "POST" ? (refusedForm(headers) ?? place) : place;
}

function comesFromHere(method: string, headers: Asked["headers"], host: string): boolean {
  const site = headers["sec-fetch-site"];
  const dest = headers["sec-fetch-dest"];
  if (dest !== undefined && FRAMES.includes(dest)) return false;
  if (method === "POST") return headers.origin === `http://${host}` && (site === undefined || site === "same-origin");
  const origin = headers.origin;
  return (
    (site === undefined || site === "same-origin" || site === "none") &&
    (origin ?? `http://${host}`) === `http://${host}`
  );
}

function placeOf(url: string): (Admitted & { readonly token: string }) | null {
  const [, token, path, query] = /^\/([A-Za-z0-9_-]{1,100})(\/[a-z0-9/.-]{0,200})(?:\?(.{0,2000}))?$/.exec(url) ?? [];
  return token === undefined || path === undefined ? null : { token, path, query: new URLSearchParams(query ?? "") };
}

/** Takes as long whatever is wrong. */
function isSecret(given: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));
}

function refusedForm(headers: Asked["headers"]): Refused | null {
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(headers["content-type"] ?? "")) return REFUSED(415);
  const length = headers["content-length"];
  if (length !== undefined && !(Number(length) <= LARGEST_FORM)) return REFUSED(413);
  return null;
}
