/** What threads that only look at files need, without loading anything else. */

/** Orders strings by UTF-16 code units: the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The system's code of a file error, e.g. "ENOENT". */
export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

/** What systems and other programs leave beside files: hidden ones, thumbnails, locks and back-up copies. */
const LEFTOVER = /^\.|^~\$|~$|^(?:Thumbs\.db|desktop\.ini)$/;

export function isLeftover(name: string): boolean {
  return LEFTOVER.test(name);
}
