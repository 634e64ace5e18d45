/** V8 lets a heap grow to several times what lives in it before it collects: in long work, garbage would be most of the memory. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** By so many hundredths of what lives in it a heap may grow before it is collected. */
const GROWTH = 40;

/** From now on the heaps of this process are kept small, until the function that comes back is called. Costs some processor time. */
export function keepHeapSmall(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // How far a heap may grow is settled when it is collected.
  collect();
  return () => {
    setFlagsFromString("--heap-growing-percent=0");
    collect();
  };
}

function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
