import type { RegisteredDocument } from '../../src/documents/chain';
import { dueNow } from '../../src/documents/dueNow';
import type { KnownPair, World } from '../../src/documents/sources/world';
import { bareWorld, pairOf, participant as person } from './bareWorld';

const EMPTY: World = { ...bareWorld(), today: '2026-10-05' };

const pair = (id: string, order = '', blocked = ''): KnownPair => ({ ...pairOf(id), order, blocked });

const made = (kind: string, changes: Partial<RegisteredDocument> = {}): RegisteredDocument => ({
  ...{ id: `Д-${kind}`, kind, year: '2026/2027', number: '1', date: '2026-09-01', version: 1 },
  status: 'Проект',
  basis: [],
  ...changes,
});

const kinds = (world: Partial<World>): readonly string[] => dueNow({ ...EMPTY, ...world }).map(({ kind }) => kind);

test('a programme begins with the order on it and the regulation', () => {
  expect(kinds({})).toEqual(['D1', 'D4']);
});

test('each document of the chain comes when what it rests on is there', () => {
  expect(kinds({ register: [made('D1'), made('D4')] })).toEqual(['D2']);
  expect(kinds({ register: [made('D1'), made('D2')] })).toEqual(['D4', 'D3']);
  expect(kinds({ register: [made('D1'), made('D2'), made('D4')] })).toEqual(['D3', 'D5']);
});

test('curators and mentors are appointed once there is a mentor who may be named', () => {
  const register = ['D1', 'D2', 'D3', 'D4', 'D5'].map((kind) => made(kind));
  expect(kinds({ register })).toEqual([]);
  expect(kinds({ register, mentors: [person('М-0001', { blocked: 'нет согласия' })] })).toEqual([]);
  expect(kinds({ register, mentors: [person('М-0001')] })).toEqual(['D6']);
});

test('missing consents are counted by the paper each person needs', () => {
  const waits = { awaitsConsent: true };
  const due = dueNow({
    ...EMPTY,
    register: ['D1', 'D2', 'D3', 'D4', 'D5'].map((kind) => made(kind)),
    mentees: [
      person('Н-0001', { ...waits, isMinor: true, birthYear: '2015' }),
      person('Н-0002', { ...waits, isMinor: true, birthYear: '2011' }),
      person('Н-0003', { ...waits, isMinor: true }),
    ],
    mentors: [person('М-0001', { ...waits, blocked: 'нет согласия' })],
  });
  expect(due.map(({ kind, reason }) => `${kind} ${reason.replace(/\D/g, '')}`)).toEqual([
    ...['consent-guardian 1', 'consent-teenager 2', 'consent-adult 1'],
  ]);
});

test('pairs without an order call for it once the plan is approved, here or elsewhere', () => {
  const pairs = [pair('П-0001'), pair('П-0002', '', 'нет согласия')];
  const planOrder = { number: '40-од', date: '2026-09-01' };
  expect(kinds({ pairs })).not.toContain('D7');
  expect(dueNow({ ...EMPTY, pairs, planOrder }).find(({ kind }) => kind === 'D7')?.reason).toContain('приказом: 1');
});

test('pairs of an order need their papers until every one has them', () => {
  const pairs = [pair('П-0001', '№ 45-о'), pair('П-0002', '№ 45-о')];
  const papers = (register: readonly RegisteredDocument[]) =>
    kinds({ pairs, register }).filter((kind) => !kind.startsWith('D'));
  expect(papers([])).toEqual(['agreement', 'development-plan']);
  const agreements = ['П-0001', 'П-0002'].map((subject) => made('agreement', { id: `Д-${subject}`, subject }));
  expect(papers(agreements)).toEqual(['development-plan']);
});

test('a document whose basis has changed comes first', () => {
  const plan = made('D3', { basis: [{ id: 'Д-D2', number: '1', date: '2026-08-30' }] });
  expect(kinds({ register: [made('D2'), plan] })[0]).toBe('D3');
});

test('the time of the year calls for reports and the final event, never before there are pairs', () => {
  const pairs = [pair('П-0001', '№ 45-о')];
  expect(kinds({ pairs, today: '2026-12-10' })).toContain('report-mentor');
  expect(kinds({ pairs, today: '2027-05-10' })).toEqual(expect.arrayContaining(['D8', 'report-final']));
  expect(kinds({ pairs, today: '2026-11-10' })).not.toContain('report-mentor');
  expect(kinds({ today: '2027-05-10' })).not.toContain('D8');
});
