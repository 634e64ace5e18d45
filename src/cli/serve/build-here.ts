/** One build in this thread, and what it leaves behind in memory. */
import { build } from "../build.js";
import type { Context } from "../context.js";
import { type Facts, factsOf } from "./facts.js";

/** With the lock held. Null where content/ can't be read and the last site stays. */
export async function buildHere(root: string, context: Context): Promise<Facts | null> {
  let facts: Facts | null = null;
  await build(root, [], context, false, (store, made) => {
    facts = factsOf(store, made);
  });
  return facts;
}
