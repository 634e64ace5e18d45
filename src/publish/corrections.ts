/** What readers should be told of, whatever story they follow: corrections by sources, decisions of the editor, stories taken back. */

import type { Correction } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Catalog } from "./catalog.js";
import { oneLine } from "./clean.js";
import { type FeedItem, siteUrl, spoken, tagUri } from "./feed-items.js";
import { momentFor } from "./feed-time.js";
import { once } from "./once.js";
import { descending } from "./order.js";
import { anchor, checkedPath } from "./paths.js";
import { asSentence } from "./phrases.js";
import type { Texts } from "./texts.js";
import { element, escapeXml } from "./xml.js";

export const CORRECTIONS_PATH = "/corrections/";

export interface CorrectionView {
  /** The same from build to build: its address on the page, and the identity of its item in the feed. */
  readonly id: string;
  readonly anchor: string;
  readonly at: string;
  readonly day: string;
  /** What was done, as a sentence. */
  readonly what: string;
  /** The article or the reason that it is about. */
  readonly about: string | null;
  readonly who: string | null;
  readonly why: string | null;
  /** The story that it concerns, where it has a page, or what is left of it. */
  readonly story: { readonly path: string; readonly headline: string; readonly isGone: boolean } | null;
}

/** All of them, the newest first. */
export const correctionViews: (catalog: Catalog) => readonly CorrectionView[] = once(findViews);

function findViews(catalog: Catalog): CorrectionView[] {
  const byId = new Map<string, Correction>();
  for (const each of catalog.corrections) byId.set(idOf(each), each);
  const leads = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  const left = new Set(catalog.withdrawn.map(({ url }) => url));
  const pathFor = ({ story, url }: Correction): string | null =>
    catalog.pathByStory.get(story ?? "") ?? (url === undefined ? null : checkedPath(leads.get(url) ?? url));
  const headlines = headlinesAt(catalog, new Set([...byId.values()].map(pathFor)));
  const storyOf = (each: Correction): CorrectionView["story"] => {
    const own = pathFor(each);
    if (own === null) return null;
    const headline = headlines.get(own);
    if (headline !== undefined) return { path: own, headline, isGone: false };
    return left.has(own) ? { path: own, headline: catalog.texts.say("corrections.left"), isGone: true } : null;
  };
  return [...byId]
    .reverse()
    .sort(([, a], [, b]) => descending(a.at, b.at))
    .map(([id, each]) => ({ ...viewOf(catalog, id, each), story: storyOf(each) }));
}

/** The headlines of the stories at these addresses. */
function headlinesAt({ stories, pathByStory }: Catalog, paths: ReadonlySet<string | null>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, headline } of paths.size > 0 ? stories : []) {
    const path = pathByStory.get(id)!;
    if (paths.has(path)) found.set(path, headline.text);
  }
  return found;
}

function idOf({ at, change, id = "", text = "", decide = "", story = "" }: Correction): string {
  return shortHash(JSON.stringify([at, change, id, text, decide, story]));
}

function viewOf({ calendar, texts }: Catalog, id: string, each: Correction): Omit<CorrectionView, "story"> {
  const { at, change, text = "", who = null } = each;
  const isDecision = change === "decided" || change === "undone";
  return {
    id,
    anchor: anchor("correction", id),
    at,
    day: texts.date(calendar.dayOf(at) ?? at),
    what: whatOf(each, texts),
    about: change === "corrected" && text !== "" ? text : null,
    who: isDecision ? who : null,
    why: change === "corrected" || text === "" || isMove(each) ? null : asSentence(text),
  };
}

function whatOf(each: Correction, texts: Texts): string {
  const { change, decide } = each;
  if (change === "corrected") return texts.say("corrections.corrected");
  if (change === "gone") return texts.say(isMove(each) ? "corrections.moved" : "corrections.gone");
  const what = decisionInWords(decide ?? "", texts);
  return change === "undone" ? texts.say("corrections.undone", { what }) : what;
}

/** Whether a story is gone because it went into another one. */
function isMove({ change, id, story }: Correction): boolean {
  return change === "gone" && id !== story;
}

/** What kind of decision it is, as a sentence; an unknown kind by its own name. */
export function decisionInWords(decide: string, { say, has }: Texts): string {
  const key = `decide.${decide}`;
  return has(key) ? say(key) : asSentence(decide);
}

/** The item of the feed of corrections. */
export function correctionItem(catalog: Catalog, view: CorrectionView): FeedItem {
  const { config, texts } = catalog;
  const root = siteUrl(config).url;
  const moment = momentFor(catalog.calendar, view.at, view.id);
  const link = view.story ? element("a", { href: root + view.story.path }, spoken(view.story.headline, null)) : null;
  const reason = reasonInWords(view, texts);
  const told = [view.what, view.about ?? "", reason].filter((each) => each !== "");
  return {
    id: tagUri(config, `correction/${view.id}`),
    url: `${root}${CORRECTIONS_PATH}#${view.anchor}`,
    title: oneLine(view.story && !view.story.isGone ? `${view.what} ${view.story.headline}` : view.what),
    published: moment,
    updated: moment,
    summary: oneLine(told.join(" ")),
    html:
      told.map((each) => element("p", {}, escapeXml(oneLine(each)))).join("") + (link ? element("p", {}, link) : ""),
    language: null,
    topics: [],
    via: [],
    picture: null,
  };
}

/** "Ada Brook: It was checked by phone." */
export function reasonInWords({ who, why }: Pick<CorrectionView, "who" | "why">, { say }: Texts): string {
  if (who === null) return why ?? "";
  return why === null ? who : say("corrections.reason", { who, why });
}
