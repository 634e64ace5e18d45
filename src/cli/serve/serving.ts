/** All that runs while serving: the server, what it shows of edits, the builds behind them, and the eye on the files. */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { intake, isFailure, command as messages } from "../../errors.js";
import { recoverSite } from "../../files/site-switch.js";
import { type Context, createContext } from "../context.js";
import type { Desk } from "../edit/desk.js";
import { withLockInTurn } from "../lock-in-turn.js";
import { createBuilder } from "./builder.js";
import type { Overlay } from "./overlay.js";
import { type SiteServer, startServer } from "./server.js";
import { createTurns } from "./turns.js";
import { statesOf, watchFolders } from "./watch.js";

export interface Serving {
  /** What the editing page works with; before `begin`. */
  readonly openDesk: () => Promise<Desk>;
  /** Serves a site that is there at once, else after the first build, and calls `served` then; resolves after that build. Throws what stopped it. */
  readonly begin: (served: () => void) => Promise<void>;
  readonly url: () => string;
  readonly end: () => Promise<void>;
}

/** What only the program writes, below content/: told while it builds, it is no edit. */
const WRITTEN = ["stories", "ledger", "gone.yml", "lists.yml", "redirects.yml"];
/** Milliseconds of rest before what is known of the whole site is brought up to date. */
const REST = 400;

export function openServing(root: string, port: number, context: Context): Serving {
  const builder = createBuilder(root, context);
  const folders = [join(root, "content"), join(root, "templates")].filter((folder) => existsSync(folder));
  const written = WRITTEN.map((name) => join(root, "content", name));
  let overlay: Overlay | null = null;
  let desk: Desk | null = null;
  let server: SiteServer | null = null;
  let isOver = false;
  let states = "";
  let resting: NodeJS.Timeout | undefined;
  let served = (): void => {};

  const start = async (): Promise<void> => {
    server = await startServer(join(root, "_site"), port, async (path) => {
      await turns.shown();
      return overlay === null ? null : overlay.find(path);
    });
    context.say(messages.serving(server.url));
    served();
  };
  const build = async (isFirst: boolean): Promise<void> => {
    // The editing page has changes looked for that the system doesn't tell.
    if (desk !== null) states = statesOf(folders, written);
    const work = async (own: Context): Promise<void> => {
      if (isFirst && isReady(root, context)) await start();
      const seen = overlay?.count() ?? 0;
      const facts = await builder.build(own);
      overlay ??= isOver ? null : (await import("./overlay.js")).openOverlay(root);
      if (facts !== null) overlay?.settle(facts, seen);
    };
    const own = createContext(context, context.io);
    const waits = (): boolean => !isFirst && !isOver;
    if (desk) await desk.build(work, own, waits);
    else await withLockInTurn(root, "serve", () => work(own), waits);
    rest();
  };
  const rest = (): void => {
    clearTimeout(resting);
    const wait = overlay?.isReady() ? REST : 0;
    if (!isOver) resting = setTimeout(() => void guarded(async () => overlay?.renew()), wait);
  };
  /** While serving, a mistake in a file is told and the last site stays. */
  const guarded = async (work: () => Promise<void> | undefined): Promise<void> => {
    try {
      await work();
    } catch (error) {
      context.fault(
        isFailure(error) ? error.message : messages.unexpected(error instanceof Error ? error.message : String(error)),
      );
    }
  };
  const show = async (paths: readonly string[]): Promise<void> => {
    if (overlay?.isReady()) clearTimeout(resting);
    await overlay?.show(paths);
  };
  const turns = createTurns({ show: (paths) => guarded(() => show(paths)), build: () => guarded(() => build(false)) });
  const isEcho = (path: string): boolean =>
    turns.isBuilding() && written.some((each) => path === each || path.startsWith(each + sep));
  const watching = watchFolders(
    folders,
    (path) => (isEcho(path) ? undefined : turns.changed(path)),
    (folder) => context.fault(messages.notWatched(folder)),
  );
  const look = (): void => {
    if (statesOf(folders, written) !== states) turns.build();
  };

  return {
    openDesk: async () => {
      const { openDesk } = await import("../edit/desk.js");
      desk = openDesk(root, look);
      return desk;
    },
    begin: async (then) => {
      served = then;
      await turns.first(() => build(true));
      if (server === null) await start();
    },
    url: () => server!.url,
    end: async () => {
      isOver = true;
      clearTimeout(resting);
      watching.close();
      await server?.close();
      await turns.stop();
      await builder.close();
    },
  };
}

/** With the lock held: true where a whole site is there. */
function isReady(root: string, { say }: Context): boolean {
  if (recoverSite(root) === "finished") say(intake.finished);
  return existsSync(join(root, "_site", "manifest.json"));
}
