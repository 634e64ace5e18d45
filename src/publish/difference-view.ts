/** Where sources differ: the sides next to each other, what sets each apart marked. */
import type { Difference, DifferenceSide, Story } from "../model.js";
import { denialIn, hedgeIn } from "../text/stance.js";
import type { Catalog } from "./catalog.js";
import { differingParts } from "./diff-words.js";
import { anchor } from "./paths.js";
import { type ReceiptView, receiptViews } from "./receipts.js";
import { sideLabel } from "./record-words.js";
import { partsOf, type TextPart } from "./text-parts.js";

/** Kinds that are about a name or a headline, and no sentence of a text. */
const UNQUOTED: ReadonlySet<Difference["kind"]> = new Set(["naming", "headline"]);

const MOST_PER_SIDE = 4;
const MOST_SIDES = 6;

export function differenceViews(catalog: Catalog, story: Story) {
  const edited = new Set(story.claims.filter(({ editor }) => editor).map(({ id }) => id));
  return story.differences.map((difference) => ({
    anchor: anchor("differ", difference.id),
    kind: catalog.texts.say(`differ.${difference.kind}`),
    about: difference.about,
    /** A sentence of a source, and neither a name nor an editor's wording. */
    isQuoted: !UNQUOTED.has(difference.kind) && !edited.has(difference.claim ?? ""),
    settled: settledView(catalog, difference),
    sides: difference.sides.slice(0, MOST_SIDES).map((side) => sideView(catalog, difference, side)),
    moreSides: Math.max(0, difference.sides.length - MOST_SIDES),
  }));
}

/** The editor's word on a difference. */
function settledView({ calendar, texts }: Catalog, { settled }: Difference) {
  if (settled === undefined) return null;
  const { text, who, when } = settled;
  return { text, who, when, day: texts.date(calendar.dayOf(when) ?? when) };
}

/** The words by which a side denies, or tells with caution. */
function cueIn(quote: string, kind: Difference["kind"]) {
  if (kind === "stance") return denialIn(quote);
  return kind === "attribution" ? hedgeIn(quote) : null;
}

/** A quote with what sets it apart marked: where it is one side's denial or caution that does, nothing else. */
function partsApart(quote: string, { sides, kind }: Difference, side: DifferenceSide): TextPart[] {
  if (sides.some(({ support }) => support.some((each) => cueIn(each.quote, kind) !== null)))
    return partsOf(quote, [cueIn(quote, kind) ?? []].flat());
  const other = sides.find((one) => one !== side)?.support[0]?.quote ?? "";
  return differingParts(quote, side.label, other, kind === "number" || kind === "date" || kind === "headline");
}

function sideView(catalog: Catalog, difference: Difference, side: DifferenceSide) {
  const { receipts, more } = receiptViews(catalog, side.support, MOST_PER_SIDE);
  const n = new Set(side.support.map(({ article }) => catalog.articleById.get(article)!.source.id)).size;
  const isOwn = difference.kind === "headline";
  const voices = side.headline ? "differ.in-headline" : isOwn ? "differ.in-text" : null;
  return {
    label: sideLabel(difference, side, catalog.texts),
    voices: voices === null ? catalog.texts.say("sources", { n }) : catalog.texts.say(voices),
    receipts: receipts.map((receipt) => ({ ...receipt, parts: partsApart(receipt.quote, difference, side) })),
    more,
  } satisfies { label: string; voices: string; receipts: (ReceiptView & { parts: TextPart[] })[]; more: number };
}
