/** The messages about the editor's decisions. The form: what is wrong, what was found. What to do. */
import { plural } from "../errors.js";

/** What is wrong with a file of content/editorial: it stops the build, and the last good site stays. */
export const editorial = {
  tooLarge: (most: number) =>
    `the file has more than ${most / 1024} KB. Split it: one file for each story or decision is usual.`,
  tooMany: (most: number) => `more than ${most} decisions in one file. Split it into several files.`,
  badYaml: (reason: string) =>
    `not valid YAML (${reason}). Write one "name: value" a line; put values with a colon in quotes.`,
  notDecisions:
    'a file of decisions begins with "decisions:" and lists them below. Example: decisions: [{decide: story pin, story: s0123456789ab, who: Ada, when: 2026-05-01, why: the day’s main story}]',
  notDecision: "not a decision. Write it as: - decide: claim drop, and its other fields on the lines below.",
  unknownTop: (name: string, hint: string | null) =>
    `"${name}" is not known here. ${hint ? `Did you mean "${hint}"?` : "Known are: decisions, story, who."}`,
  noVerb: (example: string) => `"decide" is missing: it says what is decided. Example: decide: ${example}`,
  unknownVerb: (verb: string, hint: string | null, known: readonly string[]) =>
    `"${verb}" is no decision. ${hint ? `Did you mean "${hint}"?` : `Known are: ${known.join(", ")}.`}`,
  unknownField: (name: string, verb: string, hint: string | null, known: readonly string[]) =>
    `"${name}" is not a field of "${verb}". ${hint ? `Did you mean "${hint}"?` : `Known are: ${known.join(", ")}.`}`,
  missing: (name: string, verb: string, example: string) => `"${name}" is missing in "${verb}". Example: ${example}`,
  notText: (name: string, example: string) => `"${name}" is not a text. Example: ${example}`,
  tooLong: (name: string, most: number) => `"${name}" is longer than ${most} characters. Shorten it.`,
  notLine: (name: string) => `"${name}" has line breaks. Write it on one line.`,
  notList: (name: string, example: string) => `"${name}" is not a list of texts. Example: ${example}`,
  tooFew: (name: string, least: number) => `"${name}" needs at least ${plural(least, "entry", "entries")}. Add them.`,
  tooManyEntries: (name: string, most: number) => `"${name}" has more than ${most} entries. Make several decisions.`,
  sameTwice: (name: string, value: string) => `"${name}" names ${value} twice. Delete one of the two.`,
  notNumber: (name: string) => `"${name}" is not a whole number from 1 to 999. Example: ${name}: 1`,
  badDate: (value: string) => `"when" is "${value}", not a date. Example: when: 2026-05-01`,
  noGround: (what: string) =>
    `it doesn't say which ${what}. Give its id, as in ${what}: ${what === "claim" ? "c" : "d"}0123abcd, or passages of it, as in quotes: ["The quay is shut."]`,
  badGround: (what: string, value: string) =>
    `"${value}" is no id of a ${what}. Copy it from the story's page: the part of the link behind #${what === "claim" ? "claim-" : "differ-"}`,
  conflict: (verb: string, other: string, path: string, line: number) =>
    `"${verb}" conflicts with "${other}" (${path}:${line}): both decide the same thing. Delete one of the two.`,
  unknownStory: (id: string) =>
    `there is no story ${id}, and there never was. Copy the id from the story's page or from "commonplace review".`,
  unknownArticle: (id: string) =>
    `there is no article ${id}, and there never was. Copy the id from the article's address on the site.`,
};

/** What became of a decision whose ground is gone or has changed. It is said at each build, until an editor looks again. */
export const ground = {
  storyGone: (id: string) => `story ${id} is no more, so this has no effect. Delete it, or name another story.`,
  orderGone: (id: string) => `story ${id} is no more; the others stand in the order that you gave.`,
  mergeGone: (id: string) => `story ${id} is no more, so there is nothing of it to merge; the others are merged.`,
  articleGone: (id: string) =>
    `article ${id} is no longer there, so nothing is done about it. Delete the decision if it has served.`,
  sourceGone: (name: string) =>
    `no article is of the source "${name}". Check its id in sources.yml or in the source's address on the site.`,
  notTogether: "these articles stand in no story with others any more, so there is nothing to split.",
  claimGone: "the bullet is no longer there and none of its passages are, so this has no effect.",
  claimRebuilt: "the bullet was not found any more; it was made again of the passages that are still in the articles.",
  claimChanged: (kept: number, all: number) =>
    `the bullet holds only ${kept} of the ${all} passages that this rests on. The decision was kept.`,
  claimScattered: (left: number, all: number) =>
    `the bullet is no longer there; ${left} of the ${plural(all, "passage")} that this rests on ${left === 1 ? "stands" : "stand"} in other bullets, which were left alone. Decide about one of them, or delete this.`,
  differenceChanged: (kept: number, all: number) =>
    `the difference holds only ${kept} of the ${all} passages that this rests on. The note was kept; read it again.`,
  lockGrown: (more: number) => `the locked bullet has ${plural(more, "new passage")}. The wording was kept.`,
  quoteGone: (quote: string) => `“${quote}” is in no article of the story any more.`,
  oneLeft: "only one source states it now, so it stands among what only one source says.",
  joinGone: "one of the two bullets is no longer there, so there is nothing to join.",
  splitGone: "none of the passages that should leave stand in the bullet.",
  differenceGone: "the difference is no longer there. Delete the decision if it has served.",
  lineGone: "the line is no longer in the article, so nothing is done.",
  lineNotCut: "no such line was cut from the article, so there is nothing to restore.",
  originGone: "these articles are in no story together any more, so this has no effect.",
  wentInto: (id: string) => `went into story ${id}`,
  articlesRemoved: (why: string) => `Articles of it were removed: ${why}`,
  fellApart: "Its articles are no longer taken for one story.",
};
