/** content/digest.yml and content/sources.yml → Config. Strict: a name that isn't known is an error, so that a typo can't hide. */
import { z } from "zod";
import { usageError } from "./errors.js";
import type { Config, FetchConfig, SourceConfig } from "./model.js";
import { parseYaml } from "./text/yaml.js";

/** What a root without content/digest.yml gets. */
export const DEFAULTS: Config = {
  title: "Commonplace",
  description: "What many sources have in common, where they differ, and what only one of them says.",
  url: null,
  language: "en",
  timezone: "UTC",
  tagAuthority: "commonplace.invalid,2025",
  publish: "passages",
  feedItems: 30,
  fetch: { delay: 2, timeout: 60, largest: 20, hosts: 8, pages: false, allowPrivate: false },
  hub: null,
  sources: [],
};

/** A right line for each field, shown with every error about it. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: "title: The Harbour Digest",
  description: "description: What the papers of the coast agree on",
  url: "url: https://digest.example.org",
  language: "language: en",
  timezone: "timezone: Europe/Lisbon",
  tagAuthority: 'tagAuthority: "example.org,2025"',
  publish: "publish: passages",
  feedItems: "feedItems: 30",
  fetch: "fetch: {delay: 2, pages: true}",
  delay: "delay: 2",
  timeout: "timeout: 60",
  largest: "largest: 20",
  pages: "pages: true",
  allowPrivate: "allowPrivate: [intranet.example]",
  hub: "hub: https://hub.example.org/",
  sources: 'sources: [{name: "The Harbour Post"}]',
  name: "name: The Harbour Post",
  hosts: "hosts: [harbourpost.example]",
  aliases: "aliases: [Harbour Post, The Post]",
  publisher: "publisher: Harbour Media",
  agency: "agency: true",
};

const text = z.string().trim().min(1).max(500);
const webAddress = z.string().refine(isWebAddress, "must be an absolute address that begins with https:// or http://");
const address = webAddress.transform((url) => url.replace(/\/{1,9}$/, ""));
const extent = z.enum(["passages", "full"]);
const items = z.coerce.number().int().min(1).max(500);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/, "must be a language code");
const list = z.array(text).max(200);
const yesNo = z.enum(["true", "false", "yes", "no"]);
const isYes = (value: string): boolean => value === "true" || value === "yes";

const fetchSchema = z.strictObject({
  delay: z.coerce.number().min(0).max(600).nullish(),
  timeout: z.coerce.number().min(1).max(3600).nullish(),
  largest: z.coerce.number().min(0.1).max(64).nullish(),
  hosts: z.coerce.number().int().min(1).max(64).nullish(),
  pages: yesNo.transform(isYes).nullish(),
  allowPrivate: z.union([yesNo.transform(isYes), list], "must be true, false or a list of hosts").nullish(),
});

const digestSchema = z.strictObject({
  title: text.nullish(),
  description: text.nullish(),
  url: address.nullish(),
  language: language.nullish(),
  timezone: z.string().refine(isTimeZone, "is not a time zone; take an IANA name").nullish(),
  tagAuthority: z
    .string()
    .regex(/^[A-Za-z0-9.@_-]{1,200},\d{4}(?:-\d\d){0,2}$/, "must be a domain, a comma and a year")
    .nullish(),
  publish: extent.nullish(),
  feedItems: items.nullish(),
  fetch: fetchSchema.nullish(),
  hub: webAddress.nullish(),
});

const sourceSchema = z.strictObject({
  name: text,
  url: address.nullish(),
  hosts: list.nullish(),
  aliases: list.nullish(),
  publisher: text.nullish(),
  agency: yesNo.transform(isYes).nullish(),
  language: language.nullish(),
  publish: extent.nullish(),
  pages: yesNo.transform(isYes).nullish(),
});

const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema).max(10_000).nullish() });

/**
 * The configuration of a root, with every default filled in. `digest` and `sources` are the texts of the two files, null where there is none.
 * Throws a failure (exit 2) that names file, line and field, and shows a right example.
 */
export function parseConfig(digest: string | null, sources: string | null): Config {
  const own = parseFile("content/digest.yml", digest ?? "", digestSchema);
  const outlets = parseFile("content/sources.yml", sources ?? "", sourcesSchema).sources ?? [];
  const fetch: FetchConfig = { ...DEFAULTS.fetch, ...stated(own.fetch ?? {}) };
  return { ...DEFAULTS, ...stated(own), fetch, sources: outlets.map(toSource) };
}

/** The fields that say something. */
function stated(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

function toSource(source: z.infer<typeof sourceSchema>): SourceConfig {
  const { name, url, hosts, aliases, publisher, agency, language, publish, pages } = source;
  return {
    name,
    url: url ?? null,
    hosts: (hosts ?? []).map((host) => host.toLowerCase()),
    aliases: aliases ?? [],
    publisher: publisher ?? null,
    agency: agency ?? false,
    publish: publish ?? null,
    ...(language ? { language } : {}),
    ...(typeof pages === "boolean" ? { pages } : {}),
  };
}

function parseFile<T>(file: string, yaml: string, schema: z.ZodType<T>): T {
  const result = parseYaml(yaml);
  if ("problem" in result) {
    const { line, reason } = result.problem;
    throw usageError(
      `${file}:${line}: not valid YAML (${reason}). Write one "name: value" a line; put values with a colon in quotes.`,
    );
  }
  const checked = schema.safeParse(result.value ?? {});
  if (checked.success) return checked.data;
  throw usageError(describe(file, yaml, checked.error.issues[0]!));
}

function describe(file: string, yaml: string, issue: z.core.$ZodIssue): string {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const field = path.findLast((part) => typeof part === "string") as string | undefined;
  const line = field === undefined ? 1 : lineOf(yaml, path);
  const example = field === undefined ? undefined : exampleOf(field, issue.path);
  const what =
    unknown === undefined ? `\`${field ?? "the file"}\`: ${issue.message}` : `\`${unknown}\` is not known here`;
  const cure = example ? `Example: ${example}` : `Known are: ${Object.keys(known(file, issue.path)).join(", ")}.`;
  return `${file}:${line}: ${what}. ${cure}`;
}

/** `hosts` is a list of names in one place, a number in the other. */
function exampleOf(field: string, path: readonly PropertyKey[]): string | undefined {
  return path[0] === "fetch" && field === "hosts" ? "hosts: 8" : EXAMPLES[field];
}

function known(file: string, path: readonly PropertyKey[]): object {
  if (path[0] === "fetch") return fetchSchema.shape;
  return file.endsWith("sources.yml") ? sourceSchema.shape : digestSchema.shape;
}

/** The line (from 1) on which a field stands: in a list of mappings, within the entry that is meant. */
function lineOf(yaml: string, path: readonly PropertyKey[]): number {
  const lines = yaml.split("\n");
  const field = String(path.at(-1));
  const entry = path.find((part) => typeof part === "number") as number | undefined;
  let from = 0;
  if (entry !== undefined) {
    const starts = lines.flatMap((line, i) => (/^\s{0,20}-\s/.test(line) ? [i] : []));
    from = starts[entry] ?? 0;
  }
  const found = lines.findIndex((line, i) => i >= from && line.replace(/^[\s-]{0,20}/, "").startsWith(`${field}:`));
  return (found === -1 ? from : found) + 1;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]/.test(value) && URL.canParse(value);
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
