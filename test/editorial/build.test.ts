import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Story } from "../../src/model.js";
import { claimWith, newsroom, SIGNED } from "./newsroom.js";

/** The story without what tells of its past: its points did change on the day of a decision. */
function withoutRecord({ history, revised, retired, ...rest }: Story): object {
  return rest;
}

describe("a build with decisions", () => {
  it("carries them out in records and pages, holds them at the next one, and takes them back with their lines", async () => {
    const room = newsroom();
    await room.build();
    const before = { quay: room.story("quay"), cheese: room.story("cheese") };
    const dropped = claimWith(before.quay, "Marigold");
    const decide = () =>
      room.decide(
        "quay.yml",
        { decide: "claim drop", story: before.quay.id, claim: dropped.id },
        { decide: "story merge", stories: [before.quay.id, before.cheese.id] },
        { decide: "story rename", story: before.quay.id, text: "A bad week for Eastport" },
      );
    decide();
    const first = await room.build();
    expect(first.err).not.toContain("content/editorial");

    const [merged, ...rest] = room.stories();
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({
      id: before.quay.id,
      url: before.quay.url,
      headline: { text: "A bad week for Eastport", editor: true },
    });
    expect(merged!.articles).toHaveLength(6);
    expect(JSON.stringify(merged!.claims)).not.toContain("Marigold");
    expect(merged!.decisions?.map(({ decide: verb, state, who }) => [verb, state, who])).toEqual([
      ["claim drop", "holds", SIGNED.who],
      ["story merge", "holds", SIGNED.who],
      ["story rename", "holds", SIGNED.who],
    ]);
    const page = room.read(`_site${before.quay.url}index.html`);
    expect(page).toContain("A bad week for Eastport");
    expect(room.read(`_site${before.cheese.url}index.html`)).toContain(before.quay.url.split("/")[2]!);
    expect(room.read("content/redirects.yml")).toContain(`${before.cheese.url}: ${before.quay.url}`);
    expect(room.read("content/gone.yml")).toContain(before.cheese.id);
    expect(room.read(`content/ledger/${before.quay.id}.yml`)).toContain('decide: "claim drop"');
    expect(room.read("content/ledger/corrections.yml")).toContain('decide: "story merge"');

    const state = new Map(room.list("content").map((path) => [path, room.read(`content/${path}`)]));
    await room.build();
    await room.build("--full");
    expect(new Map(room.list("content").map((path) => [path, room.read(`content/${path}`)]))).toEqual(state);
    expect((await room.run(["check"])).code).toBe(0);

    room.delete("content/editorial/quay.yml");
    await room.build();
    const { quay, cheese } = { quay: room.story("quay"), cheese: room.story("cheese") };
    expect(withoutRecord(quay)).toEqual(withoutRecord(before.quay));
    expect(withoutRecord(cheese)).toEqual(withoutRecord(before.cheese));
    expect(room.read(`content/ledger/${before.quay.id}.yml`)).toContain("change: undone");
    expect(existsSync(join(room.root, `_site${before.cheese.url}index.html`))).toBe(true);
    expect((await room.run(["check"])).code).toBe(0);
  });
});
