/** Name look-up for connections: the answer that is checked is the one that is used, so that no second answer can lead inside. */
import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { insideFault, isPublicAddress } from "./guard.js";

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** Every address of a name; rejects as `dns.lookup` does. */
export type LookUp = (hostname: string) => Promise<readonly Address[]>;

export const lookUp: LookUp = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/** A look-up for `net.connect`; one that is guarded refuses a name if any of its addresses lies inside a private network. */
export function toLookupFunction(ask: LookUp, guarded: boolean): LookupFunction {
  return (hostname, options, callback) => {
    ask(hostname).then(
      (addresses) => {
        const inside = guarded ? addresses.find(({ address }) => !isPublicAddress(address)) : undefined;
        const [first] = addresses;
        if (inside) callback(insideFault(hostname, inside.address), "", 0);
        else if (!first) callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "", 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}
