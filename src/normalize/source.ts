/** Which outlet published it: stated by metadata, address or a credit that the configuration knows. Never a guess. */
import { createHash } from "node:crypto";
import type { SourceConfig, SourceRef } from "../model.js";
import { cutText } from "../text/cut.js";
import { canonicalUrl } from "./article-id.js";
import type { Draft } from "./draft.js";
import { cleanField } from "./metadata.js";
import { hostOf, outletOf } from "./outlet.js";
import { canonicalName } from "./upstream.js";

const LONGEST_NAME = 120;
/** A name that is a host: "ledger.example". */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;
/** Rules whose lines name the site or the owner of the text. */
const OWNERS = new Set(["copyright", "site-name"]);

/**
 * The outlet of an article, or null where nothing states it. One that content/sources.yml knows goes by its name there; any other that has
 * an address by its domain, so that its pages, feeds and newsletters are one source whatever they call it; else by the name that is stated.
 */
export function findSource(draft: Draft, url: string | null, sources: readonly SourceConfig[]): SourceRef | null {
  const { meta } = draft.raw;
  const stated = cutText(cleanField(meta.source) ?? "", LONGEST_NAME);
  const known = stated === "" ? undefined : (findBySource(stated, sources) ?? undefined);
  if (known) return sourceOfName(known.name);
  const home = homeOf(meta.site);
  const addresses = [url, home, HOST.test(stated) ? `https://${stated}/` : null];
  const address = addresses.find((each) => each !== null && outletOf(each) !== null) ?? addresses[0] ?? null;
  if (address !== null) {
    // The name belongs to the home beside it: that of whom an outlet quotes is not its own.
    const isOwn = !HOST.test(stated) && (home === null || outletOf(home) === outletOf(address));
    return ofAddress(address, isOwn ? stated : "", sources);
  }
  if (stated) return sourceOfName(stated);
  const credited = findOwner(draft, sources);
  return credited ? sourceOfName(credited.name) : null;
}

/** The source of an address, called as it calls itself, else by its host. */
function ofAddress(address: string, stated: string, sources: readonly SourceConfig[]): SourceRef {
  const host = hostOf(address);
  const outlet = outletOf(address);
  const known = (outlet === null ? undefined : sourceOfHost(outlet, sources)) ?? sourceOfHost(host, sources);
  if (known) return sourceOfName(known.name);
  if (outlet === null) return sourceOfName(stated || host);
  const name = outlet.includes("/") ? outlet : stated || host;
  return { id: idOfOutlet(outlet), name };
}

function findBySource(stated: string, sources: readonly SourceConfig[]): SourceConfig | undefined {
  const name = canonicalName(stated, sources);
  return sourceOfHost(stated, sources) ?? sources.find((source) => source.name === name);
}

/** Containers state a home page or only its host. */
function homeOf(site: string | undefined): string | null {
  if (site === undefined) return null;
  return canonicalUrl(site) ?? (HOST.test(site.trim()) ? `https://${site.trim()}/` : null);
}

/** A source that isn't known goes by what is: its headline, else its first words. */
export function unknownSource(id: string, headline: string | null, text: string, input: string): SourceRef {
  const name = headline ?? firstWords(text) ?? "";
  return { id, name: cutText(name === "" ? input : name, LONGEST_NAME) };
}

function firstWords(text: string): string | null {
  const words = cutText(text, LONGEST_NAME).split(/\s+/).slice(0, 8);
  return text === "" ? null : `${words.join(" ")}…`;
}

/** The source that has no more than this name. */
export function sourceOfName(name: string): SourceRef {
  return { id: slug(name), name };
}

/** The id of a source that is known by its domain: see `outletOf`. */
export function idOfOutlet(outlet: string): string {
  return slug(outlet);
}

/** Lower-case letters and digits of any script, joined by hyphens. */
function slug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.join("-");
  if (words) return cutText(words, 60);
  return `s${createHash("sha256").update(name).digest("hex").slice(0, 12)}`;
}

function sourceOfHost(host: string, sources: readonly SourceConfig[]): SourceConfig | undefined {
  const lower = host.toLowerCase();
  return sources.find((source) =>
    source.hosts.some((each) => {
      const known = each.replace(/^www\./, "");
      return lower === known || lower.endsWith(`.${known}`);
    }),
  );
}

/** An outlet of the configuration, no agency, in a copyright line or as the name of the site. */
function findOwner(draft: Draft, sources: readonly SourceConfig[]): SourceConfig | undefined {
  const lines = draft.removed.filter((line) => OWNERS.has(line.rule)).map((line) => line.text.slice(0, 300));
  return sources.find(
    (source) =>
      !source.agency &&
      lines.some((line) => [source.name, ...source.aliases, ...source.hosts].some((name) => line.includes(name))),
  );
}
