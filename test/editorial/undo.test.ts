import { beforeAll, describe, expect, it } from "vitest";
import type { Story } from "../../src/model.js";
import { KINDS } from "./kinds.js";
import { LATER, type Newsroom, newsroom } from "./newsroom.js";

/** The stories without what tells of their past. */
const told = (room: Newsroom): object[] =>
  room.stories().map(({ history, revised, retired, ...rest }: Story): object => rest);
const later = (room: Newsroom): void => {
  for (const [path, text] of Object.entries(LATER)) room.put(path, text);
};

describe("a decision whose lines are deleted", () => {
  let never: object[];
  beforeAll(async () => {
    const room = newsroom();
    await room.make();
    later(room);
    await room.make();
    never = told(room);
  });

  it.each(KINDS.map((kind) => ({ ...kind, title: `${kind.decide} ${kind.name ?? ""}`.trim() })))(
    "($title) is as if it had never been",
    async ({ decide, fields }) => {
      const room = newsroom();
      await room.make();
      room.decide("quay.yml", { decide, ...fields(room) });
      await room.make();
      later(room);
      await room.make();
      room.delete("content/editorial/quay.yml");
      expect(await room.make()).toEqual([]);
      expect(told(room)).toEqual(never);
    },
  );
});
