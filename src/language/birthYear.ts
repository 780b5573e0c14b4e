import { cleanText } from './cleanText';

const OLDEST = 100;

/**
 * Year of birth from «2012», «2012г.», «12.05.2012» (only the year is kept) or two digits: 13 → 2013, 75 → 1975.
 * @returns undefined for a year in the future, more than a hundred years ago, or any other text
 */
export function parseBirthYear(
  value: string | number,
  thisYear: number = new Date().getUTCFullYear(),
): number | undefined {
  const text = cleanText(String(value).slice(0, 40));
  const found = /^(?:\d{1,2}[./]\d{1,2}[./])?(\d{4}|\d{2}) ?(?:г|год|года|г\. ?р|г\.р)?\.?(?: ?рождения)?$/i.exec(text);
  if (!found) return undefined;
  const digits = found[1] as string;
  const year = digits.length === 4 ? Number(digits) : inCentury(Number(digits), thisYear);
  return year > thisYear - OLDEST && year <= thisYear ? year : undefined;
}

const inCentury = (digits: number, thisYear: number): number => {
  const base = thisYear - (thisYear % 100);
  return base + digits <= thisYear ? base + digits : base - 100 + digits;
};
