import { NO_SOURCE, requestOf } from '../../../src/ui/import/source';

test('nothing can be asked before there is something to read', () => {
  expect(requestOf(NO_SOURCE)).toBeNull();
  expect(requestOf({ ...NO_SOURCE, kind: 'text', text: ' \n' })).toBeNull();
  expect(requestOf({ ...NO_SOURCE, kind: 'sheet', text: 'ФИО' })).toBeNull();
});

test('a file, a pasted text and a sheet become requests of their kinds', () => {
  const given = { ...NO_SOURCE, fileName: 'ответы.csv', fileText: 'а,б', text: 'в,г', sheet: 'Ответы на форму (1)' };
  expect(requestOf(given)).toEqual({ target: 'mentees', source: { kind: 'csv', text: 'а,б', name: 'ответы.csv' } });
  expect(requestOf({ ...given, kind: 'text' })?.source).toEqual({
    kind: 'csv',
    text: 'в,г',
    name: 'вставленный текст',
  });
  expect(requestOf({ ...given, kind: 'sheet', target: 'mentors' })).toEqual({
    target: 'mentors',
    source: { kind: 'sheet', title: 'Ответы на форму (1)' },
  });
});
