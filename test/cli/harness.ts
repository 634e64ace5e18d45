import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli.js";

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Project {
  readonly root: string;
  /** Runs a command line in the project. */
  readonly run: (
    argv: readonly string[],
    more?: {
      readonly stdin?: string;
      readonly env?: Record<string, string>;
      readonly stop?: AbortSignal;
      readonly onText?: (text: string) => void;
    },
  ) => Promise<Answer>;
  readonly put: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly delete: (path: string) => void;
  /** Paths of the files below a folder, sorted. */
  readonly list: (folder: string) => string[];
  readonly remove: () => void;
}

/** 14 March 2025. */
export const EPOCH = "1741910400";

/** A folder of its own for one test, with the given files in it. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  const root = mkdtempSync(join(tmpdir(), "commonplace-"));
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) put(path, content);
  return {
    root,
    put,
    read: (path) => readFileSync(join(root, path), "utf8"),
    delete: (path) => rmSync(join(root, path)),
    list: (folder) => listBelow(join(root, folder), ""),
    remove: () => rmSync(root, { recursive: true, force: true }),
    run: async (argv, { stdin = "", env = {}, stop, onText } = {}) => {
      let out = "";
      let err = "";
      const code = await run(argv, {
        stdout: {
          write: (text) => {
            out += text;
            return true;
          },
        },
        stderr: {
          write: (text) => {
            err += text;
            onText?.(text);
            return true;
          },
        },
        stdin: (async function* () {
          yield stdin;
        })(),
        env: { SOURCE_DATE_EPOCH: EPOCH, ...env },
        cwd: () => root,
        ...(stop ? { stop } : {}),
      });
      return { code, out, err };
    },
  };
}

function listBelow(folder: string, prefix: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listBelow(path, `${prefix}${name}/`) : [`${prefix}${name}`];
  });
}

const QUAY = [
  "The stone quay of Eastport was closed on Monday after a crane fell into the water, the harbour office said.",
  "Nobody was hurt, but 14 ships have to wait in the roads until the crane has been lifted.",
  "Harbour master Ada Ferrow said the lifting would take nine days and cost about $2.4m.",
];

/** Two outlets on one event, in different words, and one on another. */
export const ARTICLES: Readonly<Record<string, string>> = {
  "content/inbox/post.md": `---\ntitle: Eastport quay closed after crane falls into harbour\nsource: Harbour Post\ndate: 2025-03-11\nurl: https://post.example/quay\n---\n\n${QUAY.join("\n\n")}\n`,
  "content/inbox/echo.txt": `Crane topples into Eastport harbour and shuts the stone quay\n\nBy Bob Sayer\n\nA crane toppled into the harbour of Eastport on Monday, and the stone quay had to be closed.\n\nNobody was hurt, but fourteen ships have to wait in the roads, the harbour office said.\n\nIt will take nine days to lift the crane, according to harbour master Ada Ferrow. She put the cost at $2.4m.\n`,
  "content/inbox/cheese.txt":
    "Dairy recalls soft cheese after two fall ill\n\nA dairy in the hills has recalled its soft cheese after two people fell ill with listeria, the food office said on Wednesday.\n\nThe cheese was sold in forty shops.\n",
};
