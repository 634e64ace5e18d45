const ISO_DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** True for "2025", "2025-03", "2025-03-14" and "2025-03-14T09:30:00Z" where that day exists. */
export function isIsoDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = ISO_DATE.exec(text) ?? [];
  if (year === undefined || month < "01" || month > "12" || day < "01") return false;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
