import { shortHash } from "../text/hash.js";
import { rootOf, separate, unite } from "./joined.js";
import { merge } from "./merge.js";
import { type Side, scoreOf, sideOf } from "./score.js";
import type { Edge } from "./surroundings.js";
import { backgroundsOf, needTies, needVectors, roomFor, type Workshop } from "./workshop.js";

/** Articles that hang together by links that could be merged; what becomes of them depends on nothing outside. */
export interface Parcel {
  /** By rising number. */
  readonly members: readonly number[];
  readonly edges: readonly Edge[];
  /** Over all that the result depends on. */
  readonly key: string;
}

/** Each article as a side of a link. */
export function toSides(shop: Workshop): Side[] {
  const { table } = shop;
  const sides: Side[] = [];
  for (const backgrounds of backgroundsOf(shop))
    for (const background of backgrounds)
      sides.push(sideOf(table.days[sides.length]!, table.languages[sides.length]!, background));
  return sides;
}

/** True for a link that could be merged. */
export function isStrong({ options }: Workshop, sides: readonly Side[], { a, b, product }: Edge): boolean {
  return scoreOf(sides[a]!, sides[b]!, product, options).total >= options.cut;
}

/** The sets of `open` articles (1 for each) that links hold together; one that none holds is in none. */
export function toParcels(shop: Workshop, sides: readonly Side[], open: Uint8Array): Parcel[] {
  const own = segmentsOf(shop, open);
  needTies(shop, own);
  const edges = own.flatMap((s) =>
    shop.ties[s]!.edges.filter((edge) => open[edge.a] === 1 && open[edge.b] === 1 && isStrong(shop, sides, edge)),
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
  const markOf = marksOf(shop, sides);
  return [...found.values()].map(({ members, edges: own }) => ({
    members,
    edges: own,
    key: shortHash([...members.map(markOf), ...own.map((edge) => edgeMark(shop, edge))].join("\n")),
  }));
}

/** The segments that have one of these articles. */
export function segmentsOf({ table: { segments } }: Workshop, open: Uint8Array): number[] {
  return [...segments.keys()].filter((s) => open.subarray(segments[s]!.from, segments[s]!.to).includes(1));
}

/** Gives what stands for an article's vector, days, language and background. */
export function marksOf({ table, names }: Workshop, sides: readonly Side[]): (a: number) => string {
  return (a) => `${table.entries[a]!.id} ${names.vectors[table.segmentOf[a]!]} ${sides[a]!.background}`;
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
