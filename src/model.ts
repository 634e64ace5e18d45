/**
 * The records that all stages speak. No code, no classes: plain readonly data that can be printed.
 * Every `start` and `end` counts UTF-16 units of the `text` of the article named beside it.
 */

/** ISO 8601, as precise as is known: "2025", "2025-03", "2025-03-14" or "2025-03-14T09:30:00Z". */
export type IsoDate = string;

/** Something worth telling the editor about one input. Values, not prints: the caller decides what is shown. */
export interface Warning {
  /** The input, as it was given (path, or path#record). */
  readonly path: string;
  /** The kebab-case name of the rule that noticed it, e.g. "invalid-bytes". */
  readonly rule: string;
  /** What is wrong or odd, and what to do about it: one line. */
  readonly text: string;
  /** Line of the input, from 1. */
  readonly line?: number;
  /** "unusable": the input became no article (exit 1); "odd": it was used all the same. */
  readonly level: "unusable" | "odd";
}

/** Takes the warnings of a stage as they come up. */
export type Report = (warning: Warning) => void;

/** What a container (front matter, a JSON record, a feed item) states about an article. Strings as found. */
export interface RawMeta {
  readonly id?: string;
  readonly title?: string;
  readonly dek?: string;
  readonly url?: string;
  readonly source?: string;
  /** The outlet's home page or host, where it is stated apart from the article's address. */
  readonly site?: string;
  readonly author?: string;
  readonly date?: string;
  readonly updated?: string;
  readonly language?: string;
}

/** A block of a text whose container marks its blocks, such as a web page. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Of headings: 1 to 6. */
  readonly level?: number;
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** One text as read from a file, before anything in it is interpreted. */
export interface RawArticle {
  /** The path as it was given; `FILE#ID` for a record of a file that can hold several. */
  readonly input: string;
  readonly format: "text" | "markdown" | "jsonl" | "html" | "feed";
  /** The encoding it was decoded from, e.g. "utf-8", "windows-1252". */
  readonly encoding: string;
  /** Decoded text: LF line ends, well-formed UTF-16, no byte-order mark. Markdown for format "markdown". */
  readonly text: string;
  /** Line number in the file of the first line of `text`, from 1. */
  readonly firstLine: number;
  readonly meta: RawMeta;
  /** The blocks of `text` where the container marks them; `text` is their markdown then. */
  readonly blocks?: readonly RawBlock[];
  readonly links?: readonly Link[];
  /** Lines of the container that are no part of the text, e.g. a page's navigation. */
  readonly cut?: readonly RemovedLine[];
  /** True where a feed holds only a summary of the article, or its beginning. */
  readonly summary?: true;
}

export interface SourceRef {
  /** The slug of the outlet's name in content/sources.yml, else of its domain, else of its name; the article's own id where the outlet isn't known. */
  readonly id: string;
  readonly name: string;
}

/** A run of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = "heading" | "paragraph" | "item" | "quotation";

/** One block of an article's text; blocks are separated by a blank line and don't overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface RemovedLine {
  readonly text: string;
  /** Line of the input, from 1. */
  readonly line: number;
  readonly rule: string;
}

export interface Bullet extends Span {
  readonly text: string;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Article {
  readonly version: 1;
  readonly id: string;
  readonly kind: "article" | "not-article";
  readonly input: string;
  readonly url: string | null;
  readonly source: SourceRef;
  readonly headline: string | null;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO 639-1, e.g. "en"; "und" where it could not be told. */
  readonly language: string;
  readonly published: IsoDate | null;
  readonly publishedFrom: "metadata" | "text" | "unknown";
  /** The day of first intake; null until an article is taken in (normalize, group and compare take nothing in). */
  readonly received: IsoDate | null;
  /** The day on which its raw file came again with another text. */
  readonly corrected?: IsoDate;
  /** Markdown: paragraphs, headings, lists, quotations; no inline links or images. */
  readonly body: string;
  /** The body as plain text, blocks separated by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The source's own summary points. */
  readonly bullets: readonly Bullet[];
  /** Sources that the article itself names as its own. */
  readonly upstream: readonly string[];
  readonly links: readonly Link[];
  readonly removed: readonly RemovedLine[];
  /** True where only a summary of the article is known, from a feed. */
  readonly summary?: true;
}

/** Why articles stand together: one feature they have in common. */
export interface Together {
  readonly feature: string;
  readonly weight: number;
  readonly articles: readonly string[];
}

/** The nearest articles that a cluster was not merged with, and why not. */
export interface Nearest {
  /** The first article of the other cluster, which may be a story or stand alone. */
  readonly article: string;
  /** Mean likeness of the articles of both, 0 to 1, and the least that they would have needed. */
  readonly likeness: number;
  readonly needed: number;
  /** Readable by a person. */
  readonly why: string;
}

/** Articles about one event: the raw result of grouping. */
export interface Cluster {
  readonly id: string;
  /** Article ids, in (date, id) order. */
  readonly articles: readonly string[];
  readonly together: readonly Together[];
  readonly nearest?: Nearest;
  /** Clusters of two or more, further back in time, that this one goes on from: the first article of each, nearest first. */
  readonly earlier?: readonly string[];
}

export interface OriginReason {
  readonly kind: "shared-text" | "claim-order" | "publisher" | "upstream" | "quote" | "editor";
  /** Readable by a person. */
  readonly detail: string;
  readonly score: number;
}

/** The articles of one story that go back to one text. */
export interface Origin {
  /** "o1", "o2", … in the order of the first article. */
  readonly id: string;
  readonly articles: readonly string[];
  /** Empty where the origin is one article. */
  readonly why: readonly OriginReason[];
}

/** A passage that states something: `text.slice(start, end) === quote` of the article. */
export interface Support extends Span {
  readonly article: string;
  readonly quote: string;
  readonly score: number;
}

export interface Claim {
  readonly id: string;
  /** A quote of one supporting passage; an editor's wording where `editor` is true. */
  readonly text: string;
  readonly editor?: true;
  /** The editor put it first, or keeps its wording. */
  readonly pinned?: true;
  readonly locked?: true;
  /** Count of distinct sources, and of distinct origins, that state it. */
  readonly sources: number;
  readonly origins: number;
  readonly support: readonly Support[];
  /** How likely it is, from 0 to 1, that its passages state the same: the mean over pairs of different articles. */
  readonly sure?: number;
  /** Why an editor wouldn't print it as it stands: its passages may state different things, a better bullet says nearly the same, or it doesn't stand alone. */
  readonly aside?: "unsure" | "alike" | "unclear";
  /** Articles that name another source of the story as the one that was told: they are no witness of their own. */
  readonly relays?: readonly Relay[];
}

export interface Relay {
  readonly article: string;
  /** An article of the source that it names. */
  readonly of: string;
}

export interface DifferenceSide {
  readonly label: string;
  readonly support: readonly Omit<Support, "score">[];
  /** Id of the article whose headline says so: such a side has no receipts, since a headline stands in no text. */
  readonly headline?: string;
}

export interface Difference {
  readonly id: string;
  readonly kind: "number" | "date" | "stance" | "attribution" | "quote" | "naming" | "framing" | "headline";
  readonly about: string;
  /** The claim it concerns, where there is one. */
  readonly claim: string | null;
  readonly sides: readonly DifferenceSide[];
  /** The editor's word on it. */
  readonly settled?: EditorNote;
}

/** A few words of the editor, signed. */
export interface EditorNote {
  readonly text: string;
  readonly who: string;
  readonly when: IsoDate;
}

/** A decision of the editor as a story bears it. */
export interface DecisionRecord {
  /** Hash of what is decided. */
  readonly key: string;
  /** "claim drop", "story merge", … */
  readonly decide: string;
  readonly who: string;
  readonly when: IsoDate;
  readonly why: string;
  /** What it is about, in words; null where the kind says it all. */
  readonly about: string | null;
  /** Whether its ground is as it was. Its result stands where it safely can, whatever became of the ground. */
  readonly state: "holds" | "changed" | "gone";
  /** What is the matter, where it doesn't simply hold. */
  readonly note?: string;
  /** What it was bound to when last seen: passages of the bullet. */
  readonly quotes?: readonly string[];
}

/** An article as a story saw it last: the hash changes with its text. */
export interface SeenArticle {
  readonly article: string;
  readonly hash: string;
}

export interface Quote {
  readonly text: string;
  readonly speaker: string | null;
  readonly support: readonly Omit<Support, "score">[];
}

export interface TimelineEntry {
  readonly date: IsoDate;
  readonly precision: "year" | "month" | "day";
  /** True where the date was worked out from the article's own date ("on Friday"). */
  readonly inferred: boolean;
  readonly text: string;
  readonly support: readonly Omit<Support, "score">[];
}

export interface Entity {
  readonly name: string;
  readonly kind: "person" | "place" | "organization" | "other";
  readonly aliases: readonly string[];
  readonly articles: readonly string[];
}

/** What comparing the articles of one story found. */
export interface Comparison {
  readonly claims: readonly Claim[];
  readonly singles: readonly Claim[];
  readonly differences: readonly Difference[];
  readonly quotes: readonly Quote[];
  readonly timeline: readonly TimelineEntry[];
  readonly entities: readonly Entity[];
}

export interface HistoryEntry {
  readonly at: IsoDate;
  readonly what: string;
  /** The bullet that was withdrawn: its address leads to this line. */
  readonly id?: string;
}

export interface Story extends Comparison {
  readonly version: 1;
  readonly id: string;
  /** Path below the site's root: "/stories/<slug>-<8 hex>/". */
  readonly url: string;
  readonly headline: {
    readonly text: string;
    /** The article that it is from; with `editor`, the one that it would be from. */
    readonly article: string;
    readonly editor?: true;
  };
  readonly dek: string | null;
  readonly dekEditor?: true;
  /** Place on the front page that the editor gave it, from 1. */
  readonly pinned?: number;
  /** The editor's notes to readers. */
  readonly notes?: readonly EditorNote[];
  readonly decisions?: readonly DecisionRecord[];
  /** The story that an editor's decision took it out of. */
  readonly splitFrom?: string;
  readonly seen?: readonly SeenArticle[];
  /** Ids of bullets that it had and hasn't now: should they come back, it is under them. */
  readonly retired?: readonly string[];
  /** First and last day of the story: published, else received, of its articles. */
  readonly published: IsoDate | null;
  readonly updated: IsoDate | null;
  /** When its claims last changed, where that is not `updated`: an article may join and change none. Feeds follow it. */
  readonly revised?: IsoDate;
  /** Article ids, in (date, id) order. The contract's JSON carries whole records: publish/ and the command put them in. */
  readonly articles: readonly string[];
  readonly origins: readonly Origin[];
  readonly together: readonly Together[];
  readonly nearest?: Nearest;
  /** Ids of stories, further back in time, that this one goes on from; nearest first. */
  readonly earlier?: readonly string[];
  readonly topics: readonly string[];
  readonly history: readonly HistoryEntry[];
}

/** An outlet as content/sources.yml describes it. */
export interface SourceConfig {
  readonly name: string;
  readonly url: string | null;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  /** Publisher that owns it: sister outlets share it. */
  readonly publisher: string | null;
  /** A news agency: its name in a credit line makes an origin. */
  readonly agency: boolean;
  readonly publish: "passages" | "full" | null;
  /** ISO 639-1: taken where a text is too short to tell. */
  readonly language?: string;
  /** Whether the pages behind its feeds' summaries are fetched; where it doesn't say: as `fetch.pages` does. */
  readonly pages?: boolean;
}

/** How addresses are fetched. */
export interface FetchConfig {
  /** Seconds between two requests to one host, at least. */
  readonly delay: number;
  /** Seconds that one address may take, from the first try to the last byte of it. */
  readonly timeout: number;
  /** MB of one answer, unpacked, at most. */
  readonly largest: number;
  /** Hosts that are asked at the same time, at most. */
  readonly hosts: number;
  /** Whether the pages behind summaries in feeds are fetched. */
  readonly pages: boolean;
  /** Addresses inside this machine's networks: none, all, or these hosts ("intranet.example", "10.0.0.7:8080"). */
  readonly allowPrivate: boolean | readonly string[];
}

/** content/digest.yml and content/sources.yml, checked, with every default filled in. */
export interface Config {
  readonly title: string;
  readonly description: string;
  /** The site's absolute address without a trailing slash; null until it is set. */
  readonly url: string | null;
  readonly language: string;
  /** IANA name; days on pages follow it. */
  readonly timezone: string;
  /** The authority of tag URIs, e.g. "example.org,2025": written once, never changed. */
  readonly tagAuthority: string;
  readonly publish: "passages" | "full";
  /** Items in a feed, at most. */
  readonly feedItems: number;
  readonly fetch: FetchConfig;
  /** Address of the WebSub hub that is told of changes; null where there is none. */
  readonly hub: string | null;
  readonly sources: readonly SourceConfig[];
}

/** Everything the site is made of, and nothing else: same digest, same bytes. */
export interface Digest {
  readonly config: Config;
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  /** Articles taken out by `remove`: a tombstone says why. */
  readonly tombstones: readonly Tombstone[];
  /** Old story paths and where they lead now. */
  readonly redirects: readonly Redirect[];
  /** Stories that are no more and lead nowhere. */
  readonly withdrawn?: readonly GoneStory[];
  /** Corrections and editor's decisions, oldest first. */
  readonly corrections?: readonly Correction[];
  /** Addresses of lists that the site has or once had. */
  readonly lists?: readonly string[];
  /** content/about.md, or null for the built-in text. */
  readonly about: string | null;
}

export interface Tombstone {
  readonly id: string;
  readonly headline: string | null;
  readonly source: string;
  readonly removed: IsoDate;
  readonly why: string;
}

/** A story that is no more: its address still answers. */
export interface GoneStory {
  readonly id: string;
  readonly url: string;
  /** The day of it. */
  readonly at: IsoDate;
  /** Id of the story that it went into; null where it was withdrawn. */
  readonly into: string | null;
  /** Why it was withdrawn. */
  readonly why: string | null;
  /** Ids of its articles: should they be a story again, it is this one. */
  readonly articles: readonly string[];
}

export type ChangeKind =
  | "started"
  | "restored"
  | "joined"
  | "left"
  | "corrected"
  | "appeared"
  | "gained"
  | "lost"
  | "reworded"
  | "withdrawn"
  | "headline"
  | "differs"
  | "agrees"
  | "decided"
  | "undone"
  | "gone";

/** One change of a story: a line of its ledger. */
export interface Change {
  readonly at: IsoDate;
  readonly change: ChangeKind;
  /** The article, claim, difference, decision or story that it is about. */
  readonly id?: string;
  /** Its words: a headline, a bullet, a reason. */
  readonly text?: string;
  /** What stood there before. */
  readonly was?: string;
  /** Decisions: what was decided, and by whom. */
  readonly decide?: string;
  readonly who?: string;
}

/** A line of the page of corrections: a change that a reader should be told of, whatever story they follow. */
export interface Correction extends Change {
  /** Id and address of the story; of neither where it concerns more than one. */
  readonly story?: string;
  readonly url?: string;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Records that can be read one by one: what is there is known without having read it. */
export interface Collection<T> {
  /** In code-unit order of the ids. `hash` stands for all that the record says: same hash, same record. */
  readonly entries: readonly { readonly id: string; readonly hash: string }[];
  /** Reads one record. Throws a failure that names the file where it can't be read. */
  readonly read: (id: string) => T;
}

/** A digest of any size: articles and stories are read only where something is made of them. */
export interface Archive extends Omit<Digest, "articles" | "stories"> {
  readonly articles: Collection<Article>;
  readonly stories: Collection<Story>;
  /** Where an article's file lies, for whoever can't be given `articles`; null where more than its file and its source say what it is. */
  readonly articleAt?: (id: string) => ArticleAt | null;
}

/** An article as its file says it, with this source. */
export interface ArticleAt {
  /** The file on this machine. */
  readonly file: string;
  /** Its path as errors name it. */
  readonly path: string;
  readonly source: Article["source"];
}
