/** What a form of the editing page sent. */

export interface Sent {
  /** A field's first value, trimmed, LF line ends; "" where it is missing. */
  readonly one: (name: string) => string;
  /** Every value of a field. */
  readonly all: (name: string) => readonly string[];
}

export function sentOf(body: string): Sent {
  const fields = new URLSearchParams(body);
  const tidy = (value: string): string => value.replaceAll("\r\n", "\n").trim();
  return {
    one: (name) => tidy(fields.get(name) ?? ""),
    all: (name) => fields.getAll(name).map(tidy),
  };
}

export const NOTHING_SENT: Sent = sentOf("");
