/** An archive over records that are in memory already: for tests, and for whoever holds a whole digest. */
import { hash } from "node:crypto";
import type { Archive, Collection, Digest } from "../model.js";
import { ascending } from "./order.js";

/** The digest as an archive; of two records with one id the first counts. */
export function archiveOf({ articles, stories, ...rest }: Digest): Archive {
  return { ...rest, articles: collectionOf(articles), stories: collectionOf(stories) };
}

function collectionOf<T extends { readonly id: string }>(records: readonly T[]): Collection<T> {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  const entries = records.map(({ id }) => ({ id, hash: hashOf(JSON.stringify(byId.get(id))) }));
  return { entries: entries.sort((a, b) => ascending(a.id, b.id)), read: (id) => byId.get(id)! };
}

/** 32 hexadecimal digits of SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content).slice(0, 32);
}
