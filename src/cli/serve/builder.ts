/** Builds in a thread of its own, which stays: pages are served meanwhile, and the second build finds the program loaded. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Failure } from "../../errors.js";
import type { Warning } from "../../model.js";
import type { CommonOptions, Context } from "../context.js";
import type { Facts } from "./facts.js";

export interface Builder {
  /** One at a time, with the lock held. Gives what the new site was made from; null where content/ can't be read and the last site stays. */
  readonly build: (context: Context) => Promise<Facts | null>;
  readonly close: () => Promise<void>;
}

/** What the thread begins with. */
export interface BuilderSetting {
  readonly root: string;
  readonly options: CommonOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** What the thread says: lines as they come, and at last how it ended. */
export type Said =
  | { readonly line: string; readonly as: "say" | "detail" | "fault" | "print" }
  | { readonly warning: Warning }
  | { readonly facts: Facts | null }
  | { readonly failed: { readonly message: string; readonly stack?: string | undefined; readonly exit?: 1 | 2 | 3 } };

const SCRIPT = new URL("./worker.js", import.meta.url);

/** Sources that run uncompiled have no script for a thread: then all is done in this one. */
export function createBuilder(root: string, { io, ...options }: Context): Builder {
  if (!existsSync(fileURLToPath(SCRIPT))) return inThread(root);
  const { json, quiet, verbose, debug } = options;
  const common: CommonOptions = { root: options.root, json, quiet, verbose, debug };
  const setting: BuilderSetting = { root, options: common, env: { ...io.env }, cwd: io.cwd() };
  let worker: Worker | null = null;
  return {
    build: async (context) => {
      worker ??= new Worker(SCRIPT, { workerData: setting, execArgv: [] }).once("exit", () => {
        worker = null;
      });
      return ask(worker, context);
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function inThread(root: string): Builder {
  const build: Builder["build"] = async (context) => {
    const { buildHere } = await import("./build-here.js");
    return buildHere(root, context);
  };
  return { build, close: async () => {} };
}

function ask(worker: Worker, context: Context): Promise<Facts | null> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off("message", hear).off("error", broke).off("exit", gone);
      end();
    };
    const hear = (said: Said): void => {
      if ("warning" in said) context.report(said.warning);
      else if ("line" in said) void context[said.as](said.line);
      else settle(() => ("facts" in said ? resolve(said.facts) : reject(errorOf(said.failed))));
    };
    const broke = (error: Error): void => settle(() => reject(error));
    const gone = (): void => settle(() => reject(new Error("The thread that builds has ended.")));
    worker.on("message", hear).on("error", broke).on("exit", gone);
    worker.postMessage("build");
  });
}

function errorOf({ message, stack, exit }: Extract<Said, { failed: unknown }>["failed"]): Error | Failure {
  const error = Object.assign(new Error(message), stack === undefined ? {} : { stack });
  return exit === undefined ? error : Object.assign(error, { exit });
}
