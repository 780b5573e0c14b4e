import type { CellValue } from '../execution/wire';
import { serialOfParts } from './serial';

/** What becomes of something typed into a cell: a formula, or a value and the number format it brings along. */
export type Typed = { readonly formula: string } | { readonly value: CellValue; readonly pattern?: string };

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const date = (year: number, month: number, day: number, time: readonly number[] | null): Typed | null => {
  if (month < 1 || month > 12 || !isDay(year, month, day)) return null;
  const [hour = 0, minute = 0, second = 0] = time ?? [];
  const pattern = time ? 'dd.MM.yyyy HH:mm:ss' : 'dd.MM.yyyy';
  return { value: { serial: serialOfParts(year, month, day, hour, minute, second) }, pattern };
};

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const timeOf = (text: string | undefined): readonly number[] | null => (text ? text.split(':').map(Number) : null);

const TIME = '(\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?)';
const dayFirst = new RegExp(`^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:\\s+${TIME})?$`);
const yearFirst = new RegExp(`^(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?:[\\sT]+${TIME})?$`);
const dayAndMonth = /^(\d{1,2})[./-](\d{1,2})$/;
const timeOnly = new RegExp(`^${TIME}$`);
const number = /^[+-]?(\d{1,3}(?:[\u0020\u00a0]\d{3})+|\d+)(,\d+)?(e[+-]?\d+)?(\s*%)?$/i;

function asDate(text: string, thisYear: number): Typed | null {
  const full = dayFirst.exec(text);
  if (full) return date(fullYear(full[3] ?? ''), Number(full[2]), Number(full[1]), timeOf(full[4]));
  const iso = yearFirst.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), timeOf(iso[4]));
  const short = dayAndMonth.exec(text);
  if (short) return date(thisYear, Number(short[2]), Number(short[1]), null);
  const time = timeOnly.exec(text);
  if (!time) return null;
  const [hour = 0, minute = 0, second = 0] = timeOf(time[1]) ?? [];
  return { value: { serial: (hour * 3600 + minute * 60 + second) / 86_400 }, pattern: 'HH:mm:ss' };
}

function asNumber(text: string): Typed | null {
  if (!number.test(text)) return null;
  const percent = text.endsWith('%');
  const plain = Number(text.replace(/[\s\u00a0%]/g, '').replace(',', '.'));
  if (!Number.isFinite(plain)) return null;
  return percent ? { value: plain / 100, pattern: '0%' } : { value: plain };
}

/**
 * Reads a text as Google Sheets does in the Russian locale when it is typed or given to setValue: formulas, dates,
 * numbers and logical values are recognised unless the cell's format is plain text (`@`) or an apostrophe forbids it.
 * Which texts Google takes for dates is its guess about day and month; only the simple cases are followed here.
 */
export function typed(text: string, pattern: string, thisYear: number): Typed {
  if (pattern === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  return recognised(text, thisYear);
}

/** The same without formulas: how an answer of a form reaches its sheet. */
export function recognised(text: string, thisYear: number): Exclude<Typed, { formula: string }> {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^(истина|true)$/i.test(trimmed)) return { value: true };
  if (/^(ложь|false)$/i.test(trimmed)) return { value: false };
  const found = asNumber(trimmed) ?? asDate(trimmed, thisYear);
  return found && 'value' in found ? found : { value: text };
}
