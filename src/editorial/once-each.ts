/** No pair of passages stands in two bullets, whatever an editor made of them. */
import type { Claim } from "../model.js";
import type { Work } from "./board.js";

/** No pair of passages of two articles stands in two bullets: those that an editor made or kept come first. */
export function onceEach(work: Work): void {
  const used = new Set<string>();
  const nameOf = ({ article, start, end }: Claim["support"][number]): string => `${article} ${start} ${end}`;
  const check = (claim: Claim): Claim | null => {
    const kept: Claim["support"][number][] = [];
    for (const each of claim.support)
      if (
        !kept.some(
          (other) => other.article !== each.article && used.has([nameOf(other), nameOf(each)].sort().join("|")),
        )
      )
        kept.push(each);
    for (const a of kept) for (const b of kept) if (nameOf(a) < nameOf(b)) used.add(`${nameOf(a)}|${nameOf(b)}`);
    if (kept.length === claim.support.length) return claim;
    const counted = { ...claim, support: kept, ...work.count(kept) };
    return counted.sources > 1 ? counted : null;
  };
  const order = [...work.claims].sort((a, b) => Number(work.own.has(b.id)) - Number(work.own.has(a.id)));
  const checked = new Map(order.map((claim) => [claim.id, check(claim)]));
  work.claims = work.claims.flatMap(({ id }) => checked.get(id) ?? []);
}
