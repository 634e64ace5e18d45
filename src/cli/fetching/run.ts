/** One run of fetching: what all of it shares. */
import type { FetchEntry } from "../../content/fetch-file.js";
import type { Outcome } from "../../fetch/follow.js";
import { createFetcher, type Fetcher } from "../../fetch/index.js";
import { askOf, passOver, remember } from "../../fetch/remember.js";
import { fileHash, loadFetchState, saveFetchState, webFiles } from "../../files/fetched.js";
import type { Config, IsoDate } from "../../model.js";
import { createClock, today } from "../clock.js";
import type { Context } from "../context.js";
import { settingsOf } from "./settings.js";

export interface Run {
  readonly root: string;
  readonly config: Config;
  readonly context: Context;
  /** The raw files that an address has. */
  readonly filesOf: (url: string) => readonly string[];
  readonly entryOf: (url: string) => FetchEntry;
  /** What came of an address, now or from what is known. `wanted`: named by itself; `patient`: a 404 may heal. */
  readonly ask: (url: string, how: { readonly wanted: boolean; readonly patient: boolean }) => Promise<Outcome>;
  /** Keeps what is known of an address after an outcome; written now and then, and by `save`. */
  readonly keep: (url: string, outcome: Outcome) => void;
  /** The raw file of an address as it is now has been taken in. */
  readonly taken: (url: string, path: string) => void;
  readonly forget: (url: string) => void;
  readonly save: () => void;
  readonly close: () => Promise<void>;
}

/** Addresses after which what is known is written, so that a run that is killed need not ask for all of them again. */
const OFTEN = 25;

export function startRun(root: string, config: Config, context: Context): Run {
  const { env } = context.io;
  const state = new Map(loadFetchState(root));
  const fetcher = openLate(() => createFetcher(settingsOf(config), createClock(env)));
  const { now } = createClock(env);
  const day: IsoDate = today(env);
  const filesOf = webFiles(root);
  const entryOf = (url: string): FetchEntry => state.get(url) ?? {};
  let kept = 0;
  const save = (): void => saveFetchState(root, state);
  return {
    root,
    config,
    context,
    filesOf,
    entryOf,
    ask: (url, { wanted, patient }) => {
      const entry = entryOf(url);
      const passed = passOver(entry, wanted, patient, now());
      return passed ? Promise.resolve(passed) : fetcher.get(askOf(url, entry, filesOf(url).length > 0));
    },
    keep: (url, outcome) => {
      state.set(url, remember(url, entryOf(url), outcome, day));
      kept += 1;
      if (kept % OFTEN === 0) save();
    },
    taken: (url, path) => {
      const hash = fileHash(root, path);
      if (hash !== null) state.set(url, { ...entryOf(url), taken: hash });
    },
    forget: (url) => state.delete(url),
    save,
    close: fetcher.close,
  };
}

/** The fetcher is made when it is first needed. */
function openLate(open: () => Fetcher): Fetcher {
  let fetcher: Fetcher | null = null;
  return {
    get: (ask) => {
      fetcher ??= open();
      return fetcher.get(ask);
    },
    close: async () => fetcher?.close(),
  };
}
