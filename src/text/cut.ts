/** The first `most` UTF-16 units of a text; one less where that would cut a character in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const next = text.charCodeAt(most);
  const isPair = last >= 0xd800 && last <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  return text.slice(0, isPair ? most - 1 : most);
}
