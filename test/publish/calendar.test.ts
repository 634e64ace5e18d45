import { describe, expect, it } from "vitest";
import { calendarFor, dateInWords, dayInWords, daysInWords, rfc822, rfc3339 } from "../../src/publish/calendar.js";

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

describe("dates in words", () => {
  it.each([
    [dateInWords("2031-05-04"), "4 May 2031"],
    [dateInWords("2031-05-04T09:30:00Z"), "4 May 2031"],
    [dateInWords("2031-05"), "May 2031"],
    [dateInWords("2031"), "2031"],
    [dayInWords("2031-05-04"), "Sunday, 4 May 2031"],
    [daysInWords("2031-05-04", "2031-05-04"), "4 May 2031"],
    [daysInWords("2031-05-04", "2031-05-07"), "4–7 May 2031"],
    [daysInWords("2031-04-30", "2031-05-02"), "30 April – 2 May 2031"],
    [daysInWords("2030-12-30", "2031-01-02"), "30 December 2030 – 2 January 2031"],
    [rfc822(new Date(Date.UTC(2031, 4, 4, 9, 5, 7))), "Sun, 04 May 2031 09:05:07 +0000"],
  ])("%s", (words, expected) => {
    expect(words).toBe(expected);
  });
});
