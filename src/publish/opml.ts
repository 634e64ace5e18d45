/** OPML 2.0: all feeds of the site in one file, to be taken into a feed reader at once. */
import type { Channel } from "./channels.js";
import { oneLine } from "./clean.js";
import type { Texts } from "./texts.js";
import { element, lines, textElement } from "./xml.js";

export function renderOpml({ say }: Texts, title: string, root: string, channels: readonly Channel[]): string {
  const groups = [...new Set(channels.map(({ group }) => group))];
  const outlines = groups.map((group) => {
    const those = channels.filter((channel) => channel.group === group).map((channel) => outlineOf(channel, root));
    return element("outline", { text: say(`feeds.${group}`) }, `\n${lines(those)}\n`);
  });
  const head = element("head", {}, textElement("title", oneLine(title)));
  const content = lines([head, element("body", {}, `\n${lines(outlines)}\n`)]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("opml", { version: "2.0" }, `\n${content}\n`)}\n`;
}

function outlineOf({ title, folder }: Channel, root: string): string {
  const text = oneLine(title);
  return element("outline", {
    type: "rss",
    text,
    title: text,
    xmlUrl: `${root}${folder}feed.xml`,
    htmlUrl: root + folder,
  });
}
