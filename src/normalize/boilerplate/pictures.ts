/** Captions and credits of photographs, films and sound. */
import {
  both,
  ends,
  holds,
  near,
  type Place,
  type Rule,
  starts,
  type Test,
  unfinished,
  unreported,
  whole,
} from "./rule.js";

const MONTH = "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)";
const AGENCY =
  "(?:Getty(?: Images)?|AP|Associated Press|AFP|Reuters|EPA|EFE|Shutterstock|iStock(?:photo)?|Alamy|Rex|Redux|Zuma|Newscom|Corbis|WireImage|FilmMagic|Polaris|Bloomberg|PA|Press Association|Xinhua|Anadolu|Splash|BackGrid|Facebook|Instagram|Twitter|YouTube|CNN|NBC|ABC|CBS|Flickr|Unsplash|Pexels|Wikimedia(?: Commons)?|Supplied|Handout)";
const PICTURE =
  "(?:Photo(?:graph)?s?|Images?|Pictures?|Pics?|Illustrations?|Graphics?|Composite|Caption|Credits?|Video|Screen ?(?:shot|grab))";

const OF_A_PICTURE =
  /^(?:An?|The|Undated|File) (?:(?:undated|file|aerial|archive|black-and-white|artist['’]s|computer|early|recent|handout|composite) ){0,2}(?:photo|photograph|picture|image|rendering|illustration|impression|screenshot|screengrab|sketch|drawing|view) (?:from|of|by|showing|depicting|taken|posted|provided)\b/;
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|went|came|made|became|shows?|sparked|drew|led|left|got|won|lost|hit|sold|goes|said|says|told|appears?|seems?|circulated|emerged|surfaced|published|released|appeared|caused|prompted)\b/;

/** Nobody says anything; a caption may quote, but it doesn't report. */
const withoutSpeech: Test = ({ text }) => !/\b(?:said|told|according to)\b/.test(text);

/** More than a few paragraphs follow: an agency's mark at the end of a story is no caption. */
const beforeStory: Test = ({ fromEnd }) => fromEnd > 3;

/** Names what a picture shows, without a verb that would make it a sentence. */
function isPictureTitle({ text, words }: Place): boolean {
  return words <= 40 && OF_A_PICTURE.test(text) && !FINITE_VERB.test(text) && !/["“”]/.test(text);
}

/** Mostly figures: a row or a whole table run together. */
function isTableRow({ text, words }: Place): boolean {
  if (words < 16 || /[.!?]["”')]?$/.test(text.slice(-3))) return false;
  const parts = text.slice(0, 1000).split(" ");
  return (
    parts.filter((part) => /^[-+$€£(]?\d[\d.,:%/)]*[*a-z]?$/.test(part) && !part.endsWith(",")).length >
    0.4 * parts.length
  );
}

export const PICTURE_RULES: readonly Rule[] = [
  { name: "photo-caption", cuts: ends(/\bHide Caption(?: \d{1,3} of \d{1,3})?/i, 250) },
  {
    name: "embedded-post",
    cuts: starts(/(?:Skip|End of) (?:Twitter|Instagram|Facebook|YouTube|X|TikTok) (?:post|video)\b/, 200),
  },
  { name: "photo-caption", cuts: whole(/captions?|(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}/i) },
  { name: "photo-caption", cuts: starts(/toggle caption\b/i, 90) },
  { name: "photo-caption", cuts: starts(/(?:Image|Media|Video|Photo) (?:copyright|caption|source|credit)\b/i, 120) },
  { name: "photo-caption", cuts: starts(/(?:Enlarge|View|Expand) (?:this )?(?:image|photo|larger)\b/i, 90) },
  {
    name: "photo-caption",
    cuts: starts(/FILE(?: PHOTO| IMAGE| VIDEO)?\s?[-–—:.]|File (?:photo|image|picture|pic)\b/, 90),
  },
  { name: "photo-caption", cuts: starts(/\d{1,3} (?:of|\/) \d{1,3}\b(?:[.:]|$| [A-Z])/, 120) },
  { name: "photo-caption", cuts: starts(/Facebook Twitter Pinterest\b/, 80) },
  { name: "photo-caption", cuts: starts(/(?:Figure|Fig\.?|Table|Chart) \d{1,2}[A-Z]?\s?[:.|]/, 200) },
  { name: "photo-caption", cuts: isPictureTitle },
  { name: "table", cuts: isTableRow },
  { name: "photo-caption", cuts: starts(/CLOSE [A-Z]/, 90) },
  {
    name: "photo-caption",
    cuts: starts(
      new RegExp(
        `In (?:this|these|an?) (?:\\w+, )?${MONTH}[^"“]{0,40}\\b(?:photos?|images?|pictures?|video|frame|photograph)\\b`,
      ),
      120,
    ),
  },
  {
    name: "photo-caption",
    cuts: starts(
      /(?:In )?(?:this|these) (?:(?:undated|combination|combo|handout|file|still|courtroom|booking|aerial|satellite|composite|recent|provided) ){0,3}(?:of )?(?:photos?|images?|pictures?|photographs?|sketch|frame (?:grab|from)|video (?:grab|still|image|frame))[^"“]{0,60}\b(?:provided|released|made available|issued|distributed|taken (?:on|from|by|in))\b/i,
      70,
    ),
  },
  { name: "photo-credit", cuts: starts(new RegExp(`\\W{0,2}${PICTURE} ?[:/|©]`, "i"), 30) },
  {
    name: "photo-credit",
    cuts: both(
      unfinished,
      starts(new RegExp(`\\W{0,2}${PICTURE} (?:by|credit|courtesy|via|source|copyright)\\b`, "i"), 20),
    ),
  },
  {
    name: "photo-credit",
    cuts: both(unfinished, starts(/(?:Copyright|Courtesy(?: of)?|Handout|Screenshot)\b[ :]/i, 12)),
  },
  {
    name: "photo-credit",
    cuts: whole(
      new RegExp(
        `(?:(?:[\\p{L}.'’-]{1,20} ?){1,4}(?: ?/ ?|\\| ?| for | via ))?(?:[\\p{L} ]{1,24}/){0,3}(?:The )?${AGENCY}(?: Photos?| Images| file)?`,
        "u",
      ),
      9,
    ),
  },
  {
    name: "photo-caption",
    cuts: both(
      ends(
        new RegExp(
          `[(\\[](?:[^()\\[\\]]{0,40}\\b)?(?:${PICTURE}(?: credit| courtesy(?: of)?| by| via)? ?[:/©]|${PICTURE} (?:by|courtesy|credit|via)\\b|(?:AP|AFP|Reuters|File|Handout|Courtesy|Provided|Staff|Getty|Contributed|Submitted) (?:photo|image|picture|video)s?\\b)[^()\\[\\]]{0,90}[)\\]]\\.?`,
          "i",
        ),
        70,
      ),
      withoutSpeech,
    ),
  },
  {
    name: "photo-caption",
    cuts: both(
      ends(new RegExp(`(?:^|[\\s("“])${PICTURE}(?: credit| by| courtesy of)?: ?["“]?[A-Z©@][^.!?"“]{1,70}\\.?`), 90),
      withoutSpeech,
    ),
  },
  {
    name: "photo-caption",
    cuts: ends(new RegExp(`\\((?:[^()]{1,60}/ ?${AGENCY}|${AGENCY} ?/[^()]{1,60})(?: Photos?| Images)?\\)\\.?`), 70),
  },
  {
    name: "photo-caption",
    cuts: both(ends(/\((?:Getty Images|AP Photo|Associated Press|Shutterstock|Reuters|AFP)\)/, 70), unreported),
  },
  { name: "photo-caption", cuts: both(near(5), beforeStory, ends(/[.!?] \([A-Z]{2,5}\)/, 40), unreported) },
  { name: "photo-caption", cuts: ends(/\([A-Z][^()/]{1,40}\/ ?[A-Z][^()/]{1,40}\)/, 60) },
  {
    name: "photo-caption",
    cuts: ends(new RegExp(`\\|\\s?(?:[\\p{L}. ]{2,40}/ ?)?${AGENCY}(?: Photos?| Images)?`, "u"), 80),
  },
  {
    name: "photo-caption",
    cuts: holds(
      /\| (?:AP|AFP|EPA|Getty|Reuters)(?: Photos?| Images)?\b|\bREUTERS\/[A-Z]|\bAP Photo\/[A-Z]|\(AP Photo\b/,
      90,
    ),
  },
  {
    name: "photo-caption",
    cuts: both(
      holds(
        /\((?:left|right|cent(?:re|er)|pictured|L-R|far left|far right)\)|\((?:L|R)\).*\((?:R|C|L)\)|\b(?:from left|pictured (?:above|here|left|right))\b|, (?:left|right|cent(?:re|er)), (?:and|with|is|are|in|at|on)\b/,
        45,
      ),
      unreported,
    ),
  },
  {
    name: "video-promo",
    cuts: starts(
      /(?:(?:Scroll|See) (?:down |below )?for (?:the )?video|(?:Watch|See|View|Play|Listen to) (?:the |this |our |a |full )*(?:video|clip|footage|audio|interview|trailer|slideshow|recording|podcast)\b|This video is from|Video (?:above|below|courtesy|by|provided)\b|Click (?:below|above|here) (?:to|for) (?:watch|listen|the video))/i,
      35,
    ),
  },
  {
    name: "video-promo",
    cuts: starts(/(?:WATCH|VIDEO|LISTEN|Watch(?: live| now| below| more)?|Video|Listen|MORE VIDEO)\s?[:|>»]/, 30),
  },
  {
    name: "video-promo",
    cuts: both(holds(/^(?:Watch|See|View|Listen)\b.{0,90}\b(?:below|above|here)[.:]?$/i, 14), unreported),
  },
  {
    name: "photo-caption",
    cuts: ends(new RegExp(`\\p{L} ?/ ?${AGENCY}(?: Photos?| Images)?(?: ?/ ?\\p{L}[\\p{L} ]{2,20})?`, "u"), 80),
  },
];
