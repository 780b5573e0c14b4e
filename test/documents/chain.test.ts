import { basisOf, CHAIN, nextVersion, type RegisteredDocument, stale } from '../../src/documents/chain';

const YEAR = '2026/2027';

function row(id: string, kind: keyof typeof CHAIN, change: Partial<RegisteredDocument> = {}): RegisteredDocument {
  return {
    id,
    kind,
    year: YEAR,
    number: `${id}-о`,
    date: '2026-09-01',
    version: 1,
    status: 'Утверждён',
    basis: [],
    ...change,
  };
}

function citing(...cited: RegisteredDocument[]): Pick<RegisteredDocument, 'basis'> {
  return { basis: cited.map(({ id, number, date }) => ({ id, number, date })) };
}

const d2 = row('2', 'D2');
const d3 = row('3', 'D3', citing(d2));
const d5 = row('5', 'D5', citing(d2));
const d6 = row('6', 'D6', citing(d3, d5));
const d7 = row('7', 'D7', citing(d3));

test('the chain of the model documents is the one of the seed', () => {
  const arrows = Object.entries(CHAIN).flatMap(([kind, { basis }]) => basis.map((from) => `${from}→${kind}`));
  expect(arrows.join(' ')).toBe('D1→D2 D2→D3 D2→D5 D4→D5 D3→D6 D5→D6 D3→D7 D3→D8');
});

test('nothing is stale while every citation holds', () => {
  expect(stale([d2, d3, d5, d6, d7])).toEqual([]);
});

test('a changed date marks what cites it and everything that rests on that', () => {
  expect(stale([{ ...d2, date: '2026-09-03' }, d3, d5, d7])).toEqual([
    { id: '3', because: '2', change: 'date' },
    { id: '5', because: '2', change: 'date' },
    { id: '7', because: '3', change: 'itself stale' },
  ]);
});

test('a new number, a cancelled basis and a row that was deleted are told apart', () => {
  expect(stale([d2, { ...d3, number: '8' }, d7])).toEqual([{ id: '7', because: '3', change: 'number' }]);
  expect(stale([d2, { ...d3, status: 'Отменён' }, d7])).toEqual([{ id: '7', because: '3', change: 'cancelled' }]);
  expect(stale([d2, d7])).toEqual([{ id: '7', because: '3', change: 'gone' }]);
});

test('a re-issued basis marks its dependants, but the replaced version itself is left alone', () => {
  const again = row('9', 'D3', { ...citing(d2), number: d3.number, version: 2, replaces: '3' });
  expect(stale([{ ...d2, date: '2026-10-01' }, d3, again, d7]).map(({ id, change }) => `${id} ${change}`)).toEqual([
    '9 date',
    '7 new version',
  ]);
  const reserved = { ...again, status: 'Создаётся' as const };
  expect(stale([d2, d3, reserved, d7])).toEqual([]);
});

test('documents that cite each other do not hang the check', () => {
  const one = row('a', 'D3', { basis: [{ id: 'b', number: 'b-о', date: '2026-09-01' }] });
  const two = row('b', 'D7', { basis: [{ id: 'a', number: 'a-о', date: '2026-09-01' }] });
  expect(stale([one, two])).toEqual([]);
});

test('a re-issue keeps number and date and counts versions; only after an approved one it is a new edition', () => {
  expect(nextVersion([], 'D7', YEAR)).toEqual({ version: 1, number: '', date: '', replaces: null, newEdition: false });
  expect(nextVersion([d7], 'D7', YEAR)).toEqual({
    version: 2,
    number: '7-о',
    date: '2026-09-01',
    replaces: '7',
    newEdition: true,
  });
  const draft = { ...d7, status: 'Проект' as const };
  expect(nextVersion([draft], 'D7', YEAR).newEdition).toBe(false);
  const secondDraft = row('8', 'D7', { status: 'Проект', version: 2, replaces: '7' });
  expect(nextVersion([d7, secondDraft], 'D7', YEAR)).toMatchObject({ version: 3, replaces: '8', newEdition: true });
});

test('cancelled documents, reserved rows and other years are not continued', () => {
  const others = [
    { ...d7, status: 'Отменён' as const },
    row('8', 'D7', { year: '2025/2026' }),
    row('9', 'D7', { status: 'Создаётся' }),
  ];
  expect(nextVersion(others, 'D7', YEAR).version).toBe(1);
});

test('the basis of a new order is the newest version in force, and what is absent is named', () => {
  const again = row('9', 'D3', { number: '3-о', date: '2026-10-01', version: 2, replaces: '3' });
  expect(basisOf([d3, again], 'D7', YEAR)).toEqual({
    cited: [{ kind: 'D3', id: '9', number: '3-о', date: '2026-10-01' }],
    absent: [],
  });
  expect(basisOf([d3], 'D6', YEAR).absent).toEqual(['D5']);
});
