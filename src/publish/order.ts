/** Strings by code unit: the order that no locale changes. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function descending(a: string, b: string): number {
  return ascending(b, a);
}
