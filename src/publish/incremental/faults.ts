/** What went wrong in one thread, told to another. */

/** Message, stack, and the words and numbers that the error has besides. */
export type Fault = Readonly<Record<string, unknown>>;

export function faultOf(error: unknown): Fault {
  const known = error instanceof Error ? error : new Error(String(error));
  const told = Object.entries(known).filter(([, value]) => ["string", "number"].includes(typeof value));
  return { ...Object.fromEntries(told), message: known.message, stack: known.stack };
}

export function toError(fault: Fault): Error {
  return Object.assign(new Error(), fault);
}
