import { isBalanced } from "../text/clauses.js";
import { countWords } from "../text/words.js";

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

/** Said by "he" or "she" after a comma: "The gates will be shut, she said in a statement." */
const PRONOUN_SAID =
  /^([^,]*(?:,(?! (?:he|she|they) )[^,]*)*),["”’']? (?:he|she|they) (?:\p{Ll}+ly )?(?:said|says|told|added|wrote|noted|explained|testified|tweeted|recalled|argued|warned)\b/u;

/** What a sentence before it told of: "after that interview", "of this kind of barge", "lifted that order." */
const POINTING =
  /\b(?:in|of|at|for|on|by|to|with|from|about|after|before|during|under|over|despite) (?:(?:this|that) (?!(?:week|month|year|morning|evening|afternoon|summer|autumn|fall|winter|spring|season|weekend|time|century|decade|day|age|is|was|the|he|she|it|they|its|his|her|their)\b|\p{L}+day\b)|these |those (?!(?:who|whose|whom|that|which|with|without|in|of|from|at|on|under|near|to|for|by)\b|\p{Ll}+(?:ed|ing)\b))\p{Ll}|\bthat \p{Ll}[\p{L}-]+(?=[.;:]|, (?:and|but|so|which|while)\b|$)(?<!\b(?:day|night|year|week|month|time|way|date|much|far|one|is|was|many|big|bad|good|long)\b)|\bsomething similar\b/u;

/** What goes on where a sentence before it left off. */
const LEADS_ON =
  /^["“‘']?(?:Others?|Another|Some of (?:them|these|those)|(?:Among|One of|Two of|Most of|Many of|All of|None of|Both of) (?:them|these|those)|(?:All|Most|Many|Several|Both|None|Neither) (?:had|have|has|were|was|are|is|did|will)\b|A (?:second|third|fourth|fifth|sixth)\b(?!-)|The (?:other|others|same|last)\b|(?:Further|More)over|Additionally|Similarly|Likewise|Also|Nevertheless|Nonetheless|Thus|Therefore|Hence|Indeed|Afterwards?|Later|Soon after|Of course|In fact|In response|In turn|In contrast|By contrast|As such|At the same time|At that (?:time|point)|To that end|Not only that|In other words|On the other hand|In doing so|After that|Before that|Since then|Until then|By then|Because of (?:this|that)|The (?:concern|problem|question|idea|reason|hope|fear|result|answer|goal|aim|thing|point) (?:is|was)|Until now|Despite (?:this|that|these|those)|(?:On )?(?:[Tt]he|[Tt]hat) same (?:day|night|morning|evening|afternoon|week|month|year))\b/u;

/** What stands under a picture. */
const CAPTION =
  /^(?:Pictured|Above|Below|File (?:photo|picture|image)|Photo|Image|Screenshot|Left|Right|Top|Bottom|From left)\b[:,.]?\s|\((?:Photo|Image|Picture|File|AP|AFP|Reuters|Getty)\b|\b(?:is|are|was|were) (?:pictured|seen (?:here|above|below|in (?:this|an?) (?:\S+ ){0,2}(?:photo|photograph|picture|image)))\b/u;

/** A sentence without its subject: "Was arrested on Monday." */
const NO_SUBJECT = /^(?:Was|Were|Is|Are|Has|Have|Had|Said|Says|Told|Added|Asked to|Asked if|Asked whether)\s/u;

/** What tells of something that isn't there: "Dug up in May by a farmer, and shown in Marlow." */
const NO_MAIN =
  /^["“‘']?\p{Lu}\p{Ll}+ed (?:in|on|at|by|from|as|for|to|with)\b(?!.*,\s["“‘]?(?:\p{Lu}|\p{N}|(?:the|an?|he|she|it|they|his|her|its|their|more|many|some|most|both|two|three|there)\b))/u;

/** "When he arrived …", "According to her …": a pronoun before anybody that it could mean, and nobody named after the comma. */
const PRONOUN_FIRST =
  /^["“‘']?(?:(?:When|While|Although|Though|After|Before|If|As|Because|Since|Once|Until|Where|What|How|Why|That|Despite|Unlike|Like|According|Asked|Whether|In|On|At|By|For|With|From|To|to|from|with|by|of|on|in|at|about|for)\s){1,3}(?:he|she|they|him|her|his|them|their|it|its)\b(?!.*,\s(?:\p{Ll}+\s){0,2}\p{Lu})/u;

/** "During the talks, the two agreed …": those whom a sentence before it named, where nobody is named before. */
const UNNAMED_TWO =
  /^["“‘']?(?:In|On|At|During|After|Before|Since|Following|Later|Last|Earlier)\s[^,\p{Lu}]{2,60},\s(?:the (?:two|three|four|pair|duo|trio)|both)\b/u;

/** "Aged between 11 and 17, they belong to …": of whom it is told stands in the sentence before. */
const UNNAMED_AFTER = /^["“‘']?\p{Lu}\p{Ll}+(?:ed|ing|n)\b[^,\p{Lu}]{0,80},\s(?:he|she|they|it|his|her|their|its)\b/u;

/** That somebody didn't answer tells nothing. */
const NO_COMMENT =
  /\b(?:did|have|has|could)(?:n['’]t| not) (?:\p{Ll}+ly )?(?:be reached|comment|(?:respond\w*|repl\w+|return\w*)(?: immediately)?(?:[.,;]|$| (?:\S+ ){0,4}(?:requests?|questions?|messages?|inquiry|inquiries|calls?|e-?mails?|comment)\b))|\bdeclined (?:to comment|comment)\b/u;

/** "“I did suggest it,” Holt said.": a pronoun for what was talked about before. */
const QUOTED_OBJECT =
  /^["“‘'](?:I|We|You)(?:['’]\p{Ll}+)?\s(?:\p{Ll}+\s){0,3}\p{Ll}+(?<!\b(?:say|saying|said|think|believe|know|hope|sure|mean|feel|find|make|made|get|got|take|all|so))\s(?:it|them|him)\b/u;

/** "“I don't want to talk about that,” Holt said.": so is one at the end of a short quotation. */
const QUOTED_END =
  /^["“‘'](?:[^\s"”]+\s){1,9}(?:about|of|to|for|with|on|do|did|say|said|know|want|like|support|oppose)\s(?:that|this|it)[,.!?]["”’']/u;

/** "… while a third of the rowers supported it." at the end: for something, where the sentence tells of none. */
const LAST_OBJECT =
  /^(?!.*\b(?:an?|the|his|her|its|their|our|my|every|each|no|some|any)\s\p{L})(?!.*\p{L}['’]s\s\p{L}).*\s\p{Ll}+(?:ed|es?|ing)\sit[.,;]?$/iu;

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

/** What stands outside quotation marks. */
const unquoted = (text: string): string => text.replace(/[“"][^”"]*[”"]/gu, "“”");

/** Does the sentence say "he said" at its end, and name nobody before that? Its first word has a capital whatever it is. */
function hasNamelessSpeaker(text: string): boolean {
  const before = PRONOUN_SAID.exec(text)?.[1];
  return before !== undefined && !/\s\p{Lu}\p{Ll}/u.test(before);
}

/** Does a sentence lean on one before it, or on a picture, for what it tells? */
function leansBack(text: string): boolean {
  if (
    LEADS_ON.test(text) ||
    NO_SUBJECT.test(text) ||
    NO_MAIN.test(text) ||
    CAPTION.test(text) ||
    PRONOUN_FIRST.test(text) ||
    UNNAMED_TWO.test(text) ||
    UNNAMED_AFTER.test(text) ||
    NO_COMMENT.test(text) ||
    QUOTED_OBJECT.test(text) ||
    QUOTED_END.test(text)
  )
    return true;
  const told = unquoted(text);
  return POINTING.test(told) || LAST_OBJECT.test(told) || hasNamelessSpeaker(told);
}

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
