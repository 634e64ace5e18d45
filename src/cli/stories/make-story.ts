import { join } from "node:path";
import { parseArticle } from "../../content/article-file.js";
import { formatStory, storyName } from "../../content/story-file.js";
import { readText } from "../../files/disk.js";
import { readStoryFile, storyRow } from "../../files/store.js";
import type { Article } from "../../model.js";
import { toStory } from "../../pipeline.js";
import type { Member, Setting, StoryJob, StoryMade } from "./job.js";

/** The work of a worker: one story, out of the files of its articles. */
export function makeStory({ cluster, members, previous }: StoryJob, { root, sources }: Setting): StoryMade {
  const articles = members.map((member) => readMember(root, member));
  const story = toStory(articles, { sources }, cluster, previous === null ? null : readStoryFile(root, previous));
  return {
    name: `${storyName(story.url) ?? story.id}.md`,
    text: formatStory(story, articles),
    row: storyRow(story),
  };
}

function readMember(root: string, { name, source }: Member): Article {
  const path = join("content", "articles", name);
  return { ...parseArticle(readText(join(root, path)) ?? "", path).article, source };
}
