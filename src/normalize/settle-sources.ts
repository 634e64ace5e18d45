/**
 * Sources as all articles together show them. One article is normalized at a time; what only the others and today's content/sources.yml
 * tell is settled here: outlets of the configuration, texts that state a name and no address, and one name for each source.
 */
import type { Article, SourceConfig, SourceRef } from "../model.js";
import { outletOf } from "./outlet.js";
import { idOfOutlet, sourceOfName } from "./source.js";
import { type Directory, directoryOf } from "./source-directory.js";

/** What is needed of an article. */
export interface SourceRow extends Pick<Article, "id" | "url" | "source"> {
  /** True where an editor corrected the article's file: its source is taken as it stands there. */
  readonly edited?: boolean;
}

/** Articles that state the same of their source. */
interface Kind {
  readonly row: SourceRow;
  count: number;
  /** Id of the source. */
  id: string;
}

/** The articles' sources, by article id; those that stay as they are aren't in it. The order of the rows plays no part. */
export function settleSources(
  rows: readonly SourceRow[],
  sources: readonly SourceConfig[],
): ReadonlyMap<string, SourceRef> {
  const known = rows.filter(({ id, source }) => source.id !== id);
  const directory = directoryOf(sources);
  const { kinds, kindOf } = kindsOf(known, directory);
  const homes = homesOf(kinds);
  const settled = kinds.map(({ row, id }) => (isNameOnly(row, id) ? (homes.get(id) ?? id) : id));
  const names = namesOf(kinds, settled, directory);
  const refs = kinds.map(({ row: { source } }, k): SourceRef | null => {
    const [id, name] = [settled[k]!, names.get(settled[k]!)!];
    return id === source.id && name === source.name ? null : { id, name };
  });
  const found = new Map<string, SourceRef>();
  known.forEach(({ id }, i) => {
    const ref = refs[kindOf[i]!]!;
    if (ref !== null) found.set(id, ref);
  });
  return found;
}

/** The kinds that there are, and for each row the place of its own. */
function kindsOf(rows: readonly SourceRow[], directory: Directory): { kinds: Kind[]; kindOf: Int32Array } {
  const kinds: Kind[] = [];
  const places = new Map<string, number>();
  const kindOf = Int32Array.from(rows, (row) => {
    const { source, url, edited } = row;
    const { id, name } = source;
    // With the lengths, no other texts give the same key.
    const key = `${id.length} ${name.length} ${id}${name}${edited === true || url === null ? "" : ` ${url}`}`;
    const known = places.get(key);
    const place = known ?? kinds.push({ row, count: 0, id: idOf(row, directory) }) - 1;
    if (known === undefined) places.set(key, place);
    kinds[place]!.count += 1;
    return place;
  });
  return { kinds, kindOf };
}

function idOf({ url, source, edited }: SourceRow, directory: Directory): string {
  const known = directory.byName(source.name) ?? (url === null || edited ? undefined : directory.byAddress(url));
  if (known) return sourceOfName(known.name).id;
  const outlet = url === null || edited ? null : outletOf(url);
  return outlet === null ? source.id : idOfOutlet(outlet);
}

/** True where nothing but a name tells who it is. */
function isNameOnly({ source }: SourceRow, id: string): boolean {
  return id === source.id && id === sourceOfName(source.name).id;
}

/** For each name that exactly one source with an address bears: that source. Two outlets of one name are never joined. */
function homesOf(kinds: readonly Kind[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { row, id } of kinds) {
    if (isNameOnly(row, id)) continue;
    const name = sourceOfName(row.source.name).id;
    bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  }
  return new Map([...bearers].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0]!] as const] : [])));
}

/** One name for each source: the configuration's, else the one most of its articles state; a host only where none states a name. */
function namesOf(kinds: readonly Kind[], settled: readonly string[], directory: Directory): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  kinds.forEach(({ row: { source }, count }, k) => {
    const names = counts.get(settled[k]!) ?? new Map<string, number>();
    names.set(source.name, (names.get(source.name) ?? 0) + count);
    counts.set(settled[k]!, names);
  });
  return new Map([...counts].map(([id, names]) => [id, directory.nameOf(id) ?? best(names)]));
}

function best(names: ReadonlyMap<string, number>): string {
  const isHost = (name: string): number => (/^[^\s/]+\.[^\s]+$/.test(name) ? 1 : 0);
  const order = [...names].sort(
    ([a, m], [b, n]) => isHost(a) - isHost(b) || n - m || a.length - b.length || (a < b ? -1 : 1),
  );
  return order[0]![0];
}
