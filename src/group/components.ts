import { shortHash } from "../text/hash.js";
import { rootOf, separate, unite } from "./joined.js";
import { merge } from "./merge.js";
import { type Side, scoreOf, sideOf } from "./score.js";
import type { Ties } from "./segment-files.js";
import type { Edge } from "./surroundings.js";
import { needVectors, roomFor, type Workshop } from "./workshop.js";

/** Articles that hang together by links that could be merged; what becomes of them depends on nothing outside. */
export interface Parcel {
  /** By rising number. */
  readonly members: readonly number[];
  readonly edges: readonly Edge[];
  /** Over all that the result depends on. */
  readonly key: string;
}

/** Each article as a side of a link. */
export function toSides({ table }: Workshop, ties: readonly Ties[]): Side[] {
  const sides: Side[] = [];
  for (const { backgrounds } of ties)
    for (const background of backgrounds)
      sides.push(sideOf(table.days[sides.length]!, table.languages[sides.length]!, background));
  return sides;
}

/** The sets of articles that links hold together; an article that none holds is in none. */
export function toParcels(
  shop: Workshop,
  ties: readonly Ties[],
  sides: readonly Side[],
  marks: readonly string[],
): Parcel[] {
  const { options } = shop;
  const edges = ties.flatMap((each) =>
    each.edges.filter(({ a, b, product }) => scoreOf(sides[a]!, sides[b]!, product, options).total >= options.cut),
  );
  const joined = separate(sides.length);
  for (const { a, b } of edges) unite(joined, a, b);
  const found = new Map<number, { members: number[]; edges: Edge[] }>();
  for (let a = 0; a < sides.length; a += 1) {
    const root = rootOf(joined, a);
    if (root === a) continue;
    const parcel = found.get(root);
    if (parcel) parcel.members.push(a);
    else found.set(root, { members: [root, a], edges: [] });
  }
  for (const edge of edges) found.get(rootOf(joined, edge.a))!.edges.push(edge);
  return [...found.values()].map(({ members, edges: own }) => ({
    members,
    edges: own,
    key: shortHash([...members.map((a) => marks[a]!), ...own.map((edge) => edgeMark(shop, edge))].join("\n")),
  }));
}

/** For each article what stands for its vector, days, language and background. */
export function marksOf({ table, names }: Workshop, sides: readonly Side[]): string[] {
  return sides.map(
    ({ background }, a) => `${table.entries[a]!.id} ${names.vectors[table.segmentOf[a]!]} ${background}`,
  );
}

const edgeMark = ({ table }: Workshop, { a, b, product }: Edge): string =>
  `${table.entries[a]!.id} ${table.entries[b]!.id} ${product}`;

/** For each parcel the members of its clusters, known by its key or worked out. */
export function splitParcels(
  shop: Workshop,
  parcels: readonly Parcel[],
  sides: readonly Side[],
  known: ReadonlyMap<string, readonly (readonly number[])[]>,
): (readonly (readonly number[])[])[] {
  const { table, vectors, options } = shop;
  const fresh = parcels.filter(({ key }) => !known.has(key));
  needVectors(
    shop,
    fresh.flatMap(({ members }) => members.map((a) => table.segmentOf[a]!)),
  );
  const room = roomFor(shop);
  return parcels.map(({ members, edges, key }) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const places = new Map(members.map((a, i) => [a, i]));
    const component = {
      sides: members.map((a) => sides[a]!),
      vectors: members.map((a) => vectors[a]!),
      edges: edges.map(({ a, b, product }) => ({ a: places.get(a)!, b: places.get(b)!, product })),
    };
    return merge(component, options, room).map((cluster) => cluster.map((i) => members[i]!));
  });
}
