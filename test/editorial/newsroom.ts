/** Projects with a few stories, and what an editor would do in them. */
import { afterEach } from "vitest";
import { parseStory } from "../../src/content/story-file.js";
import type { Claim, Story } from "../../src/model.js";
import { type Answer, ARTICLES, type Project, project } from "../cli/harness.js";

const letter = (title: string, source: string, date: string, paragraphs: readonly string[]): string =>
  `---\ntitle: "${title}"\nsource: ${source}\ndate: ${date}\nurl: https://${source.toLowerCase().replaceAll(" ", "-")}.example/${title.toLowerCase().replace(/[^a-z]+/g, "-")}\n---\n\n${paragraphs.join("\n\n")}\n`;

/** A third and a fourth voice on the quay, and two on a cheese. */
export const MORE: Readonly<Record<string, string>> = {
  "content/inbox/gazette.md": letter("Crane in the harbour: Eastport quay shut", "Gazette", "2025-03-12", [
    "Eastport's stone quay is closed after a crane fell into the harbour on Monday.",
    "The harbour office said nobody was hurt, and that 14 ships are waiting in the roads.",
    "The tug Marigold stood by all night, and the bakers of Eastport sent bread to the crews.",
    "Lifting the crane will take nine days, harbour master Ada Ferrow said.",
  ]),
  "content/inbox/star.md": letter("Eastport: crane to be lifted in nine days", "Evening Star", "2025-03-12", [
    "Harbour master Ada Ferrow of Eastport said on Tuesday that it would take nine days to lift the crane that fell into the harbour.",
    "The stone quay is closed until then. The cost is put at about $2.4m.",
    "The tug Marigold stood by all night beside the sunken crane of Eastport.",
  ]),
  "content/inbox/cheese-2.md": letter("Two ill with listeria: dairy recalls soft cheese", "Hill Post", "2025-03-12", [
    "Two people are ill with listeria after eating soft cheese of a dairy in the hills, the food office said on Wednesday.",
    "The dairy has recalled the soft cheese, which was sold in forty shops.",
  ]),
};

export interface Newsroom extends Project {
  /** Builds; throws what was said where it fails. */
  readonly build: (...argv: string[]) => Promise<Answer>;
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
      const name = made.list("content/articles").find((each) => made.read(`content/articles/${each}`).includes(input));
      return /^id: (\S+)/m.exec(made.read(`content/articles/${name}`))![1]!;
    },
  };
}

/** The claim with this word. */
export function claimWith(story: Story, word: string): Claim {
  const found = [...story.claims, ...story.singles].find(({ text }) => text.includes(word));
  if (!found) throw new Error(`no claim with "${word}" in ${story.claims.map(({ text }) => text).join(" | ")}`);
  return found;
}
