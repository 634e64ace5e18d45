/** The page around an article: share buttons, advertisements, players, dividers, labels of sections and sites. */
import { both, ends, holds, near, nearEnd, type Place, type Rule, starts, whole } from "./rule.js";

const SHARE_WORDS = new Set(
  `facebook twitter x pinterest linkedin whatsapp reddit email e-mail mail print share shares tweet tweets pin it copy link copied
  this story article post page on via by to with your friends a an the messenger telegram flipboard tumblr google google+ instagram snapchat threads
  bluesky mastodon weibo wechat line vk digg stumbleupon save comments comment more like us follow and or in opens new window
  click open sms text`.split(/\s+/),
);
const NETWORK = /facebook|twitter|pinterest|linkedin|whatsapp|reddit|e-?mail|share|tweet|print|instagram/i;

/** Nothing but the words that stand on share buttons. */
function isShareLabel({ text, words }: Place): boolean {
  if (words > 16 || !NETWORK.test(text)) return false;
  const parts = text
    .toLowerCase()
    .split(/[\s|·•,:;/()!.&-]+/)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => SHARE_WORDS.has(part) || /^\d[\d,]*[km]?$/.test(part));
}

function isDivider({ text }: Place): boolean {
  return text.length <= 80 && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

const SECTIONS =
  /(?:World|US|U\.S\.|UK|U\.K\.|Europe|Asia|Africa|Americas|Middle East|National|Nation|Local|Politics|Business|Economy|Markets|Money|Finance|Technology|Tech|Science|Health|Sports?|Entertainment|Culture|Arts?|Lifestyle|Style|Travel|Opinions?|Editorial|Analysis|Commentary|News|Breaking News|Latest News|Top News|Home|Home Page|Video|Videos|Photos|Live|Exclusive|Investigations|Education|Environment|Climate|Weather|Crime|Courts|Features?|ANALYSIS\/OPINION)/;

export const PAGE_RULES: readonly Rule[] = [
  {
    name: "share-buttons",
    cuts: whole(
      /(?:save|copy link|bookmark|copy|listen|print|gift(?: this)?(?: article)?|share full article)(?: (?:article|story|for later))?/i,
    ),
  },
  { name: "share-buttons", cuts: ends(/\((?:opens in )(?:a )?new (?:window|tab)\)/i, 20) },
  { name: "share-buttons", cuts: starts(/(?:Share )?All sharing options for:/i, 40) },
  {
    name: "media-player",
    cuts: starts(
      /JUST WATCHED\b|(?:Embed|autoplay) .{0,140}\bautoplay\b|Copy this code to your (?:website|blog)\b|Video loading\b/,
      60,
    ),
  },
  { name: "media-player", cuts: holds(/\bcopy this code to your (?:website|blog)\b/i, 60) },
  { name: "time-stamp", cuts: whole(/\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?,? ?[A-Z]{0,4}/i) },
  { name: "advertisement", cuts: whole(/report this ad|(?:photo )?advertisement continue reading the main story/i) },
  { name: "navigation", cuts: whole(/[\p{L} ]{2,60}>>/u) },
  { name: "navigation", cuts: whole(/[\p{L}&. ]{2,30}>> ?[\p{L}&. ]{2,30}/u) },
  {
    name: "share-counter",
    cuts: whole(
      /[\d.,]{1,9} ?[KkMm]?\+?(?: (?:shares?|likes?|views?|comments?|retweets?|tweets?|votes?|reactions?|replies))*/i,
    ),
  },
  { name: "share-counter", cuts: whole(/(?:shares?|likes?|views?|comments?|tweets?) ?[:(]? ?[\d.,]{1,9}[KkMm]?\)?/i) },
  { name: "share-buttons", cuts: isShareLabel },
  { name: "share-buttons", cuts: starts(/(?:Read or )?Share this (?:story|article|post|page)\b/i, 15) },
  { name: "share-buttons", cuts: starts(/Click to (?:email|share|print|copy)\b/i, 20) },
  {
    name: "share-buttons",
    cuts: starts(
      /(?:Like|Find|Join|Follow) us on (?:Facebook|Twitter|Instagram|LinkedIn|YouTube|X|Telegram|WhatsApp)\b/i,
      30,
    ),
  },
  {
    name: "text-size",
    cuts: whole(/(?:text size ?[-+ ]*(?:reset)?|[-+]|reset|(?:a ){1,2}a|font size[-+ a]*|resize text)/i),
  },
  { name: "divider", cuts: isDivider },
  {
    name: "advertisement",
    cuts: whole(
      /(?:- ?)?(?:adverti[sz]e?ments?|adverts?|ad|ads|anzeige|werbung|publicité|publicidad|pubblicità|iklan|реклама|sponsored|promoted|paid content|sponsored content)(?: ?-)?[:.]?(?: (?:\d+|continue reading(?: (?:below|the main story))?))?/i,
    ),
  },
  {
    name: "advertisement",
    cuts: whole(/(?:story|article|post) continues? (?:below|after)(?: (?:the )?(?:this )?adverti[sz]ement)?[:.]?/i),
  },
  {
    name: "advertisement",
    cuts: whole(
      /story continued below|(?:continue|keep) reading(?: below| the main story)?|scroll (?:down )?(?:to|for) (?:continue|more|read)[\w ]{0,30}/i,
    ),
  },
  {
    name: "media-player",
    cuts: starts(
      /(?:Media playback is (?:un)?supported|Your browser does not support|Please (?:enable|turn on) java ?script|This (?:video|feature|content) is (?:not|un)\s?available|Sorry, this (?:video|content)|An error occurred|The video will start|Unable to play|Chat with us in Facebook)/i,
      80,
    ),
  },
  {
    name: "media-player",
    cuts: whole(
      /(?:close|play|pause|replay|mute|unmute|loading\.*|play video|video player|now playing|up next|hide caption|toggle caption|view fullscreen|full ?screen|expand|collapse|embed|transcript|play (?:facebook|twitter)|live|watch live|skip ad|photos?|view photos?)/i,
    ),
  },
  { name: "media-player", cuts: whole(/(?:slideshow|gallery|photos|images) ?\(\d+ (?:images|photos|pictures)\)/i) },
  {
    name: "media-player",
    cuts: whole(
      /(?:view|launch|see|open)(?: the| full| photo| image)? ?(?:gallery|slideshow|photos|pictures)[:.]?|\d{1,3} (?:photos|images|slides)/i,
    ),
  },
  {
    name: "page-code",
    cuts: starts(
      /(?:\/\/ ?\w+\.\w+\(|@media\b|\$\(|(?:var|let|const) \w+ ?=|window\.\w+|document\.\w+|\(?function ?\w*\()/,
      400,
    ),
  },
  {
    name: "navigation",
    cuts: whole(
      /(?:skip to (?:main )?(?:content|navigation)|back to (?:top|home)|menu|search|log ?in|sign in|sign out|register|my account|home|next|previous|next (?:article|story|post)|previous (?:article|story|post)|next page|page \d+ of \d+|contents|toggle navigation|subscribe|donate|view all|see all|show more|load more|read more|more|site index|site information navigation)[:.›»→…]*/i,
    ),
  },
  { name: "navigation", cuts: whole(/(?:[\p{L}\p{N}&. ]{2,24}[>›»]){2,6}[\p{L}\p{N}&. ]{0,40}/u) },
  { name: "section-label", cuts: both(near(4), whole(new RegExp(`${SECTIONS.source}:?`, "i"))) },
  {
    name: "section-label",
    cuts: both(
      nearEnd(5),
      whole(/(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|labels|in this (?:story|article)) ?:.*/i),
    ),
  },
  {
    name: "site-name",
    cuts: whole(
      /(?:https?:\/\/)?(?:www\.)?[a-z\d-]{1,60}(?:\.[a-z\d-]{1,40}){0,3}\.(?:com|org|net|edu|gov|info|tv|news|co|eu|uk|au|ca|de|fr|in|ie|nz|za|io|us)(?:\/\S{0,120})?/i,
    ),
  },
  { name: "site-name", cuts: starts(/From Wikipedia, the free encyclopedia/, 12) },
  {
    name: "reading-time",
    cuts: whole(
      /(?:\d{1,3}[- ]min(?:ute)?s? read|reading time:? .{1,30}|read time:? .{1,20}|listen to this article.{0,40})/i,
    ),
  },
  { name: "page-code", cuts: whole(/\[([a-z]{3,20})\b[^\]]{0,160}=[^\]]{0,160}\].{0,160}\[\/\1\]/) },
  { name: "page-code", cuts: ends(/\}\s*\}\s*\)?;?|\}\);(?: ?\/\/.*)?/, 400) },
  { name: "bare-link", cuts: whole(/[^:.!?<>]{2,60}: ?https?:\/\/\S+/i) },
  { name: "bare-link", cuts: whole(/(?:https?:\/\/|www\.)\S+/i) },
];
