/**
 * Every message of reading, taking in and the command line that a user can see, in one place.
 * The form: where: what is wrong, what was found. What to do.
 */
import type { Warning } from "./model.js";

/** An error that the user can do something about. `exit` is the exit code that it leads to. */
export interface Failure extends Error {
  readonly exit: 1 | 2 | 3;
}

/** Wrong usage or configuration: exit 2. */
export function usageError(message: string): Failure {
  return Object.assign(new Error(message), { exit: 2 as const });
}

/** The program ran and could not finish: exit 3. */
export function fatalError(message: string): Failure {
  return Object.assign(new Error(message), { exit: 3 as const });
}

/** A file of content/ that can't be read as what it should be: exit 1, and the last good site stays. */
export function contentError(path: string, line: number, what: string): Failure {
  return Object.assign(new Error(`${path}:${line}: ${what}`), { exit: 1 as const });
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && "exit" in error;
}

/** The input became no article. */
export function unusable(path: string, rule: string, text: string, line?: number): Warning {
  return { path, rule, text, level: "unusable", ...(line === undefined ? {} : { line }) };
}

/** The input was used all the same. */
export function odd(path: string, rule: string, text: string, line?: number): Warning {
  return { path, rule, text, level: "odd", ...(line === undefined ? {} : { line }) };
}

const count = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
const megabytes = (n: number): string => `${Math.ceil(n / 1_000_000)} MB`;

/** "1 article", "2,000 articles". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export const reading = {
  missing: "no such file or folder. Check the path.",
  denied: "it can't be read: no permission. Check the rights of the file.",
  failed: (reason: string) => `it can't be read (${reason}). Check the file.`,
  special: "it is neither a file nor a folder. Leave it out.",
  badName: "its name can't be read: it is not written in UTF-8. Give the file another name.",
  longPath: "its path is too long for this disk. Give its folders shorter names.",
  linkOutside: "a link that leads out of the folder; it was not followed. Put a copy of the file in its place.",
  linkedFolder: "a link to a folder; it was not followed. Name that folder itself.",
  deadLink: "a link that leads nowhere. Delete it.",
  noFiles: "the folder holds no files. Put articles into it.",
  empty: "the file is empty. Delete it, or save the article again.",
  noText: "the file holds no text, only white space. Delete it, or save the article again.",
  tooLarge: (size: number, most: number) =>
    `the file has ${megabytes(size)}; at most ${megabytes(most)} are read. Split it into smaller files.`,
  tooLong: (size: number, most: number) =>
    `one article of ${count(size)} characters; at most ${count(most)} are read. Save its articles one by one.`,
  binary: (what: string, cure: string) => `${what}, not text. ${cure}`,
  saveAsText: "Save the article's text as a .txt file.",
  saveAsPage: "Save the page as .html.",
  unpack: "Unpack it, and add the files that come out.",
  leaveOut: "Leave it out.",
  invalidBytes: (n: number, encoding: string) =>
    `${plural(n, "place")} held bytes that are not valid ${encoding}; each shows as \uFFFD. Save the file as UTF-8.`,
  mojibake: (n: number) =>
    `${plural(n, "sign")} of this text had been read in the wrong encoding (as in "cafÃ©") and were repaired. Nothing to do.`,
  largePage: (size: number, most: number) =>
    `a page of ${count(size)} characters; at most ${count(most)} are read. Save its text as a .txt file.`,
  pageFallback: (reason: string) =>
    `the page is ${reason} for the extractors, so all text outside menus and forms was taken. Check the article, and delete what is no part of it.`,
  titleOnly:
    "no text found in the page but its title; a script may load it. Save the page as seen in the browser, or add the text as a .txt file.",
  emptyPage:
    "no text found in the page; a script may load it. Save the page as seen in the browser, or add the text as a .txt file.",
  tooHard: "reading it took more time or memory than one file may have. Save its text as a .txt file.",
  noEnd: "its end is missing",
  emptyArchive: "the archive holds no files. Delete it, or pack it again.",
  brokenArchive: (reason: string) =>
    `the archive can't be read to its end (${reason}); what came before was used. Pack it again, or unpack it and add the folder.`,
  brokenEntry: (reason: string) => `it can't be unpacked (${reason}). Unpack the archive by hand, and add the file.`,
  archiveDepth: (most: number) =>
    `an archive inside ${most} others; so deep it isn't opened. Unpack it, and add its files.`,
  archiveTooLarge: (entries: number, bytes: number) =>
    `from here on the archive was not read: at most ${count(entries)} files and ${megabytes(bytes)} unpacked are. Unpack it, and add the folder.`,
  archivedLink: "a link to another file; it was not followed. Pack the file itself.",
  encrypted: "it is encrypted. Unpack the archive with its password, and add the file.",
  packedTooWell:
    "it unpacks to far more than text ever does, so it was not unpacked. Unpack the archive by hand, and look.",
  unknownPacking: "it is packed by a method that isn't known here. Unpack the archive by hand, and add the file.",
  brokenDocument: "the document can't be read: it is damaged or too large. Save its text as a .txt file.",
  attachments: (names: string) => `what is attached is not read: ${names}. Save it as a file, and add that.`,
  brokenMail: "the letter can't be read: its parts or header go beyond all bounds. Save its text as a .txt file.",
  emptyMail: "the letter has neither subject nor text. Delete it, or save it again.",
  tooLargeUnpacked: (most: number) =>
    `it unpacks to more than ${megabytes(most)}. Unpack it by hand, and split it into smaller files.`,
  brokenGzip: "it can't be unpacked: it is damaged or cut off. Save it again, or add what it should hold.",
  noItems: "the feed has no items. Save it again, or delete it.",
  emptyItem: "the item has neither title nor text; it is kept as what it is: no article. Nothing to do.",
  feedList: "a list of feeds (OPML), which holds no articles. Fetch what it names with: commonplace add FILE.",
  pageList: "a list of pages (sitemap), which holds no articles. Fetch a page with: commonplace add ADDRESS.",
  shortcut: "a link to a page, not the page. Fetch it with: commonplace add ADDRESS.",
  bookmarks: "a browser's bookmarks, which hold no articles. Fetch a page with: commonplace add ADDRESS.",
  unfinished: "a download that was not finished. Finish it, or delete it.",
  otherXml: "XML that is neither a page nor a feed. Save the article's text as a .txt file.",
  webArchive: "a web archive (WARC), a format that is not read. Save its pages as .html files.",
  badJsonFile: (reason: string) => `not valid JSON (${reason}). Save it again, or write one record a line as .jsonl.`,
  noRecords:
    'JSON that holds no records of articles. Write a list of them, as [{"title": "…", "text": "…"}], or one a line as .jsonl.',
  otherOffice:
    "an office document or book other than .docx, a format that is not read. Save it as .docx, or its text as a .txt file.",
  unknownFormat: (what: string) => `${what}, a format that is not read. Save the article's text as a .txt file.`,
  frontMatter: (reason: string) =>
    `the front matter can't be read (${reason}); fields were taken line by line. Put values with a colon in quotes.`,
  frontMatterCode: (language: string) =>
    `front matter in "${language}" is never run nor read; only the text below it was used. Write it as YAML between --- lines.`,
  badJson: (reason: string) => `not a JSON record (${reason}). Correct the line, or delete it.`,
  notRecord: (what: string) => `${what}, not a record. Write it as {"title": "…", "text": "…"}.`,
  emptyRecord: 'the record has neither title nor text. Add "text": "…", or delete the line.',
  sameRecordId: (id: string) =>
    `a second record with the id "${id}" in this file; it was named by its number. Give each record an id of its own.`,
  fieldTooLong: (field: string, most: number) =>
    `${field} is longer than ${count(most)} characters; the rest was cut. Check the field.`,
};

/** How far long work is. */
export const building = {
  taken: (files: number, all: number, records: number, left: string) =>
    `${count(files)} of ${plural(all, "file")} read, ${plural(records, "record")} so far${left}`,
  published: (done: number, all: number, left: string) => `${count(done)} of ${plural(all, "page")} made${left}`,
  compared: (done: number, all: number, left: string) =>
    `${count(done)} of ${plural(all, "story", "stories")} compared${left}`,
};

export const intake = {
  noDigest: (root: string) =>
    `${root} is no digest: it holds no folder content/. Make one with "commonplace init DIR", or say where it is with --root DIR.`,
  ownFile: "the program's own file, not a raw article. Correct it in its place; put raw files into content/inbox.",
  internal: (reason: string) => `the program failed on this article (${reason}). Leave it out for now, and report it.`,
  edited: (id: string, raw: string) =>
    `the file changed, but article ${id} was edited by hand and was kept. To keep it for good, set raw: ${raw} in its file; to take the new text, delete its file.`,
  keptOut: (id: string, day: string) =>
    `kept out: article ${id} was removed on ${day}. Delete its tombstone to let it in again.`,
  summaries: (n: number, pages: boolean) =>
    `of ${plural(n, "article")} it holds only a summary or the beginning, which stands for the whole now.${pages ? "" : " To have the pages of a feed's items fetched by add, set fetch: {pages: true} in content/digest.yml, or pages: true for the source."}`,
  repeats: (input: string) => `repeats ${input}`,
  nothingThere: "There are no articles yet. Put files into content/inbox and build again.",
  finished: "A build that was interrupted had its new site ready; it is in place now.",
  leftAlone: (n: number) =>
    `${plural(n, "file")} of content/ can't be read, so nothing was changed; the last site stays. Correct the above and build again.`,
};

export const content = {
  noFrontMatter:
    "no front matter: the file must begin with a line --- and its fields must end with another. Restore it, or put new articles into content/inbox.",
  badYaml: (reason: string) =>
    `the front matter is not valid YAML (${reason}). Write one "name: value" a line; put values with a colon in quotes.`,
  notText: (name: string) => `"${name}" is not a text. Write it as: ${name}: one line of text`,
  notList: (name: string) => `"${name}" is not a list. Write it as: ${name}: [first, second]`,
  notMapping: (name: string) => `"${name}" has no fields of its own. Write it as: ${name}: {id: …, name: …}`,
  notMappings: (name: string) => `"${name}" is not a list of entries. Restore the file.`,
  missing: (name: string, example: string) => `"${name}" is missing. Restore it, as in: ${name}: ${example}`,
  unknown: (name: string, hint: string | null) =>
    `"${name}" is not a field of this file. ${hint ? `Did you mean "${hint}"?` : "Delete the line."}`,
  notOneOf: (name: string, value: string, known: readonly string[]) =>
    `"${name}" is "${value}". Write one of: ${known.join(", ")}.`,
  badDate: (name: string, value: string) =>
    `"${name}" is "${value}", not a date. Write it as 2025-03-14 or 2025-03-14T09:30:00Z, or delete the line.`,
  badUrl: (value: string) =>
    `"url" is "${value}". Write an address that begins with https:// or http://, or delete the line.`,
  badSource: '"source" needs an id and a name. Write it as: source: {id: harbour-post, name: The Harbour Post}',
  sameId: (other: string) => `the same id as content/articles/${other}. Delete one of the two files.`,
  badStoryUrl: (value: string) => `"url" is "${value}". Restore it, as in: url: /stories/what-happened-01234567/`,
  badRedirect: "not a redirect. Write it as: /stories/old-01234567/: /stories/new-89abcdef/",
  badList: "not the address of a list. Write it as: - /topics/transport/, or delete the line.",
  badBullets:
    '"bullets" says which list items of the text are the source\'s own summary points. Write it as: bullets: 1-4',
  openTrailer: "the comment that holds what was cut has no end. Restore its last line: -->",
  badTrailer: "a line of the comment that the program keeps can't be read. Restore it, or delete the line.",
};

export const command = {
  unknownCommand: (name: string, hint: string | null) =>
    `unknown command "${name}". ${hint ? `Did you mean "${hint}"? ` : ""}Run "commonplace --help" for the list.`,
  unknownOption: (option: string, name: string, hint: string | null) =>
    `unknown option "${option}". ${hint ? `Did you mean "${hint}"? ` : ""}Run "commonplace ${name} --help" for the list.`,
  badOption: (reason: string, name: string) => `${reason}. Run "commonplace ${name} --help".`,
  noPaths: (name: string) => `say which files or folders. Example: commonplace ${name} articles/`,
  nothingToAdd:
    "say which files, folders or addresses. Example: commonplace add articles/ https://harbourpost.example/feed.xml",
  unexpected: (message: string) =>
    `the program ran into an error of its own: ${message}. Run it again with --debug to see where, and report it.`,
  buildNext: 'Run "commonplace build" to publish.',
  removeUsage:
    'say which article, and why. Example: commonplace remove content/inbox/quay.txt --why "The author asked for it"',
  unknownSource: "unknown source",
  noSuchArticle: "no such article. Give its id, its raw file, its file in content/articles or its address.",
  manyArticles: (n: number) => `means ${n} articles. Give more of its id, or its file in content/articles.`,
  removed: (input: string, rawIsThere: boolean) =>
    `${input}: removed, and kept out from now on.${rawIsThere ? " The raw file is still there: delete it if it shall be gone altogether." : ""}`,
  initUsage: "say which folder. Example: commonplace init my-digest",
  alreadyThere: (folder: string) => `${folder} holds a digest already (content/). Choose another folder.`,
  initDone: (folder: string) =>
    `A new digest is in ${folder}. Put articles into ${folder}/content/inbox and run: commonplace build --root ${folder}`,
  serving: (url: string) => `The site is at ${url} (this machine only). Ctrl-C ends it.`,
  notWatched: (folder: string) =>
    `${folder} can't be watched by this system: a change there shows after the next start. Raise its limit of watched files (Linux: fs.inotify.max_user_watches).`,
  badPort: (text: string) => `"${text}" is not a port. Example: commonplace serve --port 8080`,
  portTaken: (port: number) =>
    `port ${port} is taken or not allowed. Example: commonplace serve --port 0 (takes a free one)`,
  locked: (file: string, name: string, pid: number, host: string, since: string) =>
    `another command ("${name}", process ${pid} on ${host}, since ${since}) is writing here. Wait for it to end; if it no longer runs, delete ${file}.`,
  siteIsLink: (site: string) =>
    `${site} is a link, and a new site takes the place of the old one by renaming. Delete the link, and let a link elsewhere lead here.`,
  lockedAgain: (file: string) => `other commands keep taking the lock ${file}. Try again when they are done.`,
  /** What the system's error codes mean for the user. */
  system: {
    ENOSPC: "the disk is full. Make room and run the command again; the last site is still there.",
    EACCES: "no permission. Check the rights of the file or folder, or choose another --root.",
    EPERM: "no permission. Check the rights of the file or folder, or choose another --root.",
    EXDEV: "it can't be renamed: another disk is mounted there. Mount the folder above it instead.",
    EBUSY: "it can't be renamed: it is in use, or a disk is mounted there. Mount the folder above it instead.",
    EROFS: "the disk can only be read. Choose another --root.",
    EDQUOT: "your quota of disk space is used up. Make room and run the command again.",
    EMFILE: "too many files are open. Raise the limit (ulimit -n) and run the command again.",
  } as Readonly<Record<string, string>>,
  onePairFile: 'say which file of pairs, or "-" for standard input. Example: commonplace relate --json pairs.jsonl',
  onlyJsonLine: 'not a pair. Write it as {"a": "…", "b": "…"}.',
  noArticles: "none of the inputs could be used, so there is nothing to answer.",
};
