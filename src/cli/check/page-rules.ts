/** What no element of a page may do: run a script, load anything from another site, hand over the window. */

export interface PageFault {
  readonly rule: string;
  readonly problem: "same-id" | "not-closed" | "no-title" | "inline-script" | "runs" | "frame" | "style" | "no-policy";
  readonly detail: string;
  /** Offset in the page. */
  readonly at: number;
}

type Found = Omit<PageFault, "at">;

const FRAMES = new Set(["iframe", "frame", "object", "embed", "portal", "applet"]);

/** What is wrong with an element by itself; where its links lead is checked elsewhere. */
export function faultsOfElement(name: string, attributes: Record<string, string>): Found[] {
  const faults: Found[] = [];
  for (const each in attributes) {
    if (each.startsWith("on")) faults.push({ rule: "inline-script", problem: "runs", detail: each });
    else if (each === "srcdoc" || each === "ping") faults.push({ rule: "bad-page", problem: "frame", detail: name });
    else if (each === "style" && loadsIn(attributes[each]!))
      faults.push({ rule: "third-party", problem: "style", detail: attributes[each]! });
  }
  if (FRAMES.has(name)) faults.push({ rule: "bad-page", problem: "frame", detail: name });
  return faults;
}

/** True where a style sheet or a style asks for something of another site. */
export function loadsIn(css: string): boolean {
  return loadedBy(css) !== null;
}

const REQUEST =
  /(?:url\(\s{0,9}["']?|@import\s{1,9}["']|image-set\(\s{0,9}["'])\s{0,9}((?:[a-z][a-z0-9+.-]{0,20}:|\/\/)[^"')]{0,200})/gi;

/** The address of another site that a style sheet asks for; null if it asks for none. */
export function loadedBy(css: string): string | null {
  const plain = css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, " ")
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => characterOf(Number.parseInt(digits, 16)));
  for (const [, address] of plain.matchAll(REQUEST)) if (!/^data:/i.test(address!)) return address!;
  return null;
}

const characterOf = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : " ");
