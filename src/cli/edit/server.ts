/** The server of the editing page: loopback only, nothing without the token, nothing kept by browsers, nothing run in them. */
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { admit, LARGEST_FORM } from "../../edit/door.js";
import { pageRenderer } from "../../edit/render.js";
import { sentOf } from "../../edit/sent.js";
import { editTexts } from "../../edit/texts.js";
import { edit as messages } from "../../errors/edit.js";
import type { Desk } from "./desk.js";
import { type Office, type Reply, show, take } from "./pages.js";

const TEMPLATES = fileURLToPath(new URL("../../../templates", import.meta.url));

const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

export interface EditServer {
  /** With the token: "http://localhost:40123/…/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface EditOptions {
  readonly desk: Desk;
  readonly siteUrl: string;
  readonly language: string;
  readonly today: () => string;
  readonly who: string;
  /** Told of an error of our own. */
  readonly fault: (error: unknown) => void;
}

/** Serves the editing page on a free port of the loopback interface, below a token that is drawn anew at each start. */
export async function startEditing(options: EditOptions): Promise<EditServer> {
  const token = randomBytes(24).toString("base64url");
  const { desk, siteUrl, language, today } = options;
  const texts = editTexts(language);
  const render = pageRenderer(templates(), texts);
  const office: Office = { desk, base: `/${token}`, siteUrl, texts, render, today, who: { name: options.who } };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(office, token, portOf(server), request, response).catch((error: unknown) => {
      options.fault(error);
      if (!response.headersSent) say(response, 500);
      else response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${portOf(server)}/${token}/`, close };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function templates(): { name: string; content: string }[] {
  const names = readdirSync(`${TEMPLATES}/edit`).filter((name) => name.endsWith(".hbs"));
  // In Handlebars a partial goes by its name without ".hbs".
  return names.sort().map((name) => ({ name, content: readFileSync(`${TEMPLATES}/edit/${name}`, "utf8") }));
}

/** The built-in style sheets: those of a digest's own templates have no part in this page. */
const STYLES: Readonly<Record<string, string>> = {
  "/style.css": `${TEMPLATES}/assets/style.css`,
  "/edit.css": `${TEMPLATES}/edit/edit.css`,
};

async function answer(
  office: Office,
  token: string,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const admitted = admit({ method, url, headers }, { port, token });
  if ("status" in admitted) {
    say(response, admitted.status);
    return;
  }
  const { path, query } = admitted;
  const style = STYLES[path];
  if (method !== "POST" && style !== undefined) send(response, 200, "text/css", readFileSync(style));
  else if (method !== "POST") reply(response, await show(office, path, query));
  else {
    const body = await bodyOf(request);
    if (body === null) say(response, 413);
    else reply(response, await take(office, path, sentOf(body)));
  }
}

/** The body of a form; null where it is too large: what comes behind the limit is not read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_FORM) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function reply(response: ServerResponse, answered: Reply): void {
  if ("to" in answered) response.writeHead(303, { ...HEADERS, location: answered.to }).end();
  else send(response, answered.status, "text/html", answered.html);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, "content-type": `${type}; charset=utf-8` }).end(body);
}

function say(response: ServerResponse, status: number): void {
  response.shouldKeepAlive = false;
  send(response, status, "text/plain", `${messages.refused[status] ?? status}\n`);
}
