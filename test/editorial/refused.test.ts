import { expect, it } from "vitest";
import { newsroom, SIGNED } from "./newsroom.js";

const signed = `who: ${SIGNED.who}, when: ${SIGNED.when}, why: ${SIGNED.why}`;

it("refuses bad decisions with exit code 2, and the last good site and its state stay", async () => {
  const room = newsroom();
  await room.build();
  const { id } = room.story("quay");
  const whole = (): Map<string, string> =>
    new Map(
      ["content", "_site"].flatMap((top) =>
        room.list(top).map((path) => [`${top}/${path}`, room.read(`${top}/${path}`)]),
      ),
    );
  const before = whole();
  const bad: Readonly<Record<string, readonly [text: string, words: RegExp]>> = {
    "an unknown story": [
      `decisions:\n  - {decide: story pin, story: s000000000000, ${signed}}\n`,
      /bad\.yml:2: there is no story s0+, and there never was\. Copy the id/,
    ],
    "an unknown article": [
      `decisions:\n\n  - {decide: story move, article: anone, to: ${id}, ${signed}}\n`,
      /bad\.yml:3: there is no article anone, and there never was/,
    ],
    "a wrong type": [
      `decisions:\n  - {decide: story pin, story: [${id}], ${signed}}\n`,
      /bad\.yml:2: "story" is not a text/,
    ],
    "the same key twice": [
      `decisions:\n  - decide: story pin\n    decide: story pin\n`,
      /bad\.yml:3: not valid YAML \(duplicated mapping key\)/,
    ],
    aliases: [`a: &a [x]\ndecisions: [*a, *a]\n`, /bad\.yml:2: not valid YAML \(aliases/],
    "10 MB": [
      `decisions: []\n${"# much too much\n".repeat(700_000)}`,
      /bad\.yml:1: the file has more than 512 KB\. Split it/,
    ],
    conflicts: [
      ["a", "b"]
        .map((text) => `  - {decide: story dek, story: ${id}, text: ${text}, ${signed}}\n`)
        .join("")
        .replace(/^/, "decisions:\n"),
      /bad\.yml:3: "story dek" conflicts with "story dek" \(content\/editorial\/bad\.yml:2\)/,
    ],
  };
  for (const [name, [text, words]] of Object.entries(bad)) {
    room.put("content/editorial/bad.yml", text);
    const { code, err } = await room.run(["build"]);
    expect({ name, code }).toEqual({ name, code: 2 });
    expect(err).toMatch(words);
    room.delete("content/editorial/bad.yml");
    expect(whole(), name).toEqual(before);
  }
  await room.build();
});
