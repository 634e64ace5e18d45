/** An article's record and page against content/ and against each other. */
import { check as messages } from "../../errors/check.js";
import type { Article } from "../../model.js";
import { cleanText } from "../../publish/clean.js";
import { isValid } from "./check-json.js";
import { checkFrame, openPage } from "./check-page.js";
import { type Inspection, lineOf, short } from "./inspection.js";
import type { PageFacts } from "./page-facts.js";

export function checkArticle(folder: string, inspection: Inspection): void {
  const record = checkArticleRecord(`${folder}article.json`, inspection);
  const page = `${folder}index.html`;
  const facts = openPage(page, inspection);
  if (facts === null) {
    inspection.tell(page, "missing", messages.missingFile);
    return;
  }
  checkFrame(page, facts, inspection);
  if (record) checkTwin(page, facts, record, inspection);
}

/** What is published of an article, block by block, is in content/. */
function checkArticleRecord(file: string, inspection: Inspection): Article | null {
  const { tell, read, found } = inspection;
  const content = read(file);
  if (content === null) return null;
  const record = isValid(file, "article", content, inspection) as Article | null;
  if (!record) return null;
  const text = inspection.article(record.id)?.article.text;
  if (text === undefined) tell(file, "unknown-article", messages.unknownArticle(record.id), "/id");
  else if (record.text !== text) {
    const strange = record.text.split(/\n\n|\[…\]/).find((part) => !text.includes(part.trim()));
    if (strange !== undefined) tell(file, "strange-text", messages.strangeText(short(strange), record.id), "/text");
  }
  found.articles.push([record.id, record.source.id]);
  return record;
}

/** The page shows the record's headline and text, and its marks begin where their ids say. */
function checkTwin(
  page: string,
  { passages }: PageFacts,
  { headline, text }: Article,
  { tell, found }: Inspection,
): void {
  for (const passage of passages) {
    const { kind, id, at } = passage;
    if (kind === "mark") {
      found.counts.quotations += 1;
      const [, start, end] = /^at-(\d{1,9})-(\d{1,9})$/.exec(id) ?? [];
      const marked = tight(text.slice(Number(start), Number(end)));
      const shown = tight(passage.text);
      if (shown === "" || !marked.startsWith(shown))
        tell(page, "wrong-mark", messages.wrongMark(short(passage.text), id), at);
    } else if (kind === "h1" && headline && lineOf(headline) !== lineOf(passage.text))
      tell(page, "twin", messages.twinHeadline(short(passage.text)), at);
    else if (kind === "text" && tight(passage.text) !== tight(text))
      tell(page, "twin", messages.twinText(short(firstDifference(passage.text, text))), at);
  }
}

/** The letters of a text: pages break lines and separate blocks in their own way. */
const tight = (text: string): string => cleanText(text).replace(/\s+/g, "");

function firstDifference(shown: string, told: string): string {
  const [a, b] = [tight(shown), tight(told)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(Math.max(0, at - 20), at + 40) || told;
}
