/** Origins as the editor decides: articles that are independent, and articles that go back to one text. */
import type { Origin } from "../model.js";
import type { Decision, OriginDecision } from "./decision.js";

/** The origins with the editor's decisions; in the order of their first articles, numbered anew. */
export function decideOrigins(origins: readonly Origin[], decisions: readonly Decision[]): readonly Origin[] {
  const own = decisions.filter(
    (each): each is OriginDecision => each.decide === "origin independent" || each.decide === "origin same",
  );
  if (own.length === 0) return origins;
  const order = new Map(origins.flatMap(({ articles }) => articles).map((id, i) => [id, i]));
  const decided = own.reduce<readonly Origin[]>(
    (left, decision) => (decision.decide === "origin same" ? unite(left, decision) : part(left, decision)),
    origins,
  );
  const first = ({ articles }: Origin): number => Math.min(...articles.map((id) => order.get(id) ?? 0));
  return [...decided].sort((a, b) => first(a) - first(b)).map((origin, i) => ({ ...origin, id: `o${i + 1}` }));
}

/** Each named article but the first leaves the origin that it shares with another named one. */
function part(origins: readonly Origin[], { articles, why, who }: OriginDecision): Origin[] {
  return origins.flatMap((origin) => {
    const named = origin.articles.filter((id) => articles.includes(id));
    const leaving = named.slice(1);
    if (leaving.length === 0) return [origin];
    const rest = origin.articles.filter((id) => !leaving.includes(id));
    const reason = { kind: "editor" as const, detail: `${why} (${who})`, score: 1 };
    return [
      { ...origin, articles: rest, why: rest.length > 1 ? origin.why : [] },
      ...leaving.map((id) => ({ id: "", articles: [id], why: [reason] })),
    ];
  });
}

function unite(origins: readonly Origin[], { articles, why, who }: OriginDecision): Origin[] {
  const touched = origins.filter((origin) => origin.articles.some((id) => articles.includes(id)));
  if (touched.length < 2) return [...origins];
  const reason = { kind: "editor" as const, detail: `${why} (${who})`, score: 1 };
  const united = {
    id: "",
    articles: touched.flatMap((origin) => origin.articles),
    why: [...touched.flatMap((origin) => origin.why), reason],
  };
  return [...origins.filter((origin) => !touched.includes(origin)), united];
}
