/** A file of texts that a user wrote: checked, so that a typo can't hide. */
import { usageError } from "../errors.js";
import { PLURAL_RULES } from "./plurals.js";
import { en, type TextKey, type Wording } from "./texts/en.js";

const FORMS: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The texts of a JSON file. Throws a failure (exit 2) that names the file, the text and what to do. */
export function checkedTexts(json: string, file: string): Partial<Wording> {
  const texts = parsed(json, file);
  for (const [key, text] of Object.entries(texts)) {
    const problem = problemOf(key, text);
    if (problem !== null) throw usageError(`${file}: "${key}" ${problem}`);
  }
  return texts as Partial<Wording>;
}

function parsed(json: string, file: string): object {
  const wanted = `Write one object: {"nav.days": "Jours"}.`;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw usageError(`${file}: not valid JSON. ${wanted}`);
  }
  throw usageError(`${file}: not an object. ${wanted}`);
}

function problemOf(key: string, text: unknown): string | null {
  if (!Object.hasOwn(en, key)) return "is no text of the site. Take a key of src/publish/texts/en.ts.";
  const model: string | object = en[key as TextKey];
  if (key === "plurals" && !Object.hasOwn(PLURAL_RULES, `${text}`))
    return `is no rule for plurals. Take one of: ${Object.keys(PLURAL_RULES).join(", ")}.`;
  if (typeof model === "string") return typeof text === "string" ? null : "must be a text in quotes.";
  return isPlurals(text) ? null : `counts: write {"one": "…", "other": "…"}.`;
}

function isPlurals(text: unknown): boolean {
  if (typeof text !== "object" || text === null || !("other" in text)) return false;
  return Object.entries(text).every(([form, each]) => FORMS.has(form) && typeof each === "string");
}
