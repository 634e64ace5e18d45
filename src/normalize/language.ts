/** Which language a text is in. The only import of eld. */
import eld from "eld/small";

/** Looked at from the beginning, in UTF-16 units: enough to be sure, and quick. */
const SAMPLE = 500;
/** With fewer letters the detector guesses. */
const FEWEST_LETTERS = 60;

/** ISO 639-1 of the stated language, else of the text; `fallback` where the text is too short to tell. */
export function findLanguage(stated: string | undefined, text: string, fallback: string): string {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec((stated ?? "").trim());
  if (code) return code[1]!.toLowerCase();
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  const found = letters >= FEWEST_LETTERS ? eld.detect(sample) : null;
  return found?.isReliable() ? found.language : fallback;
}
