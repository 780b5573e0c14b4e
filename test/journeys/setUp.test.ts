import type { Host } from '../../host/contract';
import { registries } from '../../src/registries/index';
import { columnKeys } from '../../src/schema/registry';
import { column, menu, openSchool, records } from './school';

let host: Host;

beforeEach(async () => {
  host = await openSchool();
});

afterEach(() => host.close());

test('one command builds every sheet with every column', async () => {
  await menu(host, 'setUpWorkbook');

  for (const registry of registries)
    expect(host.values(registry.sheet)[0]).toEqual(columnKeys(registry).map((key) => registry.columns[key]?.header));
  expect(column(host, 'Теги', 'Тег')).toContain('#математика');
  expect(
    host
      .triggers()
      .map(({ handler }) => handler)
      .sort(),
  ).toEqual(['everyHour', 'onFormAnswer', 'onOpening']);
});

test('a second run changes nothing', async () => {
  await menu(host, 'setUpWorkbook');
  const before = registries.map(({ sheet }) => host.values(sheet));

  await menu(host, 'setUpWorkbook');

  expect(registries.map(({ sheet }) => host.values(sheet))).toEqual(before);
  expect(host.triggers()).toHaveLength(3);
});

test('a deleted column comes back and nothing a person wrote is touched', async () => {
  await menu(host, 'setUpWorkbook');
  host.type('Теги', 2, 1, [['#моя_школа']]);
  host.edit({ kind: 'deleteColumn', sheet: 'Наставляемые', at: 5 });

  await menu(host, 'setUpWorkbook');

  const header = host.values('Наставляемые')[0] ?? [];
  expect(header.filter((caption) => caption === 'Основной запрос наставляемого')).toHaveLength(1);
  expect(column(host, 'Теги', 'Тег')[0]).toBe('#моя_школа');
});

test('renamed and moved columns and a renamed sheet are recognised', async () => {
  await menu(host, 'setUpWorkbook');
  host.type('Наставляемые', 1, 2, [['Ребёнок']]);
  host.edit({ kind: 'moveColumn', sheet: 'Наставляемые', from: 2, to: 6 });
  host.edit({ kind: 'renameSheet', sheet: 'Наставники', name: 'Мои наставники' });
  const sheets = host.sheets();

  await menu(host, 'setUpWorkbook');

  expect(host.sheets()).toEqual(sheets);
  expect(host.values('Наставляемые')[0]).toContain('Ребёнок');
  expect(host.values('Наставляемые')[0]).not.toContain('ФИО наставляемого');
});

test('a setting the curator changed keeps its value', async () => {
  await menu(host, 'setUpWorkbook');
  const row = records(host, 'Настройки').findIndex((record) => record.Код === 'capacityLimit') + 2;
  host.type('Настройки', row, 3, [['3']]);

  await menu(host, 'setUpWorkbook');

  expect(records(host, 'Настройки').find((record) => record.Код === 'capacityLimit')?.Значение).toBe('3');
});
