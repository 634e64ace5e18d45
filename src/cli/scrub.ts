/** Takes the passages of articles out of what remembers them: ledgers, stories as last published, decisions. */
import { join } from "node:path";
import { formatLedger, parseLedger } from "../content/ledger-file.js";
import { formatStory } from "../content/story-file.js";
import { type Passages, passagesOf } from "../editorial/passages.js";
import { scrubChange, scrubDecisions, scrubStory } from "../editorial/scrub.js";
import { editing as messages } from "../errors/editing.js";
import { filesNamed, readText, writeIfChanged } from "../files/disk.js";
import { readArticle, readStoryFile, type Store } from "../files/store.js";
import { editorialFiles } from "../files.js";

/** Rewrites the files that hold passages of these articles. What other articles of their stories say too stays. */
export function scrub(store: Store, ids: readonly string[], say: (line: string) => void): void {
  const gone = new Set(ids);
  const own = [...store.stories].filter(([, { row }]) => row.articles.some((id) => gone.has(id)));
  const beside = new Set(own.flatMap(([, { row }]) => row.articles).filter((id) => !gone.has(id)));
  const articleOf = (id: string) => readArticle(store, id);
  const passages = passagesOf(ids.map(articleOf), [...beside].filter((id) => store.names.has(id)).map(articleOf));
  const touched = new Set([...scrubLedgers(store.root, passages), ...own.map(([, { row }]) => row.id)]);
  for (const [name, { row }] of store.stories) if (touched.has(row.id)) scrubStoryFile(store, name, gone, passages);
  scrubEditorial(store.root, passages, say);
}

/** Gives back the ids of the stories whose ledgers held a passage. */
function scrubLedgers(root: string, passages: Passages): string[] {
  const folder = join(root, "content", "ledger");
  return filesNamed(folder, ".yml").flatMap((name) => {
    const text = readText(join(folder, name)) ?? "";
    const changes = parseLedger(text, `content/ledger/${name}`);
    const scrubbed = changes.map((each) => scrubChange(each, passages));
    if (JSON.stringify(scrubbed) === JSON.stringify(changes)) return [];
    writeIfChanged(join(folder, name), formatLedger(scrubbed));
    return [name.replace(/\.yml$/, ""), ...changes.flatMap(({ story }) => story ?? [])];
  });
}

function scrubStoryFile(store: Store, name: string, gone: ReadonlySet<string>, passages: Passages): void {
  const story = readStoryFile(store.root, name);
  const articles = story.articles.filter((id) => store.names.has(id)).map((id) => readArticle(store, id));
  writeIfChanged(
    join(store.root, "content", "stories", name),
    formatStory(scrubStory(story, gone, passages), articles),
  );
}

function scrubEditorial(root: string, passages: Passages, say: (line: string) => void): void {
  for (const { path, text } of editorialFiles(root)) {
    const { text: scrubbed, changed, dropped } = scrubDecisions(text, path, passages);
    if (scrubbed === text) continue;
    writeIfChanged(join(root, path), scrubbed);
    for (const line of changed) say(messages.scrubbed(path, line));
    for (const line of dropped) say(messages.scrubbedAway(path, line));
  }
}
