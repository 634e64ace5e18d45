import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editDe } from "../../src/edit/texts/de.js";
import { editEn } from "../../src/edit/texts/en.js";
import { editTexts } from "../../src/edit/texts.js";

const placesOf = (text: unknown): string[] => [...JSON.stringify(text).matchAll(/\{[a-z]+\}/g)].map(([place]) => place);

describe("the words of the editing page", () => {
  it("are the same in both languages, with the same places", () => {
    expect(Object.keys(editDe)).toEqual(Object.keys(editEn));
    for (const [key, text] of Object.entries(editEn))
      expect([key, new Set(placesOf(editDe[key as keyof typeof editDe]))]).toEqual([key, new Set(placesOf(text))]);
  });

  it("are all used", () => {
    const folders = ["src/edit", "src/cli/edit", "templates/edit"];
    const code = folders
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => /\.(?:ts|hbs)$/.test(name))
          .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
      )
      .join("\n");
    const made = /^edit\.(?:aside-(?:unsure|alike|unclear)|holds|changed|gone|saved|undone)$/;
    expect(Object.keys(editEn).filter((key) => !code.includes(`"${key}"`) && !made.test(key))).toEqual([]);
  });

  it("fall back to English", () => {
    expect(editTexts("de-AT").say("edit.drop")).toBe("Streichen");
    expect(editTexts("fr").say("edit.drop")).toBe("Drop");
    expect(editTexts("en").say("edit.points", { n: 1 })).toBe("1 point");
  });
});
