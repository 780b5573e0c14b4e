import { parseDate } from '../language/dates';
import type { Problem } from '../problem';
import type { Table } from '../schema/readTable';
import { type SettingKey, type SettingSpec, settingSpecs } from './settingSpecs';
import type { settingsSheet } from './settings';
import { NO, YES } from './vocabulary';

const settingKeys = Object.keys(settingSpecs);

/** Values by key; a row the curator removed counts with its first value. */
export type Settings = Readonly<Record<SettingKey, string>>;

export function readSettings(table: Table<typeof settingsSheet>): { settings: Settings; problems: Problem[] } {
  const stored = new Map(table.rows.map(({ record }) => [record.key ?? '', record.value ?? '']));
  const problems: Problem[] = [];
  const settings = Object.fromEntries(
    settingKeys.map((key) => {
      const spec = settingSpecs[key] as SettingSpec;
      const { initial, caption } = spec;
      const value = (stored.get(key) ?? initial).trim();
      if (value === '' || fits(spec, value)) return [key, value];
      problems.push({
        code: 'setting-unreadable',
        message: `Лист «Настройки», «${caption}»: ${adviceOn(spec)} Пока действует значение по умолчанию.`,
        where: { sheet: 'Настройки', column: caption },
      });
      return [key, initial];
    }),
  ) as Record<SettingKey, string>;
  return { settings, problems };
}

/** Whether the setting says yes; where nothing is said, its first value counts. */
export const settingOn = (settings: Settings, key: SettingKey): boolean =>
  (textOf(settings, key) || settingSpecs[key].initial).toLowerCase() === YES.toLowerCase();

/** A whole number; the first value where the cell is blank, not a number or beyond the largest one. */
export function settingNumber(settings: Settings, key: string): number {
  const spec = settingSpecs[key] as SettingSpec;
  const text = textOf(settings, key);
  return Number(fits(spec, text) ? text : spec.initial);
}

/** The sheet may not have the setting yet. */
const textOf = (settings: Settings, key: string): string =>
  (settings as Readonly<Record<string, string | undefined>>)[key]?.trim() ?? '';

function adviceOn({ kind, largest }: SettingSpec): string {
  switch (kind) {
    case 'date':
      return 'запишите дату так: 15.09.2026.';
    case 'number':
      return `укажите целое число${largest === undefined ? '' : ` не больше ${largest}`}.`;
    case 'yesNo':
      return `укажите «${YES}» или «${NO}».`;
    case 'text':
      return '';
  }
}

function fits({ kind, largest = Number.POSITIVE_INFINITY }: SettingSpec, value: string): boolean {
  switch (kind) {
    case 'date':
      return parseDate(value) !== undefined;
    case 'number':
      return /^\d{1,6}$/.test(value) && Number(value) <= largest;
    case 'yesNo':
      return [YES, NO].some((word) => word.toLowerCase() === value.toLowerCase());
    case 'text':
      return true;
  }
}

/** School year of a day: from August on it is the year that begins. */
export const programmeYear = (settings: Settings, today: string): string => {
  if (settings.programmeYear) return settings.programmeYear;
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month >= 8 ? `${year}/${year + 1}` : `${year - 1}/${year}`;
};
