/**
 * What every run asks of every day: which files hold the rest of it, its sketches and its ties. One file: thousands of small ones cost
 * more to open than to read.
 */
import { shortHash } from "../text/hash.js";
import type { Content } from "./codec.js";
import { formatSketches, parseSketches, type StoredTies } from "./segment-files.js";

/** What the last run left of a day. */
export interface KnownDay {
  readonly day: number;
  /** The file of features. */
  readonly features: string;
  /** The file of parcels and stories. */
  readonly stories: string;
  /** The first and the last day of which these have an article, or tell of one; the last before the first where there are none. */
  readonly span: readonly [first: number, last: number];
  /** Those of its articles, in their order. */
  readonly sketches: readonly Uint32Array[];
  /** Names what its ties were worked out from. */
  readonly tiesFrom: string;
  readonly ties: StoredTies;
}

/** Changes with the form of the files that it names. */
export const INDEX = "index-7";

type Row = readonly [
  day: number,
  features: string,
  stories: string,
  first: number,
  last: number,
  tiesFrom: string,
  articles: number,
  edges: number,
];

/** What the last run left of all days. */
export interface Known {
  /** Stands for all of it. */
  readonly name: string;
  readonly days: readonly KnownDay[];
}

/** Gives the days their name: two runs that leave the same have the same one. */
export function toKnown(days: readonly KnownDay[]): Known {
  return { name: shortHash(JSON.stringify(days.map(rowOf))), days };
}

function rowOf({ day, features, stories, span: [first, last], tiesFrom, sketches, ties }: KnownDay): Row {
  return [day, features, stories, first, last, tiesFrom, sketches.length, ties.ends.length];
}

interface Head {
  readonly name: string;
  readonly rows: readonly Row[];
}

export function formatIndex({ name, days }: Known): Content {
  const head: Head = { name, rows: days.map(rowOf) };
  const all = days.map(({ ties }) => ties);
  return {
    head,
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

export function parseIndex({ head, columns }: Content): Known {
  const { name, rows } = head as Head;
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
  const days = rows.map(([day, features, stories, first, last, tiesFrom, articles, edges]): KnownDay => {
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
    const own = sketches.slice(fromArticle, article);
    return { day, features, stories, span: [first, last], tiesFrom, sketches: own, ties };
  });
  return { name, days };
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
