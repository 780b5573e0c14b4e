import { parseDate } from '../../language/dates';
import type { Field } from '../template';
import type { Fact, Facts } from '../values';

/** What the dialog sends and the sheet of answers keeps, by field name. */
export interface Answers {
  /** Texts as typed; a day is `2026-09-15` or as Russians write it, a flag is «Да» or «Нет». */
  readonly values: Readonly<Record<string, string>>;
  /** Numbers of the people or pairs ticked for a list. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Typed lists: the fields of each item in their order. */
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export const FLAG_SET = 'Да';
export const FLAG_NOT_SET = 'Нет';

/** The fact a typed text is for a field; undefined where nothing was typed. */
export function factOf(field: Field, typed: string | undefined): Fact {
  const text = typed?.trim() ?? '';
  if (text === '') return undefined;
  if (field.kind === 'flag') return text.toLowerCase() === FLAG_SET.toLowerCase();
  return field.kind === 'date' ? parseDate(text) : text;
}

/** Typed rows as items of a list; a row with nothing in it is left out. */
export function itemsOfRows(field: Field, rows: readonly (readonly string[])[]): readonly Facts[] {
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) =>
      Object.fromEntries((field.item ?? []).map((inner, place) => [inner.name, factOf(inner, cells[place])])),
    );
}

/** A preset of a list has a line per item; its fields are divided by a bar. */
export const presetRows = (field: Field): readonly (readonly string[])[] =>
  field.kind === 'list' && field.preset ? field.preset.split('\n').map(cellsOf) : [];

export const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
