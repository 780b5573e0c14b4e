import { readCitations, writeCitations } from '../../src/documents/citations';
import { voteProblems } from '../../src/documents/votes';

const present = (count: number) => Array.from({ length: count }, (_, at) => ({ Присутствовал: `Человек ${at}` }));
const codes = (facts: Parameters<typeof voteProblems>[0], members: number) =>
  voteProblems(facts, members).map(({ code }) => code);

test('more than half of the council has to be present', () => {
  const votes = { За: '1', Против: '0', Воздержались: '0' };
  expect(codes({ Присутствовали: present(2), ...votes }, 4)).toEqual(['council-no-quorum']);
  expect(codes({ Присутствовали: present(3), ...votes }, 4)).toEqual([]);
  expect(codes({ Присутствовали: present(1), ...votes }, 0)).toEqual([]);
});

test('votes of one question are added up, those of another are not', () => {
  const facts = { Присутствовали: present(5), 'За о плане': '4', 'Против о плане': '1', 'За о Положении': '5' };
  expect(codes(facts, 5)).toEqual([]);
  expect(codes({ ...facts, 'Воздержались о плане': '1' }, 5)).toEqual(['council-votes']);
});

test('a document without votes is not judged as one of the council', () => {
  expect(codes({ Присутствовали: present(1) }, 9)).toEqual([]);
  expect(codes({ 'За что': 'помощь' }, 9)).toEqual([]);
});

test('citations are written so that a person and the program can read them', () => {
  const cited = [
    { id: 'Д-0001', number: '40-од', date: '2026-09-15' },
    { id: 'Д-0012', number: '', date: '2026-08-30' },
  ];
  expect(writeCitations(cited)).toBe('Д-0001 № 40-од от 15.09.2026; Д-0012 №  от 30.08.2026');
  expect(readCitations(writeCitations(cited))).toEqual(cited);
  expect(readCitations('что угодно')).toEqual([]);
});
