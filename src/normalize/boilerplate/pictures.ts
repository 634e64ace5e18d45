/** Captions and credits of photographs, films and sound. */
import { both, ends, holds, type Rule, starts, unfinished, unreported, whole } from "./rule.js";

const MONTH = "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)";
const AGENCY =
  "(?:Getty(?: Images)?|AP|Associated Press|AFP|Reuters|EPA|EFE|Shutterstock|iStock(?:photo)?|Alamy|Rex|Redux|Zuma|Newscom|Corbis|WireImage|FilmMagic|Polaris|Bloomberg|PA|Press Association|Xinhua|Anadolu|Splash|BackGrid|Facebook|Instagram|Twitter|YouTube|CNN|NBC|ABC|CBS|Flickr|Unsplash|Pexels|Wikimedia(?: Commons)?|Supplied|Handout)";
const PICTURE =
  "(?:Photo(?:graph)?s?|Images?|Pictures?|Pics?|Illustrations?|Graphics?|Composite|Caption|Credits?|Video|Screen ?(?:shot|grab))";

export const PICTURE_RULES: readonly Rule[] = [
  { name: "photo-caption", cuts: starts(/(?:Image|Media|Video|Photo) (?:copyright|caption|source|credit)\b/i, 120) },
  { name: "photo-caption", cuts: starts(/(?:Enlarge|View|Expand) (?:this )?(?:image|photo|larger)\b/i, 90) },
  {
    name: "photo-caption",
    cuts: starts(/FILE(?: PHOTO| IMAGE| VIDEO)?\s?[-–—:.]|File (?:photo|image|picture|pic)\b/, 90),
  },
  { name: "photo-caption", cuts: starts(/\d{1,3} (?:of|\/) \d{1,3}\b(?:[.:]|$| [A-Z])/, 120) },
  { name: "photo-caption", cuts: starts(/Facebook Twitter Pinterest\b/, 80) },
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
        `(?:[\\p{L}.'’-]{1,20} ){0,4}(?:/|\\| ?|for |via )?\\s?(?:[\\p{L} ]{1,24}/){0,3}${AGENCY}(?: Photos?| Images| file)?`,
        "u",
      ),
    ),
  },
  {
    name: "photo-caption",
    cuts: ends(
      new RegExp(
        `[(\\[](?:[^()\\[\\]]{0,40}\\b)?(?:${PICTURE}(?: credit| courtesy(?: of)?| by| via)? ?[:/©]|${PICTURE} (?:by|courtesy|credit|via)\\b|(?:AP|AFP|Reuters|File|Handout|Courtesy|Provided|Staff|Getty|Contributed|Submitted) (?:photo|image|picture|video)s?\\b)[^()\\[\\]]{0,90}[)\\]]\\.?`,
        "i",
      ),
      70,
    ),
  },
  {
    name: "photo-caption",
    cuts: ends(
      new RegExp(`(?:^|[\\s("“])${PICTURE}(?: credit| by| courtesy of)?: ?["“]?[A-Z©@][^.!?"“]{1,70}\\.?`),
      90,
    ),
  },
  {
    name: "photo-caption",
    cuts: ends(new RegExp(`\\((?:[^()]{1,60}/ ?${AGENCY}|${AGENCY} ?/[^()]{1,60})(?: Photos?| Images)?\\)\\.?`), 70),
  },
  {
    name: "photo-caption",
    cuts: both(unreported, ends(/\((?:Getty Images|AP Photo|Associated Press|Shutterstock|Reuters|AFP)\)/, 70)),
  },
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
      unreported,
      holds(
        /\((?:left|right|cent(?:re|er)|top|bottom|pictured|L|R|L-R|above|below|far left|far right)\)|\b(?:from left|pictured (?:above|here|left|right))\b|, (?:left|right|cent(?:re|er)), (?:and|with|is|are|in|at|on)\b/,
        45,
      ),
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
    cuts: both(unreported, holds(/^(?:Watch|See|View|Listen)\b.{0,60}\b(?:below|above|here)[.:]?$/i, 14)),
  },
];
