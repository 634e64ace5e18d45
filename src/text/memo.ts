/**
 * A pure function of a string that remembers its answers: what is asked about one sentence is asked many times. When `limit` answers
 * are remembered all are forgotten; texts longer than `longest` UTF-16 units aren't remembered at all, so that memory stays bounded.
 */
export function memo<T>(make: (text: string) => T, limit: number, longest = 2_000): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = make(text);
    if (known.size >= limit) known.clear();
    known.set(text, { value });
    return value;
  };
}
