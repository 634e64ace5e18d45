/** Feeds of every kind, damaged by a program that does the same every time: at least 99 of 100 items are recovered. */
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index.js";

/** Numbers from 0 to 1, the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ITEMS = 30;
const titleOf = (n: number): string => `Ferry number ${n} is late again`;
const linkOf = (n: number): string => `https://ferry.example/${n}`;
const prose = (n: number): string =>
  `&lt;p&gt;It left the fish market ${n} minutes after its time, said Zoë Nilsson.&lt;/p&gt;`;
const numbers = Array.from({ length: ITEMS }, (_, n) => n);

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ferry</title><link>https://ferry.example/</link>
${numbers.map((n) => `<item>\n<title>${titleOf(n)}</title>\n<link>${linkOf(n)}</link>\n<guid isPermaLink="false">f${n}</guid>\n<pubDate>Mon, 10 Mar 2025 06:00:00 GMT</pubDate>\n<category>Boats</category>\n<description>Short.</description>\n<content:encoded><![CDATA[<p>It left ${n} minutes late, said Zoë.</p>]]></content:encoded>\n</item>`).join("\n")}
</channel></rss>`;
const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title><link href="https://ferry.example/"/>
${numbers.map((n) => `<entry>\n<author><name>Zoë Nilsson</name></author>\n<title type="html">${titleOf(n)}</title>\n<link rel="alternate" href="${linkOf(n)}"/>\n<id>tag:ferry.example,2025:${n}</id>\n<updated>2025-03-10T06:00:00Z</updated>\n<content type="html">${prose(n)}</content>\n</entry>`).join("\n")}
</feed>`;
const rdf = `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://ferry.example/"><title>Ferry</title><link>https://ferry.example/</link></channel>
${numbers.map((n) => `<item rdf:about="${linkOf(n)}">\n<title>${titleOf(n)}</title>\n<link>${linkOf(n)}</link>\n<description>${prose(n)}</description>\n<dc:date>2025-03-10</dc:date>\n</item>`).join("\n")}
</rdf:RDF>`;

type Damage = (xml: string, random: () => number) => string | Uint8Array;

/** Takes each match away, or changes it, with this likelihood. */
function sometimes(
  xml: string,
  pattern: RegExp,
  share: number,
  random: () => number,
  instead: (found: string) => string,
) {
  return xml.replace(pattern, (found) => (random() < share ? instead(found) : found));
}

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ["cut off", (xml, random) => xml.slice(0, Math.floor(xml.length * (0.3 + 0.7 * random())))],
  [
    "fields that don't end",
    (xml, random) =>
      sometimes(xml, /<\/(?:title|link|guid|id|description|dc:date|updated|category)>/g, 0.1, random, () => ""),
  ],
  ["items that don't end", (xml, random) => sometimes(xml, /<\/(?:item|entry)>/g, 0.3, random, () => "")],
  [
    "wrong ends",
    (xml, random) =>
      sometimes(xml, /<\/(?:title|description|author|category)>/g, 0.1, random, (tag) => tag.replace("</", "</x")),
  ],
  ["stray ampersands", (xml, random) => sometimes(xml, / (?:is|left|said) /g, 0.3, random, (word) => ` &${word}& co `)],
  ["stray less-than signs", (xml, random) => sometimes(xml, / (?:left|said) /g, 0.3, random, (word) => ` < ${word}`)],
  [
    "unknown entities",
    (xml, random) => sometimes(xml, /fish market|Short/g, 0.5, random, (word) => `&nbsp;${word}&hellip;&x;`),
  ],
  ["control characters", (xml, random) => sometimes(xml, / /g, 0.02, random, () => " \x0b\x01")],
  [
    "unquoted attributes",
    (xml, random) =>
      sometimes(xml, /(?:rel|type|isPermaLink)="\w+"/g, 0.5, random, (found) => found.replaceAll('"', "")),
  ],
  ["junk before and after", (xml) => `\n<!-- served in 3 ms -->\n${xml}\n<script>count()</script>`],
  ["Latin-1 that says it is UTF-8", (xml) => Buffer.from(xml, "latin1")],
  ["UTF-8 that says it is Latin-1", (xml) => Buffer.from(xml.replace("utf-8", "iso-8859-1"))],
  ["UTF-16", (xml) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, "utf16le")])],
  [
    "upper case, no namespaces",
    (xml) =>
      xml
        .replace(/<\/?(?:item|title|link|description)>/g, (tag) => tag.toUpperCase())
        .replace(/ xmlns[:\w]*="[^"]*"/g, ""),
  ],
];

/** Numbers of the items whose title and address stand in the damaged feed. */
function expected(damaged: string | Uint8Array): number[] {
  if (typeof damaged !== "string") return numbers;
  return numbers.filter(
    (n) => damaged.includes(`number ${n} `) && ["<", '"', "\n"].some((end) => damaged.includes(linkOf(n) + end)),
  );
}

function recovered(damaged: string | Uint8Array): Set<number> {
  const articles = read(Buffer.from(damaged as string), "feed.xml", () => {});
  const right = articles.map(({ meta }) => {
    const number = Number(/^Ferry number (\d+) /.exec(meta.title ?? "")?.[1] ?? -1);
    return meta.url === linkOf(number) ? number : -1;
  });
  return new Set(right);
}

describe("damaged feeds keep at least 99 of 100 items", () => {
  it.each(DAMAGES)("%s", (_what, damage) => {
    let all = 0;
    let found = 0;
    for (const feed of [rss, atom, rdf]) {
      for (let seed = 1; seed <= 6; seed += 1) {
        const damaged = damage(feed, randomNumbers(seed));
        const read = recovered(damaged);
        const wanted = expected(damaged);
        all += wanted.length;
        found += wanted.filter((n) => read.has(n)).length;
      }
    }
    expect(all).toBeGreaterThan(ITEMS * 6);
    expect(found / all).toBeGreaterThanOrEqual(0.99);
  });
});
