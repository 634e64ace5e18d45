import { describe, expect, it } from "vitest";
import type { ArticleFile } from "../../src/content/article-file.js";
import { createShelf, knownOf, madeOf, rawHash, recall, takeIn, type Verdict } from "../../src/content/intake.js";
import type { TombstoneFile } from "../../src/content/tombstone-file.js";
import type { Article, RawArticle } from "../../src/model.js";
import { shortHash } from "../../src/text/hash.js";

const TODAY = "2025-03-14";
const STORY = "The quay was shut on Monday after a crane fell into the water, the harbour office said in the evening.";

function raw(input: string, text: string, meta: RawArticle["meta"] = {}): RawArticle {
  return { input, format: "text", encoding: "utf-8", text, firstLine: 1, meta };
}

/** Stands for normalizing: the id is a hash of the address, else of source and text. */
function make({ input, text, meta }: RawArticle): Article {
  const [headline, ...rest] = text.split("\n\n");
  const body = rest.join("\n\n");
  const id = `a${shortHash(meta.url ?? `${meta.source} ${text}`).slice(0, 12)}`;
  return {
    version: 1,
    id,
    kind: "article",
    input,
    url: meta.url ?? null,
    source: meta.source ? { id: meta.source, name: meta.source } : { id, name: headline! },
    headline: headline!,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published: meta.date ?? null,
    publishedFrom: meta.date ? "metadata" : "unknown",
    received: null,
    body,
    text: body,
    blocks: [],
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
  };
}

interface State {
  readonly files: readonly ArticleFile[];
  readonly tombstones: readonly TombstoneFile[];
}

/** One build: what becomes of each raw article, and the files afterwards. */
function build(
  raws: readonly RawArticle[],
  { files, tombstones }: State = { files: [], tombstones: [] },
  today = TODAY,
) {
  const all = new Map(files.map((file) => [file.article.id, file]));
  const shelf = createShelf(files.map(knownOf), tombstones, (id) => all.get(id)!.article);
  const verdicts = raws.map((each): Verdict => {
    const made: Article[] = [];
    const recalled = () =>
      recall({ input: each.input, hash: rawHash(each), made: made[0] ? madeOf(made[0]) : null }, shelf);
    const verdict = takeIn(
      each,
      shelf,
      (it) => {
        made.push(make(it));
        return made[0]!;
      },
      today,
    );
    // What was read before gets the same answer without being read again, or is read again.
    const isQuiet = verdict.kind === "unchanged" || verdict.kind === "repeat";
    const again = verdict.kind === "new" || verdict.kind === "update" ? null : recalled();
    expect(isQuiet ? [verdict] : [verdict, null]).toContainEqual(again);
    if (verdict.kind === "new" || verdict.kind === "update") all.set(verdict.file.article.id, verdict.file);
    return verdict;
  });
  return { kinds: verdicts.map(({ kind }) => kind), verdicts, files: [...all.values()], tombstones };
}

const quay = raw("content/inbox/quay.txt", `Quay shut\n\n${STORY}`);
const quayLater = raw("content/inbox/quay.txt", `Quay shut for a week\n\n${STORY} It will open again in a week.`);

describe("the first intake", () => {
  it("keeps the day", () => {
    const { kinds, files } = build([quay]);
    expect(kinds).toEqual(["new"]);
    expect(files[0]!.article).toMatchObject({ received: TODAY, headline: "Quay shut" });
    expect(files[0]).toMatchObject({ raw: rawHash(quay), edited: false });
  });

  it("happens once: the day never changes", () => {
    const first = build([quay]);
    const second = build([quay, quayLater], first, "2026-01-01");
    expect(second.kinds).toEqual(["unchanged", "update"]);
    expect(second.files[0]!.article.received).toBe(TODAY);
  });
});

describe("repeats", () => {
  it("the same text of the same source, in two files, is one article", () => {
    expect(build([quay, { ...quay, input: "content/inbox/copy.txt" }]).kinds).toEqual(["new", "repeat"]);
  });

  it("stays a repeat in every later build", () => {
    const both = [quay, { ...quay, input: "content/inbox/copy.txt" }];
    expect(build(both, build(both)).kinds).toEqual(["unchanged", "repeat"]);
  });

  it("the same text of two sources is two articles", () => {
    const a = raw("a.txt", quay.text, { source: "Post" });
    const b = raw("b.txt", quay.text, { source: "Echo" });
    expect(build([a, b]).kinds).toEqual(["new", "new"]);
  });

  it("a record that moved within its file is unchanged", () => {
    const state = build([raw("all.jsonl#0", quay.text)]);
    expect(
      build([raw("all.jsonl#0", "New record\n\nSomething else altogether."), raw("all.jsonl#1", quay.text)], state)
        .kinds,
    ).toEqual(["new", "unchanged"]);
  });
});

describe("updates", () => {
  it("a file with a later text is the same article under the same id", () => {
    const first = build([quay]);
    const { kinds, files } = build([quayLater], first, "2026-01-01");
    expect(kinds).toEqual(["update"]);
    expect(files).toHaveLength(1);
    const { id } = first.files[0]!.article;
    expect(files[0]!.article).toMatchObject({ id, headline: "Quay shut for a week", source: { id } });
    expect(files[0]!.alsoIds).toEqual([make(quayLater).id]);
    expect(build([{ ...quayLater, input: "copy.txt" }], { files, tombstones: [] }).kinds).toEqual(["repeat"]);
  });

  it("a file that is set back to its old text is an update, too", () => {
    const state = build([quayLater], build([quay]));
    const back = build([quay], state);
    expect(back.kinds).toEqual(["update"]);
    expect(back.files[0]!.article.headline).toBe("Quay shut");
    expect(build([quay], back).kinds).toEqual(["unchanged"]);
  });

  it("the same address from another file is an update, and the older file doesn't come back", () => {
    const url = "https://post.example/quay";
    const old = raw("a.txt", quay.text, { url });
    const now = raw("b.txt", quayLater.text, { url });
    const first = build([old, now]);
    expect(first.kinds).toEqual(["new", "update"]);
    const second = build([old, now], first);
    expect(second.kinds).toEqual(["repeat", "unchanged"]);
    expect(second.files).toEqual(first.files);
    expect(second.files[0]!.article.headline).toBe("Quay shut for a week");
  });

  it("a file that now holds another article is a new one, and the old article stays", () => {
    const other = raw(
      quay.input,
      "Cheese recalled\n\nTwo people fell ill after they had eaten soft cheese from a dairy in the hills.",
    );
    const { kinds, files } = build([other], build([quay]));
    expect(kinds).toEqual(["new"]);
    expect(files.map(({ article }) => article.headline)).toEqual(["Quay shut", "Cheese recalled"]);
  });

  it("another address in the same file is another article, however alike", () => {
    const a = raw("a.txt", quay.text, { url: "https://post.example/1" });
    const b = raw("a.txt", quayLater.text, { url: "https://post.example/2" });
    expect(build([b], build([a])).kinds).toEqual(["new"]);
  });
});

describe("an edited article", () => {
  const edited = (files: readonly ArticleFile[]): State => ({
    files: files.map((file) => ({ ...file, edited: true, article: { ...file.article, headline: "The quay is shut" } })),
    tombstones: [],
  });

  it("stays as it is while its raw file does", () => {
    const state = edited(build([quay]).files);
    expect(build([quay], state).files).toEqual(state.files);
  });

  it("stays as it is when its raw file changes, and the editor is told each time", () => {
    const state = edited(build([quay]).files);
    const later = build([quayLater], state);
    expect(later.kinds).toEqual(["kept"]);
    expect(later.files).toEqual(state.files);
    expect(build([quayLater], later).kinds).toEqual(["kept"]);
  });

  it("is settled for good when the editor notes the new raw text", () => {
    const { files } = edited(build([quay]).files);
    const settled = { files: [{ ...files[0]!, raw: rawHash(quayLater) }], tombstones: [] };
    expect(build([quayLater], settled).kinds).toEqual(["unchanged"]);
  });
});

describe("a removed article", () => {
  const bury = ({ article, raw: hash, alsoIds }: ArticleFile): State => ({
    files: [],
    tombstones: [
      {
        id: article.id,
        headline: null,
        source: "x",
        removed: TODAY,
        why: "asked",
        alsoIds,
        input: article.input,
        url: article.url,
        raw: hash,
      },
    ],
  });
  const buried = bury(build([raw("a.txt", quay.text, { url: "https://post.example/quay", source: "Post" })]).files[0]!);

  it.each<[string, RawArticle]>([
    ["from its own file", raw("a.txt", quay.text, { url: "https://post.example/quay", source: "Post" })],
    ["from another file", raw("b.txt", quay.text, { url: "https://post.example/quay", source: "Post" })],
    ["with a later text, from its own file", raw("a.txt", quayLater.text)],
    ["with a later text, from its own address", raw("c.txt", quayLater.text, { url: "https://post.example/quay" })],
  ])("stays out: %s", (_what, again) => {
    expect(build([again], buried).kinds).toEqual(["removed"]);
  });

  it("keeps nothing else out", () => {
    expect(build([raw("b.txt", quayLater.text)], buried).kinds).toEqual(["new"]);
    const numbered = bury(build([raw("all.jsonl#0", quay.text)]).files[0]!);
    expect(build([raw("all.jsonl#0", "Cheese recalled\n\nTwo fell ill.")], numbered).kinds).toEqual(["new"]);
  });
});
