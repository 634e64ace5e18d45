import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFailure, command as messages, usageError } from "../errors.js";
import { withLock } from "../files/lock.js";
import { build, digestRoot } from "./build.js";
import type { Arguments } from "./command.js";
import { type Context, createContext } from "./context.js";
import { startServer } from "./serve/server.js";
import { watchFolders } from "./serve/watch.js";

const PORT = 8080;

/** `commonplace serve`: builds, serves on this machine only, and builds again when something changes. Ends on Ctrl-C. */
export async function run({ options }: Arguments, context: Context): Promise<number> {
  const port = options.port === undefined ? PORT : portOf(String(options.port));
  const root = digestRoot(context, []);
  await rebuild(root, context, false);
  const server = await startServer(join(root, "_site"), port);
  context.say(messages.serving(server.url));
  const watched = [join(root, "content"), join(root, "templates")].filter((folder) => existsSync(folder));
  const stopWatching = watchFolders(watched, () => rebuild(root, context, true));
  await stopped(context);
  stopWatching();
  await server.close();
  return 0;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) throw usageError(messages.badPort(text));
  return port;
}

/** While serving, a mistake in a file is told and the last site stays; before, it ends the command. */
async function rebuild(root: string, context: Context, serving: boolean): Promise<void> {
  try {
    await withLock(root, "serve", () => build(root, [], createContext(context, context.io)));
  } catch (error) {
    if (!serving || !isFailure(error)) throw error;
    context.fault(error.message);
  }
}

function stopped({ io }: Context): Promise<void> {
  return new Promise((done) => {
    if (io.stop) io.stop.addEventListener("abort", () => done(), { once: true });
    else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}
