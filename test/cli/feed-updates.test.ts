import { afterAll, describe, expect, it } from "vitest";
import { project } from "./harness.js";

const article = (title: string, source: string, day: string, text: string) =>
  `---\ntitle: ${title}\nsource: ${source}\nurl: https://${source.split(" ")[0]!.toLowerCase()}.example/${day}\ndate: ${day}\n---\n\n${text}\n`;
const made = project({
  "content/digest.yml": "url: https://ferry.example\n",
  "content/inbox/a.md": article(
    "Ferry Osprey runs aground off Kell Point",
    "Kell Herald",
    "2026-06-01",
    "The ferry Osprey ran aground off Kell Point on Monday evening with 212 passengers on board. Nobody was hurt. Tugs will try to pull the ferry free at high tide on Tuesday. The harbour master, Ines Dorrel, said that the steering gear had failed.",
  ),
  "content/inbox/b.md": article(
    "212 rescued as ferry Osprey hits rocks off Kell Point",
    "Marsh Gazette",
    "2026-06-01",
    "All 212 passengers of the ferry Osprey were taken off after the ship ran aground off Kell Point on Monday evening. Harbour master Ines Dorrel said that the steering gear of the ferry had failed. At high tide on Tuesday tugs will try to pull the Osprey free.",
  ),
});
afterAll(() => made.remove());

/** Builds as on a day, and gives back when the feed says that its one story was updated, and how many articles the story has. */
async function buildOn(day: string): Promise<[string | undefined, number]> {
  const { code } = await made.run(["build"], { env: { SOURCE_DATE_EPOCH: `${Date.parse(day) / 1000}` } });
  expect(code).toBe(0);
  const feed = made.read("_site/atom.xml");
  const [, updated] = /<entry>[\s\S]*?<updated>([^T]*)/.exec(feed) ?? [];
  return [updated, (feed.match(/rel="via"/g) ?? []).length];
}

describe("a story's item in the feed", () => {
  it("is updated when a claim changes, not when an article joins", async () => {
    expect(await buildOn("2026-06-02")).toEqual(["2026-06-01", 2]);
    made.put(
      "content/inbox/c.md",
      article(
        "Osprey still on the rocks off Kell Point",
        "Kell Herald",
        "2026-06-03",
        "The ferry Osprey still lay aground off Kell Point on Wednesday. Divers looked at the hull of the Osprey and found a hole at the bow. Children drew pictures of the ferry for the crew.",
      ),
    );
    expect(await buildOn("2026-06-04")).toEqual(["2026-06-01", 3]);
    const before = made.read("_site/atom.xml");
    await buildOn("2026-06-05");
    expect(made.read("_site/atom.xml")).toBe(before);
    made.put(
      "content/inbox/d.md",
      article(
        "Osprey pulled free",
        "Isle News",
        "2026-06-04",
        "Divers found a hole at the bow of the Osprey, the ferry that ran aground off Kell Point. Tugs pulled it free on Thursday. The steering gear had failed, harbour master Ines Dorrel said.",
      ),
    );
    expect(await buildOn("2026-06-06")).toEqual(["2026-06-06", 4]);
  });
});
