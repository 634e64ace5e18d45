/** A page's main text, by two independent extractors. The only import of linkedom, Readability and Defuddle. */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { parseHTML } from "linkedom";

export interface Extraction {
  /** HTML of the main text as Readability sees it; "" where it finds none. */
  readonly main: string;
  /** The same as Defuddle sees it. */
  readonly second: string;
  /** Who wrote it, as far as the extractors can tell. */
  readonly authors: readonly string[];
}

/** Its types speak of a `default`; its bundle is the class itself. */
const SecondVoice = Defuddle as unknown as typeof Defuddle.default;

/** Code and styles: never run here, and Defuddle complains of broken JSON in them. */
const CODE = "script,style,link,template,svg,iframe";
/** What holds no text either; without it Defuddle takes two thirds of the time. */
const WITHOUT_TEXT = "img,picture,source,video,audio,noscript,meta,input,button,select,textarea,canvas,object,embed";

/** Defuddle looks for rules of its own by the address; the page's own rules are enough. */
const NOWHERE = "https://page.invalid/";

/** Never an article. Taken out by name, which spares Defuddle the third of its time that its list of such selectors takes. */
const FURNITURE = "nav,footer,aside,figcaption,[role=navigation],[hidden],[aria-hidden=true]";

/** What is left of Defuddle where its text alone is wanted. It never fetches when called so. */
const SETTINGS = {
  standardize: false,
  removeExactSelectors: false,
  removeSmallImages: false,
  useAsync: false,
  url: NOWHERE,
};

/** Runs both extractors; throws where both fail. Depth and size are to be bounded before. */
export function extractMain(html: string): Extraction {
  const first = attempt(() => new Readability(parseWithout(html, CODE)).parse());
  const second = attempt(() =>
    new SecondVoice(parseWithout(html, `${CODE},${WITHOUT_TEXT},${FURNITURE}`), SETTINGS).parse(),
  );
  if (!first && !second) throw new Error("no extractor could read the page");
  return {
    main: first?.content ?? "",
    second: second?.content ?? "",
    authors: [first?.byline, second?.author].flatMap((author) => (author ? [author] : [])),
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function parseWithout(html: string, selector: string) {
  const { document } = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const element of [...document.querySelectorAll(selector)]) element.remove();
  return document;
}
