/** The JSON Schemas of docs/schemas, which the site's JSON is held against. The only import of ajv. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

const FOLDER = new URL("../../../docs/schemas/", import.meta.url);

export const SCHEMAS = [
  "article",
  "story",
  "digest",
  "feed",
  "manifest",
  "search-index",
  "search-stories",
  "search-words",
  "webmanifest",
] as const;

export type SchemaName = (typeof SCHEMAS)[number];

let compiled: Map<SchemaName, ValidateFunction> | null = null;

/** What of a value the schema forbids: the place in it ("/claims/3/text"), and what is wrong there. Empty where it is valid. */
export function faultsBySchema(
  name: SchemaName,
  value: unknown,
): { readonly place: string; readonly problem: string }[] {
  compiled ??= compile();
  const validate = compiled.get(name)!;
  return validate(value) ? [] : (validate.errors ?? []).map(toFault);
}

function compile(): Map<SchemaName, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, allowUnionTypes: true });
  for (const name of SCHEMAS) {
    const file = new URL(`${name}.schema.json`, FOLDER);
    ajv.addSchema(JSON.parse(readFileSync(file, "utf8")) as object, name);
  }
  return new Map(SCHEMAS.map((name) => [name, ajv.getSchema(name)!]));
}

function toFault({ instancePath, message, params }: ErrorObject): { place: string; problem: string } {
  const detail = Object.values(params).find((each) => typeof each === "string" || typeof each === "number");
  const known = message ?? "not as the schema says";
  return {
    place: instancePath || "/",
    problem: detail === undefined || known.includes(String(detail)) ? known : `${known} (${String(detail)})`,
  };
}
