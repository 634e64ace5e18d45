/** UTF-8 read in the wrong encoding: repaired where it is certain, and left alone where it isn't. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawArticle, Warning } from "../../src/model.js";
import { read } from "../../src/read/index.js";

function readText(text: string, name = "a.txt"): { raw: RawArticle; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const [raw] = read(Buffer.from(text), name, (warning) => warnings.push(warning));
  return { raw: raw!, warnings };
}
const WINDOWS = new TextDecoder("windows-1252");
/** As Node should read it: 0x80 to 0x9f as Windows has them. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const misread = (text: string): string =>
  WINDOWS.decode(Buffer.from(text)).replace(/[\x80-\x9f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80]!);

describe("misread text is repaired, and the report says so", () => {
  it.each([
    ["an accent in a word", "CafÃ© by the quay reopens", "Café by the quay reopens"],
    ["an apostrophe", "The council wonâ€™t pay", "The council won’t pay"],
    ["quotation marks, one of which lost its last byte", "â€œWe will seeâ€, she said", "“We will see”, she said"],
    ["a dash and a pound sign", "The toll â€“ Â£5 â€“ stays", "The toll – £5 – stays"],
    ["misread twice", "CafÃƒÂ© by the quay and the crÃƒÂ¨che", "Café by the quay and the crèche"],
    ["read as Latin-1", "The council won\u00e2\u0080\u0099t pay", "The council won’t pay"],
    ["Cyrillic", misread("Причал закрыт до мая, сообщил порт"), "Причал закрыт до мая, сообщил порт"],
    [
      "a no-break space that became a space",
      "Le pont est fermÃ© jusqu'Ã la mi-mai",
      "Le pont est fermé jusqu'à la mi-mai",
    ],
  ])("%s", (_what, wrong, right) => {
    const { raw, warnings } = readText(`${wrong}\n\nIt stays so for a while, the office said.\n`);
    expect(raw.text.split("\n")[0]).toBe(right);
    expect(warnings).toMatchObject([{ rule: "mojibake", level: "odd" }]);
  });

  it("in every field of a record", () => {
    const record = { title: "CafÃ© shut", author: "RenÃ©e Loup", text: "The cafÃ© is shut." };
    const { raw } = readText(JSON.stringify(record), "a.jsonl");
    expect([raw.meta.title, raw.meta.author, raw.text]).toEqual(["Café shut", "Renée Loup", "The café is shut."]);
  });
  it("in a web page", () => {
    const { raw } = readText(
      "<!doctype html><title>CafÃ© shut</title><h1>CafÃ© shut</h1><p>The cafÃ© by the quay is shut.</p>",
      "a.html",
    );
    expect([raw.meta.title, raw.text.includes("The café by the quay")]).toEqual(["Café shut", true]);
  });
});

describe("other text stays as it is", () => {
  it.each([
    ["Portuguese capitals", "SÃO PAULO DIZ NÃO À PONTE, E A CÂMARA TAMBÉM"],
    ["text about the damage, beside the right sign", "It shows cafÃ© where the menu says café"],
    ["a sign that is quoted alone", "The sign “Ã©” was on every page"],
    ["two signs of no word", "Ã© Ã¨"],
    ["one paragraph misread, another not", "CafÃ© shut\n\nThe café is shut."],
    ["French", "Le café à côté du pont est fermé : « à bientôt »"],
    ["German", "Die Brücke über die Straße wäre nötig"],
    ["Vietnamese", "Cầu đã đóng cửa từ hôm thứ Hai"],
    ["ASCII", "The bridge is shut"],
  ])("%s", (_what, text) => {
    const { raw, warnings } = readText(`${text}\n`);
    expect([raw.text.trim(), warnings]).toEqual([text, []]);
  });

  it("whatever was written, misread and repaired is what was written", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}[éèüöñçàßøåł’“–€]{1,2}[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = `Report: ${words.join(" ")} and more.`;
        expect(readText(misread(text)).raw.text).toBe(text);
        expect(readText(text).raw.text).toBe(text);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
