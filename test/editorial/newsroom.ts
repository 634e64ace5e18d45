/** Projects with a few stories, and what an editor would do in them. */
import { afterEach } from "vitest";
import { createContext } from "../../src/cli/context.js";
import { updateStories } from "../../src/cli/stories/index.js";
import { parseArticle } from "../../src/content/article-file.js";
import { parseStory } from "../../src/content/story-file.js";
import { formatTombstone } from "../../src/content/tombstone-file.js";
import { openStore } from "../../src/files/store.js";
import type { Claim, Story } from "../../src/model.js";
import { type Answer, ARTICLES, EPOCH, type Project, project } from "../cli/harness.js";

const letter = (title: string, source: string, date: string, paragraphs: readonly string[]): string =>
  `---\ntitle: "${title}"\nsource: ${source}\ndate: ${date}\nurl: https://${source.toLowerCase().replaceAll(" ", "-")}.example/${title.toLowerCase().replace(/[^a-z]+/g, "-")}\n---\n\n${paragraphs.join("\n\n")}\n`;

/** A third and a fourth voice on the quay, and two on a cheese. */
export const MORE: Readonly<Record<string, string>> = {
  "content/inbox/gazette.md": letter("Crane in the harbour: Eastport quay shut", "Gazette", "2025-03-12", [
    "Eastport's stone quay is closed after a crane fell into the harbour on Monday.",
    "The harbour office said nobody was hurt, and that 18 ships are waiting in the roads.",
    "The tug Marigold stood by all night, and the bakers of Eastport sent bread to the crews.",
    "Lifting the crane will take nine days, harbour master Ada Ferrow said.",
  ]),
  "content/inbox/star.md": letter("Eastport: crane to be lifted in nine days", "Evening Star", "2025-03-12", [
    "Harbour master Ada Ferrow of Eastport said on Tuesday that it would take nine days to lift the crane that fell into the harbour.",
    "The stone quay is closed until then. The cost is put at about $2.4m.",
    "The tug Marigold stood by all night beside the sunken crane of Eastport.",
  ]),
  "content/inbox/ferry.txt":
    "Ferry to Sorrin runs again\n\nThe ferry to Sorrin runs again after a week of storms, the operator said.\n\nRead more: Storm Runa in pictures\n\nIt leaves at noon.\n",
  "content/inbox/cheese-2.md": letter("Two ill with listeria: dairy recalls soft cheese", "Hill Post", "2025-03-12", [
    "Two people are ill with listeria after eating soft cheese of a dairy in the hills, the food office said on Wednesday.",
    "The dairy has recalled the soft cheese, which was sold in forty shops.",
  ]),
};

/** An article before and one after those of the quay, and one on neither. */
export const LATER: Readonly<Record<string, string>> = {
  "content/inbox/early.md": letter("Crane falls into the harbour of Eastport", "Coast News", "2025-03-10", [
    "A crane fell into the harbour of Eastport on Monday and the stone quay is closed.",
    "Nobody was hurt, the harbour office said, and 14 ships are waiting in the roads.",
    "It will take nine days to lift the crane, said harbour master Ada Ferrow.",
  ]),
  "content/inbox/late.md": letter("Eastport waits for its crane to be lifted", "Sea Mail", "2025-03-13", [
    "The stone quay of Eastport stays closed until the crane that fell into the harbour on Monday is lifted.",
    "Harbour master Ada Ferrow said that lifting the crane takes nine days and costs about $2.4m.",
    "The tug Marigold stood by all night, the harbour office said.",
  ]),
  "content/inbox/library.md": letter("Library of Castermere opens on Sundays", "Castermere Times", "2025-03-13", [
    "The town library of Castermere will open on Sundays from April, the council decided.",
  ]),
};

export interface Newsroom extends Project {
  /** Builds; throws what was said where it fails. */
  readonly build: (...argv: string[]) => Promise<Answer>;
  /** Takes in what is new and makes the stories, without a site; gives what was said of decisions, by line: "quay.yml:3 claim …". */
  readonly make: (full?: boolean) => Promise<string[]>;
  /** Leaves a tombstone in place of the article of an input. */
  readonly takeOut: (...inputs: string[]) => void;
  /** Corrects a raw file. */
  readonly correct: (input: string, from: string, to: string) => void;
  readonly decide: (name: string, ...decisions: readonly object[]) => void;
  readonly stories: () => Story[];
  /** The story that has this word in a headline or claim. */
  readonly story: (word: string) => Story;
  readonly articleOf: (input: string) => string;
}

let open: Project[] = [];
afterEach(() => {
  for (const each of open) each.remove();
  open = [];
});

export const SIGNED = { who: "Ada Brook", when: "2025-03-14", why: "It was checked by phone" };

export function newsroom(files: Readonly<Record<string, string>> = { ...ARTICLES, ...MORE }): Newsroom {
  const made = project(files);
  open.push(made);
  const stories = (): Story[] =>
    made.list("content/stories").map((name) => parseStory(made.read(`content/stories/${name}`), name));
  return {
    ...made,
    stories,
    build: async (...argv) => {
      const answer = await made.run(["build", ...argv]);
      if (answer.code !== 0) throw new Error(`exit ${answer.code}: ${answer.err}`);
      return answer;
    },
    make: async (full = false) => {
      const taken = await made.run(["add", "content/inbox"]);
      if (taken.code !== 0) throw new Error(`exit ${taken.code}: ${taken.err}`);
      const lines: string[] = [];
      const io = {
        stdout: { write: () => true },
        stderr: { write: (text: string) => lines.push(text) > 0 },
        stdin: (async function* () {})(),
        env: { SOURCE_DATE_EPOCH: EPOCH },
        cwd: () => made.root,
      };
      const common = { root: ".", json: false, quiet: false, verbose: true, debug: false };
      const store = openStore(made.root, { full, now: Date.now });
      if (store.faults.length > 0) throw new Error(store.faults.join("\n"));
      (await updateStories(store, createContext(common, io), full)).settle();
      return lines.filter((line) => line.startsWith("content/editorial/")).map((line) => line.slice(18).trim());
    },
    takeOut: (...inputs) => {
      for (const input of inputs) {
        const name = fileOf(made, input);
        const { article, raw, alsoIds } = parseArticle(made.read(`content/articles/${name}`), name);
        const { id, headline, source, url } = article;
        const why = "It was asked for";
        const removed = "2025-03-14";
        const told = { id, headline, source: source.name, removed, why, alsoIds, input, url, raw };
        made.put(`content/tombstones/${name}`, formatTombstone(told));
        made.delete(`content/articles/${name}`);
      }
    },
    correct: (input, from, to) => {
      const text = made.read(input);
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${input}`);
      made.put(input, text.replace(from, to));
    },
    decide: (name, ...decisions) => {
      const told = decisions.map((each) => ({ ...SIGNED, ...each }));
      made.put(
        `content/editorial/${name}`,
        `decisions:\n${told.map((each) => `  - ${JSON.stringify(each)}\n`).join("")}`,
      );
    },
    story: (word) => {
      const found = stories().find((each) => JSON.stringify([each.headline, each.claims]).includes(word));
      if (!found) throw new Error(`no story of "${word}"`);
      return found;
    },
    articleOf: (input) => {
      const name = fileOf(made, input);
      return parseArticle(made.read(`content/articles/${name}`), name).article.id;
    },
  };
}

/** The file of the article that came from an input. */
function fileOf(made: Project, input: string): string {
  const found = made.list("content/articles").find((name) => {
    const { article } = parseArticle(made.read(`content/articles/${name}`), name);
    return article.input === input || article.input === `content/inbox/${input}`;
  });
  if (found === undefined) throw new Error(`no article of ${input}`);
  return found;
}

/** The claim with this word. */
export function claimWith(story: Story, word: string): Claim {
  const found = [...story.claims, ...story.singles].find(({ text }) => text.includes(word));
  if (!found) throw new Error(`no claim with "${word}" in ${story.claims.map(({ text }) => text).join(" | ")}`);
  return found;
}
