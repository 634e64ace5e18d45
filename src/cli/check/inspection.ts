import type { Site } from "./site.js";

/** One thing that is wrong with the finished site. */
export interface Fault {
  /** Path in _site, or of a file in content/. */
  readonly file: string;
  /** Kebab-case name of the rule that found it. */
  readonly rule: string;
  /** What is wrong, and what to do: one line. */
  readonly text: string;
}

/** What was looked at. */
export type Counts = Record<"pages" | "quotations" | "receipts" | "links" | "feeds" | "records", number>;

/** What the steps of `check` share. Each fills what the ones after it need. */
export interface Inspection {
  readonly site: Site;
  /** Takes a fault as it comes up. */
  readonly tell: (file: string, rule: string, text: string) => void;
  readonly counts: Counts;
  /** By the folder of its page, e.g. "stories/quay-0a1b2c3d/"; filled from the records. */
  readonly stories: Map<string, StoryFacts>;
  /** The ids in each page, by its path; filled from the pages. */
  readonly idsOf: Map<string, ReadonlySet<string>>;
}

/** What pages and feeds are held against: a small part of a story's record, so that a large site fits in memory. */
export interface StoryFacts {
  readonly id: string;
  readonly headline: string;
  /** Ids of its articles, and how many sources they are of. */
  readonly articles: readonly string[];
  readonly sources: number;
  readonly claims: ReadonlyMap<string, { readonly sources: number; readonly origins: number }>;
  /** Wordings of the editor's, in lower case. */
  readonly edited: readonly string[];
}

/** A text cut to what fits into a line of the report. */
export function short(text: string): string {
  const line = squeeze(text);
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** Every run of white space as one blank, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A bullet as it is compared: pages give a clause a capital and a full stop. */
export function loosen(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/[.,;:–—-]{1,9}$/, "");
}

/** True where one of the story's articles says it, or it is the editor's wording. */
export function isSaid(text: string, story: StoryFacts | undefined, { site }: Inspection): boolean {
  const point = loosen(text);
  if (story === undefined || point === "") return false;
  return (
    story.articles.some((id) => site.saying(id).includes(point)) || story.edited.some((each) => each.startsWith(point))
  );
}
