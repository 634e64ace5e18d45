/** Word documents. */
import { describe, expect, it } from "vitest";
import type { Warning } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { readRich } from "../../src/read/rich.js";
import { docxOf, zipOf } from "./archives.js";

async function readFile(bytes: Uint8Array) {
  const warnings: Warning[] = [];
  const raws = await readRich(bytes, "quay.docx", (warning) => warnings.push(warning));
  return { articles: raws.map((raw) => normalize(raw, { sources: [], defaultLanguage: "en" }, () => {})), warnings };
}

describe("a .docx document", () => {
  it("keeps headings, lists, quotations and tables, and names its author", async () => {
    const { articles } = await readFile(docxOf());
    expect(articles[0]).toMatchObject({
      headline: "Stone quay shut for nine days",
      byline: "Ada & Bo",
      published: null,
    });
    expect(articles[0]!.body).toBe(
      [
        "The stone quay is shut for nine days, the harbour office said on Monday.",
        "## What happened",
        "- A crane fell\n- Nobody was hurt",
        "> We are glad, said the keeper.",
        "Ships waiting | 14",
      ].join("\n\n"),
    );
  });
  it.each<[string, Uint8Array, string]>([
    ["that is damaged", docxOf({ "word/document.xml": "<w:document" }), "broken-document"],
    ["whose text is no part of it", docxOf({ "word/document.xml": "" }), "broken-document"],
    ["that unpacks without end", docxOf({ "word/media/a.bin": new Uint8Array(40_000_000) }), "broken-document"],
    [
      "of another program",
      zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }),
      "format-office",
    ],
  ])("%s is reported", async (_what, bytes, rule) => {
    const { articles, warnings } = await readFile(bytes);
    expect([articles, warnings.map((each) => each.rule)]).toEqual([[], [rule]]);
  });
  it("reads no file from the disk", async () => {
    const linked = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`;
    const { articles } = await readFile(docxOf({ "word/_rels/document.xml.rels": linked }));
    expect(JSON.stringify(articles)).not.toContain("root:");
  });
});
