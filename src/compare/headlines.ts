import type { Article, Difference } from "../model.js";
import { agree, comparable, type Measured, measure } from "./conflict.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { claimId } from "./voices.js";

/** The headline's number is held against the first so many sentences: what comes later is background. */
const LEAD = 6;
/** Numbers further apart than this are taken for different things: few and right beats many. */
const RATIO = 4;
/** "two others", "three, including the gunman": counted in another way. */
const OTHERWISE = /\b(?:others?|another|more|including|plus|besides|himself|herself)\b/iu;

interface Clash {
  readonly said: Measured;
  readonly told: Measured;
  readonly passage: Passage;
}

/** UTF-16 units behind a number in which such a word tells of it. */
const NEAR = 30;

/** Does a number say what became of somebody (dead, hurt, rescued …), so that it can be held against another text's? Not "Covid-19". */
const isToll = (text: string, each: Measured): boolean =>
  each.role !== "" &&
  each.unit === "" &&
  !/\p{L}-$/u.test(text.slice(0, each.start)) &&
  !OTHERWISE.test(text.slice(each.end, each.end + NEAR));

/** The number of a sentence for what the headline counts, where it is another one and the only one. */
function otherIn({ quote }: Passage, said: Measured): Measured | undefined {
  const [told, ...more] = measure(quote).filter((each) => each.role === said.role && isToll(quote, each));
  if (told === undefined || more.length > 0 || !comparable(said, told) || agree(said, told)) return undefined;
  const [small, large] = [Math.min(told.value, said.value), Math.max(told.value, said.value)];
  return large <= RATIO * small ? told : undefined;
}

/** The first sentence of an article's beginning that gives another number than its headline; null where any sentence has the headline's. */
function clashOf({ headline }: Article, own: readonly Passage[]): Clash | null {
  const numbered = own.filter((passage) => mayHold("quantity", passage));
  for (const said of headline === null ? [] : measure(headline).filter((each) => isToll(headline, each))) {
    const isThere = numbered.some(({ quote }) =>
      measure(quote).some((each) => each.unit === said.unit && agree(said, each)),
    );
    if (isThere) continue;
    for (const passage of numbered) {
      const told = passage.order < LEAD ? otherIn(passage, said) : undefined;
      if (told !== undefined) return { said, told, passage };
    }
  }
  return null;
}

/**
 * Articles whose headline gives another toll than their own text: "63 dead" over "at least 247". Most often the text was brought up to date
 * and the headline wasn't. The headline stands in no text: its side has no receipts, and `about` is the headline.
 */
export function findHeadlineClashes({ articles, passages }: Matched): Difference[] {
  const byArticle = articles.map((): Passage[] => []);
  for (const passage of passages) byArticle[passage.article]!.push(passage);
  return articles.flatMap((article, i): Difference[] => {
    const clash = clashOf(article, byArticle[i]!);
    if (clash === null) return [];
    const { said, told, passage } = clash;
    const headline = article.headline!;
    const { quote, start, end } = passage;
    return [
      {
        id: claimId("d", `${article.id} headline`, said.start, said.end),
        kind: "headline",
        about: headline,
        claim: null,
        sides: [
          { label: headline.slice(said.start, said.end), support: [], headline: article.id },
          { label: quote.slice(told.start, told.end), support: [{ article: article.id, quote, start, end }] },
        ],
      },
    ];
  });
}
