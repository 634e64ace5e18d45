/** Decisions that make bullets: added of quoted passages, two joined, one parted. */
import { ground as messages } from "../errors/editorial.js";
import type { Claim } from "../model.js";
import { insert, made, open, remove, shift, type Work } from "./board.js";
import type { ClaimDecision } from "./decision.js";
import { countHeld, findGround } from "./grounds.js";
import { findReceipts } from "./receipts.js";

/** Passages that are remembered of bullets that were joined. */
const MOST_KEPT = 12;

export function add({ key, receipts, text }: Extract<ClaimDecision, { decide: "claim add" }>, work: Work): void {
  const { support, lost } = findReceipts(receipts, work.articles);
  const about = text ?? receipts[0]!.quote;
  if (support.length === 0) {
    work.outcomes.set(key, { about, state: "gone", note: messages.quoteGone(lost[0]!.slice(0, 80)) });
    return;
  }
  const claim = made(support, text, work);
  insert(claim, work);
  const note = lost.length > 0 ? messages.quoteGone(lost[0]!.slice(0, 80)) : null;
  work.outcomes.set(key, { about, state: note === null ? "holds" : "changed", ...(note === null ? {} : { note }) });
}

export function join(decision: Extract<ClaimDecision, { decide: "claim join" }>, work: Work): void {
  const all = [...work.claims, ...work.singles];
  const before = work.previous?.decisions?.find((each) => each.key === decision.key)?.quotes ?? [];
  const met = decision.claims.map((ground) => findGround(ground, all)?.target ?? null);
  const found = [...new Set(met.filter((each): each is Claim => each !== null))];
  const rebuilt =
    found.length < 2 && before.length > 0
      ? findReceipts(
          before.map((quote) => ({ article: null, quote })),
          work.articles,
        ).support
      : [];
  const first = found[0] ?? findGround({ id: null, quotes: before, said: null }, all)?.target;
  if (first === undefined || (found.length < 2 && rebuilt.length === 0)) {
    work.outcomes.set(decision.key, {
      about: decision.claims[0]!.said,
      state: "gone",
      note: messages.joinGone,
      quotes: before,
    });
    return;
  }
  const passages = [...found.flatMap(({ support }) => support), ...first.support, ...rebuilt];
  const support = passages.filter(
    (each, i) =>
      passages.findIndex((one) => one.article === each.article && one.start < each.end && each.start < one.end) === i,
  );
  for (const each of found) if (each !== first) remove(each, work);
  const whole = { ...open(first), support, ...work.count(support) };
  remove(first, work);
  const place = all.indexOf(first);
  insert(whole, work);
  shift(whole, place - work.claims.length + 1, work);
  const kept = countHeld(before, support);
  work.outcomes.set(decision.key, {
    about: first.text,
    ...(kept < before.length
      ? { state: "changed", note: messages.claimChanged(kept, before.length) }
      : { state: "holds" }),
    quotes: before.length > 0 ? before : [...new Set(support.map(({ quote }) => quote))].slice(0, MOST_KEPT),
  });
}

export function part(
  claim: Claim,
  { key, leaving }: Extract<ClaimDecision, { decide: "claim split" }>,
  work: Work,
): void {
  const isLeaving = ({ quote }: { quote: string }): boolean => countHeld(leaving, [{ quote }]) > 0;
  const out = claim.support.filter(isLeaving);
  const rest = claim.support.filter((each) => !isLeaving(each));
  if (out.length === 0 || rest.length === 0) {
    const outcome = work.outcomes.get(key)!;
    work.outcomes.set(key, { ...outcome, state: "gone", note: messages.splitGone });
    return;
  }
  const texts = new Map(work.articles.map(({ id, text }) => [id, text]));
  const holds =
    rest.some(({ article }) => texts.get(article)!.includes(claim.text)) &&
    rest.some(({ quote }) => quote.includes(claim.text));
  const stay = {
    ...open(claim),
    support: rest,
    ...work.count(rest),
    ...(holds || claim.editor ? {} : { text: rest[0]!.quote }),
  };
  remove(claim, work);
  insert(stay, work);
  const own = made(out, null, work);
  const { article, start, end } = out[0]!;
  // The place of the bullet's words names it already, where they leave with it.
  insert(own.id === claim.id ? { ...own, id: work.idOf(article, end, start) } : own, work);
}
