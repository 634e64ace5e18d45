/** Where the decisions of a file stand. YAML readers don't tell; the dashes of a block list do. */

const ITEM = /^([ \t]{0,40})-(?:[ \t]|$)/;

/** For each of `count` decisions the line (from 1) on which it begins; that of "decisions:" where they are written on one line. */
export function linesOf(text: string, count: number): number[] {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => /^["']?decisions["']?[ \t]{0,20}:/.test(line));
  const first = lines.findIndex((line, i) => i > head && ITEM.test(line));
  const indent = first === -1 ? "" : ITEM.exec(lines[first]!)![1]!;
  const isItem = (line: string, i: number): boolean => i > head && ITEM.exec(line)?.[1] === indent;
  const found = lines.flatMap((line, i) => (isItem(line, i) ? [i + 1] : []));
  return found.length === count ? found : Array.from({ length: count }, () => head + 1);
}

/** The line of a field within the decision that begins on `line`; that line itself where the field isn't found. */
export function lineOfField(text: string, line: number, name: string): number {
  const lines = text.split("\n").slice(line - 1, line + 400);
  const indent = ITEM.exec(lines[0] ?? "")?.[1];
  const next = lines.findIndex((each, i) => i > 0 && ITEM.exec(each)?.[1] === indent);
  const own = next === -1 ? lines : lines.slice(0, next);
  const at = own.findIndex((each) => each.replace(/^[\s\-{"']{0,60}/, "").startsWith(`${name}`));
  return line + Math.max(0, at);
}

/** The lines of the decision that begins on `line`: [from, to), from 0; blank lines and comments behind it aren't its own. */
export function spanOf(lines: readonly string[], line: number): readonly [from: number, to: number] {
  const indent = ITEM.exec(lines[line - 1] ?? "")?.[1];
  if (indent === undefined) return [line - 1, line - 1];
  const isInside = (each: string): boolean =>
    each.trim() === "" || each.startsWith(`${indent} `) || each.startsWith(`${indent}\t`);
  let to = line;
  while (to < lines.length && isInside(lines[to]!)) to += 1;
  while (to > line && /^\s*(?:#.*)?$/.test(lines[to - 1]!)) to -= 1;
  return [line - 1, to];
}
