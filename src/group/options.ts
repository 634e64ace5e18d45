/** What grouping can be told; bench/groups.md says how the defaults were found. */
export interface GroupOptions {
  /** Neighbours looked up for each article. */
  readonly neighbours: number;
  /** Two clusters are one story where their link, less the two deductions below, reaches this. */
  readonly cut: number;
  /** Share of each side's background (how near its other neighbours are) that is deducted from a link. */
  readonly background: number;
  /** Deducted for each natural logarithm of the smaller side's size: two big clusters are rarely one story. */
  readonly size: number;
  /** Standard deviation in days of how far apart one event's articles are published. */
  readonly days: number;
  /** What is left of a link between articles of very different dates. */
  readonly timeless: number;
  /** Days, before or after, within which articles are compared; beyond it only the same text again is found. */
  readonly reach: number;
  /** Days before an article's own whose articles say, with the news background, how rare a word is. */
  readonly window: number;
}

export const DEFAULTS: GroupOptions = {
  neighbours: 30,
  cut: 0.105,
  background: 0.3,
  size: 0.04,
  days: 3,
  timeless: 0.2,
  reach: 7,
  window: 7,
};
