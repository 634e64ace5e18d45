/** Politeness: one request at a time to a host, with a pause in between; several hosts at the same time. */

export interface Lanes {
  /** Does the work when it is the host's turn. `pause`: milliseconds until the next one may begin, from the end of this. */
  readonly turn: <T>(host: string, pause: number, work: () => Promise<T>) => Promise<T>;
  /** Nothing is asked of the host for so many milliseconds. */
  readonly hold: (host: string, pause: number) => void;
}

/** Milliseconds of a clock that only runs forward, and a way to wait. */
export interface Timer {
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

interface Lane {
  tail: Promise<unknown>;
  /** When the next request may begin. */
  free: number;
}

export function createLanes(most: number, { elapsed, sleep }: Timer): Lanes {
  const lanes = new Map<string, Lane>();
  const slots = createSlots(most);
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), free: 0 };
    lanes.set(host, lane);
    return lane;
  };
  const inTurn = async <T>(lane: Lane, pause: number, work: () => Promise<T>): Promise<T> => {
    for (let wait = lane.free - elapsed(); wait > 0; wait = lane.free - elapsed()) await sleep(wait);
    await slots.take();
    try {
      return await work();
    } finally {
      slots.give();
      lane.free = Math.max(lane.free, elapsed() + pause);
    }
  };
  return {
    turn: (host, pause, work) => {
      const lane = laneOf(host);
      const done = lane.tail.then(() => inTurn(lane, pause, work));
      lane.tail = done.catch(() => {});
      return done;
    },
    hold: (host, pause) => {
      const lane = laneOf(host);
      lane.free = Math.max(lane.free, elapsed() + pause);
    },
  };
}

function createSlots(most: number): { take: () => Promise<void>; give: () => void } {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    take: () => {
      if (free > 0) {
        free -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
