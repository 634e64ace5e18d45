/** Reads microdata as the HTML standard says (5.2 and 5.5.1): items with their types and properties. */
import { parse } from "parse5";

export interface Item {
  readonly type: string;
  readonly properties: Readonly<Record<string, readonly (string | Item)[]>>;
}

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
  readonly value?: string;
}

/** The items of a page that are no property of another. Relative addresses stay relative. */
export function itemsIn(html: string): Item[] {
  const items: Item[] = [];
  const visit = (element: Element) => {
    if (attribute(element, "itemscope") !== null && attribute(element, "itemprop") === null)
      items.push(itemOf(element));
    else element.childNodes?.forEach(visit);
  };
  visit(parse(html) as Element);
  return items;
}

function itemOf(root: Element): Item {
  const properties: Record<string, (string | Item)[]> = {};
  const visit = (element: Element) => {
    const isItem = attribute(element, "itemscope") !== null;
    for (const name of attribute(element, "itemprop")?.split(/\s+/) ?? []) {
      properties[name] = [...(properties[name] ?? []), isItem ? itemOf(element) : propertyValue(element)];
    }
    if (!isItem) element.childNodes?.forEach(visit);
  };
  root.childNodes?.forEach(visit);
  return { type: attribute(root, "itemtype") ?? "", properties };
}

function propertyValue(element: Element): string {
  const source = { meta: "content", a: "href", link: "href", img: "src", time: "datetime", data: "value" }[
    element.tagName ?? ""
  ];
  return (source === undefined ? null : attribute(element, source)) ?? textOf(element).replace(/\s+/g, " ").trim();
}

function textOf({ value, childNodes }: Element): string {
  return value ?? (childNodes ?? []).map(textOf).join("");
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs?.find((each) => each.name === name)?.value ?? null;
}
