/** The picture that stands for a story where its address is shared: headline and agreement, as SVG. */
import type { Story } from "../model.js";
import { articlesOf, type Catalog, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { columnsOf, type Mark, marksOf } from "./marks.js";
import { shortened } from "./phrases.js";
import { voices } from "./receipts.js";
import { sureClaims } from "./sureness.js";
import { element, escapeXml } from "./xml.js";

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 80;
const ROWS = 4;
const CELL = 44;
const GAP = 26;
const MOST_LINES = 4;
const LONGEST_HEADLINE = 160;
/** What the font of the pictures can write: Latin, Greek, Cyrillic, punctuation, currencies. */
const WRITABLE = /^[\u0020-\u024F\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF\u2010-\u205E\u20A0-\u20BF\u2116\u2122]*$/;
const COLOURS = {
  paper: "#fbfaf7",
  ink: "#1c1b19",
  quiet: "#4b4842",
  accent: "#0b4f4d",
  hollow: "#7b766c",
  warm: "#8a2f0b",
};

export function sharePicture(catalog: Catalog, story: Story): string {
  const articles = articlesOf(catalog, story);
  const columns = columnsOf(story, articles, catalog.texts);
  const rows = sureClaims(story)
    .slice(0, ROWS)
    .map((claim) => marksOf(claim, columns, story.differences, catalog.texts));
  const counted = voices(catalog.texts, sourcesOf(articles).length, story.origins.length);
  const { width, height } = PICTURE_SIZE;
  const content = [
    element("rect", { width: `${width}`, height: `${height}`, fill: COLOURS.paper }),
    element("rect", { width: `${width}`, height: "14", fill: COLOURS.accent }),
    ...headline(oneLine(story.headline.text)),
    ...rows.flatMap((row, i) => marks(row, height - 110 - (rows.length - 1 - i) * CELL)),
    line(
      MARGIN,
      height - 48,
      30,
      COLOURS.quiet,
      [counted, siteName(catalog)].filter((part) => part !== "").join("  ·  "),
    ),
  ];
  const size = { width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content.join(""));
}

function siteName({ config }: Catalog): string {
  const title = shortened(oneLine(config.title), 50);
  return WRITABLE.test(title) ? title : "";
}

/** The headline in the largest size in which it fits; none where the font can't write it. */
function headline(text: string): string[] {
  if (!WRITABLE.test(text)) return [];
  const fitted = [72, 64, 56, 48].map((size) => ({ size, lines: wrapped(shortened(text, LONGEST_HEADLINE), size) }));
  const { size, lines } =
    fitted.find((each) => each.lines.length <= (each.size > 60 ? 3 : MOST_LINES)) ?? fitted.at(-1)!;
  return lines.slice(0, MOST_LINES).map((each, i) => line(MARGIN, 52 + (i + 1) * size * 1.14, size, COLOURS.ink, each));
}

function line(x: number, y: number, size: number, fill: string, text: string): string {
  return element("text", { x: `${x}`, y: y.toFixed(1), "font-size": `${size}`, fill }, escapeXml(text));
}

function wrapped(text: string, size: number): string[] {
  const room = PICTURE_SIZE.width - 2 * MARGIN;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) * size <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Width of a text in parts of the font's size: classes of letters, on the safe side. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[iljtfrI.,:;'’!|() -]/.test(letter)) width += 0.33;
    else if (/[mwMW@%—]/.test(letter)) width += 0.9;
    else width += /\p{Lu}/u.test(letter) ? 0.7 : 0.57;
  }
  return width;
}

function marks(row: readonly Mark[], y: number): string[] {
  let x = MARGIN - CELL / 2 - 6;
  return row.map((mark, i) => {
    x += CELL + (mark.opens && i > 0 ? GAP : 0);
    return markAt(mark, x, y);
  });
}

function markAt({ state }: Mark, x: number, y: number): string {
  const place = { cx: `${x}`, cy: `${y}` };
  const isFull = state === "states" || state === "varies";
  const colour = state === "differs" ? COLOURS.warm : COLOURS.hollow;
  const circle = isFull
    ? element("circle", { ...place, r: "15", fill: COLOURS.accent })
    : element("circle", { ...place, r: "13.5", fill: "none", stroke: colour, "stroke-width": "3" });
  if (state !== "varies" && state !== "differs") return circle;
  return circle + element("path", { d: `M${x - 18} ${y + 18}l36-36`, stroke: COLOURS.warm, "stroke-width": "4" });
}
