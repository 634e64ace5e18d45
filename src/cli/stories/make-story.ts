import { join } from "node:path";
import { parseArticleRecord } from "../../content/article-file.js";
import { formatStory, storyName } from "../../content/story-file.js";
import { amendText } from "../../editorial/amend.js";
import { changesOf, seenOf } from "../../editorial/changes.js";
import { plural } from "../../errors.js";
import { readText } from "../../files/disk.js";
import { readStoryFile, storyRow } from "../../files/store.js";
import type { Article, Change, Story } from "../../model.js";
import { type StoryPlace, toStory } from "../../pipeline.js";
import type { Member, Setting, StoryJob, StoryMade } from "./job.js";

/** The work of a worker: one story, out of the files of its articles. */
export function makeStory(job: StoryJob, { root, sources }: Setting): StoryMade {
  const { cluster, members, decided, place } = job;
  const given = members.map((member) => readMember(root, member));
  const articles = given.map((article) => amendText(article, decided));
  const previous = job.previous === null ? null : readStoryFile(root, job.previous);
  const story = toStory(articles, { sources }, cluster, previous, decided, { ...place, seen: seenOf(given) });
  return {
    name: `${storyName(story.url) ?? story.id}.md`,
    text: formatStory(story, articles),
    row: storyRow(story),
    changes: previous === null ? [startOf(story, place)] : changesOf(previous, story, articles),
  };
}

/** The first line of a story's ledger. */
function startOf({ id, history, updated, articles, claims }: Story, place: StoryPlace): Change {
  const text = `${plural(articles.length, "article")}, ${plural(claims.length, "claim")}`;
  return { at: history.at(-1)?.at ?? updated ?? "1970-01-01", change: place.id ? "restored" : "started", id, text };
}

function readMember(root: string, { name, source }: Member): Article {
  const path = join("content", "articles", name);
  return { ...parseArticleRecord(readText(join(root, path)) ?? "", path), source };
}
