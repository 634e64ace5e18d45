/** Where sources differ: the sides next to each other, what sets each apart marked. */
import type { Difference, DifferenceSide, Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { differingParts } from "./diff-words.js";
import { anchor } from "./paths.js";
import { type ReceiptView, receiptViews } from "./receipts.js";
import { sideInWords } from "./record-words.js";
import type { TextPart } from "./text-parts.js";

const MOST_PER_SIDE = 4;
const MOST_SIDES = 6;

export function differenceViews(catalog: Catalog, story: Story) {
  return story.differences.map((difference) => ({
    anchor: anchor("differ", difference.id),
    kind: catalog.texts.say(`differ.${difference.kind}`),
    about: difference.about,
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

function sideView(catalog: Catalog, { sides, kind }: Difference, side: DifferenceSide) {
  const other = sides.find((one) => one !== side)?.support[0]?.quote ?? "";
  const { receipts, more } = receiptViews(catalog, side.support, MOST_PER_SIDE);
  const voices = new Set(side.support.map(({ article }) => catalog.articleById.get(article)!.source.id)).size;
  return {
    label: sideInWords(side.label, catalog.texts),
    voices: catalog.texts.say("sources", { n: voices }),
    receipts: receipts.map((receipt) => ({
      ...receipt,
      parts: differingParts(receipt.quote, side.label, other, kind === "number" || kind === "date"),
    })),
    more,
  } satisfies { label: string; voices: string; receipts: (ReceiptView & { parts: TextPart[] })[]; more: number };
}
