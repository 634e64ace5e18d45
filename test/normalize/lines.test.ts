import { describe, expect, it } from "vitest";
import { cleanLine } from "../../src/normalize/clean.js";
import { joinLines } from "../../src/normalize/join-lines.js";
import { splitLines } from "../../src/normalize/split-lines.js";

const paragraphs = (text: string) => joinLines(splitLines(text, 1)).map((para) => para.text);

describe("joinLines", () => {
  it.each<[string, string, string[]]>([
    ["joins a line that goes on in lower case", "They met on\nthe bridge.", ["They met on the bridge."]],
    ["joins after an article", "They met on the\nGreen Bridge.", ["They met on the Green Bridge."]],
    ["joins after an opening word alone", "The\nupcoming vote is close.", ["The upcoming vote is close."]],
    ["joins a link on its own line", "He said on\nRadio Arvik.", ["He said on\nRadio Arvik."]],
    [
      "joins a long line after a preposition",
      "The mayor of the town said all of this yesterday on\nRadio Arvik.",
      ["The mayor of the town said all of this yesterday on Radio Arvik."],
    ],
    [
      "joins a line whose last sentence has no end",
      "The mayor of Arvik said that waiting was easier than burying. She has appointed\nProfessor Daal.",
      ["The mayor of Arvik said that waiting was easier than burying. She has appointed Professor Daal."],
    ],
    ["keeps sentences on lines of their own apart", "It rained.\nIt snowed.", ["It rained.", "It snowed."]],
    [
      "keeps a heading apart",
      "What it is for\nThe bridge carries trams.",
      ["What it is for", "The bridge carries trams."],
    ],
    ["keeps list lines apart", "- one and\n- two\n- three", ["one and", "two", "three"]],
    ["keeps an address apart", "Ask the desk\ndesk@example.com", ["Ask the desk", "desk@example.com"]],
    ["keeps blank lines", "one\n\ntwo", ["one", "two"]],
    [
      "closes a link torn off by a blank line",
      "The mayor of Arvik said that he had asked the\n\nengineers\n\nto hurry.",
      ["The mayor of Arvik said that he had asked the engineers to hurry."],
    ],
    ["keeps punctuation with its sentence", "He read the report\n\n, and left.", ["He read the report , and left."]],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected.flatMap((each) => each.split("\n")));
  });

  it("joins all lines of a text wrapped at a fixed width", () => {
    const wrapped =
      "Arvik has closed its bridge after divers found that two of the\nThree pillars had lost a third of their stone. The county wants\nTo repair them by the summer, and has asked for three offers. A\nFerry runs until then.";
    expect(paragraphs(wrapped)).toEqual([wrapped.replaceAll("\n", " ")]);
  });

  it("counts lines of the file, and takes other line breaks for breaks", () => {
    expect(splitLines("a\u2028b\n\n c", 5).map(({ text, line }) => [text, line])).toEqual([
      ["a", 5],
      ["b", 5],
      ["c", 7],
    ]);
  });

  it.each([
    ["• one", "•", "one"],
    ["•one", "•", "one"],
    ["- one", "-", "one"],
    ["* one", "*", "one"],
    ["-5 degrees", undefined, "-5 degrees"],
    ["+", undefined, "+"],
    ["— Liv Strand", undefined, "— Liv Strand"],
  ])("sees the list marker of %j", (line, marker, text) => {
    expect(splitLines(line, 1)[0]).toMatchObject({ text });
    expect(splitLines(line, 1)[0]?.marker).toBe(marker);
  });
});

describe("cleanLine", () => {
  it.each([
    ["no-break\u00a0space and  two", "no-break space and two"],
    ["zero\u200bwidth and soft\u00adhyphen", "zerowidth and softhyphen"],
    ["\u202eright to left\u202c", "right to left"],
    ["cafe\u0301", "café"],
    ["tab\there\u0007", "tab here"],
    ["family 👨‍👩‍👧 می‌خواهم", "family 👨‍👩‍👧 می‌خواهم"],
    ["Lat\u200din", "Latin"],
    ["a – “b” … c’s", "a – “b” … c’s"],
  ])("%j becomes %j", (line, clean) => {
    expect(cleanLine(line)).toBe(clean);
  });
});
