import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { alone, article } from "./stories.js";

const FILLER = "The river rose by two metres in the night and the lower quay of Marlow Bay was flooded.";

/** Kinds and labels of the differences of two articles that tell one sentence each, and one in common. */
function differ(a: string, b: string, days: readonly [string | null, string | null] = [null, null]) {
  const all = [article("x", "x", `${a}\n${FILLER}`, days[0]), article("y", "y", `${b}\n${FILLER}`, days[1])];
  return compare(all, alone(all)).differences.map(({ kind, sides }) => [
    kind,
    ...sides.map((side) => side.label).sort(),
  ]);
}

describe("differences between two sources", () => {
  it.each([
    [
      "numbers",
      "The harbour board says that the repair of the Orla weir will cost $14 million.",
      "The repair of the Orla weir will cost $19 million, the harbour board says.",
      ["number", "$14 million", "$19 million"],
    ],
    [
      "days in the same place",
      "The gates of the Orla weir were opened on 3 May 2026 by the night watch.",
      "The gates of the Orla weir were opened on 4 May 2026 by the night watch.",
      ["date", "3 May 2026", "4 May 2026"],
    ],
    [
      "caution",
      "The watchman allegedly opened the gates of the Orla weir at night without any warning.",
      "The watchman opened the gates of the Orla weir at night without any warning.",
      ["attribution", "allegedly", "stated as fact"],
    ],
    [
      "a quote in other words",
      "“We were never warned that the gates of the weir would open,” Mara Renn said.",
      "“We were never told that the gates of the weir would open,” Mara Renn said.",
      ["quote", "told", "warned"],
    ],
    [
      "words that put a thing in another light",
      "Police drove the rioters from the gates of the Orla weir on the third evening.",
      "Police drove the protesters from the gates of the Orla weir on the third evening.",
      ["framing", "protesters", "rioters"],
    ],
    [
      "a spelling",
      "Engineer Oleg Drozdowski closed the gates of the Orla weir at four in the morning.",
      "At four in the morning the engineer Oleg Drozdovski closed the gates of the Orla weir.",
      ["naming", "Oleg Drozdovski", "Oleg Drozdowski"],
    ],
  ])("%s", (_, a, b, expected) => {
    expect(differ(a, b)).toContainEqual(expected);
  });

  it.each([
    [
      "numbers told of two",
      "Shares of Harbourline rose 0.5 percent on the Marlow exchange after the repair was agreed.",
      "Shares of Ferryworks rose 0.8 percent on the Marlow exchange after the repair was agreed.",
    ],
    [
      "a number that the other article has, too",
      "The repair of the Orla weir will cost $14 million. With the quay the repair of the Orla weir will cost $19 million.",
      "The repair of the Orla weir will cost $19 million, the harbour board says.",
    ],
    [
      "a quote that is only longer",
      "“We were never warned that the gates of the weir would open,” Mara Renn said.",
      "“We were never warned that the gates of the weir would open, and nobody rang us,” Mara Renn said.",
    ],
    [
      "a quote written otherwise",
      "“Sen. Hale never warned us that the gates of the weir would open,” Mara Renn said.",
      "“Senator Hale never warned us that the gates of the weir would open,” Mara Renn said.",
    ],
    [
      "a loaded word in somebody's mouth",
      "Police drove “the rioters”, as the mayor put it, from the gates of the Orla weir.",
      "Police drove the protesters, as the mayor put it, from the gates of the Orla weir.",
    ],
    [
      "a source that uses both words",
      "Police drove the rioters from the gates of the Orla weir. The protesters had come on foot.",
      "Police drove the protesters from the gates of the Orla weir.",
    ],
    [
      "a people and its country",
      "The Norland minister came to see the gates of the Orla weir on the third evening.",
      "The Norlander minister came to see the gates of the Orla weir on the third evening.",
    ],
    [
      "caution about something else",
      "The watchman opened the gates of the Orla weir at night without warning, allegedly after a long dinner.",
      "The watchman opened the gates of the Orla weir at night without any warning.",
    ],
  ])("leaves out %s", (_, a, b) => {
    expect(differ(a, b)).toEqual([]);
  });

  it("holds days against each other by the articles' own days", () => {
    const [a, b] = [
      "The gates of the Orla weir were opened on Tuesday by the night watch.",
      "The gates of the Orla weir were opened yesterday by the night watch.",
    ];
    expect(differ(a, b, ["2026-05-06", "2026-05-06"])).toEqual([]);
    expect(differ(a, b, ["2026-05-06", "2026-05-07"])).toContainEqual(["date", "Tuesday", "yesterday"]);
  });
});
