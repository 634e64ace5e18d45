/** What is said of records that change nothing: now, and by the next run if it finds the same files. */
import { join } from "node:path";
import { recall, type Seen, type Shelf, type Verdict } from "../content/intake.js";
import { intake as messages, odd } from "../errors.js";
import type { InboxEntry } from "../files/inbox-cache.js";
import type { Input } from "../files/inputs.js";
import { type LeftFiles, leftIn } from "../files/up-to-date.js";
import type { Warning } from "../model.js";
import type { Context } from "./context.js";
import type { Counts } from "./tally.js";

/** How many records there were of each verdict. */
export type Verdicts = Record<Verdict["kind"], number>;

/** Says what became of a record, and counts it. */
export interface Telling {
  readonly context: Pick<Context, "report" | "detail">;
  readonly counts: Verdicts;
}

export function noVerdicts(): Verdicts {
  return { new: 0, update: 0, unchanged: 0, repeat: 0, kept: 0, removed: 0 };
}

/** Says what is known of a file; false, and nothing said, where it must be read again. */
export function repeat({ events }: InboxEntry, shelf: Shelf, telling: Telling): boolean {
  const verdicts: (Verdict | null)[] = [];
  for (const event of events) {
    const verdict = "hash" in event ? recall(event, shelf) : null;
    if (verdict === null && "hash" in event) return false;
    verdicts.push(verdict);
  }
  events.forEach((event, i) => {
    if ("hash" in event) settle(event, verdicts[i]!, telling);
    else telling.context.report(event);
  });
  return true;
}

/** Counts and tells a verdict that changes nothing. */
export function settle(
  { input, hash }: Seen,
  verdict: Verdict,
  { counts, context: { report, detail } }: Telling,
): void {
  counts[verdict.kind] += 1;
  if (verdict.kind === "kept") report(odd(input, "edited", messages.edited(verdict.known.id, hash)));
  if (verdict.kind === "removed")
    detail(`${input}: ${messages.keptOut(verdict.tombstone.id, verdict.tombstone.removed)}`);
  if (verdict.kind === "repeat") detail(`${input}: ${messages.repeats(verdict.known.input)}`);
}

export interface Again {
  readonly counts: Counts;
  readonly warnings: readonly Warning[];
  /** The inbox as it is left. */
  readonly files: LeftFiles;
}

/** What the paths of inputs that lie there begin with. */
const INBOX = "content/inbox/";

interface Known {
  readonly shelf: Shelf;
  /** What was found in each file, by path. */
  readonly next: ReadonlyMap<string, InboxEntry>;
  readonly store: { readonly root: string };
}

/** What the next run tells if it finds the same files in the inbox; null where it would read one of them again. */
export function tellAgain(inputs: readonly Input[], { shelf, next, store: { root } }: Known): Again | null {
  const warnings: Warning[] = [];
  const counts = noVerdicts();
  const telling = { counts, context: { report: (warning: Warning) => void warnings.push(warning), detail: () => {} } };
  const isKnown = ({ path }: Input): boolean => next.has(path) && repeat(next.get(path)!, shelf, telling);
  if (!inputs.every(isKnown)) return null;
  const files = leftIn(
    join(root, INBOX),
    inputs.map(({ path }) => [path.slice(INBOX.length), next.get(path)!] as const),
  );
  const unusable = warnings.filter(({ level }) => level === "unusable").length;
  return { counts: { ...counts, unusable }, warnings, files };
}
