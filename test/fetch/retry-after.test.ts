import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpDate, retryAfter } from "../../src/fetch/retry-after.js";

const NOW = Date.UTC(2030, 0, 1, 12);
const DAY = 86_400_000;

describe("Retry-After", () => {
  it.each([
    ["120", NOW + 120_000],
    [" 0 ", NOW],
    ["1.5", NOW + 1500],
    ["Tue, 01 Jan 2030 12:00:30 GMT", NOW + 30_000],
    ["Tuesday, 01-Jan-30 12:00:30 GMT", NOW + 30_000],
    ["Tue Jan  1 12:00:30 2030", NOW + 30_000],
    ["Mon, 31 Dec 2029 12:00:00 GMT", NOW],
    ["9999999999", NOW + 30 * DAY],
    ["Tue, 01 Jan 2130 12:00:00 GMT", NOW + 30 * DAY],
    [undefined, null],
    ["", null],
    ["-5", null],
    ["soon", null],
    ["1e3", null],
    ["12345678901234", null],
    ["Tue, 31 Feb 2030 12:00:30 GMT", null],
    ["Tue, 01 Foo 2030 12:00:30 GMT", null],
    ["2030-01-01T12:00:30Z", null],
  ])("%s", (header, expected) => expect(retryAfter(header, NOW)).toBe(expected));

  it("reads every date that it is written as", () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(fc.property(seconds, (s) => httpDate(new Date(s * 1000).toUTCString(), NOW) === s * 1000));
  });

  it("is between now and a month from now, whatever it says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)), (header) => {
        const at = retryAfter(header, NOW);
        return at === null || (at >= NOW && at <= NOW + 30 * DAY);
      }),
    );
  });
});
