import { describe, expect, it } from "vitest";
import type { Config, Warning } from "../../src/model.js";
import { modeOf, receiptsOf, toPublic } from "../../src/publish/publication.js";
import { digest } from "./digest.js";
import { config } from "./records.js";

const none = () => {};
const passages = { ...digest, config: { ...config, publish: "passages" as const } };
const source = { name: "Marrow Packet", url: null, hosts: [], aliases: ["The Packet"], publisher: null, agency: false };

describe("how much of an article is published", () => {
  const text = "Words.";
  it.each<[string, string, Partial<Config>, "full" | "passages"]>([
    ["as the digest says", "Any Paper", { publish: "full" }, "full"],
    [
      "as its source says",
      "Marrow Packet",
      { publish: "full", sources: [{ ...source, publish: "passages" }] },
      "passages",
    ],
    [
      "as its source says under another name",
      "the packet",
      { publish: "passages", sources: [{ ...source, publish: "full" }] },
      "full",
    ],
    [
      "as the digest says where its source says nothing",
      "Marrow Packet",
      { publish: "passages", sources: [{ ...source, publish: null }] },
      "passages",
    ],
  ])("%s", (_, name, more, expected) => {
    expect(modeOf({ source: { id: "x", name }, text }, { ...config, ...more })).toBe(expected);
  });

  it("only passages of a text that is too long for a page", () => {
    expect(modeOf({ source: { id: "x", name: "x" }, text: "a".repeat(400_000) }, config)).toBe("passages");
  });
});

describe("a digest that publishes passages", () => {
  const open = toPublic(passages, none);

  it("keeps every receipt, and each is in the published text at its place", () => {
    const texts = new Map(open.articles.map(({ id, text }) => [id, text]));
    const receipts = open.stories.flatMap(receiptsOf);
    expect(receipts).toHaveLength(digest.stories.flatMap(receiptsOf).length);
    for (const { article, start, end, quote } of receipts) expect(texts.get(article)!.slice(start, end)).toBe(quote);
  });

  it("holds no sentence that is neither used nor next to a used one", () => {
    const packet = open.articles.find(({ id }) => id === "packet2")!;
    expect(packet.text).toContain("A clockmaker has been called.");
    const bees = open.articles.find(({ id }) => id === "bees1")!;
    expect([bees.text, bees.body, bees.blocks]).toEqual(["", "", []]);
  });

  it("shows in full what its source allows", () => {
    const sources = [{ ...source, name: "Northern Signal", publish: "full" as const }];
    const mixed = toPublic({ ...passages, config: { ...passages.config, sources } }, none);
    expect(mixed.articles.find(({ id }) => id === "bees1")!.text).toContain("Honey will be early.");
  });
});

describe("a story whose article was edited", () => {
  it("loses the receipt that is gone, and says so", () => {
    const warnings: Warning[] = [];
    const articles = digest.articles.map((one) =>
      one.id === "observer2" ? { ...one, text: "All new.", body: "All new." } : one,
    );
    const { stories } = toPublic({ ...digest, articles }, (warning) => warnings.push(warning));
    const bell = stories.find(({ id }) => id === "b2c3d4e5f6")!;
    expect(bell.claims.flatMap(({ support }) => support.map(({ article }) => article))).toEqual(["packet2", "packet2"]);
    expect(bell.singles).toEqual([]);
    expect(warnings.map(({ rule }) => rule)).toEqual([
      "receipt-not-in-text",
      "receipt-not-in-text",
      "receipt-not-in-text",
    ]);
  });
});
