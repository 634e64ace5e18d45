/** The three formats in which every list of the site can be followed, and where they lie. */
export const FORMATS = [
  { kind: "rss", name: "RSS", file: "feed.xml", type: "application/rss+xml" },
  {
    kind: "atom",
    name: "Atom",
    file: "atom.xml",
    type: "application/atom+xml",
  },
  {
    kind: "json",
    name: "JSON Feed",
    file: "feed.json",
    type: "application/feed+json",
  },
] as const;

export type Format = (typeof FORMATS)[number];

export interface FeedLink {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly path: string;
}

/** The feeds that lie in a folder of the site ("/sources/x/"). */
export function feedLinks(folder: string, title: string): FeedLink[] {
  return FORMATS.map(({ name, file, type }) => ({ name, type, title: `${title} (${name})`, path: folder + file }));
}
