/** The words of the editing page, in the language of the digest where we have it, else in English. */
import type { TextKey, Wording } from "../publish/texts/en.js";
import { type Texts, textsOf } from "../publish/texts.js";
import { editDe } from "./texts/de.js";
import { type EditKey, editEn } from "./texts/en.js";

export interface EditTexts extends Omit<Texts, "say" | "has"> {
  readonly say: (key: EditKey | TextKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly has: Texts["has"];
}

/** Texts that know the site's words and the editing page's. */
export function editTexts(language: string): EditTexts {
  const known = ["en", "de"].includes(language.split("-")[0]!) ? language : "en";
  // The site's texts fill in whatever key a language has.
  const own = new Map([
    ["en", editEn as unknown as Partial<Wording>],
    ["de", editDe as unknown as Partial<Wording>],
  ]);
  const texts = textsOf(known, own);
  return {
    ...texts,
    say: (key, values) => texts.say(key as TextKey, values),
    has: (key): key is TextKey => Object.hasOwn(editEn, key) || texts.has(key),
  };
}
