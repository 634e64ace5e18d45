/**
 * A sparse vector: rising term numbers and their weights, whole numbers. So sums of products are exact, and the same whatever the
 * order in which terms are numbered or vectors added (below 2^53: clusters of ten thousand against ten thousand).
 */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Uint16Array | Float64Array;
}

/** The length of an article's vector. */
export const LENGTH = 8192;
/** What a product is divided by to be a cosine. */
export const UNIT = LENGTH * LENGTH;

/** The sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let n = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; n += 1) {
    const left = i < a.terms.length ? a.terms[i]! : 0xffffffff;
    const right = j < b.terms.length ? b.terms[j]! : 0xffffffff;
    terms[n] = Math.min(left, right);
    weights[n] = (left <= right ? a.weights[i++]! : 0) + (right <= left ? b.weights[j++]! : 0);
  }
  return { terms: terms.slice(0, n), weights: weights.slice(0, n) };
}

/** Lays a vector out in `dense` for many products; `clear` must follow. */
export function spread(dense: Int32Array, { terms, weights }: Vector): void {
  for (let i = 0; i < terms.length; i += 1) dense[terms[i]!] = weights[i]!;
}

/** Adds a vector to what lies spread in `dense`. */
export function spreadMore(dense: Int32Array, { terms, weights }: Vector): void {
  for (let i = 0; i < terms.length; i += 1) dense[terms[i]!]! += weights[i]!;
}

export function clear(dense: Int32Array, { terms }: Vector): void {
  for (let i = 0; i < terms.length; i += 1) dense[terms[i]!] = 0;
}

/** The scalar product of the vector that lies spread in `dense` with another. */
export function product(dense: Int32Array, { terms, weights }: Vector): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) sum += dense[terms[i]!]! * weights[i]!;
  return sum;
}

/** True where a vector has a term: its terms are rising. */
export function hasTerm({ terms }: Vector, term: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term;
}
