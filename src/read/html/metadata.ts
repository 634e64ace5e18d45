/** What a page states about its article: JSON-LD, then meta tags, then microdata, then addresses and the text, in this order of trust. */
import type { RawMeta } from "../../model.js";
import { findAuthor } from "./author.js";
import { findDate, findUpdated } from "./dates.js";
import { plainOf } from "./entities.js";
import { metaOf, type PageFacts } from "./facts.js";
import { findTitle } from "./title.js";

/** Metadata of a page, as strings for the normalizer. */
export function readMetadata(facts: PageFacts, address = ""): RawMeta {
  const { survey, linked } = facts;
  const site = findSite(facts);
  const title = findTitle(facts, site);
  const fields: Record<keyof RawMeta, string> = {
    id: "",
    title,
    dek: findDek(facts, title),
    url: findUrl(facts, address),
    source: site,
    site: "",
    author: findAuthor(facts, site),
    date: findDate(facts, title),
    updated: findUpdated(facts),
    language:
      survey.language || metaOf(survey, ["content-language", "og:locale", "language"]) || (linked?.language ?? ""),
  };
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, plainOf(value)])
      .filter(([, value]) => value !== ""),
  );
}

function findSite({ survey, linked }: PageFacts): string {
  const stated = metaOf(survey, [
    "og:site_name",
    ...(metaOf(survey, ["application-name"]) === survey.title ? [] : ["application-name"]),
    "twitter:app:name:iphone",
    "dc.publisher",
  ]);
  const name = plainOf(stated) || plainOf(linked?.publisher ?? "");
  return name.length <= 80 && !/^https?:/.test(name) ? name : "";
}

function findDek({ survey, linked }: PageFacts, title: string): string {
  const dek = metaOf(survey, ["og:description", "description", "twitter:description", "dc.description"]);
  const stated = linked?.description || dek;
  return stated === title ? "" : stated;
}

/** The canonical address, absolute. `address` is the page's own, "" where it isn't known. */
function findUrl({ survey, linked }: PageFacts, address: string): string {
  const stated = [survey.canonical, metaOf(survey, ["og:url"]), linked?.url ?? "", metaOf(survey, ["twitter:url"])];
  const base = stated.find((each) => /^https?:\/\//i.test(each)) ?? (address === "" ? undefined : address);
  const first = stated.find((each) => each !== "");
  return first && base && URL.canParse(first, base)
    ? new URL(first, base).href
    : stated.every((each) => each === "")
      ? ""
      : (base ?? "");
}
