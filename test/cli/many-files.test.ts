/** Many new files are read and made into articles by workers, in batches: what becomes of them is the same as of a few. */
import { afterEach, expect, it } from "vitest";
import { type Answer, type Project, project } from "./harness.js";

let roots: Project[] = [];
afterEach(() => {
  for (const root of roots) root.remove();
  roots = [];
});

const HALF = 300;
const text = (n: number): string =>
  `Ferry number ${n} is late\n\nThe ferry left the fish market ${n} minutes after its time, the harbour master said.\n\nSign up for our newsletter\n`;

/** By number; some repeat another file, some hold several records, some can't be used, one tells two things about its date. */
function fileOf(n: number): [ending: string, content: string | Uint8Array] {
  if (n % 50 === 1) return ["txt", text(n - 1)];
  if (n % 50 === 2) return ["txt", `${text(n - 2)}\n`];
  if (n % 50 === 3) return ["jsonl", `${JSON.stringify({ title: "Late", text: text(n) })}\nno json\n`];
  if (n % 50 === 4) return ["html", `<html lang="en"><title>Ferry ${n}</title><p>${text(n)}</p></html>`];
  if (n % 50 === 5) return ["txt", ""];
  if (n % 50 === 6) return ["md", `---\ntitle: Ferry ${n}\ndate: 2031-02-30\n---\n\n${text(n)}`];
  if (n % 50 === 7) return ["txt", new Uint8Array([...Buffer.from(text(n)), 0xff, 0xfe, 0x20])];
  return n % 2 === 0 ? ["txt", text(n)] : ["md", `---\ntitle: Ferry ${n}\nsource: Quay ${n % 7}\n---\n\n${text(n)}`];
}

function inbox(): Project {
  const root = project();
  roots.push(root);
  for (let n = 0; n < 2 * HALF; n += 1) {
    const [ending, content] = fileOf(n);
    root.put(`content/inbox/${n < HALF ? "a" : "b"}/${String(n).padStart(4, "0")}.${ending}`, content);
  }
  return root;
}

const files = (root: Project): string[] =>
  root.list("content/articles").map((name) => `${name}\n${root.read(`content/articles/${name}`)}`);
const lines = ({ err }: Answer): string[] => err.split("\n").filter((line) => line.includes("content/inbox/"));

it("writes the same articles and says the same, in the same order", async () => {
  const [atOnce, halves] = [inbox(), inbox()];
  const all = await atOnce.run(["add", "content/inbox", "--verbose"]);
  const first = await halves.run(["add", "content/inbox/a", "--verbose"]);
  const second = await halves.run(["add", "content/inbox/b", "--verbose"]);
  expect(files(atOnce)).toEqual(files(halves));
  expect(files(atOnce).length).toBeGreaterThan(500);
  expect(lines(all)).toEqual([...lines(first), ...lines(second)]);
  expect(lines(all).length).toBeGreaterThan(600);
}, 60_000);
