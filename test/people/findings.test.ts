import { allFindings } from '../../src/people/findings/allFindings';
import type { CheckMaterial } from '../../src/people/findings/finding';
import { certificates } from '../../src/registries/certificates';
import { tagSheet } from '../../src/registries/dictionary';
import { mentees } from '../../src/registries/mentees';
import { mentors } from '../../src/registries/mentors';
import { pairs } from '../../src/registries/pairs';
import type { Cell } from '../../src/schema/cell';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry } from '../../src/schema/registry';

type Row = Readonly<Record<string, Cell>>;

const tableOf = (registry: Registry, rows: readonly Row[]): Table<Registry> =>
  readTable(registry, {
    cells: [
      columnKeys(registry).map((key) => registry.columns[key]?.header ?? ''),
      ...rows.map((row) => columnKeys(registry).map((key) => row[key] ?? '')),
    ],
    marks: {},
  });

const SHEETS = [mentees, mentors, pairs, certificates, tagSheet] as unknown as readonly Registry[];

/** What is found on sheets with these rows: sheet and column, the message, what would become of it. */
function found(rows: Readonly<Record<string, readonly Row[]>>, others: Partial<CheckMaterial> = {}): string[] {
  const tables = new Map(SHEETS.map((registry) => [registry.key, tableOf(registry, rows[registry.key] ?? [])]));
  const material = { tables, missing: [], bareLists: [], formulas: new Map(), follow: [], checked: SHEETS };
  return allFindings({ ...material, today: '2026-09-20', ...others }).map(({ column, message, change }) =>
    [column, message, change].filter((text) => text !== '').join(' | '),
  );
}

const child = (facts: Row): Row => ({ id: 'Н-0001', name: 'Зорина Алёна Петровна', ...facts });
const CLEAN: Row = { tag: '#математика' };

test('case, ё and dashes count as slips; words of the school’s own do not', () => {
  expect(found({ mentees: [child({ role: 'УЧЕНИК', form: 'ученик — ученик', source: 'Сарафанное радио' })] })).toEqual([
    'Форма наставничества | Написано «ученик — ученик». | «ученик – ученик»',
    'Кто обращается | Написано «УЧЕНИК». | «Ученик»',
  ]);
});

test('of two spellings of the school’s own word the one most rows have is proposed', () => {
  const sources = ['Совет школы', 'Совет школы', 'Совет школи', 'Олимпиада'];
  const rows = sources.map((source, place) => ({ id: `Н-000${place + 1}`, name: 'Зорина Алёна Петровна', source }));

  expect(found({ mentees: rows })).toEqual(['Источник записи | Написано «Совет школи». | «Совет школы»']);
});

test('tags of the dictionary that may be one are told', () => {
  expect(found({ tags: [CLEAN, { tag: 'Математка' }, { tag: '#химия' }] })).toEqual([
    expect.stringContaining('Тег #математка похож на #математика.'),
  ]);
});

test('a slip in one of several options leaves the others as they are', () => {
  expect(found({ mentees: [child({ times: 'Пн после уроков; Срд после уроков; по ночам' })] })).toEqual([
    'Удобное время | Написано «Срд после уроков». | «Ср после уроков»',
  ]);
});

test('of two tags equally near neither is proposed, and other figures are no slip', () => {
  const tags = [CLEAN, { tag: '#химия10' }, { tag: '#химия11' }, { tag: '#танцы' }, { tag: '#ранцы' }];

  expect(found({ tags, mentees: [child({ tags: '#математика #канцы' })] })).toEqual([
    '#Теги запроса | Тега #канцы нет в словаре. Исправьте его или добавьте на лист «Теги».',
    expect.stringContaining('Тег #ранцы похож на #танцы.'),
  ]);
});

test('a formula that shows an error is left to the curator', () => {
  const row = columnKeys(pairs as Registry).map((key) => (key === 'score' ? '=1/0' : ''));
  const formulas = new Map([['pairs', [[], row]]]);
  const rows = { pairs: [{ id: 'П-0001', score: '#DIV/0!' }] };

  expect(found(rows, { formulas })).toContain('Баллы | В ячейке формула с ошибкой. Впишите значение вручную.');
});

test('a mentee in two running pairs is told, one whose first pair is over is not', () => {
  const people = { mentees: [child({})], mentors: [{ id: 'М-0001', name: 'Громова Анна Ильинична' }] };
  const pair = (id: string, status: string): Row => ({ id, status, menteeId: 'Н-0001', mentorId: 'М-0001' });
  const both = (status: string) =>
    found({ ...people, pairs: [pair('П-0001', status), pair('П-0002', 'Сформирована')] });

  expect(both('Завершена')).toEqual([]);
  expect(both('Сформирована')).toEqual([
    '№ наставляемого | Н-0001 уже состоит в действующей паре П-0001. Завершите или прекратите одну из двух.',
  ]);
});

test('a certificate that is over is told until a newer one is written down', () => {
  const mentor = [{ id: 'М-0001', name: 'Громова Анна Ильинична' }];
  const seen = (id: string, until: string): Row => ({
    ...{ id, until, mentorId: 'М-0001', kind: 'Об отсутствии судимости' },
  });
  const old = seen('СП-0001', '01.09.2026');

  expect(found({ mentors: mentor, certificates: [old] })).toEqual([
    expect.stringContaining('действовало до 01.09.2026'),
  ]);
  expect(found({ mentors: mentor, certificates: [old, seen('СП-0002', '01.09.2027')] })).toEqual([]);
});

test('advice on a cell never repeats what stands in it', () => {
  const [line = ''] = found({ mentees: [child({ phone: 'секрет', schoolClass: 'тайна' })] });

  expect(line).not.toMatch(/секрет|тайна/);
  expect(line).toContain('телефон');
});
