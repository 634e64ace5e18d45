/** Whole numbers from 0 on numbered in the order in which they are first met: a map that needs no object for what it holds. */
export interface NumberTable {
  /** The number of a key: a whole number of 0 or more that a double holds exactly. */
  readonly numberOf: (key: number) => number;
  /** How many there are. */
  readonly size: () => number;
}

const EMPTY = -1;
/** At most this share of the places is taken, so that a free one is near. */
const FULL = 0.5;
/** 2^32 divided by the golden ratio: neighbours come to lie far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

interface Places {
  /** By place: the key that lies there, or EMPTY; as many as a power of two. */
  readonly keys: Float64Array;
  readonly numbers: Int32Array;
}

const makePlaces = (count: number): Places => ({
  keys: new Float64Array(count).fill(EMPTY),
  numbers: new Int32Array(count),
});

/** The place at which a key lies, or would. */
function placeOf(key: number, keys: Float64Array): number {
  const last = keys.length - 1;
  let place = (Math.imul(key, SPREAD) >>> 7) & last;
  while (keys[place] !== EMPTY && keys[place] !== key) place = (place + 1) & last;
  return place;
}

function twice({ keys, numbers }: Places): Places {
  const larger = makePlaces(2 * keys.length);
  keys.forEach((key, i) => {
    if (key === EMPTY) return;
    const place = placeOf(key, larger.keys);
    larger.keys[place] = key;
    larger.numbers[place] = numbers[i]!;
  });
  return larger;
}

/** An empty table with open addressing; `expected` is how many numbers there will be, more or less. */
export function createNumberTable(expected: number): NumberTable {
  let places = makePlaces(2 ** Math.ceil(Math.log2(expected / FULL + 2)));
  let size = 0;
  return {
    size: () => size,
    numberOf: (key) => {
      let place = placeOf(key, places.keys);
      if (places.keys[place] === key) return places.numbers[place]!;
      if (size >= FULL * places.keys.length) {
        places = twice(places);
        place = placeOf(key, places.keys);
      }
      places.keys[place] = key;
      places.numbers[place] = size;
      size += 1;
      return size - 1;
    },
  };
}
