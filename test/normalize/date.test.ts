import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAmbiguousDate, parseDate, readDateLine } from "../../src/normalize/date.js";

describe("parseDate", () => {
  it.each<[string, string | null]>([
    ["2025", "2025"],
    ["2025-03", "2025-03"],
    ["2025-03-14", "2025-03-14"],
    ["2025-03-14T09:30:00Z", "2025-03-14T09:30:00Z"],
    ["2025-03-14 09:30:00.123+02:00", "2025-03-14T07:30:00Z"],
    ["2025-03-14T23:30:00-0500", "2025-03-15T04:30:00Z"],
    ["2025-03-14T09:30", "2025-03-14"],
    ["20250314", "2025-03-14"],
    ["20250314T093000Z", "2025-03-14T09:30:00Z"],
    ["2025/3/4", "2025-03-04"],
    ["14.03.2025", "2025-03-14"],
    ["03/14/2025", "2025-03-14"],
    ["14/03/2025", "2025-03-14"],
    ["March 14, 2025", "2025-03-14"],
    ["Mar. 14, 2025", "2025-03-14"],
    ["14 March 2025", "2025-03-14"],
    ["14th of March 2025", "2025-03-14"],
    ["March 2025", "2025-03"],
    ["Friday, March 14, 2025 9:30 p.m. EDT", "2025-03-15T01:30:00Z"],
    ["14 Mar 2025 09:30 GMT", "2025-03-14T09:30:00Z"],
    ["Fri, 14 Mar 2025 09:30:00 +0100", "2025-03-14T08:30:00Z"],
    ["9:40 a.m. EST, Tuesday, January 7, 2025", "2025-01-07T14:40:00Z"],
    ["March 14, 2025 at 9:30 ET", "2025-03-14"],
    ["14. März 2025", "2025-03-14"],
    ["14 de marzo de 2025", "2025-03-14"],
    ["1er février 2025", "2025-02-01"],
    ["Fri Mar 14 09:30:00 2025", "2025-03-14"],
    ["Fri Mar 14 09:30:00 CET 2025", "2025-03-14T08:30:00Z"],
    ["Fri, 14 Mar 2025 09:30:00 GMT+1", "2025-03-14T08:30:00Z"],
    ["Fri, 14 Mar 2025 09:30:00 +01", "2025-03-14T08:30:00Z"],
    ["Fr, 14 Mär 2025 09:30:00 +0100", "2025-03-14T08:30:00Z"],
    ["14 marzo 2025", "2025-03-14"],
    ["14 de março de 2025", "2025-03-14"],
    ["14 maart 2025", "2025-03-14"],
    ["2025年3月14日", "2025-03-14"],
    ["2025-3-4", "2025-03-04"],
    ["1741944600", "2025-03-14T09:30:00Z"],
    ["1741944600000", "2025-03-14T09:30:00Z"],
    ["174194460", null],
    ["February 30, 2025", null],
    ["2025-13-01", null],
    ["0000-01-01", null],
    ["March 14", null],
    ["yesterday", null],
    ["", null],
    ["04/05/2025", null],
  ])("reads %s as %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it("tells a date that can be read two ways", () => {
    expect(isAmbiguousDate("04/05/2025")).toBe(true);
    expect(isAmbiguousDate("05/05/2025")).toBe(false);
    expect(isAmbiguousDate("14/05/2025")).toBe(false);
    expect(isAmbiguousDate("2025-04-05")).toBe(false);
  });

  it("reads back any instant, and never throws", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = `${date.toISOString().slice(0, 19)}Z`;
          expect(parseDate(iso)).toBe(iso);
          expect(parseDate(date.toUTCString())).toBe(iso);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});

describe("readDateLine", () => {
  it.each<[string, string[], string]>([
    ["March 14, 2025", ["plain 2025-03-14"], ""],
    ["Published March 3, 2024 | Updated 4 March 2024", ["published 2024-03-03", "updated 2024-03-04"], ""],
    ["Last updated at 7:15 PM on 3rd June 2012", ["updated 2012-06-03"], ""],
    ["PUBLISHED: 10:45 GMT, 3 March 2014", ["published 2014-03-03T10:45:00Z"], ""],
    ["Posted on 2024-03-03", ["published 2024-03-03"], ""],
    ["By Jane Dorrit | March 14, 2025", ["plain 2025-03-14"], "By Jane Dorrit |"],
    ["Tuesday 02 September 2014", ["plain 2014-09-02"], ""],
    ["The bridge was built in 1931", [], "The bridge was built in 1931"],
    ["On March 14, 2025, the bridge fell", ["plain 2025-03-14"], "On   , the bridge fell"],
  ])("takes %s apart", (line, stamps, rest) => {
    const found = readDateLine(line);
    expect(found.stamps.map(({ kind, date }) => `${kind} ${date}`)).toEqual(stamps);
    expect(found.rest.replace(/\s+/g, " ")).toBe(rest.replace(/\s+/g, " "));
  });

  it.each(["1", "12:", "March ", "2025-", "1 March ", "Updated ", "Mon "])("stays linear on a line of %s", (part) => {
    expect(() => readDateLine(part.repeat(20_000))).not.toThrow();
    expect(() => readDateLine(part.repeat(160 / part.length))).not.toThrow();
    expect(() => parseDate(part.repeat(20_000))).not.toThrow();
  });
});
