/** HTML → a tree that is walked without recursion, however deep it is. The only import of parse5. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The root of a page, or of a piece of one. */
export type HtmlTree = Parent;

/** What is done on the way through a tree. `enter` answers false to pass over what is inside. */
export interface Visitor {
  readonly enter?: (element: HtmlElement, depth: number) => boolean | undefined;
  readonly leave?: (element: HtmlElement) => void;
  readonly text?: (value: string, line: number) => void;
}

/** A whole page. Broken HTML is mended as browsers do. */
export function parsePage(html: string): HtmlTree {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** HTML as it stands in a feed or record. */
export function parsePiece(html: string): HtmlTree {
  return parseFragment(html, { sourceCodeLocationInfo: true });
}

/** Walks everything below `root` in the order of the text. */
export function walkTree(root: HtmlTree, { enter, leave, text }: Visitor): void {
  const open: { readonly node: Parent; next: number }[] = [{ node: root, next: 0 }];
  while (open.length > 0) {
    const top = open.at(-1)!;
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (open.length > 0) leave?.(top.node as HtmlElement);
    } else if (isElement(child)) {
      if (enter?.(child, open.length) !== false) open.push({ node: child, next: 0 });
    } else if (child.nodeName === "#text" && text) {
      const { value, sourceCodeLocation } = child as DefaultTreeAdapterTypes.TextNode;
      text(value, sourceCodeLocation?.startLine ?? 1);
    }
  }
}

function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? "";
}

/** What stands in these is not read as text; pictures in SVG have titles. */
const UNSEEN = new Set(["style", "script", "svg"]);

/** The text below an element, white space collapsed, at most `most` UTF-16 units. */
export function textOf(element: HtmlTree, most: number): string {
  let all = "";
  walkTree(element, {
    enter: (each) => all.length < most && !UNSEEN.has(each.tagName),
    text: (value) => {
      if (all.length < most) all += `${value.slice(0, most)} `;
    },
  });
  return all.replace(/\s+/g, " ").trim().slice(0, most);
}

/** The nesting depth, and the number of elements with their attributes. */
export function measureTree(root: HtmlTree): { depth: number; size: number } {
  let size = 0;
  let deepest = 0;
  walkTree(root, {
    enter: ({ attrs }, depth) => {
      size += 1 + 0.2 * attrs.length;
      deepest = Math.max(deepest, depth);
      return true;
    },
  });
  return { depth: deepest, size };
}
