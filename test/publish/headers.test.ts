import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HEADERS, POLICY, renderHeaders } from "../../src/publish/headers.js";

const docs = readFileSync(new URL("../../docs/checking.md", import.meta.url), "utf8");

describe("_headers", () => {
  it("holds for every file, each header on a line of its own", () => {
    expect(renderHeaders()).toMatch(/^\/\*\n(?: {2}[A-Z][A-Za-z-]+: [^\n]+\n)+$/);
  });

  it("lets in nothing from elsewhere, and no script that stands in a page", () => {
    expect(POLICY).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(POLICY).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });

  it("is told in the documentation for nginx and Apache, word by word", () => {
    for (const [name, value] of Object.entries(HEADERS)) {
      if (name === "Permissions-Policy") continue;
      expect(docs.split(`${name} ${/[ ;]/.test(value) ? `"${value}"` : value}`).length, name).toBe(3);
    }
  });
});
