import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { quotedPrintable, renderMessage } from "../../src/publish/mail-message.js";

const parts = {
  subject: "The Digest: 5–11 May",
  language: "en",
  text: "Ponies – and a =20 trap \n.\nEnd",
  html: "<p>Ponies</p>",
};

describe("a message of both forms", () => {
  it("gives back its parts, whatever is in them", async () => {
    const line = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/[\r\n\p{Cc}]/gu, ""));
    const body = fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(
        line.filter((text) => text.trim() !== ""),
        body,
        body,
        async (subject, text, html) => {
          const source = renderMessage({ ...parts, subject, text, html: `<p>${html}</p>` });
          const read = await PostalMime.parse(source);
          expect(read.subject?.trim()).toBe(subject.trim());
          expect(read.text?.trimEnd()).toBe(text.trimEnd());
          expect(read.html?.trimEnd()).toBe(`<p>${html}</p>`);
          expect(source).toMatch(/^[\x20-\x7e\r\n]*$/);
          for (const each of source.split("\r\n")) expect(each.length).toBeLessThanOrEqual(76);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("names no sender, receiver or time, and is the same each time", () => {
    expect(renderMessage(parts)).not.toMatch(/^(?:From|To|Date|Message-ID):/im);
    expect(renderMessage(parts)).toBe(renderMessage({ ...parts }));
    expect(renderMessage(parts)).not.toBe(renderMessage({ ...parts, text: "Other" }));
  });

  it.each([
    ["a blank at the end of a line", "a ", "a=20"],
    ["an equals sign", "1=1", "1=3D1"],
    ["a letter of two bytes", "é", "=C3=A9"],
    ["a long line", "x".repeat(80), `${"x".repeat(75)}=\r\nxxxxx`],
  ])("writes %s as RFC 2045 says", (_, plain, coded) => {
    expect(quotedPrintable(plain)).toBe(coded);
  });
});
