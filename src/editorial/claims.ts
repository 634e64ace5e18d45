/** Decisions about the bullets of a story, each at the bullet that it is bound to. */
import { ground as messages } from "../errors/editorial.js";
import type { Claim } from "../model.js";
import { ANCHORS, keptQuotes, meet, remembered, saidOf } from "./bind.js";
import { open, pin, remove, replace, shift, type Work } from "./board.js";
import type { ClaimDecision, Decision } from "./decision.js";
import { anchorsOf, countScattered, isPartOf } from "./grounds.js";
import { onceEach } from "./once-each.js";
import { add, join, part } from "./reshape.js";

/** What changes which bullets there are comes before what changes their words and places. */
const ORDER: readonly ClaimDecision["decide"][] = [
  "claim add",
  "claim join",
  "claim split",
  "claim drop",
  "claim lock",
  "claim reword",
  "claim down",
  "claim up",
  "claim pin",
];

/** Carries out the decisions about bullets. */
export function decideClaims(decisions: readonly Decision[], work: Work): void {
  const own = decisions.filter((each): each is ClaimDecision => each.decide.startsWith("claim "));
  for (const verb of ORDER) for (const each of own) if (each.decide === verb) decideClaim(each, work);
  onceEach(work);
}

function decideClaim(decision: ClaimDecision, work: Work): void {
  if (decision.decide === "claim add") {
    add(decision, work);
    return;
  }
  if (decision.decide === "claim join") {
    join(decision, work);
    return;
  }
  const met = meet(decision.claim, decision, work);
  if (met === null) {
    const quotes = remembered(decision, work);
    const left = countScattered(quotes, [...work.claims, ...work.singles]);
    const note = left > 0 ? messages.claimScattered(left, quotes.length) : messages.claimGone;
    work.outcomes.set(decision.key, { about: saidOf(decision, work), state: "gone", note, quotes });
    return;
  }
  const { claim, note } = met;
  const quotes = anchorsOf(claim, ANCHORS);
  work.outcomes.set(decision.key, {
    about: decision.claim.said ?? claim.text,
    state: note === null ? "holds" : "changed",
    ...(note === null ? {} : { note }),
    quotes: keptQuotes(decision, quotes, work),
  });
  work.own.add(claim.id);
  if (decision.decide === "claim drop") drop(claim, remembered(decision, work), work);
  else if (decision.decide === "claim split") part(claim, decision, work);
  else if (decision.decide === "claim reword")
    replace(claim, { ...open(claim), text: decision.text, editor: true }, work);
  else if (decision.decide === "claim lock") lock(claim, decision.claim.said, work);
  else if (decision.decide === "claim pin") pin(claim, work);
  else if ("by" in decision) shift(claim, decision.decide === "claim up" ? -decision.by : decision.by, work);
}

/** Takes the bullet out, and what else is left of it where it came apart. */
function drop(claim: Claim, quotes: readonly string[], work: Work): void {
  const parts = [...work.claims, ...work.singles].filter((each) => quotes.length > 0 && isPartOf(quotes, each));
  for (const each of [claim, ...parts]) remove(each, work);
}

function lock(claim: Claim, said: string | null, work: Work): void {
  const text = said ?? claim.text;
  const ids = new Set(claim.support.map(({ article }) => article));
  const quoted = work.articles.some((article) => ids.has(article.id) && article.text.includes(text));
  replace(claim, { ...open(claim), text, ...(quoted ? {} : { editor: true as const }), locked: true }, work);
}
