import { edit as editMessages } from "../errors/edit.js";
import { command as messages, usageError } from "../errors.js";
import { today } from "./clock.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";
import { digestRoot } from "./digest-root.js";
import type { Desk } from "./edit/desk.js";
import type { EditServer } from "./edit/server.js";
import { openServing } from "./serve/serving.js";

const PORT = 8080;

/**
 * `commonplace serve`: serves on this machine only, and builds, again when something changes. A site that is there is served at once,
 * the first build behind it. Ends on Ctrl-C.
 */
export async function run({ options }: Arguments, context: Context): Promise<number> {
  const port = options.port === undefined ? PORT : portOf(String(options.port));
  const root = digestRoot(context, []);
  const serving = openServing(root, port, context);
  try {
    const desk = options.edit === true ? await serving.openDesk() : null;
    let listen = (): void => {};
    const ended = new Promise<"ended">((done) => {
      listen = () => void stopped(context).then(() => done("ended"));
    });
    const isOver = (await Promise.race([serving.begin(listen), ended])) === "ended";
    const editing = desk === null || isOver ? null : await edit(root, desk, serving.url(), context);
    await ended;
    await editing?.close();
  } finally {
    await serving.end();
  }
  return 0;
}

/** The editing page, on a port and under a token of its own: no script of the site can reach it. */
async function edit(root: string, desk: Desk, siteUrl: string, context: Context): Promise<EditServer> {
  const [{ startEditing }, { editorName }] = await Promise.all([
    import("./edit/server.js"),
    import("./edit/editor-name.js"),
  ]);
  const { config } = desk.facts()!.store;
  const editing = await startEditing({
    desk,
    siteUrl,
    language: config.language,
    today: () => today(context.io.env),
    who: await editorName(root),
    fault: (error) =>
      context.fault(messages.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))),
  });
  // On standard error and also with --quiet: without the address there is no way in.
  context.fault(editMessages.serving(editing.url));
  return editing;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) throw usageError(messages.badPort(text));
  return port;
}

function stopped({ io }: Context): Promise<void> {
  return new Promise((done) => {
    if (io.stop) io.stop.addEventListener("abort", () => done(), { once: true });
    else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}
