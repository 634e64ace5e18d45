import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../src/cli/editing/actions.js";
import { VERB_NAMES } from "../../src/editorial/verbs.js";
import type { Story } from "../../src/model.js";
import { claimWith, type Newsroom, newsroom } from "./newsroom.js";

const BY = ["--who", "Ada Brook", "--why", "It was checked"];
const quay = (room: Newsroom): Story => room.story("quay");
const cheese = (room: Newsroom): Story => room.story("soft cheese");
const claim = (room: Newsroom, word: string): string => claimWith(quay(room), word).id;

/** A command for each kind of decision. */
const COMMANDS: readonly (readonly [verb: string, argv: (room: Newsroom) => readonly string[]])[] = [
  ["story pin", (room) => ["story", "pin", quay(room).id, "--place", "2"]],
  ["story order", (room) => ["story", "order", cheese(room).id, quay(room).url]],
  ["story merge", (room) => ["story", "merge", quay(room).id.slice(0, 6), cheese(room).id]],
  ["story split", (room) => ["story", "split", quay(room).id, "content/inbox/star.md", room.articleOf("gazette.md")]],
  [
    "story move",
    (room) => ["story", "move", "content/inbox/ferry.txt", `content/stories/${quay(room).url.split("/")[2]}.md`],
  ],
  ["story exclude", (room) => ["story", "exclude", room.articleOf("star.md").slice(0, 8), "--story", quay(room).id]],
  ["story rename", (room) => ["story", "rename", quay(room).id, "The quay waits: nine days"]],
  ["story dek", (room) => ["story", "dek", quay(room).id, "For nine days"]],
  ["story topics", (room) => ["story", "topics", quay(room).id, "Harbours", "Work"]],
  ["story note", (room) => ["story", "note", quay(room).id, "We asked\nthe office."]],
  ["claim pin", (room) => ["claim", "pin", claim(room, "Marigold")]],
  [
    "claim drop",
    (room) => ["claim", "drop", `https://digest.example${quay(room).url}#claim-${claim(room, "Marigold")}`],
  ],
  ["claim lock", (room) => ["claim", "lock", claim(room, "ships")]],
  ["claim reword", (room) => ["claim", "reword", claim(room, "Marigold"), "A tug stood by"]],
  ["claim up", (room) => ["claim", "up", claim(room, "Marigold"), "--by", "3"]],
  ["claim down", (room) => ["claim", "down", claim(room, "nine days"), "--story", quay(room).id]],
  ["claim add", (room) => ["claim", "add", quay(room).id, "the bakers of Eastport sent bread", "--text", "Bread came"]],
  ["claim join", (room) => ["claim", "join", claim(room, "Marigold"), claim(room, "ships")]],
  [
    "claim split",
    (room) => [
      "claim",
      "part",
      claim(room, "ships"),
      "Nobody was hurt, but fourteen ships have to wait in the roads, the harbour office said.",
    ],
  ],
  ["difference settle", (room) => ["difference", "settle", quay(room).differences[0]!.id, "It was 14"]],
  ["line cut", (room) => ["line", "cut", room.articleOf("star.md"), "The stone quay is closed until then."]],
  ["line restore", () => ["line", "restore", "content/inbox/echo.txt", "By Bob Sayer"]],
  ["origin independent", (room) => ["origin", "independent", room.articleOf("star.md"), room.articleOf("gazette.md")]],
  ["origin same", (room) => ["origin", "same", room.articleOf("star.md"), room.articleOf("gazette.md")]],
  ["source exclude", () => ["source", "exclude", "Evening Star"]],
];

describe("commands that decide", () => {
  it("are there for every kind of decision", () => {
    expect(COMMANDS.map(([verb]) => verb).sort()).toEqual([...VERB_NAMES].sort());
    const verbs = Object.values(ACTIONS).flatMap((actions) => Object.values(actions).map(({ verb }) => verb));
    expect(verbs.sort()).toEqual([...VERB_NAMES].sort());
  });

  it("write a decision that the next build carries out, and nothing else; undo takes it back", async () => {
    const room = newsroom();
    await room.make();
    const before = new Map(room.list("content").map((path) => [path, room.read(`content/${path}`)]));
    const without = () => new Map([...before.keys()].map((path) => [path, room.read(`content/${path}`)]));
    for (const [verb, argv] of COMMANDS) {
      const line = [...argv(room), ...BY, "--json"];
      const dry = await room.run([...line, "--dry-run"]);
      expect({ verb, code: dry.code, err: dry.err }).toMatchObject({
        code: 0,
        err: expect.stringContaining("--dry-run"),
      });
      expect(room.list("content/editorial")).toEqual([]);

      const { code, out } = await room.run(line);
      expect({ verb, code }).toEqual({ verb, code: 0 });
      const told = JSON.parse(out);
      expect(told).toMatchObject({
        version: 1,
        written: true,
        line: 3,
        decision: { decide: verb, who: "Ada Brook", when: "2025-03-14" },
      });
      expect({ ...JSON.parse(dry.out), written: true }).toEqual(told);
      expect(room.list("content")).toEqual([...before.keys(), told.file.slice(8)].sort());
      expect(without()).toEqual(before);

      const again = await room.run(line);
      expect({ verb, code: again.code, files: room.list("content/editorial").length }).toEqual({
        verb,
        code: 2,
        files: 1,
      });

      const undone = await room.run(["undo", `${told.file}:${told.line}`]);
      expect(undone.code).toBe(0);
      expect(room.read(told.file)).not.toContain("decide");
      room.delete(told.file);
    }
  });

  it.each(COMMANDS)("%s holds at the next build", async (verb, argv) => {
    const room = newsroom();
    await room.make();
    expect((await room.run([...argv(room), ...BY])).code).toBe(0);
    expect(await room.make()).toEqual([]);
    const { all } = JSON.parse((await room.run(["review", "--json"])).out);
    expect(all).toMatchObject([{ decide: verb, line: 3 }]);
  });
});

describe("a wrong command", () => {
  const WRONG: readonly (readonly [argv: (room: Newsroom) => readonly string[], words: RegExp])[] = [
    [() => ["story"], /say what to decide: commonplace story pin\|order/],
    [() => ["story", "renmae", "x", "y"], /Did you mean "story rename"\?/],
    [() => ["story", "constructor", "x"], /"story constructor" is no decision/],
    [() => ["story", "rename", "x"], /Usage: commonplace story rename STORY TEXT/],
    [() => ["story", "rename", "s000000", "y"], /no story is called "s000000"/],
    [() => ["story", "dek", "../../etc/passwd", "y"], /no story is called/],
    [(room) => ["story", "dek", quay(room).id, "y", "--place", "2"], /--place means nothing to "story dek"/],
    [(room) => ["story", "pin", quay(room).id, "--place", "first"], /"place" is not a whole number/],
    [(room) => ["story", "pin", quay(room).id, "--when", "soon"], /not a date/],
    [(room) => ["story", "split", quay(room).id, "content/inbox/ferry.txt"], /isn't in the story/],
    [(room) => ["story", "split", quay(room).id, ...quay(room).articles], /nothing would be left of it/],
    [(room) => ["story", "merge", quay(room).id, quay(room).id], /names s\w+ twice/],
    [() => ["claim", "drop", "c00000000"], /no story has a claim "c00000000"/],
    [() => ["claim", "drop", "*"], /no story has a claim "\*"/],
    [
      (room) => ["claim", "add", quay(room).id, "A whale swam by."],
      /“A whale swam by\.” is in no article of the story, so it can't be a receipt/,
    ],
    [(room) => ["claim", "part", claim(room, "ships"), "A whale swam by."], /is no passage of this bullet/],
    [(room) => ["claim", "join", claim(room, "ships"), cheese(room).claims[0]!.id], /stand in different stories/],
    [(room) => ["line", "cut", room.articleOf("star.md"), "A whale swam by."], /is no line or sentence of the article/],
    [(room) => ["line", "restore", room.articleOf("star.md"), "A whale."], /was not cut from the article/],
    [() => ["origin", "same", "nobody", "noone"], /no article is called "nobody"/],
    [() => ["undo", "content/editorial/quay.yml:9"], /no decision begins there/],
    [() => ["undo", "../x"], /name a decision by its file and line/],
    [() => ["review", "--since", "yesterday"], /not a date/],
    [() => ["review", "--most", "0"], /not a number/],
  ];

  it("says what is wrong and what to do, and writes nothing", async () => {
    const room = newsroom();
    await room.make();
    for (const [argv, words] of WRONG) {
      const line = argv(room);
      const signed = ["undo", "review"].includes(line[0]!) ? line : [...line, ...BY];
      const { code, out, err } = await room.run(signed);
      expect({ line, code, out }).toEqual({ line, code: 2, out: "" });
      expect(err).toMatch(words);
      expect(err).not.toContain("    at ");
    }
    const { code, err } = await room.run(["story", "dek", quay(room).id, "y", "--why", "x"]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("--who is missing") });
    expect((await room.run(["story", "dek", quay(room).id, "y", "--who", "A"])).err).toContain("--why is missing");
    expect(room.list("content/editorial")).toEqual([]);
  });
});

describe("review", () => {
  it("lists what is new, doubtful, near, of unsure origin, and what needs a second look", async () => {
    const room = newsroom();
    await room.make();
    const empty = JSON.parse((await room.run(["review", "--json", "--since", "2025-03-15"])).out);
    expect(empty).toMatchObject({ version: 1, since: "2025-03-15", new: [], decisions: [], all: [] });
    const first = JSON.parse((await room.run(["review", "--json"])).out);
    expect(first.since).toBe("2025-03-14");
    expect(first.new.map(({ story }: { story: string }) => story).sort()).toEqual(
      room
        .stories()
        .map(({ id }) => id)
        .sort(),
    );

    room.decide("quay.yml", { decide: "claim drop", story: quay(room).id, claim: claim(room, "Marigold") });
    await room.make();
    room.takeOut("gazette.md", "star.md");
    await room.make();
    const { decisions } = JSON.parse((await room.run(["review", "--json"])).out);
    expect(decisions).toMatchObject([
      {
        file: "content/editorial/quay.yml",
        line: 2,
        decide: "claim drop",
        state: "gone",
        text: expect.stringContaining("no longer there"),
      },
    ]);
    const { out } = await room.run(["review"]);
    expect(out).toMatch(/^New since 2025-03-14:\n {2}s\w+ /);
    expect(out).toContain("Decisions that need a second look:\n  content/editorial/quay.yml:2: claim drop: the bullet");
  });
});
