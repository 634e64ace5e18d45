import { existsSync } from "node:fs";
import { join } from "node:path";
import { edit as editMessages } from "../errors/edit.js";
import { isFailure, command as messages, usageError } from "../errors.js";
import { withLock } from "../files/lock.js";
import { build, digestRoot } from "./build.js";
import { today } from "./clock.js";
import type { Arguments } from "./command.js";
import { type Context, createContext } from "./context.js";
import { type Desk, openDesk } from "./edit/desk.js";
import { editorName } from "./edit/editor-name.js";
import { type EditServer, startEditing } from "./edit/server.js";
import { startServer } from "./serve/server.js";
import { type Watch, watchFolders } from "./serve/watch.js";

const PORT = 8080;

/** `commonplace serve`: builds, serves on this machine only, and builds again when something changes. Ends on Ctrl-C. */
export async function run({ options }: Arguments, context: Context): Promise<number> {
  const port = options.port === undefined ? PORT : portOf(String(options.port));
  const root = digestRoot(context, []);
  let watch: Watch | null = null;
  let isOver = false;
  const desk = options.edit === true ? openDesk(root, () => watch?.look()) : null;
  await rebuild(root, context, desk, false);
  const server = await startServer(join(root, "_site"), port);
  context.say(messages.serving(server.url));
  const watched = [join(root, "content"), join(root, "templates")].filter((folder) => existsSync(folder));
  watch = watchFolders(watched, () => rebuild(root, context, desk, true, () => !isOver));
  const editing = desk === null ? null : await edit(root, desk, server.url, context);
  await stopped(context);
  isOver = true;
  await editing?.close();
  await server.close();
  await watch.stop();
  return 0;
}

/** The editing page, on a port and under a token of its own: no script of the site can reach it. */
async function edit(root: string, desk: Desk, siteUrl: string, context: Context): Promise<EditServer> {
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

/** While serving, a mistake in a file is told and the last site stays; before, it ends the command. */
async function rebuild(
  root: string,
  context: Context,
  desk: Desk | null,
  serving: boolean,
  waits = () => false,
): Promise<void> {
  const own = createContext(context, context.io);
  try {
    if (desk) await desk.build((heard) => build(root, [], heard), own, waits);
    else await withLock(root, "serve", () => build(root, [], own));
  } catch (error) {
    if (!serving) throw error;
    context.fault(
      isFailure(error) ? error.message : messages.unexpected(error instanceof Error ? error.message : String(error)),
    );
  }
}

function stopped({ io }: Context): Promise<void> {
  return new Promise((done) => {
    if (io.stop) io.stop.addEventListener("abort", () => done(), { once: true });
    else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}
