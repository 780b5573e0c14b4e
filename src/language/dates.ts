import { isoDay, MONTHS, monthNumber, twoDigits } from './calendar';
import { cleanText } from './cleanText';

const NBSP = '\u00a0';
const LONGEST = 60;

/** Three styles schools use: 15.09.2026, 15 сентября 2026 г., «15» сентября 2026 г. */
export type DateStyle = 'digits' | 'words' | 'quotes';

const century = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

/**
 * A day as people write it: 15.09.2026, 5/9/2026, 15-09-26, 2026-09-15, «12 января 2025», «15» сентября 2026 г.
 * @returns `yyyy-MM-dd`; undefined for days that do not exist and for any other text
 */
export function parseDate(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = cleanText(text)
    .replace(/[«»"„“”]/g, '')
    .replace(/ ?(?:года|год|г)\.?$/i, '')
    .trim();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(clean);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{4}|\d{2})$/.exec(clean);
  if (digits) return isoDay(century(digits[3] as string), Number(digits[2]), Number(digits[1]));
  const words = /^(\d{1,2})(?:-?го)? ([а-яё]{3,8})\.?,? (\d{4}|\d{2})$/i.exec(clean);
  const month = words ? monthNumber(words[2] as string) : undefined;
  return words && month ? isoDay(century(words[3] as string), month, Number(words[1])) : undefined;
}

/** @param day `yyyy-MM-dd` @returns '' where the text is not a day of the calendar */
export function formatDate(day: string, style: DateStyle): string {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.slice(0, 10).split('-').map(Number);
  if (isoDay(year, month, date) === undefined) return '';
  if (style === 'digits') return `${twoDigits(date)}.${twoDigits(month)}.${year}`;
  const number = style === 'quotes' ? `«${twoDigits(date)}»` : String(date);
  return `${number}${NBSP}${MONTHS[month - 1]} ${year}${NBSP}г.`;
}

/** The programme runs on Moscow time: three hours ahead of UTC all year round, whatever zone the machine is in. */
const MOSCOW_HOURS = 3;
const HOUR = 3_600_000;

/** The instant of a Moscow wall time: `2026-03-09T20:16:26` → `2026-03-09T17:16:26.000Z`. */
export const instantOf = (wall: string): string =>
  new Date(Date.parse(`${wall.length === 10 ? `${wall}T00:00:00` : wall}Z`) - MOSCOW_HOURS * HOUR).toISOString();

/** Moscow wall time `yyyy-MM-ddTHH:mm:ss` of an instant, given as a Date or in ISO form. */
export const wallTime = (instant: Date | string): string =>
  new Date(new Date(instant).getTime() + MOSCOW_HOURS * HOUR).toISOString().slice(0, 19);

const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,3})? ?(AM|PM)? ?(?:(?:GMT|UTC)?([+-]\d{1,2})(?::?(\d{2}))?|GMT|UTC|Z)?$/i;

/**
 * A questionnaire's timestamp: «09.03.2026 20:16:26» (Sheets), «2026/09/15 10:31:02 AM GMT+3» (Forms),
 * «12/15/2025 10:18:29 GMT+7» (month first), ISO, or a Date.
 * @returns Moscow wall time `yyyy-MM-ddTHH:mm:ss`; a text without a zone is taken as Moscow time
 */
export function parseTimestamp(value: string | Date): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : wallTime(value);
  if (value.length > LONGEST) return undefined;
  const clean = cleanText(value);
  const space = clean.search(/[ T]/);
  if (space < 0) return asMidnight(parseDate(clean));
  const time = CLOCK.exec(clean.slice(space + 1));
  if (!time) return asMidnight(parseDate(clean));
  const day = dayOf(clean.slice(0, space), /GMT|UTC/i.test(clean));
  const clock = day === undefined ? undefined : clockOf(time);
  return day && clock ? inMoscow(`${day}T${clock}`, zoneHours(clean, time)) : undefined;
}

const asMidnight = (day: string | undefined): string | undefined => (day ? `${day}T00:00:00` : undefined);

/** In exports that name the zone, a date with slashes puts the month first. */
function dayOf(text: string, namesZone: boolean): string | undefined {
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!slashes) return parseDate(text);
  const [first, second, year] = slashes.slice(1).map(Number) as [number, number, number];
  const monthFirst = isoDay(year, first, second);
  const dayFirst = isoDay(year, second, first);
  return namesZone ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function clockOf([, hours = '', minutes = '', seconds = '0', half]: RegExpExecArray): string | undefined {
  const hour = half ? (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0) : Number(hours);
  const valid = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60 && !(half && Number(hours) > 12);
  return valid ? [hour, Number(minutes), Number(seconds)].map(twoDigits).join(':') : undefined;
}

function zoneHours(text: string, [, , , , , hours, minutes = '0']: RegExpExecArray): number {
  if (hours !== undefined) return Number(hours) + (Math.sign(Number(hours)) * Number(minutes)) / 60;
  return /(?:GMT|UTC|Z)$/i.test(text) ? 0 : MOSCOW_HOURS;
}

const inMoscow = (wall: string, zone: number): string =>
  new Date(Date.parse(`${wall}Z`) + (MOSCOW_HOURS - zone) * HOUR).toISOString().slice(0, 19);
