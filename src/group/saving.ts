/** What a run leaves for the next one: only days in which something is another are written. */
import { shortHash } from "../text/hash.js";
import { formatIndex, INDEX, type KnownDay, toKnown } from "./index-file.js";
import type { Keeper } from "./kept.js";
import type { Made } from "./regroup.js";
import { toStored } from "./segment-files.js";
import { formatStories, type StoredParcel } from "./stories-file.js";
import { compareText } from "./table.js";
import { hasTies, type Workshop } from "./workshop.js";

/** Keeps what the next run need not find out; gives all of it a name. */
export function save(shop: Workshop, keeper: Keeper, made: Made): string {
  const { table, names, sketches, shelf, last, ties } = shop;
  const changed = changedDays(shop, keeper, made);
  const days = table.segments.map((segment, s): KnownDay => {
    const { day, from, to } = segment;
    const before = last.get(day);
    for (const kind of [names.features, names.neighbours]) shelf.keep(kind[s]!);
    const files =
      changed.has(day) || before === undefined ? saveParcels(shop, keeper, day, changed.get(day) ?? []) : before;
    shelf.keep(files.stories);
    return {
      day,
      features: names.features[s]!,
      stories: files.stories,
      span: files.span,
      sketches: sketches.slice(from, to),
      tiesFrom: names.ties[s]!,
      ties: hasTies(shop, s) ? before!.ties : toStored(table, segment, ties[s]!),
    };
  });
  const known = toKnown(days);
  shelf.put(INDEX, () => formatIndex(known));
  return known.name;
}

/** What the days hold whose parcels aren't all the same records as before. */
function changedDays(
  { table }: Workshop,
  keeper: Keeper,
  { window, parcels, kept }: Made,
): Map<number, StoredParcel[]> {
  const dayOf = ({ members }: Made["parcels"][number]): number => table.placed[members[0]!]!;
  const own = new Map<number, StoredParcel[]>();
  const add = (day: number, parcel: StoredParcel): void => {
    const list = own.get(day) ?? [];
    if (list.push(parcel) === 1) own.set(day, list);
  };
  for (const each of parcels) add(dayOf(each), each.parcel);
  for (const each of kept) add(each.kept.day, each.parcel);
  const days = new Set([...own.keys(), ...[...window.opened].map(({ day }) => day), ...keeper.lost]);
  const isAsBefore = (day: number): boolean => {
    const before = new Set(keeper.ofDay(day).map(({ parcel }) => parcel));
    const now = own.get(day) ?? [];
    return !keeper.lost.has(day) && before.size === now.length && now.every((parcel) => before.has(parcel));
  };
  return new Map([...days].filter((day) => !isAsBefore(day)).map((day) => [day, own.get(day) ?? []]));
}

/** Gives the name of the file, and the days of which it tells. */
function saveParcels(
  { table, shelf }: Workshop,
  keeper: Keeper,
  day: number,
  parcels: readonly StoredParcel[],
): Pick<KnownDay, "stories" | "span"> {
  const sorted = parcels.toSorted((a, b) => compareText(a.key, b.key));
  const content = formatStories(sorted);
  const name = `c${day}-${shortHash([JSON.stringify(content.head), ...content.columns].join("\n"))}`;
  shelf.put(name, () => content);
  const ids = sorted.flatMap(({ clusters, stories }) => [
    ...clusters.flat(),
    ...stories.flatMap(({ outside }) => outside),
  ]);
  return { stories: name, span: spanOf(ids.map((id) => table.placed[keeper.placeOf(id)]!)) };
}

function spanOf(days: readonly number[]): KnownDay["span"] {
  if (days.length === 0) return [0, -1];
  const [first, last] = [Math.min, Math.max].map((of) => days.reduce((a, b) => of(a, b)));
  return [first!, last!];
}
