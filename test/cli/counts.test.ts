/** Nothing is lost: what becomes of each record adds up, whatever lies in a folder. */
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { docxOf, zipOf } from "../read/archives.js";
import { type Project, project } from "./harness.js";

let roots: Project[] = [];
afterEach(() => {
  for (const root of roots) root.remove();
  roots = [];
});

interface Part {
  readonly ending: string;
  /** The file with this number in its text, so that no two are alike. */
  readonly make: (number: number) => string | Uint8Array;
  readonly articles: number;
  readonly unusable: number;
}

const text = (n: number): string =>
  `Ferry number ${n} is late\n\nThe ferry left the fish market ${n} minutes after its time, the harbour master said.\n`;
const record = (n: number): string => JSON.stringify({ title: `Ferry number ${n} is late`, text: text(n) });
const page = (n: number): string =>
  `<!doctype html><html lang="en"><title>Ferry number ${n} is late</title><article><h1>Ferry number ${n} is late</h1><p>${text(n)}</p></article></html>`;
const letter = (n: number): string =>
  `From: "Quay ${n}" <news@quay${n}.example>\nMessage-ID: <${n}@x>\nSubject: Ferry number ${n} is late\n\n${text(n)}`;
const feed = (n: number): string =>
  `<rss version="2.0"><channel><title>Ferries</title>${[1, 2, 3].map((i) => `<item><title>Ferry ${n}.${i}</title><link>https://ferry.example/${n}/${i}</link><description>${text(n * 10 + i)}</description></item>`).join("")}</channel></rss>`;

const PARTS: readonly Part[] = [
  { ending: "txt", make: text, articles: 1, unusable: 0 },
  { ending: "md", make: (n) => `---\ntitle: Ferry ${n}\n---\n\n${text(n)}`, articles: 1, unusable: 0 },
  { ending: "html", make: page, articles: 1, unusable: 0 },
  { ending: "xml", make: feed, articles: 3, unusable: 0 },
  { ending: "jsonl", make: (n) => `${record(n)}\nnot json\n${record(n + 5000)}\n{}\n`, articles: 2, unusable: 2 },
  { ending: "json", make: (n) => `[${record(n)},{"note":1},${record(n + 7000)}]`, articles: 2, unusable: 1 },
  { ending: "eml", make: letter, articles: 1, unusable: 0 },
  {
    ending: "docx",
    make: (n) => docxOf({ "docProps/core.xml": `<dc:creator>Keeper ${n}</dc:creator>` }),
    articles: 1,
    unusable: 0,
  },
  {
    ending: "zip",
    make: (n) => zipOf({ "a.txt": text(n), "b.html": page(n + 3000), "c.bin": new Uint8Array(90) }),
    articles: 2,
    unusable: 1,
  },
  { ending: "pdf", make: () => "%PDF-1.7 nothing", articles: 0, unusable: 1 },
  { ending: "zip", make: (n) => zipOf({ [`${n}.txt`]: "" }).slice(0, 40), articles: 0, unusable: 1 },
  { ending: "empty", make: () => "", articles: 0, unusable: 1 },
];

type Counts = Readonly<Record<string, number>>;
const sum = (counts: Counts): number => Object.values(counts).reduce((all, each) => all + each, 0);

async function add(root: Project, ...more: string[]): Promise<{ counts: Counts; articles: number; said: string }> {
  const { out, err } = await root.run(["add", "content/inbox", "--json", ...more]);
  const { read, articles } = JSON.parse(out) as { read: Counts; articles: number };
  return { counts: read, articles, said: err };
}

describe("the counts of an intake", () => {
  it("add up for any mix of files, a second time too", async () => {
    const mix = fc.array(fc.nat(PARTS.length - 1), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(mix, async (chosen) => {
        const parts = chosen.map((each) => PARTS[each]!);
        const root = project(
          Object.fromEntries(parts.map((part, i) => [`content/inbox/${i}.${part.ending}`, part.make(i + 1)])),
        );
        roots.push(root);
        const articles = parts.reduce((all, part) => all + part.articles, 0);
        const unusable = parts.reduce((all, part) => all + part.unusable, 0);

        const first = await add(root);
        expect(sum(first.counts)).toBe(articles + unusable);
        expect(first.counts.unusable).toBe(unusable);
        expect((first.counts.new ?? 0) + (first.counts.repeat ?? 0)).toBe(articles);
        expect(first.articles).toBe(first.counts.new);

        const again = await add(root);
        expect(sum(again.counts)).toBe(articles + unusable);
        expect((again.counts.unchanged ?? 0) + (again.counts.repeat ?? 0)).toBe(articles);
        expect(again.counts.new).toBe(0);
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it("tell updates, repeats, what is kept and what is kept out, and are printed", async () => {
    const root = project({
      "content/inbox/1.txt": text(1),
      "content/inbox/2.html": page(2),
      "content/inbox/3.zip": zipOf({ "a.txt": text(3), "b.txt": text(4) }),
      "content/inbox/4.eml": letter(5),
    });
    roots.push(root);
    await add(root);
    root.put("content/inbox/2.html", page(2).replace("minutes", "hours"));
    root.put("content/inbox/9.txt", text(1));
    const files = root.list("content/articles").map((name) => `content/articles/${name}`);
    const edited = files.find((name) => root.read(name).includes("input: content/inbox/3.zip#a.txt"))!;
    root.put(edited, root.read(edited).replace("fish market", "fish hall"));
    root.put("content/inbox/3.zip", zipOf({ "a.txt": text(3).replace("late", "very late"), "b.txt": text(4) }));
    await root.run(["remove", "content/inbox/4.eml", "--why", "asked for"]);
    const { counts, said } = await add(root);
    expect(counts).toEqual({ new: 0, update: 1, unchanged: 2, repeat: 1, kept: 1, removed: 1, unusable: 0 });
    expect(said).toContain("Read 6 records: 1 updated, 2 unchanged, 1 repeat, 1 kept as edited, 1 kept out.");
  });
});
