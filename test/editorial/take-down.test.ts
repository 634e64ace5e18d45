import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { passagesOf } from "../../src/editorial/passages.js";
import { scrubDecisions } from "../../src/editorial/scrub.js";
import { claimWith, type Newsroom, newsroom } from "./newsroom.js";

const GAZETTE = "content/inbox/gazette.md";
/** What only the Gazette says. */
const SENTENCES = [
  "Eastport's stone quay is closed after a crane fell into the harbour on Monday.",
  "The harbour office said nobody was hurt, and that 18 ships are waiting in the roads.",
  "The tug Marigold stood by all night, and the bakers of Eastport sent bread to the crews.",
  "Lifting the crane will take nine days, harbour master Ada Ferrow said.",
];
const CLAUSES = ["18 ships are waiting", "the bakers of Eastport sent bread", "Lifting the crane will take nine days"];

/** Files of the whole tree that hold the words, in whatever form they are escaped. */
function filesWith(room: Newsroom, words: string): string[] {
  const forms = [
    words,
    words.replaceAll("'", "&#39;"),
    words.replaceAll("'", "&#x27;"),
    words.replaceAll("'", "’"),
    words.replaceAll("'", "''"),
  ];
  const walk = (folder: string): string[] =>
    readdirSync(join(room.root, folder)).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(join(room.root, path)).isDirectory()) return walk(path);
      const bytes = readFileSync(join(room.root, path));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
      return forms.some((form) => text.includes(form)) ? [path] : [];
    });
  return walk(".");
}

describe("remove", () => {
  it("leaves no passage of the article anywhere in the tree, counts anew, and keeps it out", async () => {
    const room = newsroom();
    await room.build();
    const quay = room.story("quay");
    const id = room.articleOf(GAZETTE);
    const [tug, ships, days] = ["Marigold", "ships", "nine days"].map((word) => claimWith(quay, word));
    room.put(
      "content/editorial/quay.yml",
      `# They wrote: ${SENTENCES[1]}
who: Ada Brook
story: ${quay.id}
decisions:
  - decide: claim lock
    claim: ${ships!.id}
    quotes: ["${SENTENCES[1]}", "Nobody was hurt, but fourteen ships have to wait in the roads, the harbour office said."]
    said: "${ships!.text}"
    when: 2025-03-14
    why: It was checked
  # a comment of ours
  - decide: claim reword
    claim: ${days!.id}
    text: Lifting it takes nine days
    when: 2025-03-14
    why: Plainer
  - decide: claim add
    quotes: ["the bakers of Eastport sent bread to the crews"]
    when: 2025-03-14
    why: It was missed
  - decide: line cut
    article: ${id}
    text: "${SENTENCES[0]}"
    when: 2025-03-14
    why: "It says ${SENTENCES[3]}"
`,
    );
    await room.build();
    room.correct(GAZETTE, "sent bread", "sent warm bread");
    await room.build();
    room.correct(GAZETTE, "sent warm bread", "sent bread");
    await room.build();
    expect(room.read(`content/ledger/${quay.id}.yml`)).toContain("Lifting the crane will take nine days");
    expect(claimWith(room.story("quay"), "Marigold").sources).toBe(tug!.sources);

    const { code, err } = await room.run(["remove", GAZETTE, "--why", "The author asked for it"]);
    expect(code).toBe(0);
    expect(err).toMatch(/quay\.yml:5: a passage of the removed article was taken out of this decision/);
    expect(err).toMatch(/quay\.yml:17: this decision rested on passages of the removed article alone/);
    room.delete(GAZETTE);
    await room.build();
    for (const words of [...SENTENCES, ...CLAUSES, "sent warm bread"])
      expect({ words, files: filesWith(room, words) }).toEqual({ words, files: [] });

    const after = room.story("quay");
    expect(after).toMatchObject({ id: quay.id, url: quay.url });
    expect(after.articles).not.toContain(id);
    expect(JSON.stringify(after.claims)).not.toContain(id);
    expect(after.claims.some(({ text }) => text.includes("Marigold"))).toBe(false);
    expect(claimWith(after, "Lifting it takes nine days").sources).toBe(days!.sources - 1);
    expect(room.read("content/editorial/quay.yml")).toContain("# a comment of ours");
    expect(room.read("_site/index.html")).not.toContain("bread");
    expect(room.list("content/tombstones")).toHaveLength(1);
    expect(
      room.read(
        `_site/articles/${
          room
            .list("_site/articles")
            .find((path) => path.includes(id.slice(1, 9)))!
            .split("/")[0]
        }/index.html`,
      ),
    ).toContain("The author asked for it");

    const text = `---\ntitle: "Crane in the harbour: Eastport quay shut"\nsource: Gazette\nurl: https://gazette.example/crane-in-the-harbour-eastport-quay-shut\n---\n\n${SENTENCES.join("\n\n")}\n`;
    room.put("content/inbox/again.md", text);
    await room.build();
    await room.build("--full");
    for (const words of SENTENCES) expect(filesWith(room, words)).toEqual(["content/inbox/again.md"]);
    expect((await room.run(["check"])).code).toBe(0);
  });
});

describe("scrubDecisions", () => {
  const article = {
    headline: "A crane fell into the harbour",
    dek: null,
    text: "The quay is closed until Monday. Nobody was hurt at all by it.",
  };
  const other = { headline: null, dek: null, text: "The quay is closed until Monday." };
  const signed = "who: A, when: 2025-01-01, why: x";
  const scrub = (text: string) => scrubDecisions(text, "content/editorial/a.yml", passagesOf([article], [other]));

  it("leaves what another article says too, and files without passages as they are", () => {
    const text = `decisions:\n  - {decide: claim drop, story: s0, quotes: [The quay is closed until Monday.], ${signed}} # ours\n`;
    expect(scrub(text)).toEqual({ text, changed: [], dropped: [] });
  });

  it("keeps the other decisions of a list on one line", () => {
    const text = `decisions: [{decide: claim drop, story: s0, quotes: [Nobody was hurt at all by it.], ${signed}}, {decide: story pin, story: s0, ${signed}}]\n`;
    const { text: left, dropped } = scrub(text);
    expect(left).toContain("story pin");
    expect(left).not.toContain("hurt");
    expect(dropped).toEqual([1]);
  });

  it("takes a headline back that was a sentence of it", () => {
    const text = `decisions:\n  - {decide: story rename, story: s0, text: A crane fell into the harbour, ${signed}}\n`;
    expect(scrub(text).dropped).toEqual([2]);
  });
});
