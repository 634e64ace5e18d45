/** What asks the reader to do something else: read other stories, sign up, pay, comment, accept. */
import {
  both,
  ends,
  holds,
  isCapitals,
  oneSentence,
  type Place,
  type Rule,
  starts,
  unfinished,
  unreported,
  whole,
} from "./rule.js";

/** A headline in capitals between paragraphs that aren't: a link to another story. */
function isShoutedLink({ text, words, index, allCaps }: Place): boolean {
  return (
    index > 0 &&
    !allCaps &&
    words >= 6 &&
    words <= 40 &&
    text.length >= 28 &&
    isCapitals(text) &&
    isCapitals(text.slice(-20))
  );
}

const SIGN_UP =
  /\b(?:newsletters?|in ?box|sign(?:ing)?[- ]?up|subscri(?:be|bing|ption)|notifications|news alerts|daily briefing|e-?mail|download the|iphone app)\b/i;
const INVITATION =
  /^(?:sign|subscribe|get|download|join|enter|thank|want|do you want|stay|start|never|don['’]t|receive|let|newsletter|free|daily|breaking news emails|like (?:this|what))\b|\bsign up (?:here|now|for|to)\b.{0,80}\b(?:newsletter|in ?box|alerts?|e-?mails?)\b/i;

/** Invites the reader to the outlet's own post. */
function isNewsletterBox({ text, words }: Place): boolean {
  return (
    words <= 60 && SIGN_UP.test(text) && INVITATION.test(text) && !/["“”]|\b(?:said|told|he|she|they)\b/i.test(text)
  );
}

/** Speaks for the site about its cookies. */
function isCookieNotice({ text, words }: Place): boolean {
  return (
    words <= 90 &&
    /\bcookies?\b/i.test(text) &&
    /\b(?:we|our|you|your)\b/i.test(text) &&
    COOKIE_TALK.test(text) &&
    !/["“”]|\b(?:said|told)\b/.test(text)
  );
}

const COOKIE_TALK =
  /\b(?:uses?|using|stores?|partners|choices?|privacy|device|accept|consent|settings|preferences|policy|continu(?:e|ing))\b/i;

/** "Border crisis: Town asks for help", alone among sentences: a link or a caption. Several in a row are a list. */
function isLabelledLink({ text, words, index, all }: Place): boolean {
  if (index < 2 || words < 8 || words > 45 || text.endsWith(":") || !LABELLED.test(text)) return false;
  return ![all[index - 1], all[index + 1]].some((other) => other && LABELLED.test(other.text.slice(0, 60)));
}

const LABELLED = /^\p{Lu}[\p{L}'’ -]{2,40}: ["'‘“]?\p{Lu}/u;

export const PROMOTION_RULES: readonly Rule[] = [
  { name: "app-promo", cuts: starts(/(?:CLICK(?: HERE)?|GET|DOWNLOAD) (?:HERE )?(?:TO|FOR|THE|FOX|OUR)\b/, 20) },
  {
    name: "login-wall",
    cuts: both(
      holds(
        /(?:^|[.!?:] |\b(?:please|or|must(?: be)?) )(?:(?:log|sign)(?:ged|ned)? ?in|register|subscribe|create (?:an|a free) account|sign up)\b.{0,50}\bto (?:continue|read|view|access|keep|unlock|see|comment|post)\b|\balready (?:a|have an?) (?:subscriber|member|account|subscription)|\bavailable (?:only )?(?:for|to) (?:our )?subscribers\b|\bsubscriber[- ](?:only|exclusive)\b|\b(?:reached|read) your (?:free |monthly )*(?:limit|free articles)|\bfree articles? (?:left|remaining|this month)\b|^to (?:continue|keep) reading\b/i,
        50,
      ),
      unreported,
    ),
  },
  { name: "newsletter-box", cuts: isNewsletterBox },
  {
    name: "newsletter-box",
    cuts: starts(
      /(?:Enter your (?:e-?mail|name|zip)|Your e-?mail address$|Please enter a valid|Thank(?:s| you) for (?:subscribing|signing|registering)|By (?:signing up|subscribing|submitting|clicking|providing|registering|continuing)\b|You (?:are|have) (?:now |successfully )*(?:signed|subscribed)|Interested in .{0,60}\? Add\b|Add .{2,60} as an interest|Note: By submitting|We respect your privacy|Manage (?:newsletters|your)|Get (?:the latest|all the latest|our|breaking|daily|more)\b.{0,90}\b(?:delivered|e-?mail|inbox|alerts|app|news)\b|Stay (?:up to date|informed|connected|on top)\b|This site is protected by reCAPTCHA|Let our news meet)/i,
      60,
    ),
  },
  { name: "related-link", cuts: both(unfinished, starts(/\p{Lu}[^.:!?"“]{1,40}:["'‘“\p{Lu}]/u, 30)) },
  {
    name: "related-link",
    cuts: starts(/(?:Related (?:PHOTOS|VIDEO|Watch|Video|Coverage|Slideshow|Stories|Articles)|Explore further)\b/, 60),
  },
  { name: "related-link", cuts: starts(/\[\p{Lu}[^[\]]{12,150}[^.!?[\]]\]$/u, 30) },
  {
    name: "related-link",
    cuts: starts(
      /[[(•>»]{0,2} ?(?:Related(?: (?:story|stories|article|articles|news|coverage|content|link|links|topics?|video|reading))?|See also|Also see|Also read|Read also|Read next|Read more|Read|Read on|Must[- ]read|Don['’]?t miss|Recommended|Trending(?: news| now)?|Popular|You (?:may|might) (?:also )?(?:like|enjoy)|In case you missed it|ICYMI|Full coverage|Complete coverage|From the archives?|Up next|More on this|More on|More from [\w .]{2,30}|For more|Read the full (?:story|article|report)|Explore more|Explainer|Learn more|Follow live|Live updates|See more|Find out more)\s?[:|»>]/i,
      45,
    ),
  },
  {
    name: "related-link",
    cuts: starts(
      /(?:MORE|More|ALSO|Also|READ|WATCH|PHOTOS?|MAP|GRAPHIC|POLL|QUIZ|OPINION|RELATED|EXCLUSIVE VIDEO)\s?[:|»>] ?\S/,
      30,
    ),
  },
  { name: "related-link", cuts: starts(/\(?Also on [\p{L}' ]{2,30}:/u, 30) },
  {
    name: "related-link",
    cuts: starts(
      /(?:Read more (?:from|about|at|on|here|stories|of)\b|Click here (?:to|for)\b|For more (?:on|from|about|information|stories|news|coverage)\b|See (?:more|all) (?:from|of|stories)\b|Visit .{2,50} (?:homepage|home page|website) for more|Follow (?:our|the) (?:live|latest)\b|Follow AP|You can read (?:more|the full|our|all)|Read the (?:full|original|rest)|Read .{2,60} here\b)/i,
      30,
    ),
  },
  {
    name: "related-link",
    cuts: both(
      oneSentence,
      ends(
        /(?:read more(?: here)?|click here|read the full (?:story|article|report)(?: here)?|learn more|find out more|more here|here for more)\s?[.»>→…]{0,3}/i,
        30,
      ),
      unreported,
    ),
  },
  {
    name: "related-link",
    cuts: starts(
      /\[(?:Sign|Read|Watch|See|Also|Related|More|Photos?|Video|Gallery|Infographic|image|Click|Get|Follow|[^[\]:]{3,40}: ["'‘“]?[A-Z])[^[\]]{3,150}\]$/,
      30,
    ),
  },
  { name: "shouted-link", cuts: isShoutedLink },
  {
    name: "support-appeal",
    cuts: both(
      holds(
        /\b(?:support|donate to|fund|back) (?:our|independent|quality|nonprofit|.{2,24}['’]s) (?:work|journalism|reporting|newsroom|explanatory journalism)\b|\bchip in \$|\bmake a (?:gift|donation|contribution)\b.{0,40}\btoday\b|\bour (?:readers|supporters) (?:make|fund|keep)\b/i,
        80,
      ),
      unreported,
    ),
  },
  {
    name: "comment-form",
    cuts: starts(
      /(?:Your e-?mail address will not be published|Required fields are marked|Leave a (?:reply|comment|response)|Post a comment|Add a comment|Write a comment|Comments? (?:are|is|have been) (?:closed|disabled|turned off|moderated|welcome)|Sorry,? we are not currently accepting|(?:View|Show|Hide|See|Read|Load|Join)(?: all| the)? (?:\d+ )?(?:comments?|conversation|discussion)\b|Save my name, e-?mail|Notify me of|You must be logged in|Be the first to comment|Log in to (?:leave|post)|Cancel reply|Submit (?:a )?comment|This (?:site|form) uses Akismet|What do you think\? (?:Let|Tell|Share|Leave|Sound)|(?:Let us know|Tell us|Sound off|Share your thoughts|Leave your thoughts) .{0,40}\bcomments?\b|Comments that|Have your say\b)/i,
      45,
    ),
  },
  {
    name: "comment-form",
    cuts: whole(
      /(?:name|e-?mail|website|comment|url|message) ?\*|(?:\d{1,5} )?(?:comments?|responses?|replies)(?: \(?\d{1,5}\)?)?:?|(?:reply|report abuse|flag|post comment|newest|oldest|most liked)/i,
    ),
  },
  { name: "cookie-notice", cuts: isCookieNotice },
  {
    name: "cookie-notice",
    cuts: whole(
      /we (?:value|respect|care about) your privacy\.?|(?:(?:accept|reject|allow|decline|manage)(?: all| cookies| choices| preferences| settings| and (?:close|continue))+ ?){1,4}/i,
      12,
    ),
  },
  {
    name: "contact-box",
    cuts: both(
      starts(
        /Join (?:our|us (?:in|on)|the) [\p{L}\p{N} ]{0,30}\b(?:forums?|community|discord|telegram|whatsapp|facebook)\b/iu,
        60,
      ),
      unreported,
    ),
  },
  {
    name: "contact-box",
    cuts: starts(
      /(?:Have (?:a|you got a|any) (?:news )?(?:tip|story|question|information)|Got a (?:tip|story|news|question)|(?:Send|Submit|Email) (?:us |your |news |newswire )*(?:tips?|stor(?:y|ies)|photos|letters|questions|feedback)\b|(?:Contact|Email|Write to|Reach|Call) (?:us|the (?:newsroom|editor|author|writer|reporter))\b|Are you [^?]{2,80}\? (?:Email|Contact|Send|Tell|Call|Let us|Share|Get in touch)|Do you (?:have|know)[^?]{2,80}\? (?:Email|Contact|Send|Tell|Call|Let|Share|Write)|Want (?:more|stories|to (?:talk|read|see|hear|know|learn) more)\b[^?]{0,80}\?)/i,
      60,
    ),
  },
];

/** Asked after all others. */
export const LAST_RULES: readonly Rule[] = [
  { name: "caption-or-link", cuts: both(unfinished, oneSentence, isLabelledLink) },
];
