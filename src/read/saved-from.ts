/**
 * Where a page or feed was fetched from, as a comment near its beginning says. Browsers write "saved from url=(0023)https://…" when they
 * save a page, SingleFile "url: https://…"; this program writes the first, and "article url=…" where the address is certain.
 */

export interface SavedFrom {
  readonly url: string;
  /** True where it is the article's address, whatever the page says of itself. */
  readonly exact: boolean;
}

const SEARCHED = 4000;
const COMMENT = /<!--\s{0,9}(saved from|article) url=\(\d{1,5}\)(https?:\/\/[^\s<>]{1,2000})\s{0,9}-->/;
const SINGLE_FILE = /<!--\s{1,9}Page saved with SingleFile\s{1,9}url: (https?:\/\/[^\s<>]{1,2000})\s/;

/** The address that a file's comment names; null where there is none. */
export function savedFrom(text: string): SavedFrom | null {
  const head = text.slice(0, SEARCHED);
  const comment = COMMENT.exec(head);
  const url = (comment?.[2] ?? SINGLE_FILE.exec(head)?.[1])?.replace(/%2D(?=-)/gi, "-");
  if (url === undefined || !URL.canParse(url)) return null;
  return { url: new URL(url).href, exact: comment?.[1] === "article" };
}

/** The comment that says where a file was fetched from, for HTML and XML alike, where "--" must not stand in one. */
export function savedFromComment(url: string, exact: boolean): string {
  const safe = url.replace(/-(?=-)/g, "%2D");
  return `<!-- ${exact ? "article" : "saved from"} url=(${String(safe.length).padStart(4, "0")})${safe} -->`;
}

/**
 * A page's address: what it states, if that lies on the site that it came from. A page can state what it likes,
 * and must not take the place of another site's article.
 */
export function addressOf(stated: string | undefined, saved: SavedFrom | null): string | undefined {
  if (saved === null || saved.exact || stated === undefined) return saved?.url ?? stated;
  return isSameSite(stated, saved.url) ? new URL(stated, saved.url).href : saved.url;
}

function isSameSite(stated: string, saved: string): boolean {
  if (!URL.canParse(stated, saved)) return false;
  const [a, b] = [bareHost(new URL(stated, saved)), bareHost(new URL(saved))];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** The host without the label that names a version of the site. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\.(?=[^.]{1,63}\.)/, "");
}
