// What changed from one day's record of a story to the next, found anew and compared with what the ledger says.

/** Each change as the ledger should name it: {change, id?}. */
export function changesBetween(before, now) {
  if (before === undefined) return [{ change: ["started", "restored"], id: now.id }];
  const changes = [];
  const add = (change, id) => changes.push({ change: [change], id });
  for (const id of now.articles) if (!before.articles.includes(id)) add("joined", id);
  for (const id of before.articles) if (!now.articles.includes(id)) add("left", id);
  if (before.headline.text !== now.headline.text) add("headline");
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  for (const claim of now.claims) {
    const was = old.get(claim.id);
    if (was === undefined) add("appeared", claim.id);
    else {
      if (was.text !== claim.text) add("reworded", claim.id);
      if (was.sources < claim.sources) add("gained", claim.id);
      if (was.sources > claim.sources) add("lost", claim.id);
    }
  }
  for (const { id } of before.claims) if (!now.claims.some((claim) => claim.id === id)) add("withdrawn", id);
  const seen = new Map((before.seen ?? []).map(({ article, hash }) => [article, hash]));
  for (const { article, hash } of now.seen ?? [])
    if (seen.has(article) && seen.get(article) !== hash) add("corrected", article);
  for (const { key } of now.decisions ?? [])
    if (!(before.decisions ?? []).some((each) => each.key === key)) add("decided", key);
  for (const { key } of before.decisions ?? [])
    if (!(now.decisions ?? []).some((each) => each.key === key)) add("undone", key);
  return changes;
}

/** Changes that the ledger doesn't name as often as they were. */
export function missingLines(changes, ledger) {
  return changes
    .filter(
      ({ change, id }) => !ledger.some((line) => change.includes(line.change) && (id === undefined || line.id === id)),
    )
    .map(({ change, id }) => `${change.join("/")} ${id ?? ""}`);
}
