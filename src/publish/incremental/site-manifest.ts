/** manifest.json: what the site was made from and what it is made of, so that anybody can tell whether it is what its inputs make. */
import { readFileSync } from "node:fs";
import type { Archive } from "../../model.js";
import { hashOf } from "../archive.js";
import type { FileTable } from "./file-table.js";

export const MANIFEST = "manifest.json";

const PACKAGE = new URL("../../../package.json", import.meta.url);

export interface SiteManifest {
  readonly version: 1;
  /** Of the program. */
  readonly program: string;
  readonly configuration: string;
  readonly templates: string;
  /** By id, with the hash of the record. */
  readonly inputs: {
    readonly articles: Readonly<Record<string, string>>;
    readonly stories: Readonly<Record<string, string>>;
    /** Tombstones, redirects, the text of the page about the digest. */
    readonly rest: string;
  };
  /** By path: the first 32 hexadecimal digits of SHA-256. manifest.json itself isn't among them. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What of the archive isn't an article or a story; addresses of lists follow from those, and add nothing but pages that lead on. */
export function restOf({ articles: _, stories: __, config: ___, lists: ____, ...rest }: Archive): string {
  return hashOf(JSON.stringify(rest));
}

/** The bytes of manifest.json. Put together piece by piece: an object of all paths costs many times as much. */
export function manifestOf(archive: Archive, templates: string, { lines }: FileTable): Uint8Array {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
  const { articles, stories, config } = archive;
  // Of two records with one id, which lie side by side, the last counts.
  const hashes = ({ entries }: Archive["articles"] | Archive["stories"]) =>
    `{${entries
      .filter(({ id }, i) => id !== entries[i + 1]?.id)
      .map(({ id, hash }) => `${JSON.stringify(id)}:"${hash}"`)
      .join(",")}}`;
  const inputs = [`"articles":${hashes(articles)}`, `"stories":${hashes(stories)}`, `"rest":"${restOf(archive)}"`];
  const parts = [
    '"version":1',
    `"program":${JSON.stringify(version)}`,
    `"configuration":"${hashOf(JSON.stringify(config))}"`,
    `"templates":"${templates}"`,
    `"inputs":{${inputs.join(",")}}`,
  ];
  // Behind the last file stands no comma.
  const outputs = lines.subarray(0, Math.max(0, lines.length - 1));
  return Buffer.concat([Buffer.from(`{${parts.join(",")},"outputs":{`), outputs, Buffer.from(END)]);
}

/** What the manifest ends with, behind the lines of the files. */
const END = "}}\n";
const COMMA = 44;

/** The lines of the table that a manifest was made of, of so many bytes. */
export function linesIn(manifest: Uint8Array, size: number): Uint8Array {
  const lines = new Uint8Array(size);
  if (size === 0) return lines;
  const end = manifest.length - END.length;
  lines.set(manifest.subarray(end - size + 1, end));
  lines[size - 1] = COMMA;
  return lines;
}
