import type { Host, HostEvent } from '../../host/contract';
import { hostOf, messageOf, resultOf } from './harness';

const script = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getSheetByName('Лист1'); }
function mark() {
  sheet().getRange(1, 1, 1, 4).setValues([['Имя', 'Класс', 'Дата', 'Итог']]);
  sheet().getRange('B:B').addDeveloperMetadata('колонка', 'класс');
  sheet().getRange(1, 4, sheet().getMaxRows(), 1).addDeveloperMetadata('колонка', 'итог');
  sheet().addDeveloperMetadata('лист', 'главный');
  book().addDeveloperMetadata('книга', '1');
}
function places() {
  const found = book().createDeveloperMetadataFinder().withKey('колонка').find();
  return found.map((each) => each.getValue() + ' ' + each.getLocation().getColumn().getA1Notation().replace(/\\d+/g, ''));
}
function others() {
  const finder = (key) => book().createDeveloperMetadataFinder().withKey(key).find();
  return [finder('лист')[0].getLocation().getSheet().getName(), finder('книга').length, book().getDeveloperMetadata().length,
    sheet().createDeveloperMetadataFinder().find().length, sheet().getRange('B:C').createDeveloperMetadataFinder().find().length];
}
function markCell() { sheet().getRange('A1:B2').addDeveloperMetadata('к', 'з'); SpreadsheetApp.flush(); }
function moveRight() { sheet().moveColumns(sheet().getRange('B:B'), 5); }
function protect() {
  const protection = sheet().getRange('A1:D1').protect().setDescription('Заголовки').setWarningOnly(true);
  protection.addEditor('other@example.org');
  return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) =>
    [each.getDescription(), each.isWarningOnly(), each.getRange().getA1Notation(), each.getEditors().length, each.canEdit()]);
}
function protectedNow() {
  return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange().getA1Notation());
}
function shapes() {
  const made = book().insertSheet('Второй', 1);
  made.setFrozenRows(1);
  made.setColumnWidth(2, 140).setTabColor('#ff0000');
  made.hideColumns(3);
  made.deleteColumns(10, 17);
  made.deleteRows(101, 900);
  made.insertRowsAfter(100, 5);
  return [made.getIndex(), made.getFrozenRows(), made.getColumnWidth(2), made.isColumnHiddenByUser(3), made.isColumnHiddenByUser(2),
    made.getMaxColumns(), made.getMaxRows(), made.getTabColor(), made.getLastRow(), typeof made.getSheetId(),
    book().getSheetById(made.getSheetId()).getName()];
}
function names() {
  book().setNamedRange('роли', sheet().getRange('A1:B3'));
  sheet().insertRowBefore(1);
  const range = book().getRangeByName('роли').getA1Notation();
  return [range, book().getNamedRanges().map((each) => each.getName()), book().getRangeByName('нет')];
}
function twice() { book().insertSheet('Второй'); }
function filtered() {
  const filter = sheet().getRange('A1:D5').createFilter();
  const range = sheet().getFilter().getRange().getA1Notation();
  filter.remove();
  return [range, sheet().getFilter()];
}
function removed() { const made = book().insertSheet(); book().deleteSheet(made); return made.getName(); }
function copied() { const copy = sheet().copyTo(book()); const name = copy.getName(); book().deleteSheet(copy); return name; }
function order() { sheet().activate(); book().moveActiveSheet(2); return book().getSheets().map((each) => each.getName()); }
function merged() { sheet().getRange('A10:B10').merge(); return sheet().getRange('A10').isPartOfMerge(); }
`;

let host: Host;
beforeAll(async () => {
  host = await hostOf(script);
});

test('marks of columns follow insertions, moves and renames by a script and by a person', async () => {
  await resultOf(host, 'mark');
  expect(await resultOf(host, 'places')).toEqual(['класс B:B', 'итог D:D']);
  host.edit({ kind: 'insertColumn', sheet: 'Лист1', at: 1 });
  expect(await resultOf(host, 'places')).toEqual(['класс C:C', 'итог E:E']);
  host.edit({ kind: 'moveColumn', sheet: 'Лист1', from: 5, to: 2 });
  expect(await resultOf(host, 'places')).toEqual(['класс D:D', 'итог B:B']);
  expect(host.values('Лист1')[0]).toEqual(['', 'Итог', 'Имя', 'Класс', 'Дата']);
  host.edit({ kind: 'deleteColumn', sheet: 'Лист1', at: 1 });
  host.type('Лист1', 1, 3, [['Параллель']]);
  expect(await resultOf(host, 'places')).toEqual(['класс C:C', 'итог A:A']);
  host.edit({ kind: 'moveColumn', sheet: 'Лист1', from: 1, to: 4 });
  expect(await resultOf(host, 'places')).toEqual(['класс B:B', 'итог D:D']);
  await resultOf(host, 'moveRight');
  expect(await resultOf(host, 'places')).toEqual(['класс D:D', 'итог C:C']);
  host.edit({ kind: 'deleteColumn', sheet: 'Лист1', at: 3 });
  expect(await resultOf(host, 'places')).toEqual(['класс C:C']);
});

test('marks follow what a page did, and the page’s change is told to other pages with its origin', async () => {
  const events: HostEvent[] = [];
  const stop = host.on((event) => events.push(event));
  host.applyMutation(
    'sheet.mutation.insert-col',
    { unitId: 'book', subUnitId: '0', range: { startRow: 0, endRow: 999, startColumn: 0, endColumn: 1, rangeType: 2 } },
    'page-1',
  );
  stop();
  expect(await resultOf(host, 'places')).toEqual(['класс E:E']);
  expect(events.map((event) => event.type === 'mutation' && [event.id, event.origin])).toEqual([
    ['sheet.mutation.insert-col', 'page-1'],
  ]);
});

test('marks of sheets and of the book are found, and arbitrary ranges refuse them', async () => {
  expect(await resultOf(host, 'others')).toEqual(['Лист1', 1, 1, 2, 0]);
  expect(await messageOf(host, 'markCell')).toMatch(/^Adding developer metadata to arbitrary ranges/);
});

test('a protection keeps its description and moves with its cells', async () => {
  expect(await resultOf(host, 'protect')).toEqual([['Заголовки', true, 'A1:D1', 2, true]]);
  host.edit({ kind: 'insertRow', sheet: 'Лист1', at: 1 });
  expect(await resultOf(host, 'protectedNow')).toEqual(['A2:D2']);
});

test('a new sheet takes its place, shape and look', async () => {
  const shapes = await resultOf(host, 'shapes');
  expect(shapes).toEqual([2, 1, 140, true, false, 9, 105, '#ff0000', 0, 'number', 'Второй']);
  expect(await messageOf(host, 'twice')).toBe(
    'A sheet with the name "Второй" already exists. Please enter another name.',
  );
});

test('named ranges, filters, merges, copies and removal work', async () => {
  expect(await resultOf(host, 'names')).toEqual(['A2:B4', ['роли'], null]);
  expect(await resultOf(host, 'filtered')).toEqual(['A1:D5', null]);
  expect(await resultOf(host, 'merged')).toBe(true);
  expect(await resultOf(host, 'copied')).toBe('Копия Лист1');
  expect(await resultOf(host, 'order')).toEqual(['Второй', 'Лист1']);
  expect(await messageOf(host, 'removed')).toMatch(/no longer exists/);
});

test('what a script writes is told to pages', async () => {
  const events: HostEvent[] = [];
  const stop = host.on((event) => events.push(event));
  await resultOf(host, 'mark');
  stop();
  const writes = events.filter((event) => event.type === 'mutation' && event.id === 'sheet.mutation.set-range-values');
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatchObject({ origin: 'script', params: { subUnitId: '0' } });
});
