import { describe, expect, it } from "vitest";
import { createTeller } from "../../src/group/claim-order.js";
import { findOrigins } from "../../src/group/origins.js";
import { overlapOf, shinglesOf } from "../../src/group/shingles.js";
import type { Article, Origin, SourceConfig } from "../../src/model.js";
import { article, edit } from "./articles.js";
import { BOILERPLATE_END, BOILERPLATE_TOP, OWN_REPORT, REPORT } from "./origin-stories.js";

const first = REPORT.map(([sentence]) => sentence).join("\n");
const retold = REPORT.map(([, sentence]) => sentence).join("\n");
const report = article("report", "Ferry stuck off Keel Island", first);
const own = article("own", "The night the wedding ran aground", OWN_REPORT);

const source = (name: string, more: Partial<SourceConfig> = {}): SourceConfig => ({
  name,
  url: null,
  hosts: [],
  aliases: [],
  publisher: null,
  agency: false,
  publish: null,
  ...more,
});
const sets = (origins: readonly Origin[]): string[] => origins.map(({ articles }) => articles.join(" "));
const originsOf = (articles: readonly Article[], sources: readonly SourceConfig[] = []): Origin[] =>
  findOrigins(articles, { sources });

describe("findOrigins: the same text", () => {
  it.each([
    ["with other lines around it", `${BOILERPLATE_TOP}\n${first}\n${BOILERPLATE_END}`],
    ["cut to its first 60 %", first.slice(0, first.length * 0.6)],
    ["cut to its last 60 %", first.slice(first.length * 0.4)],
    ["with one word in twenty changed", edit(first, 0.05, 7)],
    [
      "with all of that",
      `${BOILERPLATE_TOP}\n${edit(first.slice(0, first.length * 0.6), 0.05, 8)}\n${BOILERPLATE_END}`,
    ],
  ])("%s is one origin", (_, body) => {
    const [origin, ...others] = originsOf([report, article("copy", "Ferry runs aground", body), own]);
    expect(origin!.articles).toEqual(["report", "copy"]);
    expect(sets(others)).toEqual(["own"]);
    expect(origin!.why).toHaveLength(1);
    expect(origin!.why[0]).toMatchObject({
      kind: "shared-text",
      detail: expect.stringContaining("Outlet report and Outlet copy"),
    });
    expect(origin!.why[0]!.score).toBeGreaterThanOrEqual(0.5);
  });

  it("is found where nearly all of it is quoted, cut and edited as well", () => {
    const talk = REPORT.slice(0, 12)
      .map(([, sentence]) => `“${sentence.slice(0, -1)},” he said.`)
      .join("\n");
    const copy = `${BOILERPLATE_TOP}\n${edit(talk.slice(talk.length * 0.4), 0.05, 5)}`;
    expect(originsOf([article("talk", null, talk), article("copy", null, copy)])).toHaveLength(1);
  });

  it("is found again and again in other edits", () => {
    for (let seed = 0; seed < 40; seed += 1)
      expect(originsOf([report, article("copy", null, edit(first, 0.05, seed))])).toHaveLength(1);
  });

  it("parts of it, scattered over a report of another's own, are derived", () => {
    const mixed = REPORT.map(([a, b], i) => (i % 2 === 0 ? a : `${b} So says our reporter on the quay.`))
      .reverse()
      .join("\n");
    const [origin] = originsOf([report, article("mixed", null, `${mixed}\n${OWN_REPORT}\n${BOILERPLATE_END}`)]);
    expect(origin!.articles).toEqual(["report", "mixed"]);
    expect(origin!.why[0]!.kind).toBe("shared-text");
  });
});

describe("findOrigins: independent reports stay apart", () => {
  it("on the same event", () => {
    expect(originsOf([report, own]).map(({ why }) => why)).toEqual([[], []]);
  });

  it("with the same public quotations", () => {
    const speech = "“We will build this bridge with our own hands if the ministry does not send a single crown”";
    const more = "“and I promise that nobody in this town will have to wait for another winter to cross the river”";
    const a = article(
      "a",
      null,
      `Mayor Lunt spoke on the market place. ${speech}, she said, ${more}. The crowd cheered for minutes.`,
    );
    const b = article(
      "b",
      null,
      `Rain fell as the head of the town took the stage. ${speech}, cried Lunt. Later: ${more}. Some left early.`,
    );
    expect(originsOf([a, b])).toHaveLength(2);
  });

  it("with one long excerpt that both print without quotation marks", () => {
    const letter = REPORT.slice(0, 2)
      .map(([sentence]) => sentence)
      .join(" ");
    const a = article("a", null, `${OWN_REPORT}\n${letter}`);
    const b = article(
      "b",
      null,
      `The captain's letter was read aloud in church.\n${letter}\nNobody stirred while the vicar spoke of storms and of boats that never came home again. Then the bells rang, and fishermen lit candles for a good season.\nThe collection goes to the lifeboat crews, who mend their own nets in winter and ask for nothing.`,
    );
    expect(originsOf([a, b])).toHaveLength(2);
  });

  it("with no text at all", () => {
    expect(originsOf([article("a", "Ferry stuck", ""), article("b", "Ferry stuck", "")])).toHaveLength(2);
    expect(originsOf([])).toEqual([]);
  });
});

describe("findOrigins: rewrites", () => {
  it("the same points in the same order are one origin", () => {
    const [origin] = originsOf([report, article("retold", "Night on a sandbank", retold)]);
    expect(origin!.articles).toEqual(["report", "retold"]);
    expect(origin!.why[0]!.kind).toBe("claim-order");
    expect(origin!.why[0]!.detail).toMatch(
      /^Outlet report and Outlet retold tell the same \d+ points, .*in the same order\.$/,
    );
  });

  it("the same points in another order are not", () => {
    const shuffled = REPORT.map(([, sentence], i) => [(i * 5) % REPORT.length, sentence] as const).sort(
      (a, b) => a[0] - b[0],
    );
    const other = article("other", null, shuffled.map(([, sentence]) => sentence).join("\n"));
    expect(originsOf([report, other])).toHaveLength(2);
    const { read, compare } = createTeller();
    expect(compare(read(report), read(other)).coverage).toBeGreaterThan(0.6);
  });
});

describe("findOrigins: what is known of the sources", () => {
  it("two articles of one outlet are one origin", () => {
    const origins = originsOf([report, { ...own, source: report.source }]);
    expect(origins.map(({ why }) => why)).toEqual([
      [{ kind: "publisher", detail: "Both are by Outlet report.", score: 1 }],
    ]);
  });

  it("outlets of one publisher are one origin", () => {
    const sources = [
      source("Outlet report", { publisher: "Gale Media" }),
      source("Outlet own", { publisher: "Gale Media" }),
    ];
    const [origin] = originsOf([report, own], sources);
    expect(origin!.why).toEqual([
      { kind: "publisher", detail: "Outlet report and Outlet own both belong to Gale Media.", score: 1 },
    ]);
    expect(originsOf([report, own], [sources[0]!, source("Outlet own")])).toHaveLength(2);
  });

  it("a text that names another as its only source is of its origin, if it shows in the text", () => {
    const short = article("short", null, retold.split("\n").slice(0, 9).join("\n"), { upstream: ["Report Wire"] });
    const sources = [source("Outlet report", { aliases: ["Report Wire"] })];
    const [origin] = originsOf([report, short], sources);
    expect(origin!.why).toEqual([
      { kind: "upstream", detail: "Outlet short names Report Wire as its source.", score: 1 },
    ]);
    expect(originsOf([report, { ...short, upstream: [] }], sources)).toHaveLength(2);
    expect(originsOf([report, { ...own, upstream: ["Report Wire"] }], sources)).toHaveLength(2);
    expect(originsOf([report, { ...short, upstream: ["Report Wire", "Other Wire"] }], sources)).toHaveLength(2);
  });

  it("articles of unknown outlets are called by their headlines", () => {
    const anonymous = (id: string, headline: string): Article =>
      article(id, headline, first, { source: { id, name: headline } });
    const [origin] = originsOf([anonymous("a", "Stuck at sea"), anonymous("b", "Aground")]);
    expect(origin!.why[0]!.detail).toMatch(/^“Stuck at sea” and “Aground”: /);
  });
});

describe("findOrigins: many articles", () => {
  it("numbers origins by their first articles and loses none", () => {
    const articles = [
      own,
      report,
      article("copy", null, edit(first, 0.03, 3)),
      article("third", null, BOILERPLATE_END),
    ];
    const origins = originsOf(articles);
    expect(origins.map(({ id }) => id)).toEqual(["o1", "o2", "o3"]);
    expect(sets(origins)).toEqual(["own", "report copy", "third"]);
  });

  it("puts two thousand copies into one origin, and two hundred other texts beside it", () => {
    const copies = Array.from({ length: 2000 }, (_, i) => article(`n${i}`, null, edit(first, 0.05, i)));
    const others = Array.from({ length: 200 }, (_, i) => article(`m${i}`, null, edit(OWN_REPORT, 0.95, i)));
    const origins = originsOf([...copies, ...others]);
    expect(origins[0]!.articles).toHaveLength(2000);
    expect(origins).toHaveLength(201);
  });
});

describe("shingles", () => {
  it("measure what the shorter text has in common with the longer", () => {
    const whole = shinglesOf(first);
    const part = shinglesOf(
      REPORT.slice(0, 7)
        .map(([sentence]) => sentence)
        .join("\n"),
    );
    expect(overlapOf(whole, part)).toEqual(overlapOf(part, whole));
    expect(overlapOf(whole, part)).toMatchObject({ whole: 1, told: 1, runs: 1 });
    expect(overlapOf(whole, shinglesOf(retold)).told).toBeLessThan(0.05);
    expect(overlapOf(whole, shinglesOf("")).told).toBe(0);
  });

  it("leave quotations out, and stay linear on hostile ones", () => {
    expect(shinglesOf("“one two three four five six seven eight”").told.size).toBe(0);
    expect(shinglesOf(`${"“".repeat(100_000)} one two three four five`).told.size).toBeGreaterThan(0);
    expect(shinglesOf(`one two three four five ${'"a'.repeat(100_000)}`).told.size).toBeGreaterThan(0);
  });
});
