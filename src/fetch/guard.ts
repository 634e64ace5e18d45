/** What is never asked: other schemes, odd ports, addresses inside private networks. Pure: names are looked up elsewhere. */
import { BlockList, isIP } from "node:net";
import { fetching as messages } from "../errors/fetch.js";
import type { FetchConfig } from "../model.js";
import { type Fault, refused } from "./fault.js";

/** Special-purpose addresses of IPv4 (IANA registry; RFC 6890 and its updates): none of them is a host of the public web. */
const SPECIAL_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
/** Of IPv6 only 2000::/3 is public, and not these: protocol assignments and Teredo, documentation, 6to4. */
const PUBLIC_6 = ["2000::", 3] as const;
const SPECIAL_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const PORTS = new Set(["", "80", "443", "8080", "8443"]);
export const LONGEST_URL = 2000;

const special4 = new BlockList();
for (const [net, prefix] of SPECIAL_4) special4.addSubnet(net, prefix, "ipv4");
const public6 = new BlockList();
public6.addSubnet(...PUBLIC_6, "ipv6");
const special6 = new BlockList();
for (const [net, prefix] of SPECIAL_6) special6.addSubnet(net, prefix, "ipv6");

/** True for an IP address that a host of the public web can have. IPv4 inside IPv6, in any form, is none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special4.check(address, "ipv4");
  if (family !== 6 || address.includes("%") || address.includes(".")) return false;
  return public6.check(address, "ipv6") && !special6.check(address, "ipv6");
}

/** True where the configuration lets this host be asked whatever its address and port: hosts as "name" or "name:port". */
export function isAllowedInside({ hostname, port, protocol }: URL, allow: FetchConfig["allowPrivate"]): boolean {
  if (typeof allow === "boolean") return allow;
  const number = port || (protocol === "https:" ? "443" : "80");
  const names = new Set([hostname, bare(hostname), `${hostname}:${number}`]);
  return allow.some((each) => names.has(each.toLowerCase()));
}

/** Without the brackets of IPv6. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}

/** Why an address must not be asked, as far as it can be told before its name is looked up; null where it may be. */
export function faultOfUrl(url: URL, allow: FetchConfig["allowPrivate"]): Fault | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return refused("scheme", messages.scheme(url.protocol));
  if (url.username !== "" || url.password !== "") return refused("credentials", messages.credentials);
  if (url.href.length > LONGEST_URL) return refused("long-address", messages.tooLong(LONGEST_URL));
  if (isAllowedInside(url, allow)) return null;
  if (!PORTS.has(url.port)) return refused("odd-port", messages.port(url.port));
  const host = bare(url.hostname);
  return isIP(host) > 0 && !isPublicAddress(host) ? insideFault(host, host) : null;
}

export function insideFault(host: string, address: string): Fault {
  return refused("private-address", messages.inside(host, address));
}
