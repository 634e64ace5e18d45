import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { check as messages } from "../errors/check.js";
import { plural, usageError } from "../errors.js";
import { filesBelow } from "../files/disk.js";
import type { Counts, Fault } from "./check/inspection.js";
import { checkSite } from "./check/whole-site.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";

/** `commonplace check`: reads the finished site and content/ again, and fails if anything can't be proven. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  if (operands.length > 0) throw usageError(messages.usage);
  const root = resolve(context.io.cwd(), context.root);
  const site = join(root, "_site");
  if (!existsSync(join(site, "index.html"))) throw usageError(messages.noSite);
  const { counts, faults } = await checkSite(root, filesBelow(site));
  if (context.json) await context.print(JSON.stringify({ version: 1, checked: counts, faults }));
  else for (const line of describe(counts, faults, context.verbose)) await context.print(line);
  return faults.length > 0 ? 1 : 0;
}

/** Faults of one kind that are shown one by one. */
const SHOWN = 20;

function describe(checked: Counts, faults: readonly Fault[], all: boolean): string[] {
  const { pages, quotations, receipts, links, feeds, records } = checked;
  const looked = [
    plural(pages, "page"),
    plural(quotations, "quotation"),
    plural(receipts, "receipt"),
    plural(links, "link"),
    plural(feeds, "feed or site map", "feeds and site maps"),
    plural(records, "JSON file"),
  ].join(", ");
  const outcome = faults.length === 0 ? "all right" : plural(faults.length, "fault");
  return [...lines(faults, all), `Checked ${looked}: ${outcome}.`];
}

function* lines(faults: readonly Fault[], all: boolean): Generator<string> {
  const counts = new Map<string, number>();
  for (const { file, place, rule, text } of faults) {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (all || count <= SHOWN) yield `${file}${place ? `, ${place}` : ""}: ${text}`;
  }
  if (all) return;
  for (const [rule, count] of counts) if (count > SHOWN) yield messages.andMore(count - SHOWN, rule);
}
