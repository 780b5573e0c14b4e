import { CATALOGUE } from '../../src/documents/catalogue';
import { declining } from '../../src/documents/declining';
import { missing } from '../../src/documents/missing';
import { foldName } from '../../src/documents/placeholder';
import { withPresets } from '../../src/documents/presets';
import type { Template } from '../../src/documents/template';
import { placeholdersIn, textsOf } from '../../src/documents/textsOf';
import { type Facts, prepareValues } from '../../src/documents/values';
import { factsFor } from './sampleFacts';

/**
 * The blanks of the eight model documents in the order of the printed forms: the field that fills each, the case it is
 * printed in where that is not the nominative, «пусто» where leaving it empty is right and changes the wording.
 */
const BLANKS = `
D1 | Вышестоящий орган | род
D1 | Дата приказа вышестоящего органа
D1 | Номер приказа вышестоящего органа
D1 | Название приказа вышестоящего органа
D1 | Руководитель проектной группы | вин
D1 | Проектная группа
D1 | Срок разработки плана
D1 | Ответственный за план
D1 | Дата педсовета о плане
D1 | Ответственный за рассмотрение плана
D1 | Срок доработки плана
D1 | Ответственный за доработку плана
D1 | Ответственный за Положение
D1 | Дата педсовета о Положении
D1 | Ответственный за рассмотрение Положения
D1 | Срок доработки Положения
D1 | Ответственный за доработку Положения
D2 | Дата
D2 | Номер
D2 | Состав совета
D2 | Присутствовали
D2 | Повестка дня
D2 | Докладчик о концепции | вин
D2 | Докладчик о плане | вин
D2 | Докладчик о Положении | вин
D2 | Корректировки плана | пусто
D2 | За о плане, Против о плане, Воздержались о плане
D2 | Корректировки Положения | пусто
D2 | За о Положении, Против о Положении, Воздержались о Положении
D2 | Председатель
D2 | Секретарь
D2 | Ознакомление
D3 | Дата протокола, Номер протокола
D3 | План
D3 | Дата начала
D3 | Ответственный за внедрение
D3 | Дата промежуточного отчёта
D4 | Актуальность
D4 | Цель наставничества, Задачи наставничества
D4 | Кто такой наставник
D4 | Кто руководит
D4 | Кто такой наставляемый
D4 | Порядок отбора наставников, Предел наставляемых, Критерии эффективности
D4 | Состав наставников
D4 | Формы наставничества
D4 | Организация работы пар
D4 | Ответственный за цикл
D4 | Этапы реализации
D4 | Индивидуальный маршрут
D4 | Соглашение сторон
D4 | Формы отчётности
D4 | Формы поощрения
D4 | Права наставника
D4 | Обязанности наставника
D4 | Права наставляемого
D4 | Обязанности наставляемого
D4 | Приложения | пусто
D5 | Дата протокола, Номер протокола
D5 | Срок утверждения | пусто
D5 | Ответственный за утверждение
D5 | Кого ознакомить
D5 | Ответственный за ознакомление
D6 | Дата приказа о плане, Номер приказа о плане
D6 | Кураторы/Куратор наставников | вин
D6 | Дата приказа о Положении, Номер приказа о Положении
D6 | Наставники/Наставник | вин
D6 | Начало обучения
D6 | Конец обучения
D7 | Дата приказа о плане, Номер приказа о плане
D7 | Пары/Наставник, Пары/Наставляемые, Пары/Форма, Пары/Куратор
D7 | Кураторы/Куратор | дат
D8 | Дата приказа о плане, Номер приказа о плане
D8 | Дата мероприятия
D8 | Ответственный за мероприятие
D8 | Пары на мероприятии/Наставник, Пары на мероприятии/Наставляемые
D8 | Вид поощрения, Поощряемые/Поощряемый | дат
D8 | Ответственный за поощрение
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

const templateOf = (id: string): Template => CATALOGUE.find((one) => one.id === id) as Template;

function blanksOf(id: string, facts: Facts): readonly string[] {
  const template = templateOf(id);
  const { values } = prepareValues(template, facts, declining([]).decline, { dateStyle: 'words' });
  return missing(template, values).map(({ field }) => field);
}

function emptied(id: string, path: string): Facts {
  const facts = withPresets(templateOf(id), factsFor(id));
  const [list = '', inner] = path.split('/');
  const field = templateOf(id).fields.find(({ name }) => name === list);
  if (inner === undefined) {
    // The list of readers repeats the council, so both have to be empty.
    const source = field?.likewise ? { [field.likewise]: [] } : {};
    return { ...facts, ...source, [list]: field?.kind === 'list' ? [] : '' };
  }
  const items = facts[list] as readonly Facts[];
  return { ...facts, [list]: items.map((item, at) => (at === 0 ? { ...item, [inner]: '' } : item)) };
}

test('the model documents have 79 blanks, two of them constant text', () => {
  expect(BLANKS).toHaveLength(77);
});

test.each(BLANKS)('%s: %s', (id = '', fields = '', mark = '') => {
  for (const path of fields.split(', ')) {
    const name = path.split('/').pop() as string;
    const found = blanksOf(id, emptied(id, path));
    if (mark === 'пусто') expect(found).not.toContain(name);
    else expect(found).toContain(name);
  }
  if (['род', 'дат', 'вин'].includes(mark)) {
    const last = foldName(fields.split(/[/,] ?/).pop() as string);
    const printed = placeholdersIn(textsOf(templateOf(id)));
    expect(printed.some(({ name, gramCase }) => name === last && gramCase === mark)).toBe(true);
  }
});

test('every field that a wizard asks for has a question, and every choice offers what the preset says', () => {
  for (const { id, fields } of CATALOGUE) {
    for (const { name, source, kind, question, preset, choices, several, counts } of fields) {
      if (source === 'computed' || several || counts || name === 'Новая редакция') continue;
      const isWord = name === 'Вид документа' || name === 'Распорядительное слово';
      expect([id, name, kind, question !== undefined || isWord]).toEqual([id, name, kind, true]);
      if (choices && preset) expect(choices).toContain(preset);
    }
  }
});

test('ids, titles and names of fields are unlike, and what a document cites can be made', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(CATALOGUE.map(({ title }) => title)).size).toBe(ids.length);
  for (const { fields } of CATALOGUE) {
    const names = fields.map(({ name }) => foldName(name));
    expect(new Set(names).size).toBe(names.length);
    for (const { cites } of fields) if (cites) expect(ids).toContain(cites.kind);
  }
});
