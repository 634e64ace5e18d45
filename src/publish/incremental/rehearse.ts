/**
 * What is worked out once for each card, worked out before it is known which cards are new: lists are planned of the cards as they were.
 * Nothing is made of them; what was found is remembered where it is asked for again.
 */
import type { Archive } from "../../model.js";
import { catalogFrom } from "../catalog.js";
import { readTemplates } from "../templates.js";
import { textsOf } from "../texts.js";
import { type Card, leanDigest } from "./cards.js";
import { keysOf } from "./keys.js";
import { planOf } from "./plan.js";
import { aroundKey } from "./slice.js";
import { rememberIn } from "./state.js";

/** What is known of a publication before it is known which records it has. */
export interface Expected {
  readonly rest: Omit<Archive, "articles" | "stories">;
  readonly templatesDir: string | null;
}

/** Goes step by step: who hears meanwhile what is to be published leaves the rest. */
export function* rehearse({ rest, templatesDir }: Expected, known: Iterable<Card>, cacheDir: string): Generator<void> {
  const templates = readTemplates(templatesDir);
  const keys = keysOf(rest, templates);
  const cards = [...known].sort((a, b) => (a.name < b.name ? -1 : 1));
  yield;
  const texts = textsOf(rest.config.language, templates.texts);
  const catalog = catalogFrom(leanDigest(rest, cards), () => {}, texts);
  yield;
  const remember = rememberIn(cacheDir);
  const grounds = { catalog, cards, templates, frameKey: keys.frame, dataKey: keys.data, remember };
  const plan = planOf(grounds, () => {});
  yield;
  for (const card of cards) aroundKey(catalog, card, plan.tokens);
  yield;
  plan.files();
}
