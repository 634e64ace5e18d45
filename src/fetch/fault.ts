/** Why nothing came of an address, as an error that can be told to the user. */

export interface Fault extends Error {
  /** The kebab-case name of what went wrong, e.g. "broke-off". */
  readonly rule: string;
  /** "refused": it must not be asked. "gone": 404 or 410. "postponed": not before `until`. "failed": all else. */
  readonly kind: "refused" | "gone" | "postponed" | "failed";
  /** True where asking again at once may help. */
  readonly again: boolean;
  readonly status?: number;
  /** In milliseconds since 1970. */
  readonly until?: number;
}

export function failed(rule: string, text: string, again = false): Fault {
  return Object.assign(new Error(text), { rule, kind: "failed" as const, again });
}

export function refused(rule: string, text: string): Fault {
  return Object.assign(new Error(text), { rule, kind: "refused" as const, again: false });
}

export function gone(status: number, text: string): Fault {
  return Object.assign(new Error(text), { rule: "gone", kind: "gone" as const, again: false, status });
}

export function postponed(status: number, until: number, text: string): Fault {
  return Object.assign(new Error(text), { rule: "postponed", kind: "postponed" as const, again: false, status, until });
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Error && "rule" in error && "kind" in error;
}
