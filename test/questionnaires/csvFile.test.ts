import { MOST_ROWS, readCsv } from '../../src/questionnaires/csvFile';

const read = (text: string) => {
  const file = readCsv(text);
  if (!file.ok) throw new Error(file.problem.message);
  return file;
};

const refusal = (text: string) => {
  const file = readCsv(text);
  return file.ok ? undefined : file.problem;
};

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
])('reads rows separated by a %s', (_, separator) => {
  const file = read(`${['ФИО', 'Класс'].join(separator)}\n${['Рогова Алина', '6А'].join(separator)}`);
  expect(file.header).toEqual(['ФИО', 'Класс']);
  expect(file.rows).toEqual([['Рогова Алина', '6А']]);
});

test('takes away the byte order mark and reads both kinds of line ends alike', () => {
  expect(read('\ufeffФИО,Класс\r\nРогова,6А\r\n')).toEqual(read('ФИО,Класс\nРогова,6А\n'));
});

test('keeps commas, quotes and line breaks that stand inside quotes, and counts such a record as one row', () => {
  const file = read('ФИО,Запрос\n"Рогова, Алина","первая ""строка""\r\nвторая"\nХан,нет');
  expect(file.rows).toEqual([
    ['Рогова, Алина', 'первая "строка"\nвторая'],
    ['Хан', 'нет'],
  ]);
});

test('is not misled by the semicolons of check boxes', () => {
  expect(read('"ФИО","Теги"\n"Рогова","а;б;в;г;д"').rows).toEqual([['Рогова', 'а;б;в;г;д']]);
});

test('keeps blank rows in between, so that row numbers stay those of the file, and drops them at the end', () => {
  expect(read('ФИО,Класс\n,\nХан,9А\n,\n\n').rows).toEqual([
    ['', ''],
    ['Хан', '9А'],
  ]);
});

test('reports a row with another number of cells and keeps all its cells', () => {
  const file = read('ФИО,Класс,Год\nХан,9А\nРогова,6А,2014,лишнее\nБелая,11А,2009');
  expect(file.rows.map((row) => row.length)).toEqual([3, 4, 3]);
  expect(file.problems.map(({ code, where }) => [code, where?.row])).toEqual([
    ['csv-uneven-row', 2],
    ['csv-uneven-row', 3],
  ]);
});

test('reports a quote that is never closed', () => {
  expect(read('ФИО,Класс\nХан,"9А\nРогова,6А').problems.map(({ code }) => code)).toContain('csv-unclosed-quote');
});

test.each([
  ['an empty file', '', 'csv-empty'],
  ['blanks only', '\ufeff \n\n', 'csv-empty'],
  ['only a header', 'ФИО,Класс\n', 'csv-only-header'],
  ['a header of blanks', ',,\nа,б,в', 'csv-no-header'],
  ['an Excel workbook', 'PK\u0003\u0004\u0014\u0000\u0006', 'csv-foreign-format'],
  ['JSON', '[{"ФИО":"x"}]', 'csv-foreign-format'],
  ['a JSON object', '{"answers": []}', 'csv-foreign-format'],
  ['a web page', '<!DOCTYPE html><html></html>', 'csv-foreign-format'],
  ['binary bytes', 'ab\u0000\u0001,cd\n1,2', 'csv-foreign-format'],
  ['windows-1251 read as UTF-8', '\ufffd\ufffd\ufffd,\ufffd\ufffd\n1,2', 'csv-encoding'],
  ['UTF-8 read as windows-1251', 'РћС‚РјРµС‚РєР° РІСЂРµРјРµРЅРё,ФИО\n1,2', 'csv-encoding'],
  ['windows-1251 read as Latin-1', 'Îòìåòêà âðåìåíè,ÔÈÎ\n1,2', 'csv-encoding'],
])('refuses %s with a message in Russian', (_, text, code) => {
  expect(refusal(text)?.code).toBe(code);
  expect(refusal(text)?.message).toMatch(/Ничего не загружено/);
});

test('ordinary Russian captions are not taken for a broken encoding', () => {
  expect(refusal('Район РФ,ССС,ФИО Родителя «СССР»\n1,2,3')).toBeUndefined();
});

test('names rows in which letters were lost, without stopping', () => {
  expect(read('ФИО\nРог\ufffdва').problems.map(({ code, where }) => [code, where?.row])).toEqual([
    ['csv-lost-letters', 2],
  ]);
});

test('takes as many rows as the limit and refuses one more', () => {
  const rows = 'x,y\n'.repeat(MOST_ROWS);
  expect(read(`a,b\n${rows}`).rows).toHaveLength(MOST_ROWS);
  expect(refusal(`a,b\n${rows}x,y\n`)?.code).toBe('csv-too-long');
});
