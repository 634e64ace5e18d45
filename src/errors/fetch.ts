/** What becomes of an address that is to be fetched: every message about it that a user can see. */

const seconds = (ms: number): string => {
  const whole = Math.round(ms / 100) / 10;
  return `${whole} ${whole === 1 ? "second" : "seconds"}`;
};
const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
};

export const fetching = {
  size,

  // Never asked.
  noAddress: "not an address. Write it as https://host/path.",
  scheme: (scheme: string) =>
    `"${scheme}" addresses are never fetched, only https: and http:. Save the page as a file.`,
  credentials: "an address with a name or password in it is never fetched. Save the page as a file.",
  tooLong: (most: number) => `an address of more than ${most} characters. Leave it out.`,
  port: (port: string) =>
    `port ${port} is none of the web's (80, 443, 8080, 8443), so it was not asked. If you mean it, name the host with its port under fetch: allowPrivate: in content/digest.yml.`,
  inside: (host: string, address: string) =>
    `${host === address ? address : `${host} is ${address}, which`} lies inside a private network, so it was not asked. If you mean it, name the host under fetch: allowPrivate: in content/digest.yml.`,
  robots: (agent: string) =>
    `its robots.txt asks programs such as ${agent} to leave it alone. Save the page in a browser, or ask the site.`,
  goneBefore: (status: number, day: string) =>
    `gone since ${day} (${status}), so it was not asked again. Take it off the list, or add its address by itself to ask again.`,
  postponedBefore: (until: string) => `the server asked for no more requests before ${until}. Add it again then.`,

  // Asked, and answered.
  gone: (status: number) => `gone (${status}). Correct the address, or take it off the list.`,
  postponed: (status: number, until: string) =>
    `the server is busy (${status}) and asks for no more requests before ${until}. Add it again then.`,
  login: (status: number) => `the server wants a login or refuses programs (${status}). Save the page in a browser.`,
  status: (status: number) =>
    `the server answered ${status}. ${status >= 500 || status === 429 ? "Add it again later." : "Check the address."}`,
  noLocation: (status: number) => `a redirect (${status}) that leads nowhere. Check the address in a browser.`,
  loop: (address: string) => `redirects in a circle, back to ${address}. Check the address in a browser.`,
  manyRedirects: (most: number) => `more than ${most} redirects in a row. Check the address in a browser.`,
  redirected: (address: string, text: string) => `redirects to ${address}: ${text}`,
  tooLarge: (most: number) =>
    `the answer has more than ${size(most)}. Save it as a file, or raise fetch: largest: in content/digest.yml.`,
  bomb: (most: number) =>
    `the answer unpacks to more than ${size(most)}. Save it as a file, or raise fetch: largest: in content/digest.yml.`,
  badPacking: "what it answered can't be unpacked: it is broken or cut off. Add it again later.",
  unknownPacking: (name: string) => `the answer is packed as "${name}", which was not asked for. Save it as a file.`,
  brokeOff: (got: number, of: number | null) =>
    `the answer broke off after ${size(got)}${of === null ? "" : ` of ${size(of)}`}. Add it again later.`,
  empty: "an empty answer. Check the address in a browser.",
  otherXml: "XML that is neither a page nor a feed. Check the address.",
  unreadable: (text: string) => `what it answered is no use: ${text}`,
  notPage: "not a web page. The summary stays the article.",
  notFeed: (feeds: readonly string[]) =>
    `a web page, not a feed. ${feeds.length > 0 ? `It names ${feeds.join(" and ")}: put that into the list.` : "Correct the list."}`,
  listInList: "a list of feeds inside a list of feeds. Add its address by itself.",
  noFeeds: "a list that names no feeds. Check the file.",

  // Asked, and not answered.
  slowConnect: (ms: number) => `no connection within ${seconds(ms)}. Add it again later.`,
  slowAnswer: (ms: number) => `no answer within ${seconds(ms)}. Add it again later.`,
  stalled: (ms: number) => `the answer stopped for ${seconds(ms)}. Add it again later.`,
  tooSlow: (ms: number) =>
    `not done within ${seconds(ms)}. Add it again later, or raise fetch: timeout: in content/digest.yml.`,
  noHost: "there is no host of that name. Check the address.",
  noNames: "names can't be looked up just now. Check the network, and add it again.",
  noServer: "nothing answers at that address. Check it, or add it again later.",
  noRoute: "there is no way to that host. Check the network, and add it again.",
  closed: "the server closed the connection without an answer. Add it again later.",
  certificate: (code: string) =>
    `its certificate can't be trusted (${code}). Check the address in a browser, or save the page as a file.`,
  longHeaders: "the headers of the answer are endless. Save the page as a file.",
  notHttp: "the answer is not valid HTTP. Check the address.",
  other: (code: string) => `it can't be fetched (${code}). Add it again later.`,
  robotsFailed: (text: string) => `its robots.txt, which says what may be asked: ${text}`,

  // What became of it.
  fetched: (what: string, file: string) => `${what} → ${file}`,
  moved: (address: string) => `moved for good to ${address}, which is asked from now on. Correct your list.`,
  list: (n: number) => `a list of ${n} ${n === 1 ? "feed" : "feeds"}`,
  unchanged: "unchanged",
  progress: (done: number, of: number, url: string, text: string) =>
    `${of > 1 ? `[${done}/${of}] ` : ""}${url}: ${text}`,
  pagesFailed: (n: number) =>
    `${n === 1 ? "the page of 1 item" : `the pages of ${n} items`} could not be fetched; the summary is the article (--verbose says why). Add the feed again later.`,
  pages: (n: number) => `${n === 1 ? "The page of 1 item has" : `The pages of ${n} items have`} to be fetched.`,
  asked: (n: number) => `Asked for ${n} ${n === 1 ? "address" : "addresses"}`,
  askedPages: (n: number) => `Asked for ${n} ${n === 1 ? "page" : "pages"} behind summaries`,
  pagesDone: (done: number, of: number) => `${done} of ${of} pages.`,
  state: (reason: string | null) =>
    `can't be read as the state of fetching${reason === null ? "" : ` (${reason})`}. Correct the line, or delete the file: then everything is asked for anew.`,
};
