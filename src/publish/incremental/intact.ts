/** Which files of the old site are still what was written: by size and time. */
import { statMany } from "../../files/stat-many.js";
import type { Output } from "./outputs.js";
import type { Owned, State } from "./state.js";

/** What is known of an owner's files that are still there; its key is "" where one of them isn't. */
export type Intact = (owner: string) => Owned | null;

export interface Found {
  readonly intact: Intact;
  /** True where all files are as they were written. */
  readonly isWhole: boolean;
}

/** Looks at each file of the old site. */
export async function lookAt(siteDir: string | null, state: State | null): Promise<Found> {
  if (siteDir === null || state === null) return { intact: () => null, isWhole: false };
  const outputs = [...state.owners.values()].flatMap((owned) => owned.outputs);
  const stampOf = await statMany(
    siteDir,
    outputs.map(([path]) => path),
  );
  const isChanged = ([, size, time]: Output, i: number): boolean => {
    const [sizeNow, timeNow] = stampOf(i);
    return size !== sizeNow || time !== timeNow;
  };
  const broken = new Set<Output>(outputs.filter(isChanged));
  return { intact: (owner) => leftOf(state.owners.get(owner), broken), isWhole: broken.size === 0 };
}

function leftOf(owned: Owned | undefined, broken: ReadonlySet<Output>): Owned | null {
  if (owned === undefined) return null;
  const outputs = owned.outputs.filter((output) => !broken.has(output));
  return outputs.length === owned.outputs.length ? owned : { key: "", outputs };
}
