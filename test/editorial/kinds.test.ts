import { describe, expect, it } from "vitest";
import { VERB_NAMES } from "../../src/editorial/verbs.js";
import { KINDS } from "./kinds.js";
import { claimWith, LATER, newsroom } from "./newsroom.js";

describe("every kind of decision", () => {
  it("is in the table", () => {
    expect([...new Set(KINDS.map(({ decide }) => decide))].sort()).toEqual([...VERB_NAMES].sort());
  });

  it.each(KINDS.map((kind) => ({ ...kind, title: `${kind.decide} ${kind.name ?? ""}`.trim() })))(
    "$title holds while articles come before and after, and says so where its ground vanishes",
    async ({ decide, fields, holds, vanish, flag, kept }) => {
      const room = newsroom();
      await room.make();
      room.decide("quay.yml", { decide, ...fields(room) });
      expect(await room.make()).toEqual([]);
      holds(room);

      for (const [path, text] of Object.entries(LATER)) room.put(path, text);
      expect(await room.make()).toEqual([]);
      holds(room);

      vanish(room);
      const said = await room.make();
      expect(said).toEqual([expect.stringMatching(flag)]);
      expect(said[0]).toMatch(/^quay\.yml:2: /);
      kept?.(room);
      expect(await room.make(), "at each build").toEqual(said);
      expect(await room.make(true), "without a cache").toEqual(said);
    },
  );

  it("tells of a locked point that new articles state, too, and keeps its wording", async () => {
    const room = newsroom();
    await room.make();
    const { id, text, support } = claimWith(room.story("quay"), "ships");
    const quotes = support.map(({ quote }) => quote);
    room.decide("quay.yml", { decide: "claim lock", story: room.story("quay").id, claim: id, quotes, said: text });
    expect(await room.make()).toEqual([]);
    for (const [path, file] of Object.entries(LATER)) room.put(path, file);
    expect(await room.make()).toEqual(["quay.yml:2: the locked bullet has 1 new passage. The wording was kept."]);
    expect(claimWith(room.story("quay"), "fourteen ships")).toMatchObject({ text, locked: true });
  });
});
