/** The state behind the editing page: what the last build left, what was decided since, and whether a build is under way. */
import type { Decided } from "../../edit/decide.js";
import type { Doubt } from "../../edit/decision-view.js";
import { isFailure, command as messages } from "../../errors.js";
import type { Context } from "../context.js";
import { withLockInTurn } from "../lock-in-turn.js";
import { type Facts, readFacts } from "./facts.js";
import { type Place, type Saved, saveDecision, undoDecision } from "./save.js";

export interface Desk {
  readonly root: string;
  /** Null until the first build. */
  readonly facts: () => Facts | null;
  /** What the last build said of decisions whose ground has changed. */
  readonly doubts: () => readonly Doubt[];
  /** What stopped the last build. */
  readonly problem: () => string | null;
  /** Runs a build: `work` is given a context that is listened to, and has the lock, for which it waits while `waits` says so. */
  readonly build: (
    work: (context: Context) => Promise<unknown>,
    context: Context,
    waits: () => boolean,
  ) => Promise<void>;
  readonly save: (decided: Decided, instead: Place | null) => Promise<Saved>;
  readonly undo: (place: Place) => Promise<string>;
  /** True once a build has seen all that was written until now; waits so many ms for it. */
  readonly settled: (change: number, wait: number) => Promise<boolean>;
  /** The number of changes that were written. */
  readonly changes: () => number;
}

/** `changed` is called when something was or may have been written, so that a build begins. */
export function openDesk(root: string, changed: () => void): Desk {
  let facts: Facts | null = null;
  let doubts: readonly Doubt[] = [];
  let problem: string | null = null;
  let written = 0;
  let seen = 0;
  let isHolding = false;
  let waiting: (() => void)[] = [];

  const build: Desk["build"] = async (work, context, waits) => {
    const heard = listening(context);
    const before = written;
    let fault: string | null = null;
    try {
      const held = async (): Promise<void> => {
        isHolding = true;
        try {
          await work(heard.context);
          facts = readFacts(root);
        } finally {
          isHolding = false;
        }
      };
      await withLockInTurn(root, "serve", held, waits);
    } catch (error) {
      fault = isFailure(error) ? error.message : messages.unexpected(String(error));
      throw error;
    } finally {
      problem = fault ?? heard.faults[0] ?? null;
      if (problem === null) doubts = heard.doubts;
      seen = Math.max(seen, before);
      for (const wake of waiting) wake();
      waiting = [];
    }
  };

  /** While our own build has the lock nobody else writes, and what is written is written at once. */
  const write = async <T>(work: (facts: Facts) => T): Promise<T> => {
    const now = facts!;
    return isHolding ? work(now) : withLockInTurn(root, "serve --edit", async () => work(now));
  };
  const told = (): void => {
    written += 1;
    changed();
  };

  const settled: Desk["settled"] = async (change, wait) => {
    const until = performance.now() + wait;
    while (seen < change) {
      const left = until - performance.now();
      if (left <= 0) return false;
      await wokenWithin(left, (wake) => waiting.push(wake));
    }
    return true;
  };

  return {
    root,
    facts: () => facts,
    doubts: () => doubts,
    problem: () => {
      // Whoever sees it may have put it right just now, and the system doesn't tell of every change.
      if (problem !== null) changed();
      return problem;
    },
    build,
    save: async (decided, instead) => {
      const saved = await write((now) => saveDecision(decided, instead, now));
      if ("file" in saved) told();
      return saved;
    },
    undo: async (place) => {
      const file = await write((now) => undoDecision(place, now));
      told();
      return file;
    },
    settled,
    changes: () => written,
  };
}

/** Resolves when `enlist`'s listener is called, or after so many ms. */
function wokenWithin(ms: number, enlist: (wake: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    enlist(() => {
      clearTimeout(timer);
      done();
    });
  });
}

/** The context, and what is said in it about decisions and faults. */
function listening(context: Context): { context: Context; doubts: Doubt[]; faults: string[] } {
  const doubts: Doubt[] = [];
  const faults: string[] = [];
  const heard: Context = {
    ...context,
    report: (warning) => {
      const { path, rule, text, line = 1 } = warning;
      if (rule === "decision") doubts.push({ path, line, text });
      context.report(warning);
    },
    fault: (line) => {
      faults.push(line);
      context.fault(line);
    },
  };
  return { context: heard, doubts, faults };
}
