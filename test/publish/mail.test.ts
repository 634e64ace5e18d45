import { describe, expect, it } from "vitest";
import { catalogOf } from "../../src/publish/catalog.js";
import { mailText, mailViews } from "../../src/publish/mail-view.js";
import { toPublic } from "../../src/publish/publication.js";
import { digest } from "./digest.js";

const none = () => {};
const catalog = catalogOf(toPublic(digest, none), none);
const weeks = mailViews(catalog, "week");
const week = weeks.find(({ path }) => path === "/weeks/2031-w19/mail.html")!;
const text = mailText(catalog.texts, week);

describe("an edition as mail", () => {
  it("has absolute addresses only", () => {
    const addresses = [week.url, week.about, week.feeds, ...week.entries.map(({ url }) => url)];
    addresses.push(...week.entries.flatMap(({ points }) => points.map(({ url }) => url)));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/digest\.example\/digest\//);
  });

  it("has a twin in plain text, with headlines, points and their counts", () => {
    expect(text.startsWith("The Saltmarsh Digest\nWeek of 5–11 May 2031\n\n")).toBe(true);
    expect(text).toContain("Lighthouse at Cape Marrow to be moved inland\n(6 sources, 3 origins)\n* The lighthouse");
    expect(text).toContain("https://digest.example/digest/stories/lighthouse-at-cape-marrow-a1b2c3d4/\n");
  });

  it("wraps the twin at 72 characters, but never an address", () => {
    const long = text.split("\n").filter((line) => line.length > 72 && !line.includes("https://"));
    expect(long).toEqual([]);
  });

  it("lists what one source alone told", () => {
    const all = weeks.map((each) => mailText(catalog.texts, each)).join("\n");
    expect(all).toContain("TOLD BY ONE SOURCE ONLY\n");
    expect(all).toContain("- The bees of Holm winter well (Northern Signal)");
  });
});
