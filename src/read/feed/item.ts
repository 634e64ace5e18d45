/** What every kind of feed comes down to. */

/** One item as it stands in the feed; "" for what it doesn't state. */
export interface FeedItem {
  readonly id: string;
  /** Absolute, or relative to `base`. */
  readonly url: string;
  readonly base: string;
  /** True where the address belongs to a service that counts clicks, not to the outlet. */
  readonly redirects: boolean;
  /** The outlet that the item was taken from, where it says so. */
  readonly origin: { readonly name: string; readonly url: string };
  /** HTML. */
  readonly title: string;
  /** HTML. */
  readonly content: string;
  /** HTML; a shorter text beside the content. */
  readonly summary: string;
  /** True where the feed has no field for the whole text, so that `content` is what it calls a description or summary. */
  readonly described: boolean;
  readonly authors: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly language: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface Feed {
  readonly title: string;
  /** The home page of what the feed is about. */
  readonly url: string;
  readonly items: readonly FeedItem[];
}

/** Plain text as HTML. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n\n", "<br>");
}
