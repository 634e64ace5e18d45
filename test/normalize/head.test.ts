/** What stands above the story: headline, dek, byline, dateline. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/model.js";
import { readByline } from "../../src/normalize/byline.js";
import { normalize } from "../../src/normalize/index.js";

const options = { sources: [], defaultLanguage: "en" };
const prose = "The council of Arvik met on Monday. It decided to wait for the engineers.";

function read(text: string, raw: Partial<RawArticle> = {}) {
  const whole: RawArticle = { input: "a", format: "text", encoding: "utf-8", firstLine: 1, meta: {}, text, ...raw };
  return normalize(whole, options, () => {});
}

describe("headline", () => {
  it.each([
    ["Bridge in Arvik closed", "Bridge in Arvik closed"],
    ["Why did the bridge in Arvik break?", "Why did the bridge in Arvik break?"],
    ["“It was luck”: How Arvik escaped", "“It was luck”: How Arvik escaped"],
    ["WATCH: Divers at the bridge\n\nBridge in Arvik closed", "Bridge in Arvik closed"],
    ["Photo: Arvik archives\n\nWorld\n\nBridge in Arvik closed", "Bridge in Arvik closed"],
    ["The bridge in Arvik is closed.", null],
    ["The mayor of Arvik wrote on Monday:", null],
    ["Arvik", null],
    ["“We wait,” the mayor said.", null],
    [`The bridge in Arvik ${"and its pillars ".repeat(12)}are closed`, null],
    ["Bridge closed", "Bridge closed"],
  ])("of a text that begins with %j is %j", (line, headline) => {
    expect(read(`${line}\n\n${prose}`).headline).toBe(headline);
  });

  it("may be a few letters of a script that parts no words", () => {
    expect(read("港が閉鎖された\n\n火曜日、東の埠頭が閉鎖されました。").headline).toBe("港が閉鎖された");
  });

  it.each([
    ["Bridge in Arvik closed - The Arvik Post", "The Arvik Post", "Bridge in Arvik closed"],
    ["Bridge in Arvik closed | arvik.example", "arvik.example", "Bridge in Arvik closed"],
    ["Why we love The Arvik Post", "The Arvik Post", "Why we love The Arvik Post"],
    ["News - The Arvik Post", "The Arvik Post", "News - The Arvik Post"],
  ])("%j of %j is %j: news services add the outlet", (title, source, headline) => {
    expect(read(prose, { meta: { title, source } }).headline).toBe(headline);
  });

  it("comes from the metadata, and a first line that repeats it is not kept twice", () => {
    const article = read(`BRIDGE IN ARVIK CLOSED!\n\n${prose}`, { meta: { title: "Bridge in Arvik closed" } });
    expect(article.headline).toBe("Bridge in Arvik closed");
    expect(article.text).toBe(prose);
  });

  it("alone makes an article with an empty text", () => {
    expect(read("", { format: "jsonl", meta: { title: "Bridge closed" } })).toMatchObject({
      kind: "article",
      headline: "Bridge closed",
      text: "",
    });
    expect(read("Bridge in Arvik closed")).toMatchObject({
      kind: "article",
      headline: "Bridge in Arvik closed",
      text: "",
    });
  });

  it("is not made of a record's only line of text", () => {
    expect(read("Bridge in Arvik closed", { format: "jsonl" })).toMatchObject({
      headline: null,
      text: "Bridge in Arvik closed",
    });
  });
});

describe("byline", () => {
  it.each([
    ["By Jane Dorrit", "Jane Dorrit"],
    ["By JANE DORRIT and SAMUEL LOWE, Arvik Post", "JANE DORRIT and SAMUEL LOWE, Arvik Post"],
    ["Written by Anna de la Cruz", "Anna de la Cruz"],
    ["/ Updated By Jon Aker, Liv Strand and Tom Hale", "Jon Aker, Liv Strand and Tom Hale"],
    ["By Friday the ferry will run again", null],
    ["By noon the bridge had gone.", null],
    ["By the numbers: the bridge", null],
    ["Bystanders saw it fall", null],
  ])("in %j is %j", (line, byline) => {
    expect(readByline(line)).toBe(byline);
  });

  it("takes a line with the author's name along", () => {
    const meta = { title: "Bridge in Arvik closed", author: "Jane Dorrit" };
    expect(read(`by Jane Dorrit · filed under bridges, stone\n\n${prose}`, { meta })).toMatchObject({
      dek: null,
      text: prose,
    });
  });

  it("may be names alone, right below the headline", () => {
    const stamped = "By Jane Dorrit | March 4, 2024 at 2:26 PM HST - Updated March 4 at 4:46 PM";
    expect(read(`Bridge in Arvik closed\n\n${stamped}\n\n${prose}`).byline).toBe("Jane Dorrit");
    expect(read(`Bridge in Arvik closed\n\nJane Dorrit and Samuel Lowe\n\n${prose}`).byline).toBe(
      "Jane Dorrit and Samuel Lowe",
    );
  });
});

describe("dateline", () => {
  it.each([
    ["ARVIK (Reuters) - The bridge is closed.", "ARVIK (Reuters)", "The bridge is closed."],
    ["ARVIK, Norway, March 3 (AP) — The bridge is closed.", "ARVIK, Norway, March 3 (AP)", "The bridge is closed."],
    ["PELL CITY, Ala. — The bridge is closed.", "PELL CITY, Ala.", "The bridge is closed."],
    ["Arvik (AFP) – “Closed,” it says.", "Arvik (AFP)", "“Closed,” it says."],
    ["(CNN) -- The bridge is closed.", "(CNN)", "The bridge is closed."],
    ["Arvik (CNN) The bridge is closed.", "Arvik (CNN)", "The bridge is closed."],
    ["ARVIK/PELL (Reuters) - The bridge is closed.", "ARVIK/PELL (Reuters)", "The bridge is closed."],
    ["NATO — the alliance — has sent divers.", null, "NATO — the alliance — has sent divers."],
    ["EXCLUSIVE — The bridge is closed.", null, "EXCLUSIVE — The bridge is closed."],
    ["The bridge - all of it - is closed.", null, "The bridge - all of it - is closed."],
    ["(The bridge) is closed.", null, "(The bridge) is closed."],
  ])("of %j is %j", (line, dateline, text) => {
    const article = read(`${line}\n\n${prose}`);
    expect(article.dateline).toBe(dateline);
    expect(article.text.startsWith(text)).toBe(true);
  });
});

describe("published", () => {
  const dateOf = (text: string, meta = {}) => {
    const { published, publishedFrom } = read(text, { meta });
    return `${published} ${publishedFrom}`;
  };
  it.each([
    [`Bridge closed again\n\nPublished March 3, 2024\n\n${prose}`, {}, "2024-03-03 text"],
    [`Bridge closed again\n\nUpdated March 4, 2024\n\nMarch 3, 2024\n\n${prose}`, {}, "2024-03-03 text"],
    [`Bridge closed again\n\nPublished March 3, 2024\n\n${prose}`, { date: "2024-03-01" }, "2024-03-01 metadata"],
    [`Bridge closed again\n\n${prose}\n\nIt opened on June 4, 1931.`, {}, "null unknown"],
    [`${prose}\n\nWe wait. — Arvik (@arvik) March 3, 2024`, {}, "2024-03-03 text"],
    [prose, { date: "soon" }, "null unknown"],
  ])("%#", (text, meta, expected) => {
    expect(dateOf(text, meta)).toBe(expected);
  });

  it("warns of a date that can be read two ways", () => {
    const rules: string[] = [];
    const raw: RawArticle = {
      input: "a",
      format: "text",
      encoding: "utf-8",
      firstLine: 1,
      meta: { date: "03/04/2024" },
      text: prose,
    };
    normalize(raw, options, (warning) => rules.push(warning.rule));
    expect(rules).toEqual(["ambiguous-date"]);
  });
});
