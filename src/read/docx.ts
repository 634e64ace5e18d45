/** Word documents: the text as its styles mark it. The only import of mammoth. */
import mammoth from "mammoth";
import { reading, unusable } from "../errors.js";
import type { RawArticle, RawBlock, RawMeta, Report } from "../model.js";
import { type ArchiveLimits, openArchive } from "./archive.js";
import { decode } from "./bytes.js";
import { pieceToBody } from "./html/body.js";
import { plainOf } from "./html/entities.js";
import { keyOf } from "./html/key.js";
import { LONGEST_FIELD, LONGEST_TEXT } from "./sizes.js";

const PROPERTIES = "docProps/core.xml";
/** Pictures count too; they are not looked at. */
const LIMITS: ArchiveLimits = { entries: 5_000, total: 200_000_000, ratio: 200, depth: 0 };
/** Markup of the text itself: mammoth builds a tree of it, some twenty times as large. */
const LARGEST_TEXT = 10_000_000;
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** The article of a .docx file. Never throws: what can't be read is reported. */
export async function readDocx(bytes: Uint8Array, input: string, report: Report): Promise<RawArticle[]> {
  const properties = await honestParts(bytes);
  const html = properties === null ? null : await toHtml(bytes);
  if (html === null) {
    report(unusable(input, "broken-document", reading.brokenDocument));
    return [];
  }
  const body = pieceToBody(html, undefined, 1);
  const meta = metaOf(properties!, body.blocks);
  const article: RawArticle = { input, format: "html", encoding: "utf-8", firstLine: 1, meta, ...body };
  if (body.text.length > LONGEST_TEXT)
    report(unusable(input, "too-long", reading.tooLong(body.text.length, LONGEST_TEXT)));
  else if (body.text === "" && meta.title === undefined) report(unusable(input, "no-text", reading.noText));
  else return [article];
  return [];
}

/** Unpacks every part once, within bounds: mammoth trusts the sizes that an archive states. The text of its properties, or null. */
async function honestParts(bytes: Uint8Array): Promise<string | null> {
  let properties = "";
  let faults = 0;
  const count = (): void => {
    faults += 1;
  };
  for await (const { path, bytes: part } of openArchive(bytes, "", count, LIMITS)) {
    if (path === `#${PROPERTIES}`) properties = decode(part).text;
    if (path.endsWith(".xml") && part.length > LARGEST_TEXT) return null;
  }
  return faults === 0 ? properties : null;
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const whole = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
    return (await mammoth.convertToHtml({ buffer: whole }, { styleMap: STYLES, convertImage })).value;
  } catch {
    return null;
  }
}

/** A title in the properties counts if the text doesn't begin with a heading of its own: it is often the template's. */
function metaOf(properties: string, blocks: readonly RawBlock[]): RawMeta {
  const title = propertyOf(properties, "dc:title");
  const author = propertyOf(properties, "dc:creator");
  const isTold = blocks.slice(0, 4).some(({ text }) => keyOf(text) === keyOf(title));
  const isNeeded =
    !blocks.slice(0, 2).some(({ kind }) => kind === "heading") &&
    !/^(?:microsoft word|document|untitled)\b/i.test(title);
  return {
    ...(title !== "" && (isTold || isNeeded) ? { title } : {}),
    ...(author === "" ? {} : { author }),
  };
}

function propertyOf(xml: string, name: string): string {
  const found = new RegExp(`<${name}>([^<]{1,${LONGEST_FIELD}})</${name}>`).exec(xml.slice(0, 100_000))?.[1];
  return plainOf(found ?? "");
}
