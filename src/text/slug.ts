/** Characters of a slug, at most. */
const LONGEST = 60;

/** A text as [a-z0-9-], at most 60 characters, cut at a word; "" where nothing of it can be written so. */
export function slugify(text: string): string {
  const plain = text.slice(0, 400).normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/gu, "").toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const part of parts) {
    const longer = slug === "" ? part : `${slug}-${part}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === "" && parts[0] !== undefined ? parts[0].slice(0, LONGEST) : slug;
}
