import { describe, expect, it } from "vitest";
import { VERB_NAMES } from "../../src/editorial/verbs.js";
import { KINDS } from "./kinds.js";
import { LATER, newsroom } from "./newsroom.js";

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
});
