/** One file of the site that stands for itself: what is looked at depends on what it is. */
import { check as messages } from "../../errors/check.js";
import { hashOf } from "../../publish/archive.js";
import { checkJson } from "./check-json.js";
import { checkListPage } from "./check-page.js";
import { checkXml } from "./check-xml.js";
import { type Inspection, short } from "./inspection.js";
import { loadedBy } from "./page-rules.js";

export function checkFile(file: string, seen: Set<string>, inspection: Inspection): void {
  if (file.endsWith(".html")) checkListPage(file, inspection);
  else if (/\.(?:xml|opml|svg)$/.test(file)) checkXml(file, seen, inspection);
  else if (/\.(?:json|webmanifest)$/.test(file)) checkJson(file, inspection);
  else if (file.endsWith(".css")) checkStyle(file, inspection);
  else if (/\.m?js$/.test(file)) checkScript(file, inspection);
  else inspection.bytes(file);
}

function checkStyle(file: string, { read, tell }: Inspection): void {
  const address = loadedBy(read(file) ?? "");
  if (address !== null) tell(file, "third-party", messages.thirdParty(short(address)));
}

/** A script is one of the templates', byte by byte. */
function checkScript(file: string, { bytes, setup, tell }: Inspection): void {
  const content = bytes(file);
  if (content && !setup.scripts.includes(hashOf(content))) tell(file, "unknown-script", messages.unknownScript);
}
