/** Feeds name their namespaces as they like: what counts is the address. */

const NAMESPACES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [
    /purl\.org\/atom\/ns#|w3\.org\/2005\/atom|purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf|channel\.netscape\.com|userland\.com\/rss|purl\.org\/net\/rss1\.1/i,
    "",
  ],
  [/purl\.org\/dc\/elements/i, "dc:"],
  [/purl\.org\/dc\/terms/i, "dcterms:"],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, "content:"],
  [/itunes\.com\/dtds/i, "itunes:"],
  [/search\.yahoo\.com\/mrss/i, "media:"],
  [/w3\.org\/1999\/xhtml/i, "xhtml:"],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/i, "rdf:"],
  [/rssnamespace\.org\/feedburner/i, "feedburner:"],
];
/** Prefixes that feeds use without saying what they mean. */
const UNDECLARED = new Map([
  ["atom", ""],
  ["a10", ""],
  ["rss", ""],
]);

/** Takes up the namespaces that an element declares: prefix → the usual prefix with its colon. */
export function readPrefixes(attributes: Readonly<Record<string, string>>, prefixes: Map<string, string>): void {
  for (const [name, address] of Object.entries(attributes)) {
    if (!name.startsWith("xmlns:")) continue;
    const known = NAMESPACES.find(([pattern]) => pattern.test(address.slice(0, 200)));
    if (known) prefixes.set(name.slice(6).toLowerCase(), known[1]);
  }
}

/** An element's name in lower case with the usual prefix of its namespace. */
export function nameIn(tag: string, prefixes: ReadonlyMap<string, string>): string {
  const name = tag.toLowerCase();
  const colon = name.indexOf(":");
  if (colon === -1) return name;
  const prefix = name.slice(0, colon);
  return `${prefixes.get(prefix) ?? UNDECLARED.get(prefix) ?? `${prefix}:`}${name.slice(colon + 1)}`;
}
