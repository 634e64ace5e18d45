/** When the engine compiles what runs often. */
import { setFlagsFromString } from "node:v8";

/** Eight times as much of it as V8 by itself waits for; by V8's major version, each of which measures in its own way. */
const FLAGS: Readonly<Record<string, string>> = {
  // Node 20, 22, 24.
  "11": "--interrupt-budget=540672",
  "12": "--invocation-count-for-turbofan=24000",
  "13": "--invocation-count-for-turbofan=24000",
};

/**
 * From now on, functions must run longer before they are compiled for speed. Each thread compiles for itself, beside the work, and all cores
 * are busy with that already: a build of 1,500 articles takes 15 % less processor time with it, one of one new article 8 %. Other versions of V8 are left as they are.
 */
export function compileLater(): void {
  const flag = FLAGS[process.versions.v8.split(".")[0]!];
  if (flag !== undefined) setFlagsFromString(flag);
}
