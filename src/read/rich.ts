/** Reading any file but archives, which are opened before. The libraries for letters and documents answer later, so this does too. */
import type { RawArticle, Report } from "../model.js";
import { readDocx } from "./docx.js";
import { read } from "./index.js";
import { isMail } from "./mail-header.js";
import { readLetters } from "./mailbox.js";
import { repairMojibake } from "./mojibake.js";
import { isZip, officeKind } from "./zip.js";

/** As `read`, letters and documents too. Never throws. */
export async function readRich(
  bytes: Uint8Array,
  input: string,
  report: Report,
  how: "full" | "plain" = "full",
): Promise<RawArticle[]> {
  if (isMail(bytes)) return repairMojibake(await readLetters(bytes, input, report, how), report);
  return isZip(bytes) && officeKind(bytes) === "word"
    ? readDocx(bytes, input, report)
    : read(bytes, input, report, how);
}
