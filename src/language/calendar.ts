/** Months in the genitive, as dates are written: «15 сентября». */
export const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** 1–12 by a Russian month name in any form or abbreviation; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  const folded = word.toLowerCase();
  const index = MONTH_STEMS.findIndex((stem, at) => (at === 4 ? /^ма[йяею]/.test(folded) : folded.startsWith(stem)));
  return index < 0 ? undefined : index + 1;
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `yyyy-MM-dd`, or undefined when the calendar has no such day (31.02) or the year is outside 1900–2100. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `yyyy-MM-dd` so many days after a day written the same way. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Whole days between two days, 0 if the second is earlier; null where one is missing or no day. */
export function daysBetween(from: string | null, to: string): number | null {
  const days = from === null ? Number.NaN : Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000);
  return Number.isNaN(days) ? null : Math.max(0, days);
}

function dayNumber(day: string): number {
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
