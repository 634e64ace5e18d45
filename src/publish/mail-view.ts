/** An edition as one HTML file that any mailer can send: no style sheet, no picture, absolute addresses; and its plain-text twin. */
import type { Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { type Edition, editionOf } from "./edition.js";
import { siteUrl } from "./feed-items.js";
import { pageOf } from "./page.js";
import { anchor } from "./paths.js";
import { type Period, periodsOf, type Rhythm } from "./periods.js";
import { asSentence, count } from "./phrases.js";
import { tally } from "./receipts.js";

const LINE = 72;
const MOST_SINGLE = 12;

/** The mails of all days or weeks; each lies beside its edition's page as mail.html. */
export function mailViews(catalog: Catalog, rhythm: Rhythm) {
  return periodsOf(catalog, rhythm).map((period) => mailView(catalog, period));
}

export type MailView = ReturnType<typeof mailView>;

function mailView(catalog: Catalog, period: Period) {
  const { config } = catalog;
  const root = siteUrl(config).url;
  const edition = editionOf(catalog, period);
  const page = pageOf(catalog, `${period.path}mail.html`, period.title, "");
  return {
    ...page,
    site: oneLine(config.title),
    language: config.language,
    title: period.title,
    preview: edition.entries.map(({ story }) => oneLine(story.headline.text)).join(" · "),
    entries: edition.entries.map((entry) => entryView(catalog, root, entry)),
    others: edition.others.map((story) => ({
      headline: oneLine(story.headline.text),
      url: root + pathOf(catalog, story),
    })),
    single: period.single.slice(0, MOST_SINGLE).map(({ id, headline, source }) => ({
      headline: oneLine(headline ?? source.name),
      source: source.id === id ? null : oneLine(source.name),
    })),
    url: root + period.path,
    about: `${root}/about/`,
    feeds: `${root}/feeds/`,
  };
}

function entryView(catalog: Catalog, root: string, { story, claims }: Edition["entries"][number]) {
  const url = root + pathOf(catalog, story);
  const sources = sourcesOf(articlesOf(catalog, story)).length;
  return {
    headline: oneLine(story.headline.text),
    url,
    voices: voicesOf(story, sources),
    points: claims.map((claim) => ({
      text: oneLine(asSentence(claim.text)),
      tally: tally(claim, sources),
      url: `${url}#${anchor("claim", claim.id)}`,
    })),
  };
}

function voicesOf({ origins }: Story, sources: number): string {
  return `${count(sources, "source")}, ${count(origins.length, "origin")}`;
}

/** The same as plain text, lines of at most 72 characters where words allow it. */
export function mailText({ site, title, entries, others, single, url, about }: MailView): string {
  const told = entries.flatMap(({ headline, url: address, voices, points }) => [
    ...wrapped(headline, ""),
    `(${voices})`,
    ...points.flatMap(({ text, tally: counted }) => wrapped(`${text} [${counted}]`, "  ", "* ")),
    address,
    "",
  ]);
  const also = others.flatMap(({ headline, url: address }) => [...wrapped(headline, "  ", "- "), `  ${address}`]);
  const alone = single.flatMap(({ headline, source }) =>
    wrapped(source ? `${headline} (${source})` : headline, "  ", "- "),
  );
  return [
    site,
    title,
    "",
    ...told,
    ...section("AND ALSO", also),
    ...section("TOLD BY ONE SOURCE ONLY", alone),
    "-- ",
    `On the web: ${url}`,
    `How this is made: ${about}`,
    "",
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines, ""] : [];
}

function wrapped(text: string, indent: string, first = indent): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push((lines.length === 0 ? first : indent) + word);
  }
  return lines;
}
