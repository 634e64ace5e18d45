/** How a source is called on pages. */
import { sourceKnown } from "./catalog.js";
import { shortened } from "./phrases.js";
import type { PublicArticle } from "./publication.js";
import type { Texts } from "./texts.js";

/** A headline that stands for an outlet has to fit into a line of a phone. */
const LONGEST = 46;

/** The outlet's name; where it isn't known, the beginning of the article's headline in quotation marks. */
export function sourceName({ say }: Texts, article: Pick<PublicArticle, "id" | "source">): string {
  const { name } = article.source;
  return sourceKnown(article) ? name : say("quote.open") + shortened(name, LONGEST) + say("quote.close");
}
