/** A web server on this machine, for tests: what it answers is told path by path, what it was asked is noted. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

export interface Server {
  /** "http://127.0.0.1:12345". */
  readonly origin: string;
  readonly port: number;
  readonly asked: Asked[];
  /** Path → answer; paths without one answer 404. */
  readonly answers: Map<string, Answer>;
  /** Called with each request before it is answered. */
  before: () => void;
  readonly close: () => Promise<void>;
}

export async function startServer(answers: Readonly<Record<string, Answer>> = {}): Promise<Server> {
  const known = new Map(Object.entries(answers));
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    made.before();
    response.on("error", () => {});
    const answer = known.get(path);
    if (answer) answer(request, response);
    else text("not here", { status: 404 })(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const made: Server = {
    before: () => {},
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    answers: known,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return made;
}

export function text(
  body: string | Uint8Array,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
}

export function redirect(to: string, status = 302): Answer {
  return text("", { status, headers: { location: to } });
}

/** Bytes as they go over the wire, in place of an answer that Node makes. */
export function raw(bytes: string, end = true): Answer {
  return (request) => {
    request.socket.write(bytes);
    if (end) request.socket.end();
  };
}
