/** Small arrays that live long are cut out of large ones: each on its own would cost more than what it holds, and leave a hole in memory when it goes. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Numbers in the first large array, and in the largest. */
const FIRST = 1 << 10;
const LARGEST = 1 << 17;

/** Gives a function that gives arrays of so many zeros each. */
export function makeSlab<A extends Numbers>(Kind: new (length: number) => A): (length: number) => A {
  let whole = new Kind(0);
  let at = 0;
  let size = FIRST;
  return (length) => {
    if (at + length > whole.length) {
      whole = new Kind(Math.max(length, size));
      at = 0;
      size = Math.min(LARGEST, 2 * size);
    }
    at += length;
    return whole.subarray(at - length, at) as A;
  };
}
