/** One command at a time writes to a root: .commonplace/lock says who. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fatalError, command as messages } from "../errors.js";
import { codeOf } from "./disk.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  readonly since: string;
}

/** Locks that this process holds. */
const held = new Set<string>();

/** Does the work while holding the root's lock. Throws a failure (exit 3) where another command holds it; the lock of a dead process is taken over. */
export async function withLock<T>(root: string, command: string, work: () => Promise<T>): Promise<T> {
  const file = join(root, ".commonplace", "lock");
  mkdirSync(join(root, ".commonplace"), { recursive: true });
  take(file, { pid: process.pid, host: hostname(), command, since: new Date().toISOString() });
  held.add(file);
  try {
    return await work();
  } finally {
    held.delete(file);
    rmSync(file, { force: true });
  }
}

function take(file: string, holder: Holder): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const other = readHolder(file);
    if (other && !isGone(other, file))
      throw fatalError(messages.locked(file, other.command, other.pid, other.host, other.since));
    setAside(file);
  }
  throw fatalError(messages.lockedAgain(file));
}

/** Who holds the lock; null where the file is no lock (a process died while writing it). */
function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
    return typeof holder.pid === "number" && typeof holder.host === "string" ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/** Only on this machine can we tell. A lock of our own pid that we don't hold is of a process before us. */
function isGone({ pid, host }: Holder, file: string): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !held.has(file);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** Renaming succeeds for one process only, where two find the same stale lock. */
function setAside(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}
