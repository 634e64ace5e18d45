/** A pure function of a record, worked out once for each: the answer is kept as long as the record is. */
export function once<Of extends object, Answer extends object>(make: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    const found = known.get(of) ?? make(of);
    known.set(of, found);
    return found;
  };
}
