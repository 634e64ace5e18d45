import { intake as messages } from "../errors.js";
import type { Context } from "./context.js";

/** Names every file of content/ that can't be read. With one of them, nothing may be written: it would be taken for deleted. */
export function isSound({ faults }: { readonly faults: readonly string[] }, context: Context): boolean {
  for (const fault of faults) context.fault(fault);
  if (faults.length > 0) context.fault(messages.leftAlone(faults.length));
  return faults.length === 0;
}
