/** The messages of the commands that write decisions. The form: what is wrong, what was found. What to do. */

export const editing = {
  noAction: (group: string, known: readonly string[]) =>
    `say what to decide: commonplace ${group} ${known.join("|")}. Run "commonplace ${group} --help" for examples.`,
  unknownAction: (action: string, group: string, hint: string | null, known: readonly string[]) =>
    `"${group} ${action}" is no decision. ${hint ? `Did you mean "${group} ${hint}"?` : `Known are: ${known.join(", ")}.`}`,
  usage: (usage: string) => `wrong number of words. Usage: ${usage}`,
  strangeOption: (option: string, verb: string) => `--${option} means nothing to "${verb}". Leave it out.`,
  needed: (option: string, example: string) =>
    `--${option} is missing: a decision is signed. Example: --${option} ${example}`,
  noStories: "there are no stories yet. Run commonplace build first.",
  noStory: (name: string) =>
    `no story is called "${name}". Give its id or the beginning of it, its address, or its file; "commonplace review" lists the newest.`,
  manyStories: (name: string, count: number) => `${count} stories are called "${name}". Give more of the id.`,
  noClaim: (what: string, name: string) =>
    `no story has a ${what} "${name}". Copy the id from the link behind it on the story's page; it may have gone with the last build.`,
  manyClaims: (what: string, name: string) => `several stories have the ${what} "${name}". Say which with --story.`,
  otherStory: "these stand in different stories. Merge the stories first, or name bullets of one story.",
  noArticle: (name: string) =>
    `no article is called "${name}". Give its id or the first 8 characters of it, its raw file or its address.`,
  manyArticles: (name: string, count: number) => `${count} articles are called "${name}". Give the article's id.`,
  quoteNowhere: (quote: string) =>
    `“${quote}” is in no article of the story, so it can't be a receipt. Copy the passage word for word from an article.`,
  quoteElsewhere: (quote: string) =>
    `“${quote}” is no passage of this bullet. Copy it from what is shown below the bullet.`,
  lineNowhere: (line: string) => `“${line}” is no line or sentence of the article. Copy it from the article's page.`,
  notCut: (line: string) => `“${line}” was not cut from the article. Its file in content/articles lists what was.`,
  notInStory: (article: string) => `article ${article} isn't in the story. Name articles of it.`,
  wholeStory: "these are all articles of the story: nothing would be left of it. Name fewer.",
  already: (path: string, line: number) => `this was decided already: ${path}:${line}.`,
  written: (verb: string, file: string, line: number) => `${file}:${line}: ${verb}`,
  next: 'Run "commonplace build" to publish it.',
  dryRun: "Nothing was written (--dry-run).",
  scrubbed: (path: string, line: number) =>
    `${path}:${line}: a passage of the removed article was taken out of this decision.`,
  scrubbedAway: (path: string, line: number) =>
    `${path}:${line}: this decision rested on passages of the removed article alone; it was taken out.`,
  undoUsage: "name a decision by its file and line. Example: commonplace undo content/editorial/s0123456789ab.yml:3",
  noDecision: (name: string, known: readonly string[]) =>
    `no decision begins there: "${name}". ${known.length > 0 ? `Decisions begin at ${known.join(", ")}.` : 'Run "commonplace review --json" to see all.'}`,
  reviewUsage: 'review takes no paths. Run "commonplace review --help".',
  badSince: (value: string) => `--since is "${value}", not a date. Example: --since 2026-05-01`,
  badMost: (value: string) => `--most is "${value}", not a number from 1 to 9999. Example: --most 50`,
};
