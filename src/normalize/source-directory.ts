/** content/sources.yml, to be looked up by name and by address. */
import type { SourceConfig } from "../model.js";
import { hostOf, outletOf } from "./outlet.js";
import { sourceOfName } from "./source.js";

export interface Directory {
  /** By name, alias or host, whatever its case. */
  readonly byName: (name: string) => SourceConfig | undefined;
  readonly byAddress: (url: string) => SourceConfig | undefined;
  /** The name of the source that has this id. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Of two entries that claim the same name, the first has it. */
export function directoryOf(sources: readonly SourceConfig[]): Directory {
  const names = new Map<string, SourceConfig>();
  const hosts = new Map<string, SourceConfig>();
  const ids = new Map<string, string>();
  for (const source of [...sources].reverse()) {
    for (const name of [...source.hosts, ...source.aliases, source.name]) names.set(name.toLowerCase(), source);
    for (const host of source.hosts) hosts.set(host.replace(/^www\./, ""), source);
    ids.set(sourceOfName(source.name).id, source.name);
  }
  return {
    byName: (name) => names.get(name.toLowerCase()),
    byAddress: (url) => hosts.get(outletOf(url) ?? "") ?? byHost(hostOf(url), hosts),
    nameOf: (id) => ids.get(id),
  };
}

/** "news.ledger.example" is found under "ledger.example" too. */
function byHost(host: string, hosts: ReadonlyMap<string, SourceConfig>): SourceConfig | undefined {
  const labels = host.split(".");
  for (let from = 0; from < labels.length && from < 20; from += 1) {
    const found = hosts.get(labels.slice(from).join("."));
    if (found) return found;
  }
  return undefined;
}
