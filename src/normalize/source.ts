/** Which outlet published it: stated by metadata, address or a credit that the configuration knows. Never a guess. */
import { createHash } from "node:crypto";
import type { SourceConfig, SourceRef } from "../model.js";
import { cutText } from "../text/cut.js";
import type { Draft } from "./draft.js";
import { cleanField } from "./metadata.js";
import { canonicalName } from "./upstream.js";

const LONGEST_NAME = 120;
/** Rules whose lines name the site or the owner of the text. */
const OWNERS = new Set(["copyright", "site-name"]);

/** The outlet of an article, or null where nothing states it. */
export function findSource(draft: Draft, url: string | null, sources: readonly SourceConfig[]): SourceRef | null {
  const stated = cutText(cleanField(draft.raw.meta.source) ?? "", LONGEST_NAME);
  if (stated) return toSource(sourceOfHost(stated, sources)?.name ?? canonicalName(stated, sources));
  if (url !== null) {
    const host = new URL(url).hostname.replace(/^www\./, "");
    return toSource(sourceOfHost(host, sources)?.name ?? host);
  }
  const credited = findOwner(draft, sources);
  return credited ? toSource(credited.name) : null;
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

function toSource(name: string): SourceRef {
  return { id: slug(name), name };
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
  return sources.find((source) => source.hosts.some((known) => lower === known || lower.endsWith(`.${known}`)));
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
