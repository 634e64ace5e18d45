/** A small static server for this machine: loopback only, reading only, and only by its own name. */
import { closeSync, createReadStream, existsSync, fstatSync, openSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { command as messages, usageError } from "../../errors.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "application/xslt+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const FEEDS: Readonly<Record<string, string>> = {
  "feed.xml": "application/rss+xml; charset=utf-8",
  "atom.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
};

export interface SiteServer {
  /** E.g. "http://localhost:8080/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A file of the site that isn't in its folder yet. */
export interface Shown {
  readonly content: string | Uint8Array;
  /** Another one for other bytes. */
  readonly tag: string;
}

/** What stands in front of the folder: the file at a path that begins with a slash, or null. */
export type Front = (path: string) => Promise<Shown | null>;

/** Serves a folder on the loopback interface; port 0 takes a free one. Throws a failure (exit 2) where the port is taken. */
export async function startServer(folder: string, port: number, front: Front = async () => null): Promise<SiteServer> {
  const server = createServer((request, response) => {
    answer(folder, front, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, close };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      fail(error.code === "EADDRINUSE" || error.code === "EACCES" ? usageError(messages.portTaken(port)) : error);
    });
    server.listen(port, "127.0.0.1", () => done());
  });
}

async function answer(folder: string, front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page elsewhere must not read this site under a name of its own that leads here (DNS rebinding).
  const isOurs = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(request.headers.host ?? "");
  if (!isOurs) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const address = request.url ?? "/";
  const path = decode(address.split(/[?#]/)[0]!);
  const name = path?.endsWith("/") ? `${path}index.html` : path;
  const shown = name === null || name === undefined ? null : await front(name);
  if (shown !== null) return sendShown(shown, name!, request, response);
  await inPlace(folder);
  const found = locate(folder, path);
  if ("redirect" in found) response.writeHead(301, { location: found.redirect }).end();
  else if (found.file === null) refuse(response, found.status);
  else send(found.file, found.status, request, response);
}

/** A new site takes the place of the old one by two renames: whoever comes between them waits. */
async function inPlace(folder: string): Promise<void> {
  for (let i = 0; i < 20 && !existsSync(folder); i += 1) await sleep(5);
}

type Found = { readonly redirect: string } | { readonly file: string | null; readonly status: 200 | 404 };

/** The file that a path means: a folder means its index.html. Never anything outside the folder. */
function locate(folder: string, path: string | null): Found {
  const missing: Found = { file: fileIn(folder, join(folder, "404.html")), status: 404 };
  if (path === null) return missing;
  const target = join(folder, path);
  if (path.endsWith("/")) return foundOr(fileIn(folder, join(target, "index.html")), missing);
  const file = fileIn(folder, target);
  if (file) return { file, status: 200 };
  // The path as it was sent begins with one slash: it can't lead to another host.
  return fileIn(folder, join(target, "index.html"))
    ? { redirect: `${encodeURI(path.replace(/^\/{2,}/, "/"))}/` }
    : missing;
}

function foundOr(file: string | null, missing: Found): Found {
  return file ? { file, status: 200 } : missing;
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith("/") && !decoded.includes("\0") && !decoded.includes("\\") ? decoded : null;
  } catch {
    return null;
  }
}

/** The file if it is one and lies in the folder, also by its real path. */
function fileIn(folder: string, file: string): string | null {
  try {
    const real = realpathSync(file);
    return real.startsWith(realpathSync(folder) + sep) && statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  // Open from here on: a build may put another file in its place.
  const fd = openSync(file, "r");
  const stat = fstatSync(fd);
  const modified = stat.mtime.toUTCString();
  const tag = `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;
  const isSame = status === 200 && isKnown(request, tag, modified);
  const headers = { "content-length": stat.size, "last-modified": modified, etag: tag };
  response.writeHead(isSame ? 304 : status, isSame ? { etag: tag } : { ...headersOf(file), ...headers });
  if (isSame || request.method === "HEAD") {
    closeSync(fd);
    response.end();
  } else
    createReadStream("", { fd })
      .on("error", () => response.destroy())
      .pipe(response);
}

function sendShown({ content, tag }: Shown, path: string, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"shown-${tag}"`;
  if (isKnown(request, etag, null)) response.writeHead(304, { etag }).end();
  else {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    response.writeHead(200, { ...headersOf(path), "content-length": bytes.length, etag });
    response.end(request.method === "HEAD" ? undefined : bytes);
  }
}

/** True where the browser has just this. Times are whole seconds, in which a page may change twice: a tag goes before them. */
function isKnown({ headers }: IncomingMessage, tag: string, modified: string | null): boolean {
  const told = headers["if-none-match"];
  return told === undefined ? modified !== null && headers["if-modified-since"] === modified : told === tag;
}

function headersOf(file: string): Readonly<Record<string, string>> {
  return {
    "content-type": FEEDS[basename(file)] ?? TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}
