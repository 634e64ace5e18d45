const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}+/gu;

/** Lower case, accents and possessive ending removed: the form in which words are compared. */
export function foldWord(text: string): string {
  const plain = ASCII.test(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(ACCENTS, "");
  if (!plain.includes("'") && !plain.includes("’")) return plain;
  return plain.replace(/['’]s?$/u, "").replaceAll("’", "'");
}
