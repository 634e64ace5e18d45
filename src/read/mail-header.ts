/** The header of a letter, as far as it is needed to tell one. */

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
}

/** Header fields that letters have and other texts hardly ever begin with. */
const SURE =
  /^(?:mime-version|message-id|received|return-path|dkim-signature|delivered-to|x-mailer|snapshot-content-location)$/;
const NAME = /^([!-9;-~]{1,60}):/;
/** Of the beginning of a file, in bytes. */
const HEAD = 32_768;
const MARK = /^(?:\xef\xbb\xbf)?(?:From [^\n]{1,200}\n)?/;

/** True for bytes that begin with the header of a letter. */
export function isMail(bytes: Uint8Array): boolean {
  const names = headerOf(bytes).map(({ name }) => name);
  return names.length >= 3 && names.includes("from") && names.some((name) => SURE.test(name));
}

/** The header fields at the beginning, unfolded; none where a line before the first blank one is no field. */
export function headerOf(bytes: Uint8Array): HeaderField[] {
  if (bytes[0]! <= 0x20) return [];
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1").replace(MARK, "");
  const fields: HeaderField[] = [];
  for (const line of head.replaceAll("\r\n", "\n").split("\n")) {
    if (line === "") break;
    const name = NAME.exec(line)?.[1];
    const last = fields.at(-1);
    if (name !== undefined) fields.push({ name: name.toLowerCase(), value: line.slice(name.length + 1).trim() });
    else if (/^[ \t]/.test(line) && last)
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
    else return isCut(head, line) ? fields : [];
  }
  return fields;
}

/** The last line of a header that goes on beyond what is looked at. */
function isCut(head: string, line: string): boolean {
  return head.endsWith(line) && line !== "" && head.length > 3000;
}
