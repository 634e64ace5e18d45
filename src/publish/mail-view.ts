/** An edition as one HTML file that any mailer can send: inline styles (a sheet for the dark only), no picture, absolute addresses; and its plain-text twin. */
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { type Edition, editionOf } from "./edition.js";
import { siteUrl } from "./feed-items.js";
import { foreign, languageOf } from "./languages.js";
import { pageOf } from "./page.js";
import { anchor } from "./paths.js";
import { type Period, periodsOf, type Rhythm } from "./periods.js";
import { asSentence } from "./phrases.js";
import { tally, voices } from "./receipts.js";
import type { Texts } from "./texts.js";

const LINE = 72;
const MOST_SINGLE = 12;

/** The mails of all days or weeks; each lies beside its edition's page as mail.html. */
export function mailViews(catalog: Catalog, rhythm: Rhythm) {
  return periodsOf(catalog, rhythm).map((period) => mailView(catalog, period));
}

export type MailView = ReturnType<typeof mailView>;

export function mailView(catalog: Catalog, period: Period) {
  const { config } = catalog;
  const root = siteUrl(config).url;
  const edition = editionOf(catalog, period);
  const page = pageOf(catalog, `${period.path}mail.html`, period.title, "");
  return {
    ...page,
    site: oneLine(config.title),
    language: catalog.texts.language,
    title: period.title,
    preview: edition.entries.map(({ story }) => ({
      text: oneLine(story.headline.text),
      language: languageOf(catalog, story),
    })),
    entries: edition.entries.map((entry) => entryView(catalog, root, entry)),
    others: edition.others.map((story) => ({
      headline: oneLine(story.headline.text),
      language: languageOf(catalog, story),
      url: root + pathOf(catalog, story),
    })),
    single: period.single.slice(0, MOST_SINGLE).map(({ id, headline, source, language }) => ({
      language: foreign(language, catalog.texts.language),
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
    language: languageOf(catalog, story),
    url,
    voices: voices(catalog.texts, sources, story.origins.length),
    points: claims.map((claim) => ({
      text: oneLine(asSentence(claim.text)),
      tally: tally(catalog.texts, claim, sources),
      url: `${url}#${anchor("claim", claim.id)}`,
    })),
  };
}

/** The same as plain text, lines of at most 72 characters where words allow it. */
export function mailText({ say }: Texts, { site, title, entries, others, single, url, about }: MailView): string {
  const told = entries.flatMap(({ headline, url: address, voices: counted, points }) => [
    ...wrapped(headline, ""),
    `(${counted})`,
    ...points.flatMap(({ text, tally: said }) => wrapped(`${text} [${said}]`, "  ", "* ")),
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
    ...section(say("edition.also"), also),
    ...section(say("edition.single"), alone),
    "-- ",
    say("mail.on-web", { url }),
    say("mail.made-at", { url: about }),
    "",
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading.toUpperCase(), ...lines, ""] : [];
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
