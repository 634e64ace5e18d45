import { slugify } from "../text/slug.js";

/** The path of a story's page: slug of its headline and the first 8 hex digits of its id. */
export function choosePath(headline: string, id: string): string {
  const hex = id.replace(/^s/, "").slice(0, 8);
  const slug = slugify(headline);
  return `/stories/${slug === "" ? "story" : slug}-${hex}/`;
}
