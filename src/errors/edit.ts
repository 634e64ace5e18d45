/** The messages of the editing page. The form: what is wrong. What to do. */

export const edit = {
  serving: (url: string) =>
    `Edit at ${url} (this machine only; whoever has this address can decide, so keep it to yourself).`,
  refused: {
    400: "This is no address of the editing page. Open the one that the command showed.",
    403: "Refused: this did not come from the editing page. Open the address that the command showed, by pasting it.",
    404: "There is no such page here. It may have gone with the last build.",
    405: "Refused: only reading and sending forms is possible here.",
    413: "Refused: the form is too large. Shorten what it says.",
    415: "Refused: this is no form of the editing page.",
    500: "The editing page ran into an error of its own; nothing was written. The terminal says more.",
  } as Readonly<Record<number, string>>,
  unknownVerb: "This page can't decide that. Reload the page and try again.",
  noWho: "Say who decides: your name. It stands beside the decision.",
  noWhy: "Say why. It stands beside the decision, for readers and for later.",
  noText: "Write the words. The field is empty.",
  sameText: "These are the words that stand there already. Change them, or choose another decision.",
  noStory: "There is no such story. Paste the address of its page on the site, or its id.",
  sameStory: "This is the story itself. Name another one.",
  noArticle: "There is no such article in this story any more. Reload the page.",
  noClaim: "This point isn't there any more: the story was built again since. Reload the page.",
  noDifference: "This difference isn't there any more: the story was built again since. Reload the page.",
  noOther: "Choose the other point.",
  noPassages: "Mark the passages that make a point of their own.",
  allPassages: "All passages are marked. Leave at least one where it is.",
  noQuote: "Quote at least one passage, word for word, one a line.",
  quoteGone: (quote: string) =>
    `“${quote}” stands in no article of this story. Copy the passage from the article, word for word.`,
  twoArticles: "Mark at least two articles.",
  noArticles: "Mark the articles.",
  allArticles: "All articles are marked. Leave at least one in the story.",
  notInText: "No such line or sentence stands in the article. Copy it from there, word for word.",
  notCut: "No such line was cut from the article. Choose one of those that are listed.",
  badNumber: "Write a whole number from 1 to 999.",
  noTopics: "Write at least one topic, one a line.",
  noStories: "Name at least two stories, one a line: addresses or ids.",
  noSuchDecision: "This decision doesn't stand there any more: its file was changed since. Reload the page.",
  outside: (name: string) =>
    `content/editorial/${name} leads elsewhere (a link), so nothing was written. Put a plain file or folder in its place.`,
  badName: "a file of decisions has a name without slashes that ends in .yml or .yaml. Nothing was written.",
};
