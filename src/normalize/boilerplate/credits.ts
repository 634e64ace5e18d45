/** Who wrote, edited, owns and first published: cut, and read for upstream sources. */
import type { Para } from "../draft.js";
import { both, ends, holds, nearEnd, type Place, type Rule, starts, unfinished, unreported, whole } from "./rule.js";

const TRADE =
  "(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|author|blogger|fellow|professor|anchor|host|photographer|intern|commentator|analyst|researcher|director|strategist|attorney|historian|critic)";
const NETWORKS = "(?:Twitter|Facebook|Instagram|X|LinkedIn|Google\\+|Threads|Bluesky|Telegram|YouTube|TikTok|Snapchat)";

const NAME = "[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,4}?";
const BIO = new RegExp(
  `^[*_•— ]{0,3}(${NAME})(?:,[^.]{3,60},)? (?:is (?:an?|the|[\\p{L}’']+ )\\b.{0,100}\\b${TRADE}|covers |writes (?:about|for|from) |reports (?:on|for|from) )`,
  "u",
);

const SIGNED = /^\W{0,3}(?:follow|contact|e-?mail|by|write to|reach|call)\b|\bcontributed\b|@/i;

/** Presents somebody whom the text itself never mentions. */
function isAuthorBio({ para, text, words, all }: Place): boolean {
  if (words > 70 || /["“”]|\b(?:said|told)\b/.test(text)) return false;
  const name = BIO.exec(text.slice(0, 240))?.[1];
  const surname = name?.split(" ").at(-1);
  const isStory = (other: Para) => other !== para && !SIGNED.test(other.text.slice(0, 200));
  return surname !== undefined && !all.some((other) => isStory(other) && other.text.includes(surname));
}

export const CREDIT_RULES: readonly Rule[] = [
  {
    name: "contributors",
    cuts: both(
      starts(/(?:The )?(?:Associated Press|AP|Reuters|AFP|Bloomberg|CNN|ABC News|NBC News|CBS News)\b/, 200),
      ends(/contributed to this (?:report|story|article)\.?/, 200),
    ),
  },
  {
    name: "contributors",
    cuts: both(
      nearEnd(5),
      unfinished,
      starts(
        /(?:With|Contributing|Contributors|With assistance (?:by|from)) (?:the )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*| and|,(?= ))*$/u,
        20,
      ),
    ),
  },
  {
    name: "contributors",
    cuts: starts(
      /(?:To contact the (?:editor|reporter|author)|With assistance (?:by|from)|Edited and translated by)\b/i,
      40,
    ),
  },
  {
    name: "syndication",
    cuts: both(nearEnd(5), whole(/(?:\[(?:via )?[\p{Lu}][\p{L}.&' -]{1,40}\]|(?:h\/t|hat tip):? .{2,60})/u)),
  },
  {
    name: "contact-box",
    cuts: whole(
      /(?:[\p{L}.'’ -]{3,40} ?[•|:,] ?)?\(?\+?\d{1,3}\)?[-. ]\d{3}[-. ]\d{3,4}(?:[-. ]\d{2,4})?|p\.?o\.? box \d+.{0,60}/iu,
    ),
  },
  {
    name: "byline",
    cuts: whole(
      /By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, [\p{L} ]{0,30}(?:reporter|correspondent|editor|writer|News|Times|Post|Press|Tribune)[\p{L} ]{0,20}/u,
      14,
    ),
  },
  {
    name: "help-line",
    cuts: both(
      nearEnd(8),
      starts(
        /(?:For confidential support\b|If you or (?:someone|anyone) you know\b|In the (?:UK|US|U\.K\.|U\.S\.),? (?:the )?Samaritans\b|(?:The )?National Suicide Prevention\b)/i,
        80,
      ),
    ),
  },
  {
    name: "contributors",
    cuts: holds(
      /\bcontributed (?:to this (?:report|story|article|piece|post|coverage)|reporting\b)|\b(?:writers?|reporters?|correspondents?|producers?|staff)\b.{0,80}\bcontributed(?: from [\p{L}, ]{2,40})?\.?$/u,
      60,
    ),
  },
  { name: "contributors", cuts: starts(/[A-Z][^."“]{4,120} contributed to the (?:report|story)\.?$/, 25) },
  {
    name: "contributors",
    cuts: starts(
      /[([]?(?:(?:Reporting|Writing|Editing|Additional (?:reporting|Reporting|writing|editing))(?: and (?:writing|editing))? by\b|Contributing ?:|Contributors? ?:|With (?:additional )?(?:reporting|files|inputs?|wires?|agencies) (?:by|from|of)\b|With [\w ]{2,20} wires?\b|(?:Agencies|Wires) contributed)/,
      70,
    ),
  },
  {
    name: "contributors",
    cuts: both(
      unfinished,
      starts(/[([]?(?:Written|Compiled|Edited|Translated|Reported|Produced|Research|Graphics|Production) by [A-Z]/, 20),
    ),
  },
  {
    name: "contributors",
    cuts: starts(
      /[•*(]? ?(?:This (?:article|report|story) (?:is|was) (?:based|compiled|prepared)\b|From (?:staff|wire|news service)s? reports)/i,
      30,
    ),
  },
  { name: "copyright", cuts: starts(/(?:copyright ?(?:©|\(c\)|by\b|\d{4}|:)|©|\(c\) ?\d{4})/i, 60) },
  {
    name: "copyright",
    cuts: holds(
      /\ball rights reserved\b|\bthis material may not be (?:published|reproduced)|\bmay not be (?:published|reproduced), (?:broadcast|distributed)|©\s?\d{4}|\bcopyright (?:©|\(c\)|\d{4})|\bfor reprint permission\b/i,
      80,
    ),
  },
  {
    name: "syndication",
    cuts: starts(
      /(?:This (?:article|story|piece|post|report|column|essay) (?:was |is )?(?:originally |first )?(?:appeared|published|republished|produced|ran)\b|Original (?:article|story|post) (?:on|at|from|by|published|appeared)\b|(?:Originally|First) (?:published|appeared)\b|Reprinted (?:with|from)|Republished (?:with|from|under)|Read the original (?:article|story)|Content created by\b|Source(?:d from)?\s?: ?[A-Z]|Via\s?: ?[A-Z]|Press release from\b|Distributed by\b)/i,
      60,
    ),
  },
  {
    name: "editors-note",
    cuts: starts(
      /[[(]?(?:Editor(?:['’]s|s|ial|s['’])? ?note|Correction|Clarification|Note to readers|Disclaimer|Disclosure|Publisher['’]s note)\s?[:—–-] ?/i,
      80,
    ),
  },
  {
    name: "editors-note",
    cuts: both(
      starts(
        /(?:This|The) (?:story|article|post|report|piece|page|headline|developing story)(?: is| has| was| will)? (?:been |be )?(?:updated|corrected|revised|amended|changed|more than \d|clarified|edited|a developing|developing|breaking)/i,
        60,
      ),
      unreported,
    ),
  },
  {
    name: "editors-note",
    cuts: starts(
      /(?:This is (?:a (?:breaking|developing)(?: news)?|breaking) (?:story|news)|(?:Please )?check back (?:for|later)|An earlier version of this|Developing story)/i,
      50,
    ),
  },
  {
    name: "editors-note",
    cuts: whole(
      /(?:ORIGINAL POST|ORIGINAL STORY|EXCLUSIVE|DEVELOPING|BREAKING(?: NEWS)?|Opinion contributor|UPDATE ?\d*)[:.]?/i,
    ),
  },
  {
    name: "author-note",
    cuts: starts(
      new RegExp(
        `(?:You can )?(?:Follow|Find|Tweet|Like|Friend|Reach|Contact|E-?mail)\\b.{1,60}\\b(?:on|at|via|by)\\b.{0,12}(?:${NETWORKS}\\b|@|https?:|[\\w.-]+@)`,
        "i",
      ),
      45,
    ),
  },
  {
    name: "author-note",
    cuts: starts(
      /(?:Write to [A-Z].{1,60} at\b|(?:Contact|Email|E-mail|Call|Reach) (?:the (?:author|writer|reporter)|[A-Z].{1,50}) at\b|Contact [\p{L} ]{2,40}: ?\S*@|Send tips to\b|(?:Twitter|E-?mail|Instagram|Facebook) ?: ?\S+(?: \S+){0,2}$|Follow (?:him|her|them|me|the author|[A-Z][\p{L}.]+)(?: on [A-Z]\w+)?[.:]?$)/u,
      30,
    ),
  },
  {
    name: "author-note",
    cuts: holds(
      /\b(?:can|may) be reached (?:at|by|via|on (?:twitter|x\b|facebook)|@)|(?:^|[.!?;] |\bor )follow (?:him|her|them|me) (?:on|@|at)\b/i,
      60,
    ),
  },
  {
    name: "author-note",
    cuts: whole(
      /(?:[\p{L}.'’ ]{3,40}[,:|] ?)?[\w.+-]{1,60}@[\w.-]{2,60}|@\w{2,20}|follow|(?:more )?(?:stories|articles) by [\p{L} .'’-]{3,40}|view (?:author )?(?:archive|profile|bio).{0,30}|about the author[:]?/iu,
    ),
  },
  { name: "author-note", cuts: both(nearEnd(4), isAuthorBio) },
  {
    name: "press-contact",
    cuts: both(
      nearEnd(8),
      starts(
        /(?:(?:(?:Media|Press) contacts?|(?:Media|Press) (?:inquiries|enquiries)|For (?:media|press) (?:inquiries|enquiries))\b[:,]?|(?:Contacts?|For more information)\s?:)/i,
        40,
      ),
    ),
  },
  {
    name: "syndication",
    cuts: ends(/\bavailable without charge to any eligible news publisher.*|\blicensing@\S+/, 90),
  },
];
