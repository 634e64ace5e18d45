/** The work of a worker: many small files, read and made into articles. */
import { rawHash } from "../../content/intake.js";
import { madeFile } from "../../files/store.js";
import type { RawArticle, Warning } from "../../model.js";
import { normalize } from "../../normalize/index.js";
import { readLight } from "../../read/light.js";
import type { Batch, BatchReading, Made, Making, Reading } from "./job.js";

export function readBatch({ files, making }: Batch): BatchReading {
  return { readings: files.map(({ path, bytes }) => readFile(bytes, path, making)) };
}

/** Null where it needs a parser, or where that fails: then it is read as any other, which tells what is wrong. */
function readFile(bytes: Uint8Array, path: string, making: Making): Reading | null {
  const warnings: Warning[] = [];
  try {
    const articles = readLight(bytes, path, (warning) => warnings.push(warning));
    return articles && { articles, warnings, made: articles.map((raw) => make(raw, making)) };
  } catch {
    return null;
  }
}

function make(raw: RawArticle, { day, ...options }: Making): Made | null {
  const warnings: Warning[] = [];
  try {
    const article = { ...normalize(raw, options, (warning) => warnings.push(warning)), received: day };
    return { file: madeFile({ article, raw: rawHash(raw), olderRaw: [], alsoIds: [], edited: false }), warnings };
  } catch {
    return null;
  }
}
