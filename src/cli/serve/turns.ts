/** The order of work while serving: what was edited is shown first, a build follows once it is quiet; one of each at a time. */

/** Milliseconds of quiet after a change, until it is taken as a whole: programs write a file in several steps. */
const SETTLED = 15;
/** A change isn't waited for longer than this, in ms, however much changes. */
const LONGEST = 200;
/** Milliseconds of quiet before a build. */
const QUIET = 120;
/** Whoever asks for a page doesn't wait longer than this, in ms. */
const PATIENCE = 2000;
/** What a build wrote may be told so many ms after its end. */
const ECHO = 100;

export interface Work {
  /** Shows what these files make of their pages. Never throws. */
  readonly show: (paths: readonly string[]) => Promise<void>;
  /** Never throws. */
  readonly build: () => Promise<void>;
}

export interface Turns {
  /** The first build, which may throw. */
  readonly first: (build: () => Promise<void>) => Promise<void>;
  readonly changed: (path: string) => void;
  /** A build without a change that was told. */
  readonly build: () => void;
  /** True while a build is under way, and as long as what it wrote may still be told. */
  readonly isBuilding: () => boolean;
  /** Resolves once what was changed until now is shown. */
  readonly shown: () => Promise<void>;
  /** Ends once the work that is under way is done. */
  readonly stop: () => Promise<void>;
}

export function createTurns({ show, build }: Work): Turns {
  const paths = new Set<string>();
  let first = 0;
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;
  let showing: Promise<void> = Promise.resolve();
  let building: Promise<void> | null = null;
  let ended = Number.NEGATIVE_INFINITY;
  let isDue = false;
  let isOver = false;
  let waiting: (() => void)[] = [];

  const changed = (path: string): void => {
    if (isOver) return;
    if (paths.size === 0) first = performance.now();
    paths.add(path);
    clearTimeout(soon);
    const left = first + LONGEST - performance.now();
    soon = setTimeout(take, Math.max(0, Math.min(SETTLED, left)));
  };
  const take = (): void => {
    soon = undefined;
    const taken = [...paths];
    paths.clear();
    showing = showing.then(() => show(taken)).then(afterShow);
  };
  const afterShow = (): void => {
    if (soon !== undefined) return;
    for (const wake of waiting) wake();
    waiting = [];
    buildLater();
  };
  const buildLater = (): void => {
    clearTimeout(later);
    if (!isOver) later = setTimeout(begin, QUIET);
  };
  const begin = (): void => {
    later = undefined;
    isDue = building !== null;
    if (building !== null) return;
    void during(build);
  };
  const during = (work: () => Promise<void>): Promise<void> => {
    const run = work();
    building = run
      .catch(() => {})
      .then(() => {
        building = null;
        ended = performance.now();
        if (isDue) buildLater();
      });
    return run;
  };
  const shown = async (): Promise<void> => {
    // What the system has to tell is told first.
    await new Promise((done) => setImmediate(done));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((done) => {
      timer = setTimeout(done, PATIENCE);
    });
    const next = soon === undefined ? Promise.resolve() : new Promise<void>((done) => waiting.push(done));
    await Promise.race([late, next.then(() => showing)]);
    clearTimeout(timer);
  };
  const stop = async (): Promise<void> => {
    isOver = true;
    clearTimeout(soon);
    clearTimeout(later);
    for (const wake of waiting) wake();
    await showing;
    await building;
  };
  return {
    first: during,
    changed,
    build: buildLater,
    isBuilding: () => building !== null || performance.now() - ended < ECHO,
    shown,
    stop,
  };
}
