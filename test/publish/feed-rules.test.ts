/** Each rule of the feed validator finds its fault: else a feed without faults would say nothing. */
import { describe, expect, it } from "vitest";
import { renderAtom } from "../../src/publish/atom.js";
import { catalogOf } from "../../src/publish/catalog.js";
import { channelsOf } from "../../src/publish/channels.js";
import { renderJsonFeed } from "../../src/publish/json-feed.js";
import { toPublic } from "../../src/publish/publication.js";
import { renderRss } from "../../src/publish/rss.js";
import { digest } from "./digest.js";
import { faultsIn } from "./feed-rules.js";

const none = () => {};
const stories = digest.stories.filter(({ id }) => id !== "0badf00d");
const feed = channelsOf(catalogOf(toPublic({ ...digest, stories }, none), none))[0]!.feed();
const root = "https://digest.example/digest";
const good = { rss: renderRss(feed), atom: renderAtom(feed), json: renderJsonFeed(feed) };
const FILES = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" };
const rulesFor = (kind: keyof typeof good, text: string) =>
  faultsIn(kind, text, `${root}/${FILES[kind]}`).map((fault) => fault.split(":")[0]);

describe("the feed validator's rules", () => {
  it.each(["rss", "atom", "json"] as const)("find nothing in a good feed: %s", (kind) => {
    expect(faultsIn(kind, good[kind], `${root}/${FILES[kind]}`)).toEqual([]);
  });

  it.each<[string, keyof typeof good, string | RegExp, string]>([
    ["SAXError", "rss", "</channel>", "</canal>"],
    ["SAXError", "rss", ' xmlns:media="http://search.yahoo.com/mrss/"', ""],
    ["XmlDeclaration", "atom", 'encoding="utf-8"', 'encoding="latin-1"'],
    ["UndefinedElement", "rss", "<generator>", "<creator/><generator>"],
    ["BadCharacters", "atom", "<title>", "<title>\u0085"],
    ["InvalidLanguage", "rss", "<language>en<", "<language>english<"],
    ["InvalidFullLink", "rss", /<link>[^<]*<\/link>\n<guid/, "<link>/stories/a/</link>\n<guid"],
    ["InvalidFullLink", "atom", /href="[^"]*" rel="alternate"/, 'href="https://a.example/a b" rel="alternate"'],
    ["UnregisteredAtomLinkRel", "atom", 'rel="via"', 'rel="origin"'],
    ["SelfDoesntMatchLocation", "rss", "/feed.xml", "/rss.xml"],
    ["MissingSelf", "atom", 'rel="self"', 'rel="via"'],
    ["MisplacedItem", "rss", /(<generator>.*<\/generator>)([\s\S]*)(<\/channel>)/, "$2$1$3"],
    ["MisplacedMetadata", "atom", "</feed>", "<title>late</title></feed>"],
    ["InvalidRFC2822Date", "rss", /<pubDate>[^<]*/, "<pubDate>2031-05-04"],
    ["IncorrectDOW", "rss", /<pubDate>\w+/, "<pubDate>Fri"],
    ["ImplausibleDate", "rss", /<pubDate>[^<]*/, "<pubDate>Thu, 01 Jan 1970 00:00:00 +0000"],
    ["ImplausibleDate", "atom", /<updated>\d{4}/, "<updated>1970"],
    ["InvalidRFC3339Date", "atom", /<updated>[^<]*/, "<updated>2031-05-04"],
    ["DuplicateUpdated", "atom", /<updated>[^<]*/g, "<updated>2031-05-04T00:00:00Z"],
    ["DuplicateEntries", "atom", /<id>[^<]*story[^<]*/g, "<id>tag:digest.example,2031:story/1"],
    ["DuplicateValue", "rss", /tag:[^<]*story[^<]*/g, "tag:digest.example,2031:story/1"],
    ["DuplicateValue", "json", /tag:[^"]*story[^"]*/g, "tag:digest.example,2031:story/1"],
    ["MissingGuid", "rss", /<guid.*<\/guid>/, ""],
    ["InvalidHttpGUID", "rss", 'isPermaLink="false"', 'isPermaLink="true"'],
    ["InvalidTAG", "atom", /<id>tag:[^,]*/, "<id>tag:"],
    ["NeedDescriptionBeforeContent", "rss", /(<description>.*<\/description>)\n(<content:encoded>.*)/, "$2\n$1"],
    ["DuplicateElement", "rss", "<item>", "<item><title>Twice</title>"],
    ["NotBlank", "rss", /<category>[^<]*/, "<category> "],
    ["CharacterData", "rss", /<item>\n<title>/, "<item>\n<title>Salt &amp; Marsh "],
    ["ContainsHTML", "rss", /<item>\n<title>/, "<item>\n<title>&#x3C;b>Bold&#x3C;/b> "],
    ["ContainsHTML", "atom", /<entry>([\s\S]*?)<title>/, "<entry>$1<title>Salt &amp;amp; Marsh "],
    ["SecurityRisk", "rss", "<description>6", "<description>&lt;script&gt;1&lt;/script&gt;6"],
    ["SecurityRisk", "json", '"content_html": "', '"content_html": "<iframe></iframe>'],
    ["SecurityRiskAttr", "atom", "&lt;ul&gt;", "&lt;ul onclick=&quot;x()&quot;&gt;"],
    ["ContainsRelRef", "rss", /<!\[CDATA\[/, '<![CDATA[<p><a href="/about/">About</a></p>'],
    ["NotHtml", "rss", /<!\[CDATA\[/, '<![CDATA[<p dir="auto" dir="auto">a</p>'],
    ["InvalidIntegerAttribute", "rss", /length="\d+"/, 'length="many"'],
    ["InvalidMIMEAttribute", "atom", 'type="image/png"', 'type="png"'],
    ["InvalidURLAttribute", "rss", /<enclosure url="[^"]*/, '<enclosure url="picture.png'],
    ["FeedHistoryRelInEntry", "atom", 'rel="via"', 'rel="prev-archive"'],
    [
      "FeedRelInCompleteFeed",
      "rss",
      "<item>",
      '<fh:complete/><atom:link rel="current" href="https://a.example/"/><item>',
    ],
    ["ArchiveWithoutCurrent", "atom", "<entry>", "<fh:archive/><entry>"],
    ["StaleFeedUpdated", "atom", /<updated>\d{4}/, "<updated>2001"],
    ["InvalidUrl", "json", /"url": "https:/, '"url": "javascript:'],
    ["UnknownKey", "json", '"summary"', '"external"'],
  ])("%s (%s)", (rule, kind, what, instead) => {
    const bad = good[kind].replace(what, instead);
    expect(bad).not.toBe(good[kind]);
    expect(rulesFor(kind, bad)).toContain(rule);
  });
});
