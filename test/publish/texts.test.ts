import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pluralOf } from "../../src/publish/plurals.js";
import { nearestInWords, recordInWords, ruleInWords, sideInWords, sideLabel } from "../../src/publish/record-words.js";
import { readTemplates } from "../../src/publish/templates.js";
import { de } from "../../src/publish/texts/de.js";
import { en, type Wording } from "../../src/publish/texts/en.js";
import { textsOf } from "../../src/publish/texts.js";

const english = textsOf("en");
const german = textsOf("de");
const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is filled in and linked, of each form of a text; a form for one thing may leave its number out. */
const placesOf = (text: string | object): string[][] =>
  (typeof text === "string" ? [text] : Object.values(text as Record<string, string>)).map((form) =>
    [...form.matchAll(/\{([a-z]+)\}|\]\(([a-z]+)\)/g)]
      .map(([place]) => place)
      .filter((place) => place !== "{n}")
      .sort(),
  );

describe("the languages of the site", () => {
  it("have the same texts, with the same places to fill and to link", () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
    const differing = Object.keys(en).filter((key) => {
      const [wanted, ...forms] = [en, de].flatMap((language) => placesOf((language as Wording)[key as keyof Wording]));
      return forms.some((form) => `${form}` !== `${wanted}`);
    });
    expect(differing).toEqual([]);
  });

  it("say every text in words of their own", () => {
    const same = Object.keys(en).filter((key) => `${en[key as keyof Wording]}` === `${de[key as keyof Wording]}`);
    const words = same.filter((key) => /[a-z]{2}/i.test(`${en[key as keyof Wording]}`.replace(/\{[a-z]+\}/g, "")));
    const forms = words.filter((key) => typeof en[key as keyof Wording] === "string");
    expect(forms).toEqual(["direction", "plurals", "deep.link", "quotes.in", "article.in", "text.full", "names.one"]);
  });

  it("have every text that a template asks for, and none that nothing asks for", () => {
    const files = ["templates", "src/publish"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:hbs|ts)$/.test(name) && !name.startsWith("texts/"))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const asked = files.flatMap((file) => [...file.matchAll(/[{(]t "([^" ]+\.[^" ]+)"/g)].map(([, key]) => key!));
    // The words of the editing page stand in src/edit/texts.
    expect(asked.filter((key) => !(key in en) && !key.startsWith("edit."))).toEqual([]);
    const all = files.join("\n");
    const built = /^(?:aside|cut|decide|topic|kind|vary|mark|differ|reason|feeds|direction|thousands|plurals|date)\b/;
    expect(Object.keys(en).filter((key) => !built.test(key) && !all.includes(`"${key}"`))).toEqual([]);
  });
});

describe("dates and numbers", () => {
  it.each([
    [english.date("2031-05-04"), "4 May 2031"],
    [english.date("2031-05-04T09:30:00Z"), "4 May 2031"],
    [english.date("2031-05"), "May 2031"],
    [english.date("2031"), "2031"],
    [english.day("2031-05-04"), "Sunday, 4 May 2031"],
    [english.days("2031-05-04", "2031-05-04"), "4 May 2031"],
    [english.days("2031-05-04", "2031-05-07"), "4–7 May 2031"],
    [english.days("2031-04-30", "2031-05-02"), "30 April – 2 May 2031"],
    [english.days("2030-12-30", "2031-01-02"), "30 December 2030 – 2 January 2031"],
    [english.days("2030", "2031-01"), "2030 – January 2031"],
    [english.number(1234567), "1,234,567"],
    [german.date("2031-03-04"), "4. März 2031"],
    [german.day("2031-05-04"), "Sonntag, 4. Mai 2031"],
    [german.days("2031-05-04", "2031-05-07"), "4.–7. Mai 2031"],
    [german.days("2031-04-30", "2031-05-02"), "30. April – 2. Mai 2031"],
    [german.number(12345), "12.345"],
    [german.number(999), "999"],
  ])("%s", (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe("a text that counts", () => {
  const forms = { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };
  it.each([
    ["one", "other one other other"],
    ["zero-one", "one one other other"],
    ["none", "other other other other"],
    ["east-slavic", "many one few many"],
    ["polish", "many one few many"],
    ["czech", "other one few other"],
    ["arabic", "zero one two few"],
  ])("in %s: 0, 1, 2, 5", (rule, expected) => {
    expect([0, 1, 2, 5].map((n) => pluralOf(forms, n, rule)).join(" ")).toBe(expected);
  });
  it.each([
    ["east-slavic", 21, "one"],
    ["east-slavic", 11, "many"],
    ["polish", 22, "few"],
    ["polish", 21, "many"],
    ["arabic", 11, "many"],
    ["arabic", 100, "other"],
  ])("in %s: %d", (rule, n, expected) => {
    expect(pluralOf(forms, n, rule)).toBe(expected);
  });
  it("takes the only form there is", () => {
    expect(pluralOf({ other: "articles" }, 1, "one")).toBe("articles");
  });
});

describe("a text as HTML", () => {
  it("escapes what is filled in and lets it be no place of its own", () => {
    const html = english.html("article.in", { headline: "<b>{story}</b> [a](story)", story: "x.html?{headline}&a" });
    expect(html).toBe('in <a href="x.html?%7Bheadline%7D&amp;a"><bdi>&lt;b&gt;{story}&lt;/b&gt; [a](story)</bdi></a>');
  });
  it("says of a link that leaves the site that it is no recommendation", () => {
    expect(english.html("text.original", { host: "a.example", original: "https://a.example/" })).toContain(
      'rel="nofollow noopener noreferrer"',
    );
  });
});

describe("what records say in English", () => {
  it.each([
    ["Both are by Wire.", "Beide sind von Wire."],
    ["A and B both belong to C.", "A und B gehören beide zu C."],
    [
      "A and B: 61 % of the shorter text stands word for word in the other.",
      "A und B: 61 % des kürzeren Textes stehen wörtlich im anderen.",
    ],
    ["A names B as its source.", "A nennt B als Quelle."],
    ["1 article taken in", "1 Artikel aufgenommen"],
    ["A note by hand.", "A note by hand."],
  ])("%s", (record, words) => {
    expect(recordInWords(record, german)).toBe(words);
    expect(recordInWords(record, english)).toBe(record);
  });
  it.each([
    [
      "They have few words in common. Only here: St. Brannoc, crack. Only there: park.",
      "Sie haben wenige Wörter gemeinsam. Nur hier: St. Brannoc, crack. Nur dort: park.",
    ],
    ["They are alike in words, but 1 days apart.", "Sie ähneln sich in den Wörtern, liegen aber 1 Tag auseinander."],
    ["Nobody knows. Only there: park.", "Nobody knows. Only there: park."],
  ])("of the nearest story: %s", (record, words) => {
    expect(nearestInWords(record, german)).toBe(words);
  });
  it("keeps a name that runs from right to left from turning the sentence", () => {
    expect(recordInWords("Both are by صحيفة.", english)).toBe("Both are by \u2068صحيفة\u2069.");
  });
  it.each([
    ["number", "Four", "Four people died.", "four"],
    ["number", "Four", "The Four died.", "Four"],
    ["number", "US$4m", "US$4m is the cost.", "US$4m"],
    ["framing", "Rebels", "Rebels took it.", "Rebels"],
    ["date", "Tuesday", "Tuesday is the day.", "Tuesday"],
    ["attribution", "Allegedly", "Allegedly he knew.", "allegedly"],
  ] as const)("a side's label in a line: %s, %s in “%s”", (kind, label, quote, words) => {
    const side = { label, support: [{ article: "a", quote, start: 0, end: quote.length }] };
    expect(sideLabel({ id: "d", kind, about: "", claim: null, sides: [side] }, side, english)).toBe(words);
  });
  it("is said in words where it is a rule or a stance", () => {
    expect(ruleInWords("photo-caption", german)).toBe("Bildunterschrift");
    expect(ruleInWords("some-new-rule", german)).toBe("some new rule");
    expect(sideInWords("denied", german)).toBe("bestritten");
    expect(sideInWords("14", german)).toBe("14");
  });
});

describe("texts of one's own", () => {
  const withTexts = (files: Record<string, string>) => {
    const own = mkdtempSync(join(tmpdir(), "commonplace-texts-"));
    mkdirSync(join(own, "texts"));
    for (const [name, json] of Object.entries(files)) writeFileSync(join(own, "texts", name), json);
    try {
      return readTemplates(own).texts;
    } finally {
      rmSync(own, { recursive: true });
    }
  };

  it("change some words of a language, or add one, the rest being English", () => {
    const own = withTexts({
      "de.json": '{"nav.days": "Alle Tage"}',
      "fr.json": '{"plurals": "zero-one", "stories": {"one": "{n} sujet", "other": "{n} sujets"}}',
    });
    const [german2, french] = [textsOf("de-AT", own), textsOf("fr", own)];
    expect([german2.say("nav.days"), german2.say("nav.weeks"), german2.language]).toEqual([
      "Alle Tage",
      "Wochen",
      "de-AT",
    ]);
    expect([french.say("stories", { n: 0 }), french.say("nav.days"), french.language]).toEqual([
      "0 sujet",
      "Days",
      "fr",
    ]);
  });

  it("are English where a language has none", () => {
    expect(textsOf("xx").language).toBe("en");
  });

  it.each([
    ["{", "not valid JSON"],
    ["[]", "not an object"],
    ['{"nav.dayz": "x"}', '"nav.dayz" is no text of the site'],
    ['{"stories": "x"}', '"stories" counts'],
    ['{"nav.days": 1}', '"nav.days" must be a text'],
    ['{"plurals": "two"}', '"plurals" is no rule'],
  ])("are refused where they are wrong: %s", (json, problem) => {
    expect(() => withTexts({ "fr.json": json })).toThrow(`templates/texts/fr.json: ${problem}`);
  });
});
