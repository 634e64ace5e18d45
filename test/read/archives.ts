/** Archives and documents for tests, packed here. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** A zip archive of these files; text or bytes. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(2025, 2, 14) });
}

/** Changes bytes of every header of an archive: `at` counts from the header in its directory, `local` from the one before the entry. */
export function patched(
  archive: Uint8Array,
  patches: readonly { readonly at: number; readonly local: number | null; readonly bytes: readonly number[] }[],
): Uint8Array {
  const copy = Buffer.from(archive);
  for (const { at, local, bytes } of patches) {
    for (let i = copy.indexOf("PK\x01\x02", 0, "latin1"); i !== -1; i = copy.indexOf("PK\x01\x02", i + 4, "latin1"))
      copy.set(bytes, i + at);
    if (local === null) continue;
    for (let i = copy.indexOf("PK\x03\x04", 0, "latin1"); i !== -1; i = copy.indexOf("PK\x03\x04", i + 4, "latin1"))
      copy.set(bytes, i + local);
  }
  return new Uint8Array(copy);
}

const NAMES = "http://schemas.openxmlformats.org";
const paragraph = (text: string, style = ""): string =>
  `<w:p>${style && `<w:pPr>${style}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

/** A Word document with a heading, prose, a list, a quotation and a table. `more` takes the place of its parts. */
export function docxOf(more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const body = [
    paragraph("Stone quay shut for nine days", styled("Title")),
    paragraph("The stone quay is shut for nine days, the harbour office said on Monday."),
    paragraph("What happened", styled("Heading2")),
    paragraph("A crane fell", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    paragraph("Nobody was hurt", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    paragraph("We are glad, said the keeper.", styled("Quote")),
    `<w:tbl><w:tr><w:tc>${paragraph("Ships waiting")}</w:tc><w:tc>${paragraph("14")}</w:tc></w:tr></w:tbl>`,
  ].join("");
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${NAMES}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${NAMES}/package/2006/relationships"><Relationship Id="r1" Type="${NAMES}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${NAMES}/package/2006/relationships"><Relationship Id="r1" Type="${NAMES}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="${NAMES}/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${NAMES}/wordprocessingml/2006/main">${style("Title", "Title")}${style("Heading2", "heading 2")}${style("Quote", "Quote")}</w:styles>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${NAMES}/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/document.xml": `<w:document xmlns:w="${NAMES}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${NAMES}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Template 3</dc:title><dc:creator>Ada &amp; Bo</dc:creator></cp:coreProperties>`,
    ...more,
  });
}
