/** Bytes of a file, at most. */
export const LARGEST_FILE = 64_000_000;

/** Characters (UTF-16 units) of one article's text, at most: more than the longest novels. */
export const LONGEST_TEXT = 2_000_000;

/** Characters of one web page with its markup, at most. */
export const LARGEST_PAGE = 20_000_000;

/** Characters of one metadata field, at most. */
export const LONGEST_FIELD = 2_000;
