/** Articles of no story at a first publication: threads read their files and make their pages at one go, so that nothing is read or handed over twice. */
import type { Archive } from "../../model.js";
import type { PublicArticle } from "../publication.js";
import { BATCH, batches } from "./batches.js";
import type { Unit } from "./cards.js";
import type { MadeFile } from "./jobs.js";
import type { Pool } from "./pool.js";

/** So many of them take as long as another page. */
const A_PAGE = 15;

export interface MadeAlone {
  /** Lean, by their ids. */
  readonly articles: ReadonlyMap<string, PublicArticle>;
  readonly files: readonly MadeFile[];
}

/** Makes those of these articles that are just what their files say. `told` is called with how many are done, now and then. */
export async function makeAlone(
  { articleAt }: Archive,
  units: readonly Unit[],
  pool: Pool,
  told: (done: number) => void,
): Promise<MadeAlone> {
  const articles = new Map<string, PublicArticle>();
  const files: MadeFile[] = [];
  const there = units.flatMap((unit) => unit.articles.flatMap((id) => articleAt?.(id) ?? []));
  pool.expect(there.length / A_PAGE);
  for (const batch of batches(there, () => 1, BATCH)) {
    await pool.give({ kind: "alone", articles: batch }, (done) => {
      for (const article of done.articles) articles.set(article.id, article);
      files.push(...done.files);
      told(articles.size);
    });
  }
  await pool.end();
  return { articles, files };
}
