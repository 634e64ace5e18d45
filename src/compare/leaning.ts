/** Sentences that lean on one before them, or tell nothing: rules over words, each with what it is for. */

/** Said by "he" or "she" after a comma: "The gates will be shut, she said in a statement." */
const PRONOUN_SAID =
  /^([^,]*(?:,(?! (?:he|she|they) )[^,]*)*),["”’']? (?:he|she|they) (?:\p{Ll}+ly )?(?:said|says|told|added|wrote|noted|explained|testified|tweeted|recalled|argued|warned)\b/u;

/** What a sentence before it told of: "after that interview", "lifted that order." */
const POINTING =
  /\b(?:in|of|at|for|on|by|to|with|from|about|after|before|during|under|over|despite) (?:(?:this|that) (?!(?:week|month|year|morning|evening|afternoon|summer|autumn|fall|winter|spring|season|weekend|time|century|decade|day|age|is|was|the|he|she|it|they|its|his|her|their)\b|\p{L}+day\b))\p{Ll}|\bthat \p{Ll}[\p{L}-]+(?=[.;:]|, (?:and|but|so|which|while)\b|$)(?<!\b(?:day|night|year|week|month|time|way|date|much|far|one|is|was|many|big|bad|good|long)\b)|\bsomething similar\b/u;

/** "has disputed those findings", "by the same name": of which a sentence before it told. */
const THOSE =
  /\b(?:these|those) (?!(?:days|who|whose|whom|that|which|with|without|in|of|from|at|on|under|near|to|for|by|is|are|was|were)\b|\p{Ll}+(?:ed|ing)\b)\p{Ll}|\bthe same (?:name|kind|sort|paper|newspaper|magazine)\b/u;

/** What goes on where a sentence before it left off. */
const LEADS_ON =
  /^["“‘']?(?:Others?|Another|Some of (?:them|these|those)|(?:Among|One of|Two of|Most of|Many of|All of|None of|Both of) (?:them|these|those)|(?:All|Most|Many|Several|Both|None|Neither) (?:had|have|has|were|was|are|is|did|will)\b|A (?:second|third|fourth|fifth|sixth)\b(?!-)|The (?:other|others|same|last)\b|(?:Further|More)over|Additionally|Similarly|Likewise|Also|Nevertheless|Nonetheless|Thus|Therefore|Hence|Indeed|Afterwards?|Later|Soon after|Of course|In fact|In response|In turn|In contrast|By contrast|As such|At the same time|At that (?:time|point)|To that end|Not only that|In other words|On the other hand|In doing so|After that|Before that|Since then|Until then|By then|Because of (?:this|that)|The (?:concern|problem|question|idea|reason|hope|fear|result|answer|goal|aim|thing|point) (?:is|was)|Until now|(?:In|On|With|From) (?:it|them),|Despite (?:this|that|these|those)|(?:On )?(?:[Tt]he|[Tt]hat) same (?:day|night|morning|evening|afternoon|week|month|year))(?:\b|(?<=,))/u;

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
const UNNAMED_AFTER =
  /^["“‘']?(?:\p{Lu}\p{Ll}+(?:ed|ing)|Born|Known|Seen|Given|Taken|Written|Driven|Shaken|Torn|Drawn)\b[^,\p{Lu}]{0,80},\s(?:he|she|they|it|his|her|their|its)\b/u;

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

/** What stands outside quotation marks. */
export const unquoted = (text: string): string => text.replace(/[“"][^”"]*[”"]/gu, "“”");

/** Does the sentence say "he said" at its end, and name nobody before that? Its first word has a capital whatever it is. */
function hasNamelessSpeaker(text: string): boolean {
  const before = PRONOUN_SAID.exec(text)?.[1];
  return before !== undefined && !/\s\p{Lu}\p{Ll}/u.test(before);
}

/** What is looked for in a whole sentence, */
const IN_ALL = [
  LEADS_ON,
  NO_SUBJECT,
  NO_MAIN,
  CAPTION,
  PRONOUN_FIRST,
  UNNAMED_TWO,
  UNNAMED_AFTER,
  NO_COMMENT,
  QUOTED_OBJECT,
  QUOTED_END,
];
/** and what in that of it which nobody is quoted with. */
const IN_TOLD = [POINTING, THOSE, LAST_OBJECT];

/** Does a sentence lean on one before it, or on a picture, for what it tells, or tell nothing? */
export function leansBack(text: string): boolean {
  if (IN_ALL.some((pattern) => pattern.test(text))) return true;
  const told = unquoted(text);
  return IN_TOLD.some((pattern) => pattern.test(told)) || hasNamelessSpeaker(told);
}
