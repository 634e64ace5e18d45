/** The thread that builds: it says what `build` would say, and ends each build with what it left or what stopped it. */
import { parentPort, workerData } from "node:worker_threads";
import { isFailure } from "../../errors.js";
import type { Warning } from "../../model.js";
import type { Context } from "../context.js";
import { buildHere } from "./build-here.js";
import type { BuilderSetting, Said } from "./builder.js";

const { root, options, env, cwd } = workerData as BuilderSetting;
const tell = (said: Said): void => parentPort!.postMessage(said);
const line =
  (as: "say" | "detail" | "fault" | "print") =>
  (text: string): void =>
    tell({ line: text, as });

parentPort?.on("message", async () => {
  try {
    tell({ facts: await buildHere(root, contextOf()) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ failed: { message, stack, ...(isFailure(error) ? { exit: error.exit } : {}) } });
  }
});

/** All that is said goes to the thread that serves; it knows what is to be shown. */
function contextOf(): Context {
  let unusable = 0;
  const report = (warning: Warning): void => {
    if (warning.level === "unusable") unusable += 1;
    tell({ warning });
  };
  const said = { say: line("say"), detail: line("detail"), fault: line("fault") };
  const silent = { write: () => true };
  return {
    ...options,
    io: { stdout: silent, stderr: silent, stdin: nothing(), env, cwd: () => cwd },
    print: async (text) => line("print")(text),
    ...said,
    report,
    unusable: () => unusable,
  };
}

async function* nothing(): AsyncGenerator<string> {}
