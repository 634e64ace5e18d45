/** Whose address it is: the registrable domain, or the part of a platform that belongs to one outlet. The only import of tldts. */
import { parse } from "tldts";

/** Blogs and newsletters under a name of their own below these, where the list of public suffixes doesn't say so. */
const BY_NAME = new Set(
  "wordpress.com substack.com tumblr.com medium.com livejournal.com typepad.com over-blog.com ghost.io beehiiv.com hatenablog.com squarespace.com weebly.com wixsite.com blogspot.com buttondown.email libsyn.com podbean.com".split(
    " ",
  ),
);
/** Here the first part of the path says whose it is. */
const BY_PATH = new Set(
  "medium.com substack.com sites.google.com facebook.com twitter.com x.com youtube.com instagram.com linkedin.com reddit.com github.com t.me tiktok.com bsky.app patreon.com".split(
    " ",
  ),
);
/** Parts of such a path that only say of what kind the next one is. */
const KINDS = new Set("r u p user profile pub site view in company channel c s groups posts".split(" "));
/** Parts of such a path that belong to nobody. */
const NOBODYS = new Set("watch playlist story.php permalink.php p status hashtag search share".split(" "));
/** They show what others wrote, or lead to it. */
const CARRIERS = new Set(
  "news.google.com google.com yahoo.com msn.com flipboard.com apple.news newsbreak.com smartnews.com ground.news feedburner.com feedproxy.google.com feedly.com inoreader.com archive.today archive.ph archive.is t.co bit.ly lnkd.in".split(
    " ",
  ),
);
/** Archives keep the address of the page in their own. */
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}|webcache\.\w+\.\w+)\/(https?:\/\/.+)$/i;

/** The outlet that an address belongs to: "ledger.example", "reader.github.io", "medium.com/@reader"; null where it tells none. */
export function outletOf(address: string): string | null {
  const inner = ARCHIVED.exec(address.slice(0, 2000))?.[1] ?? address;
  if (!URL.canParse(inner)) return null;
  const url = new URL(inner);
  const host = hostOf(url);
  if (host === "") return null;
  const { domain } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  if (domain === null) return host;
  if (CARRIERS.has(host) || CARRIERS.has(domain)) return null;
  if (BY_PATH.has(host)) return withOwner(host, url.pathname);
  return BY_NAME.has(domain) ? host : withHome(domain, url.pathname);
}

/** The host of an address in lower case, without "www."; "" where there is none. */
export function hostOf(address: string | URL): string {
  if (typeof address === "string" && !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^www\.(?=[^.]+\.)/, "").replace(/\.$/, "");
}

function withOwner(host: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  const owner = KINDS.has(parts[0]?.toLowerCase() ?? "") ? parts[1] : parts[0];
  return owner === undefined || NOBODYS.has(owner.toLowerCase()) ? host : `${host}/${owner.slice(0, 80).toLowerCase()}`;
}

/** Below "~name" a university's host carries one person's pages. */
function withHome(domain: string, path: string): string {
  const home = /^\/(~[\w.-]{1,40})(?:\/|$)/.exec(path)?.[1];
  return home === undefined ? domain : `${domain}/${home.toLowerCase()}`;
}
