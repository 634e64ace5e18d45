/** What `check` and `build --verify` say of a finished site: what is wrong, and what to do. */
export const check = {
  usage: "check takes no paths: it checks _site. Example: commonplace check --root my-digest",
  noSite: 'there is no site to check (_site/index.html). Run "commonplace build" first.',
  andMore: (count: number, rule: string) => `and ${count} more of this kind (${rule}); --json lists all.`,

  badJson: "not valid JSON. Build again.",
  badSchema: (problem: string, schema: string) =>
    `not as docs/schemas/${schema}.schema.json says: ${problem}. Build again; if it stays, report it.`,
  missingFile: "is missing. Build again.",
  unlisted:
    "nothing made this file: manifest.json doesn't list it. Delete it, or put it into templates/assets and build.",
  changedFile: "isn't what the build wrote: its hash is not the one in manifest.json. Build again.",
  noManifest: "is missing, so that no file can be held against it. Build again.",
  removedArticle: "belongs to an article that was removed. Build again.",
  unknownArticle: (id: string) => `article ${id} is not in content/articles. Build again.`,
  unpublished: (file: string) => `has no page (${file}). Build again.`,
  wrongSource: (id: string, told: string, source: string) =>
    `article ${id} is said to be of ${told}; after content/ it is of ${source}. Build again.`,
  strangeText: (text: string, id: string) => `“${text}” is not in the text of article ${id}. Build again.`,
  wrongPlace: (text: string, id: string) => `“${text}” is not at its place in article ${id}. Build again.`,
  notInSource: (text: string, id: string) => `“${text}” is not in article ${id}. Build again; if it stays, report it.`,
  notInRecord: (text: string, place: string) =>
    `“${text}” is not what the record says of ${place}. Build again, or correct the template.`,
  noReceipts: (id: string) => `claim ${id} has no receipts. Build again; if it stays, report it.`,
  noReceipt: (text: string) => `the quotation “${text}” has no link to its article beside it. Correct the template.`,
  wrongMark: (text: string, id: string) => `the marked passage “${text}” is not what its id ${id} says. Build again.`,
  wrongCount: (id: string, of: string, told: number, counted: number) =>
    `claim ${id} says ${told} ${of}, its receipts show ${counted}. Build again; if it stays, report it.`,
  wrongPageCount: (id: string, told: string) =>
    `${id} shows "${told}", which is not what the record says. Build again.`,
  fewReceipts: (id: string, told: number, shown: number) =>
    `${id} says ${told} sources, but the receipts below it are of ${shown}. Build again, or correct the template.`,
  sameClaim: (id: string) => `claim ${id} stands twice. Build again; if it stays, report it.`,
  samePair: (id: string, other: string) =>
    `claims ${id} and ${other} rest on the same pair of passages. Build again; if it stays, report it.`,
  unknownClaim: (id: string) => `${id} is not in story.json beside it. Build again.`,
  twinHeadline: (text: string) => `the headline “${text}” is not the one in the JSON beside it. Build again.`,
  twinText: (text: string) => `the text near “${text}” is not the one in the JSON beside it. Build again.`,
  twinMissing: (id: string) => `${id} is in story.json, but not on this page. Build again, or correct the template.`,
  wrongHeadline: (text: string, place: string) => `“${text}” is not the headline of ${place}. Build again.`,
  wrongStory: (id: string) => `story ${id} is listed twice, or not as its story.json says. Build again.`,
  storyCount: (listed: number, found: number) =>
    `lists ${listed} stories, but ${found} have a story.json. Build again.`,

  twiceOnPage: (id: string) => `the id "${id}" stands twice. Correct the template.`,
  notClosed: (name: string) => `<${name}> is not closed. Correct the template.`,
  noTitle: "the page has no title. Correct the template.",
  inlineScript: (script: string) => `a script stands in the page itself (${script}). Put it into templates/assets.`,
  runsScript: (attribute: string) => `the attribute ${attribute} would run a script. Correct the template.`,
  unknownScript:
    "a script that is not one of the templates' (its bytes differ). Put it into templates/assets and build.",
  frame: (name: string) => `<${name}> loads what is not of this site. Correct the template.`,
  noPolicy:
    "no Content-Security-Policy that keeps out other sites and scripts in pages. Take it from templates/partials/layout.hbs.",
  badAddress: (href: string) => `"${href}" is no address. Correct the template or the article's url.`,
  notAbsolute: (href: string) =>
    `"${href}" is not an absolute address. Set url: in content/digest.yml, or correct the template.`,
  badScheme: (href: string) => `the link "${href}" is neither http, https nor mailto. Correct the article's url.`,
  thirdParty: (href: string) => `"${href}" would be loaded from another site. Copy it into templates/assets.`,
  noRel: (href: string) => `the link to "${href}" lacks rel="noopener". Correct the template.`,
  deadLink: (path: string) => `links to ${path}, which isn't there. Build again, or correct the template.`,
  deadAnchor: (path: string, anchor: string) =>
    `links to #${anchor}, which isn't in ${path}. Build again, or correct the template.`,
  deadPromise: (from: string, file: string) => `${from} was an address of this site (${file}). Build again.`,
  wrongPromise: (from: string, to: string) => `${from} has to lead to ${to}. Build again.`,

  badXml: (problem: string) => `not well-formed XML (${problem}). Build again; if it stays, report it.`,
  badRoot: (root: string) => `<${root}> is no feed, list of feeds, site map or picture. Delete the file.`,
  badFeed: (problem: string) => `not a valid feed: ${problem}. Build again; if it stays, report it.`,
  badFeedHtml: (problem: string) =>
    `HTML in a feed that readers take badly (${problem}). Correct the article, or report it.`,
  sameId: (id: string) => `the id "${id}" is missing or stands twice. Build again; if it stays, report it.`,
};

export const verify = {
  noSite: 'there is no site to hold against its inputs (_site/index.html). Run "commonplace build" first.',
  noPaths: "build --verify takes no paths and no --full: it changes nothing. Example: commonplace build --verify",
  changed: "differs from what its inputs make. Build again.",
  missing: "is missing; its inputs make it. Build again.",
  extra: "isn't made by any input. Delete it, or put it where it belongs and build.",
  same: (files: number) => `_site is what its inputs make: ${files} files, byte by byte.`,
  differs: (files: string) => `_site is not what its inputs make: ${files} differ. Nothing was changed.`,
};
