/** All that a site has beside the pages of its stories and articles: each piece with what it is made from, made only where that changed. */
import type { Report, Story } from "../../model.js";
import type { Catalog } from "../catalog.js";
import { editionsIndexView, editionView } from "../edition-view.js";
import { homeView } from "../home-view.js";
import {
  archiveView,
  monthView,
  namesIndexView,
  nameView,
  searchView,
  topicsIndexView,
  topicView,
} from "../list-view.js";
import { mailView } from "../mail-view.js";
import { monthsOf } from "../months.js";
import { once } from "../once.js";
import { outletsOf } from "../outlets.js";
import type { Page } from "../page.js";
import { articlePath } from "../paths.js";
import { type Period, periodsOf, type Rhythm } from "../periods.js";
import {
  aboutView,
  correctionsView,
  feedsView,
  notFoundView,
  REDIRECTS_FILE,
  redirectViews,
  renderRedirects,
  tombstoneViews,
  vanishedViews,
  withdrawnViews,
} from "../small-views.js";
import { sourcesIndexView, sourceView } from "../source-view.js";
import { type Grounds, keyOf, type Tokens, tokensOf } from "./grounds.js";
import { filesOf, type PlannedFiles, type PlannedWords, wordsOf } from "./plan-files.js";

/** A page by Eleventy. */
export interface PlannedPage {
  readonly kind: string;
  readonly path: string;
  readonly key: string;
  readonly view: () => Page;
}

/** What there is to be, each part worked out when it is asked for: what is planned already can be made meanwhile. */
export interface Plan {
  readonly tokens: Tokens;
  /** Null where no search index is wanted. */
  readonly words: (() => PlannedWords) | null;
  readonly pages: () => readonly PlannedPage[];
  /** Files that are no pages. */
  readonly files: () => readonly PlannedFiles[];
  /** Addresses of lists on which something stands. */
  readonly lists: () => readonly string[];
}

export function planOf(grounds: Grounds, report: Report): Plan {
  const tokens = tokensOf(grounds.catalog, grounds.cards);
  let found: Planned | null = null;
  const planned = (): Planned => {
    found ??= plannedOf(grounds, tokens, report);
    return found;
  };
  return {
    tokens,
    words: () => wordsOf(grounds, tokens),
    pages: () => planned().pages,
    files: () => [...filesOf(grounds, tokens, planned().vanished), ...planned().leads],
    lists: () => planned().lists,
  };
}

interface Planned {
  readonly pages: readonly PlannedPage[];
  readonly lists: readonly string[];
  /** Pages of lists on which nothing stands any more. */
  readonly vanished: readonly Page[];
  /** The file that tells hosts what leads where, if anything does. */
  readonly leads: readonly PlannedFiles[];
}

function plannedOf(grounds: Grounds, tokens: Tokens, report: Report): Planned {
  const { catalog } = grounds;
  const lists = [...listPages(grounds, tokens), ...editionPages(grounds, tokens)];
  const single = singlePages(grounds);
  const planned = new Set([...lists, ...single].map(({ path }) => path));
  const isPage = (path: string): boolean => planned.has(path) || unitPages(catalog).has(path);
  const vanished = vanishedViews(catalog, (path) => planned.has(path));
  const moved = [...redirectViews(catalog, isPage, report), ...vanished];
  const redirects = moved.map((view) => whole(grounds, "redirectPages", view));
  const leads = renderRedirects(moved);
  const forHosts = {
    owner: REDIRECTS_FILE,
    key: keyOf(grounds.dataKey, leads),
    files: () => [{ path: REDIRECTS_FILE, content: leads }],
  };
  return {
    pages: [...lists, ...single, ...redirects],
    lists: lists.map(({ path }) => path).filter((path) => path.endsWith("/")),
    vanished,
    leads: leads === "" ? [] : [forHosts],
  };
}

/** Addresses of the pages of stories and articles: what is asked where something has moved. */
const unitPages = once(({ articles, pathByStory }: Catalog): ReadonlySet<string> => {
  return new Set([...pathByStory.values(), ...articles.map(({ id }) => articlePath(id))]);
});

function listPages({ catalog, frameKey }: Grounds, tokens: Tokens): PlannedPage[] {
  const page = (
    kind: string,
    list: { path: string; stories: readonly Story[] },
    told: unknown,
    view: () => Page,
  ): PlannedPage => {
    return { kind, path: list.path, key: keyOf(frameKey, told, tokens.stories(list.stories)), view };
  };
  const months = monthsOf(catalog);
  const around = (i: number) => [months[i - 1], months[i], months[i + 1]].map((month) => month?.key ?? null);
  return [
    ...[...catalog.topics.values()].map((one) => page("topicPages", one, one.name, () => topicView(catalog, one))),
    ...[...catalog.names.values()].map((one) => page("namePages", one, one.name, () => nameView(catalog, one))),
    ...months.map((one, i) =>
      page("monthPages", one, around(i), () => monthView(catalog, one, months[i + 1], months[i - 1])),
    ),
    ...outletsOf(catalog).map((one) => ({
      kind: "sourcePages",
      path: one.path,
      key: keyOf(frameKey, one.name, tokens.articles(one.articles)),
      view: () => sourceView(catalog, one),
    })),
  ];
}

function editionPages({ catalog, frameKey }: Grounds, tokens: Tokens): PlannedPage[] {
  const pagesOf = (rhythm: Rhythm): PlannedPage[] => {
    const periods = periodsOf(catalog, rhythm);
    return periods.flatMap((period, i) => {
      const [earlier, later] = [periods[i + 1], periods[i - 1]];
      const key = keyOf(frameKey, [earlier?.key, period.key, later?.key], tokens.period(period));
      const mail = mailPath(period);
      return [
        {
          kind: `${rhythm}Pages`,
          path: period.path,
          key,
          view: () => editionView(catalog, rhythm, period, earlier, later),
        },
        { kind: "mailPages", path: mail, key, view: () => mailView(catalog, period) },
      ];
    });
  };
  return [...pagesOf("day"), ...pagesOf("week")];
}

function mailPath({ path }: Period): string {
  return `${path}mail.html`;
}

/** Pages of which there is one each: their views are made every time, and say themselves whether they changed. */
function singlePages(grounds: Grounds): PlannedPage[] {
  const { catalog } = grounds;
  return [
    whole(grounds, "homePages", homeView(catalog)),
    whole(grounds, "sourcesPages", sourcesIndexView(catalog)),
    whole(grounds, "daysPages", editionsIndexView(catalog, "day")),
    whole(grounds, "weeksPages", editionsIndexView(catalog, "week")),
    whole(grounds, "topicsPages", topicsIndexView(catalog)),
    whole(grounds, "namesPages", namesIndexView(catalog)),
    whole(grounds, "archivePages", archiveView(catalog)),
    whole(grounds, "searchPages", searchView(catalog)),
    whole(grounds, "aboutPages", aboutView(catalog)),
    whole(grounds, "feedsPages", feedsView(catalog)),
    whole(grounds, "notFoundPages", notFoundView(catalog)),
    ...tombstoneViews(catalog).map((view) => whole(grounds, "tombstonePages", view)),
    ...withdrawnViews(catalog).map((view) => whole(grounds, "withdrawnPages", view)),
    whole(grounds, "correctionsPages", correctionsView(catalog)),
  ];
}

function whole({ frameKey }: Grounds, kind: string, view: Page): PlannedPage {
  return { kind, path: view.path, key: keyOf(frameKey, view), view: () => view };
}
