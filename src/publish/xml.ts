/** XML as text: escaped, without forbidden characters, CDATA that can't be left. */
import { cleanText } from "./clean.js";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an element or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Markup as character data; "]]>" is split over two sections. */
export function cdata(markup: string): string {
  return `<![CDATA[${cleanText(markup).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** One element; attributes that are null are left out. The content is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | null = null,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? "" : ` ${key}="${escapeXml(value)}"`,
  );
  return content === null ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** One element with text in it; nothing where there is no text. */
export function textElement(name: string, text: string | null): string {
  return text === null || text === "" ? "" : element(name, {}, escapeXml(text));
}

/** Lines that aren't empty. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
