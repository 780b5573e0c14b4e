import { cardSections } from '../../src/people/cardSections';
import { documents } from '../../src/registries/documents';
import { mentees } from '../../src/registries/mentees';
import { pairs } from '../../src/registries/pairs';
import type { Cell } from '../../src/schema/cell';
import { text } from '../../src/schema/kinds';
import { readTable, type Table } from '../../src/schema/readTable';
import { columnKeys, type Registry } from '../../src/schema/registry';

type Typed = Readonly<Record<string, Cell>>;

const tableOf = (registry: Registry, ...rows: readonly Typed[]): Table<Registry> => {
  const captions = columnKeys(registry).map((key) => registry.columns[key]?.header ?? '');
  return readTable(registry, {
    cells: [captions, ...rows.map((row) => captions.map((caption) => row[caption] ?? ''))],
    marks: {},
  });
};

const person = {
  '№ п/п': 'Н-0001',
  'ФИО наставляемого': 'Зорина Алиса Петровна',
  Класс: '6А',
  'Заметки куратора': 'звонить после шести',
  'Код ответа': 'скрытый',
  Статус: 'В базе',
};

const sectionsOf = (base: Table<Registry>, ...others: readonly Table<Registry>[]) => {
  const [row] = base.rows;
  if (!row) throw new Error('no row');
  return cardSections(base, row, others, ['П-0001']);
};

test('the person’s own row is parted by who fills it; the head of the card and hidden columns are left out', () => {
  const sections = sectionsOf(tableOf(mentees, person));

  expect(sections.map(({ id, entries }) => [id, entries[0]?.lines.map(({ value }) => value)])).toEqual([
    ['answer', ['6А']],
    ['person', ['звонить после шести']],
  ]);
});

test('a question added to the declaration is on the card at once', () => {
  const wider = {
    ...mentees,
    columns: { ...mentees.columns, hobby: text('Увлечение', { ask: 'Чем Вы увлекаетесь?' }) },
  };

  const [answers] = sectionsOf(tableOf(wider, { ...person, Увлечение: 'шахматы' }));

  expect(answers?.entries[0]?.lines).toContainEqual({ caption: 'Увлечение', value: 'шахматы', isLink: false });
});

test('rows of other sheets belong to the person when a cell names the number, alone or in a list', () => {
  const register = tableOf(
    documents,
    { '№ записи': 'Д-0001', Название: 'Приказ о парах', 'Кого касается': 'П-0002, Н-0001' },
    { '№ записи': 'Д-0002', Название: 'Памятка', 'Для кого': 'Н-0001', Ссылка: 'https://docs.google.com/document/d/1' },
    { '№ записи': 'Д-0003', Название: 'Справка о Н-0001 и прочем', 'Кого касается': 'Н-0002, Н-00011' },
    { '№ записи': 'Д-0004', Название: 'Соглашение', 'Для кого': 'П-0001' },
  );
  const all = sectionsOf(
    tableOf(mentees, person),
    tableOf(pairs, { '№ пары': 'П-0001', '№ наставляемого': 'Н-0001', '№ наставника': 'М-0007' }),
    register,
  );

  const found = all.filter(({ id }) => id === 'pairs' || id === 'documents');
  expect(found.map(({ id, entries }) => [id, entries.map(({ title }) => title)])).toEqual([
    ['pairs', ['П-0001']],
    ['documents', ['Д-0001', 'Д-0002', 'Д-0004']],
  ]);
  const [pairLines] = found[0]?.entries ?? [];
  expect(pairLines?.lines).toEqual([{ caption: '№ наставника', value: 'М-0007', isLink: false }]);
  expect(found[1]?.entries[1]?.lines).toContainEqual({
    caption: 'Ссылка',
    value: 'https://docs.google.com/document/d/1',
    isLink: true,
  });
});

test('free text that mentions a number is not about its person', () => {
  const wordy = tableOf(pairs, { '№ пары': 'П-0002', Результат: 'лучше, чем у Н-0001' });

  expect(sectionsOf(tableOf(mentees, person), wordy).map(({ id }) => id)).not.toContain('pairs');
});
