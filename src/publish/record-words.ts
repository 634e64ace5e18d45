/** What records say in English (reasons, sides, rules, the history of a story), in the language of the site. */
import type { Difference, DifferenceSide } from "../model.js";
import type { TextKey } from "./texts/en.js";
import type { Texts } from "./texts.js";

interface Sentence {
  readonly pattern: RegExp;
  readonly key: TextKey;
}

/** Names are cut lazily: a sentence that doesn't fit exactly stays as the record has it. */
const SENTENCES: readonly Sentence[] = [
  { key: "reason.by-one", pattern: /^Both are by (?<a>.{1,200})\.$/ },
  { key: "reason.belong", pattern: /^(?<a>.{1,200}?) and (?<b>.{1,200}) both belong to (?<c>.{1,200})\.$/ },
  {
    key: "reason.copied",
    pattern:
      /^(?<a>.{1,200}?) and (?<b>.{1,200}): (?<share>\d{1,3} %) of the shorter text stands word for word in the other\.$/,
  },
  {
    key: "reason.runs",
    pattern:
      /^(?<a>.{1,200}?) and (?<b>.{1,200}) share (?<n>\d{1,9}) runs of six or more words outside quotations, (?<share>\d{1,3} %) of the shorter text\.$/,
  },
  { key: "reason.names", pattern: /^(?<a>.{1,200}?) names (?<b>.{1,200}) as its source\.$/ },
  {
    key: "reason.order",
    pattern:
      /^(?<a>.{1,200}?) and (?<b>.{1,200}) tell the same (?<n>\d{1,9}) points, (?<share>\d{1,3} %) of the shorter text, (?<order>\d{1,3} %) of them in the same order\.$/,
  },
  { key: "history.taken", pattern: /^(?<n>\d{1,9}) articles? taken in$/ },
  { key: "history.joined", pattern: /^(?<n>\d{1,9}) articles? joined$/ },
];

const SIDES: Readonly<Record<string, TextKey>> = {
  "stated as fact": "side.stated",
  "told as somebody’s words": "side.attributed",
  denied: "side.denied",
};

/** A sentence that the program wrote into a record; any other text as it is. */
export function recordInWords(text: string, { say }: Texts): string {
  for (const { pattern, key } of SENTENCES) {
    const { n, ...found } = text.match(pattern)?.groups ?? {};
    const names = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, isolated(value)]));
    if (n !== undefined) return say(key, { ...names, n: Number(n) });
    if (Object.keys(names).length > 0) return say(key, names);
  }
  return text;
}

/** Why a story and the nearest one to it are two. */
const NEAREST: readonly Sentence[] = [
  { key: "nearest.languages", pattern: /^They are in different languages\./ },
  { key: "nearest.few", pattern: /^They have few words in common\./ },
  { key: "nearest.apart", pattern: /^They are alike in words, but (?<n>\d{1,9}) days apart\./ },
  { key: "nearest.background", pattern: /^What they have in common, the news around them has as well\./ },
  { key: "nearest.none", pattern: /^None of their articles is nearest to one of the other's\./ },
  { key: "nearest.here", pattern: /^Only here: (?<list>.{1,400}?)\.(?= Only there: |$)/ },
  { key: "nearest.there", pattern: /^Only there: (?<list>.{1,400})\.$/ },
];

/** The reasons that grouping gives, sentence by sentence; from one that isn't known on as the record has them. */
export function nearestInWords(text: string, texts: Texts): string {
  for (const { pattern, key } of NEAREST) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { n, list } = match.groups ?? {};
    const said = texts.say(key, { ...(n && { n: Number(n) }), ...(list && { list: isolated(list) }) });
    const rest = text.slice(match[0].length).trim();
    return rest === "" ? said : `${said} ${nearestInWords(rest, texts)}`;
  }
  return text;
}

/** What a side of a difference is called: a number or a name as the text has it, a stance in the site's words. */
export function sideInWords(label: string, { say }: Texts): string {
  const key = SIDES[label];
  return key === undefined ? label : say(key);
}

/** A side of a difference as it stands in a line with others: "four or six", though one of them begins a sentence. */
export function sideLabel({ kind }: Difference, { label, support }: DifferenceSide, texts: Texts): string {
  const begins = support.some(({ quote }) => quote.startsWith(label)) && /^\p{Lu}\p{Ll}/u.test(label);
  const isPlain = kind === "number" || kind === "attribution";
  return begins && isPlain ? label.charAt(0).toLowerCase() + label.slice(1) : sideInWords(label, texts);
}

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name that runs from right to left, kept from turning the sentence around it (first strong isolate, UAX 9). */
function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** The rule that cut a line: "photo-caption" as "caption of a photo"; a rule without words by its own name. */
export function ruleInWords(rule: string, { say, has }: Texts): string {
  const key = `cut.${rule}`;
  return has(key) ? say(key) : rule.replaceAll("-", " ");
}

/** A topic that was told from the texts, in the site's words; an editor's own as it is. */
export function topicName({ say, has }: Texts, name: string): string {
  const key = `topic.${name}`;
  return has(key) ? say(key) : name;
}
