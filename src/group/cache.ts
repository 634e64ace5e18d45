import { type Content, decode, encode } from "./codec.js";

/** What an earlier run left behind: files by name, which may be missing or damaged, and are never trusted without their checksum. */
export interface GroupCache {
  /** Null where there is no such file. */
  readonly read: (name: string) => Uint8Array | null;
  /** Takes a file at once: held until the end, those of a large archive would take more memory than all else. */
  readonly write: (name: string, bytes: Uint8Array) => void;
}

/** What the cache holds after a run: the names of what was written, and of all that may stay. Everything else in its folder can go. */
export interface CacheUpdate {
  readonly written: ReadonlySet<string>;
  readonly keep: ReadonlySet<string>;
}

/** The cache as a run uses it: pieces are named by what they were worked out from, so that an old one is never taken for a new one. */
export interface Shelf {
  /** The piece, read or made; from then on it is kept. */
  readonly get: <T>(name: string, parse: (content: Content) => T, make: () => readonly [T, () => Content]) => T;
  /** The piece, if it is there and sound. */
  readonly find: <T>(name: string, parse: (content: Content) => T) => T | null;
  readonly put: (name: string, content: () => Content) => void;
  /** As `put`, where the name says what the piece holds: one that is there needn't be written. */
  readonly save: (name: string, content: () => Content) => void;
  /** Keeps a piece that may be there, without reading it. */
  readonly keep: (name: string) => void;
  readonly update: () => CacheUpdate;
}

/** Without a cache everything is made, and nothing encoded. */
export function openShelf(cache: GroupCache | null): Shelf {
  const written = new Set<string>();
  const kept = new Set<string>();
  const find: Shelf["find"] = (name, parse) => {
    const bytes = cache?.read(name) ?? null;
    const content = bytes === null ? null : decode(name, bytes);
    return content === null ? null : parse(content);
  };
  const keep = (name: string): void => {
    if (cache !== null) kept.add(name);
  };
  const put = (name: string, content: () => Content): void => {
    cache?.write(name, encode(name, content()));
    if (cache !== null) written.add(name);
    keep(name);
  };
  return {
    find,
    put,
    save: (name, content) => (find(name, () => true) ? keep(name) : put(name, content)),
    keep,
    get: (name, parse, make) => {
      keep(name);
      const known = find(name, parse);
      if (known !== null) return known;
      const [made, content] = make();
      put(name, content);
      return made;
    },
    update: () => ({ written, keep: kept }),
  };
}
