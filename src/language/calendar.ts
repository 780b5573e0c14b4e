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
