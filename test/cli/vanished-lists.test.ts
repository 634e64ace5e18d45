import { describe, expect, it } from "vitest";
import { formatLists, parseLists } from "../../src/content/lists-file.js";
import { type Newsroom, newsroom } from "../editorial/newsroom.js";

const NAMES = "content/lists.yml";
const STAR = "/sources/evening-star-example/";
/** Two stories of one place. */
const LONDON = Object.fromEntries(
  [
    ["The choir of Sorrin sings in London", "Forty voices of Sorrin went to London by train, its leader said."],
    ["London lends a brass telescope to Osk", "The brass telescope from London weighs two tons, the observatory said."],
  ].flatMap(([title, text], story) =>
    ["Leaflet", "Sheet"].map((source, i) => [
      `content/inbox/london-${story}-${i}.md`,
      `---\ntitle: ${title}\nsource: ${source} ${story}\ndate: 2025-0${story + 1}-03\n---\n\n${title}, it was said${i === 0 ? "" : " again"} on Monday.\n\n${text}\n`,
    ]),
  ),
);
const site = (room: Newsroom): string[] =>
  room
    .list("_site")
    .filter((path) => path.endsWith("index.html"))
    .map((path) => `/${path.slice(0, -"index.html".length)}`);
const listsIn = (room: Newsroom): string[] =>
  site(room).filter((path) => /^\/(topics|names|sources|days|weeks|archive)\/.+/.test(path));
const page = (room: Newsroom, path: string): string => room.read(`_site${path}index.html`);

describe("lists that nothing stands on any more", () => {
  it("answer, lead on, and are lists again when there is something", { timeout: 120_000 }, async () => {
    const room = newsroom();
    for (const [path, text] of Object.entries(LONDON)) room.put(path, text);
    await room.build();
    room.decide("quay.yml", { decide: "story topics", story: room.story("quay").id, topics: ["Sunken cranes"] });
    await room.build();
    const before = listsIn(room);
    const star = room.articleOf("star.md");
    expect(before).toContain(STAR);
    expect(parseLists(room.read(NAMES), NAMES)).toEqual([...before].sort());
    const raw = room.read("content/inbox/star.md");

    // All that tells of the quay and of the cheese goes: names, topics, days and outlets with it.
    const out = [
      "star.md",
      "gazette.md",
      "post.md",
      "echo.txt",
      "cheese.txt",
      "cheese-2.md",
      ...Object.keys(LONDON),
    ].map(room.articleOf);
    expect(await room.run(["remove", ...out, "--why", "It was asked for"])).toMatchObject({ code: 0 });
    const now = site(room);
    expect(before.filter((path) => !now.includes(path))).toEqual([]);
    const lone = page(room, STAR);
    expect(lone).toContain('http-equiv="refresh" content="0; url=../../sources/index.html"');
    expect(lone).not.toContain("Evening Star");
    expect(room.read("_site/_redirects")).toContain(`${STAR} /sources/ 301\n`);
    expect(JSON.parse(room.read(`_site${STAR}feed.json`)).items).toEqual([]);
    const kinds = new Set(
      before.filter((path) => page(room, path).includes('http-equiv="refresh"')).map((path) => path.split("/")[1]),
    );
    expect([...kinds].sort()).toEqual(["archive", "days", "names", "sources", "topics", "weeks"]);
    expect(await room.run(["check"])).toMatchObject({ code: 0 });
    const verified = await room.run(["build", "--verify"]);
    expect(verified.code, verified.out + verified.err).toBe(0);

    // What comes back stands at its address again.
    room.delete(
      room
        .list("content/tombstones")
        .map((name) => `content/tombstones/${name}`)
        .find((path) => room.read(path).includes(star))!,
    );
    room.put("content/inbox/star.md", raw);
    await room.build();
    expect(page(room, STAR)).toContain("Evening Star");
    expect(room.read("_site/_redirects")).not.toContain(STAR);
    expect(await room.run(["check"])).toMatchObject({ code: 0 });
  });

  it("are remembered in a file of one address a line, which says what is wrong with it", () => {
    const lists = ["/topics/transport/", "/days/2025-03-12/"];
    const text = formatLists([...lists, ...lists, "/about/", "/names/../../x/"]);
    expect(parseLists(text, NAMES)).toEqual([...lists].sort());
    expect(formatLists([])).toBe("");
    for (const bad of ["- /names/../x/", "- /stories/a-b/", "/topics/a/", "<<<<<<< HEAD"])
      expect(() => parseLists(`# A note\n${bad}\n`, NAMES)).toThrow("content/lists.yml:2: not the address of a list");
  });
});
