/** Milliseconds before the first word, and between two. */
const FIRST = 4_000;
const BETWEEN = 10_000;
/** Of the work, that must be done before its pace says anything. */
const LEAST = 0.01;

export interface Progress {
  /** To be called as often as there is something to tell: the line is made and said now and then. `share`: of the work, 0 to 1. */
  readonly tell: (share: number, line: (left: string) => string) => void;
}

/**
 * Tells how far long work is and how long the rest takes, if it goes on as it went since the first was told of it: what came before, as
 * reading what is known, isn't repeated. `now` is the clock in ms.
 */
export function createProgress(say: (line: string) => void, now: () => number): Progress {
  let next = now() + FIRST;
  let first: { readonly time: number; readonly share: number } | null = null;
  return {
    tell: (share, line) => {
      const time = now();
      first ??= { time, share };
      if (time < next || share >= 1) return;
      next = time + BETWEEN;
      const done = share - first.share;
      say(line(done >= LEAST ? `, about ${duration(((time - first.time) / done) * (1 - share))} left` : ""));
    },
  };
}

/** "20 s", "3 min", "1 h 10 min": rounded up. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
