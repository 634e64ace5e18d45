/** `serve --edit` of a project, and forms sent to it as a browser would. */
import { request } from "node:http";
import type { Project } from "./harness.js";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Editing {
  /** With the token and a slash. */
  readonly url: string;
  readonly siteUrl: string;
  /** Everything that was told. */
  readonly told: () => string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  /** Sends a form, with headers that may be changed; a body may be given as it is. */
  readonly post: (
    path: string,
    fields: Record<string, string | readonly string[]> | string,
    headers?: Record<string, string>,
  ) => Promise<Reply>;
  /** Sends a form and follows to the page that it leads to. */
  readonly decide: (fields: Record<string, string | readonly string[]>, path?: string) => Promise<Reply>;
  readonly end: () => Promise<number>;
}

export async function startEditing(project: Project): Promise<Editing> {
  const stop = new AbortController();
  let told = "";
  const ended = project.run(["serve", "--edit", "--port", "0"], {
    stop: stop.signal,
    onText: (text) => (told += text),
  });
  const url = await eventually(() => /http:\/\/localhost:\d+\/[\w-]{20,}\//.exec(told)?.[0]);
  const siteUrl = /http:\/\/localhost:\d+\/(?= )/.exec(told)![0];
  const { port, pathname, origin } = new URL(url);
  const send = (method: string, path: string, headers: Record<string, string>, body: string | null): Promise<Reply> =>
    new Promise((done, fail) => {
      const options = { hostname: "127.0.0.1", port, path, method, headers: { host: `localhost:${port}`, ...headers } };
      const call = request(options, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => (text += part));
        response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
        response.on("error", fail);
      });
      call.on("error", fail);
      if (body !== null) call.write(body);
      call.end();
    });
  const get: Editing["get"] = (path, headers = {}) =>
    send("GET", path.startsWith("/") ? path : pathname + path, headers, null);
  const post: Editing["post"] = (path, fields, headers = {}) => {
    const type = { "content-type": "application/x-www-form-urlencoded", origin, "sec-fetch-site": "same-origin" };
    return send("POST", path.startsWith("/") ? path : pathname + path, { ...type, ...headers }, bodyOf(fields));
  };
  return {
    url,
    siteUrl,
    told: () => told,
    get,
    post,
    decide: async (fields, path = "decide") => {
      const reply = await post(path, fields);
      return reply.status === 303 ? get(String(reply.headers.location)) : reply;
    },
    end: async () => {
      stop.abort();
      return (await ended).code;
    },
  };
}

function bodyOf(fields: Record<string, string | readonly string[]> | string): string {
  if (typeof fields === "string") return fields;
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each as string]));
  return new URLSearchParams(pairs as [string, string][]).toString();
}

export async function eventually<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let i = 0; i < 600; i += 1) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it never came");
}
