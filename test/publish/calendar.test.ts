import { describe, expect, it } from "vitest";
import { calendarFor, rfc822, rfc3339 } from "../../src/publish/calendar.js";

describe("the day of a date", () => {
  it.each([
    ["UTC", "2031-05-04T23:30:00Z", "2031-05-04"],
    ["Pacific/Auckland", "2031-05-04T23:30:00Z", "2031-05-05"],
    ["America/New_York", "2031-05-04T02:00:00+02:00", "2031-05-03"],
    ["Pacific/Auckland", "2031-05-04", "2031-05-04"],
    ["UTC", "2031-05", null],
    ["UTC", "2031", null],
    ["UTC", "2031-05-04T09:30", "2031-05-04"],
    ["UTC", "2031-99-99", null],
    ["UTC", "soon", null],
    ["UTC", null, null],
  ])("in %s of %s: %s", (zone, date, day) => {
    expect(calendarFor(zone).dayOf(date)).toBe(day);
  });
});

describe("the moment of a date", () => {
  it.each([
    ["UTC", "2031-05-04", "2031-05-04T00:00:00Z"],
    ["Europe/Berlin", "2031-05-04", "2031-05-03T22:00:00Z"],
    ["America/New_York", "2031-01-04", "2031-01-04T05:00:00Z"],
    ["America/New_York", "2031-01-04T10:00:00+01:00", "2031-01-04T09:00:00Z"],
  ])("in %s of %s: %s", (zone, date, moment) => {
    expect(rfc3339(calendarFor(zone).momentOf(date)!)).toBe(moment);
  });
});

it("gives the date of a feed as RSS wants it", () => {
  expect(rfc822(new Date(Date.UTC(2031, 4, 4, 9, 5, 7)))).toBe("Sun, 04 May 2031 09:05:07 +0000");
});
