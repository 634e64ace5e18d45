import { plural } from "../../errors.js";

/** Milliseconds before the first word, and between two. */
const FIRST = 4_000;
const BETWEEN = 10_000;

/** Tells how far long work is and how long the rest takes, if it goes on as it went. To be called after each of `all` pieces. */
export function createProgress(all: number, say: (line: string) => void, now: () => number): () => void {
  const start = now();
  let next = start + FIRST;
  let done = 0;
  return () => {
    done += 1;
    const time = now();
    if (time < next || done === all) return;
    next = time + BETWEEN;
    say(
      `${done} of ${plural(all, "story", "stories")} compared, about ${duration(((time - start) / done) * (all - done))} left`,
    );
  };
}

/** "20 s", "3 min", "1 h 10 min": rounded up. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
