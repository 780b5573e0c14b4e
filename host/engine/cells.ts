import { numfmt } from '@univerjs/core';
import type { CellValue } from '../execution/wire';

/** A cell as the engine keeps it. */
export interface RawCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  readonly s?: string | Readonly<Record<string, unknown>> | null;
  readonly custom?: Readonly<Record<string, unknown>> | null;
}

export type Style = Readonly<Record<string, unknown>> & { readonly n?: { readonly pattern: string } | null };

export const BOOLEAN = 3;
export const TEXT = 1;
export const NUMBER = 2;

const dates = new Map<string, boolean>();

export function isDatePattern(pattern: string | undefined): boolean {
  if (!pattern) return false;
  let known = dates.get(pattern);
  if (known === undefined) {
    known = numfmt.isDateFormat(pattern);
    dates.set(pattern, known);
  }
  return known;
}

export const isFilled = (cell: RawCell | null | undefined): boolean =>
  cell !== null &&
  cell !== undefined &&
  ((cell.v !== null && cell.v !== undefined && cell.v !== '') || Boolean(cell.f));

export function cellValue(cell: RawCell | null | undefined, pattern: string | undefined): CellValue {
  if (!cell || cell.v === null || cell.v === undefined) return '';
  if (cell.t === BOOLEAN || typeof cell.v === 'boolean') return cell.v === 1 || cell.v === true || cell.v === '1';
  if (typeof cell.v === 'number' && isDatePattern(pattern)) return { serial: cell.v };
  return cell.v;
}

export function displayOf(value: CellValue, pattern: string | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  const number = typeof value === 'object' ? value.serial : value;
  const text = numfmt.format(pattern && pattern !== '@' ? pattern : 'General', number, { locale: 'ru' });
  return String(text);
}

/** Semicolons part a formula's arguments in the Russian locale; the engine knows commas. */
export function engineFormula(formula: string): string {
  let quoted = false;
  let braces = 0;
  return [...(formula.startsWith('=') ? formula : `=${formula}`)]
    .map((sign) => {
      if (sign === '"') quoted = !quoted;
      else if (!quoted && sign === '{') braces += 1;
      else if (!quoted && sign === '}') braces -= 1;
      return sign === ';' && !quoted && braces === 0 ? ',' : sign;
    })
    .join('');
}
