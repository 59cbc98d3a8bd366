// Before, Easter went by another calendar.
const firstGregorian = 1583;

/** The day in a year of a feast that goes by Easter (`easter-2`, `easter0`, `easter+39`: so many days from its Sunday); undefined for others, and before the Gregorian calendar. */
export function dayOfFeast(feast: string, year: number): { month: number; day: number } | undefined {
  const days = /^easter([+-]?\d+)$/u.exec(feast);
  return days === null || year < firstGregorian ? undefined : fromEaster(year, Number(days[1]));
}

/** Month and day of the Sunday of Easter in a year of the Gregorian calendar (the algorithm of Butcher, *The Ecclesiastical Calendar*, 1876), so many days later. */
function fromEaster(year: number, days: number): { month: number; day: number } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const date = new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1 + days));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
