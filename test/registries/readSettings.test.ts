import { readSettings, settingNumber, settingOn } from '../../src/registries/readSettings';
import { settingSpecs } from '../../src/registries/settingSpecs';
import { settingsSheet } from '../../src/registries/settings';
import { readTable } from '../../src/schema/readTable';

const sheetWith = (rows: Readonly<Record<string, string>>) => {
  const header = Object.values(settingsSheet.columns).map((column) => column.header);
  const cells = Object.entries(rows).map(([key, value]) => [key, settingSpecs[key]?.caption ?? '', value, '']);
  return readTable(settingsSheet, { cells: [header, ...cells], marks: {} });
};

test('a number beyond the largest one counts as the first value, and the curator is told', () => {
  const { settings, problems } = readSettings(
    sheetWith({ capacityLimit: '51', groupMin: '2', searchAgainDays: 'скоро' }),
  );

  expect(settingNumber(settings, 'capacityLimit')).toBe(5);
  expect(settingNumber(settings, 'groupMin')).toBe(2);
  expect(settingNumber(settings, 'searchAgainDays')).toBe(14);
  expect(problems.map(({ message }) => message)).toEqual([
    'Лист «Настройки», «Наставляемых у одного наставника, не больше»: укажите целое число не больше 50. Пока действует значение по умолчанию.',
    'Лист «Настройки», «Искать снова через, дней»: укажите целое число не больше 365. Пока действует значение по умолчанию.',
  ]);
});

test('a blank cell and a missing row count as the first value', () => {
  const { settings, problems } = readSettings(sheetWith({ registryOnly: '', wantedMatters: 'нет', groupMin: '' }));

  expect(settingOn(settings, 'registryOnly')).toBe(true);
  expect(settingOn(settings, 'wantedMatters')).toBe(false);
  expect(settingOn(settings, 'medicalNeeded')).toBe(false);
  expect(settingNumber(settings, 'groupMin')).toBe(0);
  expect(settingNumber(settings, 'weightTags')).toBe(1000);
  expect(problems).toEqual([]);
});
