/**
 * What every run asks of every day: which files hold the rest of it, its sketches and its ties. One file: thousands of small ones cost
 * more to open than to read.
 */
import type { Content } from "./codec.js";
import { formatSketches, parseSketches, type StoredTies } from "./segment-files.js";

/** What the last run left of a day. */
export interface KnownDay {
  readonly day: number;
  /** The file of features. */
  readonly features: string;
  /** The file of stories. */
  readonly stories: string;
  /** Those of its articles, in their order. */
  readonly sketches: readonly Uint32Array[];
  /** Names what its ties were worked out from. */
  readonly tiesFrom: string;
  readonly ties: StoredTies;
}

/** Changes with the form of the files that it names. */
export const INDEX = "index-6";

type Row = readonly [day: number, features: string, stories: string, tiesFrom: string, articles: number, edges: number];

export function formatIndex(days: readonly KnownDay[]): Content {
  const rows = days.map(({ day, features, stories, tiesFrom, sketches, ties }): Row => {
    return [day, features, stories, tiesFrom, sketches.length, ties.ends.length];
  });
  const all = days.map(({ ties }) => ties);
  return {
    head: rows,
    columns: [
      joined(Float64Array, all, ({ backgrounds }) => backgrounds),
      joined(Uint32Array, all, ({ ends }) => ends),
      joined(Int32Array, all, ({ days: others }) => others),
      joined(Uint32Array, all, ({ places }) => places),
      joined(Int32Array, all, ({ products }) => products),
      ...formatSketches(days.flatMap(({ sketches }) => sketches)).columns,
    ],
  };
}

export function parseIndex({ head, columns }: Content): KnownDay[] {
  const [backgrounds, ends, others, places, products, ...rest] = columns as [
    Float64Array,
    Uint32Array,
    Int32Array,
    Uint32Array,
    Int32Array,
    Uint8Array,
    Uint32Array,
  ];
  const sketches = parseSketches({ head: null, columns: rest });
  let [article, edge] = [0, 0];
  return (head as readonly Row[]).map(([day, features, stories, tiesFrom, articles, edges]) => {
    const [fromArticle, fromEdge] = [article, edge];
    article += articles;
    edge += edges;
    const ties = {
      backgrounds: backgrounds.subarray(fromArticle, article),
      ends: ends.subarray(fromEdge, edge),
      days: others.subarray(fromEdge, edge),
      places: places.subarray(fromEdge, edge),
      products: products.subarray(fromEdge, edge),
    };
    return { day, features, stories, tiesFrom, sketches: sketches.slice(fromArticle, article), ties };
  });
}

type Numbers = Float64Array | Uint32Array | Int32Array;

/** One column of all days' own. */
function joined<A extends Numbers>(
  Kind: new (length: number) => A,
  days: readonly StoredTies[],
  columnOf: (ties: StoredTies) => A,
): A {
  const whole = new Kind(days.reduce((sum, ties) => sum + columnOf(ties).length, 0));
  let at = 0;
  for (const ties of days) {
    whole.set(columnOf(ties), at);
    at += columnOf(ties).length;
  }
  return whole;
}
