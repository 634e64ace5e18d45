import { isBalanced } from "../text/clauses.js";
import { countWords } from "../text/words.js";
import { leansBack, unquoted } from "./leaning.js";

const DANGLING =
  /^["“]?(?:he|she|it|they|this|that|these|those|his|her|its|their|there|such|here|the (?:latter|former|two|pair|move|decision|incident|statement)|but|and|so|or|yet|also|however|still|meanwhile|instead|then|earlier|later|both|another|one|in addition|moreover|as a result|for example|that said)\b/iu;
/** What leans on a sentence before it stands alone no better than this: it stands aside, and may still be what sources share. */
export const UNCLEAR = 0.58;

const OPINION = /\b(?:I|I'm|I’m|I've|I’ve|we|my|our|you|your)\b/u;

/** A pronoun as the subject after a word of time, place or purpose: "On Friday, he shared…", "To find out, they asked…". */
const LATE_PRONOUN =
  /^(?:in|on|at|by|after|before|during|since|last|this|earlier|later|for|from|to)\s[^,]{2,40},\s(?:he|she|it|they|this|that)\b/iu;
/** What leads on, not what tells. */
const FURNITURE =
  /^(?:by the way|personally|read|click|watch|see also|related|also read|photos?|video|live|updated?|correction)\b/iu;

/** Said by somebody whom the bullet doesn't name. */
const NAMELESS =
  /[,.?!]["”’]\s(?:(?:he|she|they|it|(?:his|her|their|its) \p{Ll}+) (?:said|told|added|wrote|asked|says|tweeted)|(?:said|added|wrote|asked) (?:he|she|they))\b/iu;

/** A line of a box of dates: "8 March - flight disappears". */
const BOX_LINE = /^\p{N}{1,2} \p{Lu}\p{L}{2,9}(?: \p{N}{4})? [-–—] /u;

/** Nothing but somebody's words, and nothing of who said them; that somebody spoke, and nothing of what. */
const SPEECH = /^["“][^"“”]*["”]$|\bheld an? (?:press|news) conference\b/u;

/** What a sentence before it named. */
const BACKWARD =
  /\b(?:expanded|elaborated|commented|followed up|insisted|agreed) (?:on|about|with) (?:that|this|it)\b|^["“]?The (?:images?|pictures?|zone|delegation|findings?|group|band|request|remarks?|comments?|letter|\p{N}+-year-old|work|dialogue|offshoot|suit|others|unnamed \p{L}+)\b(?!(?:\s\S+){0,7}?\s\p{Lu})/u;

/** Opened by a single quotation mark that nothing closes, or closed by one that nothing opens. */
const TORN = /^['‘](?!.*['’](?:[\s,.;!?]|$))|^(?!.*(?:^|[\s(“"])['‘]\S).*[.!?,]['’]$/u;

/** Somebody without a name as the subject, whom nothing right after it tells: "The woman told Holt…". */
const NOBODY =
  /^["“]?The (?:(?:young|old|elderly|unnamed)\s)?(?:woman|man|women|men|boy|girl|couple|suspects?|victims?)\b(?!,?\s(?:who|whose|whom|in|from|of|with|at|on|behind|and|named|identified|known|accused|charged|convicted|suspected|responsible|then)\b|,?\s(?:(?:aged?\s)?[\p{N}-]+\S*\s)?\p{Lu})/u;

/** A label before the sentence, as over a picture: "Closed: the weir…"; an aside in brackets. */
const LABEL = /^\p{Lu}\p{L}+(?:\s\p{L}+){0,3}: \p{L}|^\(/u;

/** A clause that has lost its beginning: "the rest went to Marlow.", "leaving the quay at dawn, …". */
const BEHEADED = /^["“‘']?\p{Ll}{2}/u;

/** A pronoun as the object of a sentence that has named only who acts: "On Friday, Orla sold it to…", "Police arrested him". */
const UNNAMED_OBJECT =
  /^(?:(?:On|In|At|By|After|Before|Last|Earlier)\s[^,]{2,40},\s)?(?:(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Ll}{2,}(?<!\b(?:says?|said|calls?|called|makes?|made|finds?|found|believes?|thinks?))\sit|(?:\S+\s){1,4}\p{Ll}{2,}(?:ed|ound|ot|old|ook)\s(?:him|them))\b/u;

/** Somebody whom only a sentence before it introduced: "Holt waved to the woman", where no "a woman" stands before. */
const STRANGER =
  /^(?!.*\b[Aa]n?\s(?:\S+\s){0,3}(?:woman|man|boy|girl|couple)\b).*\bthe (?:woman|man|boy|girl|couple)\b(?!\s(?:who|whose|whom|in|from|of|with|at|on|accused|charged|behind|named|identified|known|convicted|suspected|responsible))/u;

/** Does a text begin as one who speaks of himself or to the reader, outside quotation marks? */
export function isOwnVoice(text: string): boolean {
  return /^(?:We|My|Our|You|Your)\b/u.test(text);
}

/** What a text must hold for TORN, STRANGER and the like to be worth a look. */
const EDGED = /^['‘]|['’]$/u;
const SOMEBODY = /\bthe (?:woman|man|boy|girl|couple)\b/u;

const isTorn = (text: string): boolean => !isBalanced(text) || (EDGED.test(text) && TORN.test(text));
const hasStranger = (text: string): boolean => SOMEBODY.test(text) && STRANGER.test(text);

/** How well a text stands alone on a page, from 0 to 1. */
export function standing(text: string): number {
  const count = countWords(text);
  let score = 1;
  if (DANGLING.test(text) || LATE_PRONOUN.test(text)) score *= 0.55;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)) score *= 0.9;
  if (/[?!]["”]?$/u.test(text) || FURNITURE.test(text)) score *= 0.4;
  if (/(?:…|\.\.\.)[\])]?$/u.test(text)) score *= 0.3;
  if (isTorn(text)) score *= UNCLEAR;
  if (NAMELESS.test(text) || BACKWARD.test(text)) score *= UNCLEAR;
  if (BOX_LINE.test(text) || LABEL.test(text) || SPEECH.test(text)) score *= UNCLEAR;
  if (BEHEADED.test(text) || UNNAMED_OBJECT.test(text) || hasStranger(text) || NOBODY.test(text)) score *= UNCLEAR;
  if (OPINION.test(unquoted(text))) score *= 0.5;
  if (count < 7) score *= 0.6;
  if (count > 32) score *= Math.max(0.5, 1 - (count - 32) * 0.02);
  return score > UNCLEAR && leansBack(text) ? UNCLEAR : score;
}
