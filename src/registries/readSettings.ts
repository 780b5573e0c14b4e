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
      const { kind, initial, caption } = settingSpecs[key] as SettingSpec;
      const value = (stored.get(key) ?? initial).trim();
      if (value === '' || fits(kind, value)) return [key, value];
      problems.push({
        code: 'setting-unreadable',
        message: `Лист «Настройки», «${caption}»: ${advice[kind]} Пока действует значение по умолчанию.`,
        where: { sheet: 'Настройки', column: caption },
      });
      return [key, initial];
    }),
  ) as Record<SettingKey, string>;
  return { settings, problems };
}

const advice = {
  text: '',
  date: 'запишите дату так: 15.09.2026.',
  number: 'укажите целое число.',
  yesNo: `укажите «${YES}» или «${NO}».`,
} as const;

function fits(kind: SettingSpec['kind'], value: string): boolean {
  switch (kind) {
    case 'date':
      return parseDate(value) !== undefined;
    case 'number':
      return /^\d{1,6}$/.test(value);
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
