/** YAML that is nothing but plain or single-quoted strings under plain keys, read without a parser: the heads of most files are no more. */

const KEY = /^( {2})?([A-Za-z][A-Za-z0-9]{0,40}):(?: (.+))?$/;
/** Letters, digits and punctuation that mean themselves; what begins otherwise, or holds "#" or ": ", may mean something else. */
const PLAIN =
  /^[A-Za-z0-9\u00c0-\u1fff\u2018\u201c/](?:[ -"$-9;-~\u00a1-\u1fff\u2010-\u2027\u20a0-\u2bff\u3001-\ud7ff]|:(?=[^ :]))*$/;
const QUOTED = /^'([ -&(-~\u00a1-\u1fff\u2010-\u2027\u20a0-\u2bff\u3001-\ud7ff]+)'$/;

/** The fields of such a text (LF line ends), strings and mappings of strings; null where a parser has to say what it means. */
export function simpleFields(yaml: string): Record<string, unknown> | null {
  const fields: Record<string, unknown> = {};
  let under: Record<string, unknown> | null = null;
  for (const line of yaml.replace(/\n$/, "").split("\n")) {
    const found = KEY.exec(line);
    if (found === null) return null;
    const [, indent, key, written] = found as unknown as [string, string?, string?, string?];
    const value = written === undefined ? null : textOf(written);
    const into: Record<string, unknown> | null = indent === undefined ? fields : under;
    if (into === null || Object.hasOwn(into, key!)) return null;
    if (indent === undefined && under !== null && Object.keys(under).length === 0) return null;
    if (value !== null) into[key!] = value;
    else if (written !== undefined || indent !== undefined) return null;
    if (indent === undefined) {
      under = value === null ? {} : null;
      if (under !== null) fields[key!] = under;
    }
  }
  return under !== null && Object.keys(under).length === 0 ? null : fields;
}

function textOf(written: string): string | null {
  if (PLAIN.test(written)) return written === "null" || written.endsWith(" ") ? null : written;
  return QUOTED.exec(written)?.[1] ?? null;
}
