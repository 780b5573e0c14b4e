import type { Host } from '../../host/contract';
import { ask, callsOf, deaths, menu, prepareOnce, records, reply } from './school';
import { aPupil, aTeacher, fromPaper, many, typedSchool, typeRows } from './typedSchool';

let host: Host;

afterEach(() => host.close());

function put(sheet: string, id: string, caption: string, value: string | number): void {
  const cells = host.values(sheet);
  const place = (cells[0] ?? []).indexOf(caption);
  const row = cells.findIndex((line) => line.includes(id));
  host.type(sheet, row + 1, place + 1, [[value]]);
}

const person = (sheet: 'Наставляемые' | 'Наставники', id: string): Record<string, unknown> =>
  records(host, sheet).find((record) => record['№ п/п'] === id) ?? {};

const mentor = (id = 'М-0001') => person('Наставники', id);
const mentee = (id = 'Н-0001') => person('Наставляемые', id);

const journal = (): string =>
  records(host, 'Журнал')
    .map((line) => String(line['Что сделано']))
    .join('\n');

const interview = (changes: Record<string, unknown> = {}) =>
  ({
    personId: 'М-0001',
    date: '2026-09-18',
    interviewer: 'Иванова Мария Петровна',
    scores: { 'Успешный опыт в своём деле': 5, 'Желание помогать': 4 },
    result: 'Готов',
    notes: '',
    ...changes,
  }) as never;

describe('rows typed from paper', () => {
  test('a person typed by hand gets a number, status, year, day and source with the next command', async () => {
    host = await typedSchool([fromPaper(aPupil(0))], [aTeacher(0)]);

    await menu(host, 'receiveAnswers');

    expect(mentee()).toMatchObject({
      Статус: 'В базе',
      'Учебный год': '2026/2027',
      'Источник записи': 'Вручную',
    });
    expect(String(mentee()['Дата вхождения в программу'])).not.toBe('');
    expect(String(mentee()['Статус с'])).not.toBe('');
  });

  test('one without consent waits for it, and comes into the base as soon as it is there', async () => {
    host = await typedSchool([fromPaper(aPupil(0, { 'Дата подписания согласия': '' }))], []);
    await menu(host, 'receiveAnswers');
    const before = mentee().Статус;

    put('Наставляемые', 'Н-0001', 'Дата подписания согласия', '11.09.2026');
    await menu(host, 'receiveAnswers');

    expect([before, mentee().Статус]).toEqual(['Ждёт согласия', 'В базе']);
  });
});

describe('a status changed by hand', () => {
  beforeEach(async () => {
    host = await typedSchool([aPupil(0)], [aTeacher(0)]);
    await menu(host, 'receiveAnswers');
  });

  test('is dated and journalled, and noted only once', async () => {
    put('Наставляемые', 'Н-0001', 'Статус', 'В резерве');
    await menu(host, 'receiveAnswers');
    const lines = records(host, 'Журнал').length;
    await menu(host, 'receiveAnswers');

    expect(mentee()).toMatchObject({ Статус: 'В резерве', 'Учтённый статус': 'В резерве' });
    expect(journal()).toContain('Учтены статусы, изменённые вручную: Н-0001: «В базе» → «В резерве»');
    expect(records(host, 'Журнал')).toHaveLength(lines);
  });

  test('that skips a step is kept and told with what is missing', async () => {
    put('Наставники', 'М-0001', 'Статус', 'В реестре');

    const { problems } = await ask(host, 'pairing.search', { objective: 'coverage' });

    expect(mentor().Статус).toBe('В реестре');
    expect(problems.map(({ message }) => message)).toContain(
      'М-0001: вручную поставлен статус «В реестре» вместо «В базе», но условие не выполнено: нет номера и даты в столбце «Приказ о реестре». Статус оставлен как есть. Проверьте его или верните прежний.',
    );
  });

  test('does not take anybody out of a pair that is at work', async () => {
    await ask(host, 'pairing.search', { objective: 'coverage' });
    await ask(host, 'pairing.accept', { menteeIds: null });
    put('Наставляемые', 'Н-0001', 'Статус', 'В базе');

    const { problems } = await ask(host, 'pairing.search', { objective: 'coverage' });

    expect(mentee().Статус).toBe('В паре');
    expect(problems.map(({ message }) => message).join()).toContain('Снова указан статус «В паре»');
  });
});

describe('selection of mentors', () => {
  beforeEach(async () => {
    host = await typedSchool([aPupil(0)], [aTeacher(0), aTeacher(1)]);
    await menu(host, 'receiveAnswers');
  });

  test('an interview and training move the mentor along, each with its line in the log', async () => {
    const talked = await ask(host, 'people.interview', interview());
    const learnt = await ask(host, 'people.training', {
      personId: 'М-0001',
      date: '2026-09-19',
      course: 'Школа наставников',
      hours: 16,
      certificate: '№ 5',
    });

    expect(talked.text).toBe(
      'Собеседование М-0001 записано: итог 92 %, результат «Готов». Статус: «В базе» → «Отобран(а)».',
    );
    expect(learnt.text).toBe('Обучение М-0001 записано, часов: 16. Статус: «Отобран(а)» → «Обучен(а)».');
    expect(records(host, 'Собеседования')).toEqual([
      expect.objectContaining({
        '№ собеседования': 'СБ-0001',
        '№ наставника': 'М-0001',
        'Итог, %': 92,
        Баллы: 'Успешный опыт в своём деле: 5; Желание помогать: 4',
      }),
    ]);
    expect(records(host, 'Обучение')).toEqual([expect.objectContaining({ '№ записи': 'ОБ-0001', Часов: 16 })]);
  });

  test('«Готов» against the marks has to be explained', async () => {
    const weak = { scores: { 'Успешный опыт в своём деле': 1 } };

    const { answer } = await reply(host, 'people.interview', interview(weak));
    await ask(host, 'people.interview', interview({ ...weak, notes: 'Рекомендация методиста' }));

    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'interview-unexplained' }] });
    expect(records(host, 'Собеседования')).toHaveLength(1);
  });

  test('a refused mentor leaves with the reason and is no longer proposed', async () => {
    await ask(host, 'people.interview', interview({ result: 'Отказ' }));
    const view = await ask(host, 'pairing.search', { objective: 'coverage' });

    expect(mentor()).toMatchObject({
      Статус: 'Выбыл(а)',
      'Причина статуса': 'отказ по итогам собеседования от 18.09.2026',
    });
    expect(view.suggestions.map(({ mentor }) => mentor.id)).not.toContain('М-0001');
  });

  test('an interview and training typed by hand count the same, once', async () => {
    typeRows(host, 'Собеседования', [
      {
        '№ наставника': 'М-0001',
        Дата: '18.09.2026',
        Баллы: 'Желание помогать – 4; Успешный опыт в своём деле: 5',
        Результат: 'Готов',
      },
    ]);
    await menu(host, 'receiveAnswers');
    typeRows(host, 'Обучение', [{ '№ наставника': 'М-0001', 'Курс или занятие': 'Занятие 1', Часов: 2 }]);
    await menu(host, 'receiveAnswers');
    put('Наставники', 'М-0001', 'Статус', 'В базе');
    await menu(host, 'receiveAnswers');

    expect(records(host, 'Собеседования')[0]).toMatchObject({ '№ собеседования': 'СБ-0001', 'Итог, %': 92 });
    expect(records(host, 'Обучение')[0]).toMatchObject({ '№ записи': 'ОБ-0001' });
    expect(mentor().Статус).toBe('В базе');
  });

  test('a step whose conditions are not met is refused and changes nothing', async () => {
    const wanted = { personId: 'М-0001', status: 'В реестре', reason: '', date: '2026-09-20' };

    const { answer } = await reply(host, 'people.status', wanted);

    expect(answer).toMatchObject({
      ok: false,
      problems: [
        {
          message:
            'М-0001: статус «В реестре» поставить нельзя: условие не выполнено: нет номера и даты в столбце «Приказ о реестре». Ничего не изменено.',
        },
      ],
    });
    expect(mentor().Статус).toBe('В базе');
  });

  test('leaving is recorded with day and reason', async () => {
    const done = await ask(host, 'people.status', {
      personId: 'М-0001',
      status: 'Выбыл(а)',
      reason: 'переезд',
      date: '2026-09-19',
    });

    expect(done.text).toBe('М-0001: статус изменён, «В базе» → «Выбыл(а)».');
    expect(mentor()).toMatchObject({ Статус: 'Выбыл(а)', 'Причина статуса': 'переезд' });
    expect(journal()).toContain('Статус изменён: М-0001, «В базе» → «Выбыл(а)»');
  });
});

test('killed at any call and repeated, an interview stands in the log once and its mentor is moved on', async () => {
  const school = await prepareOnce(async (fresh) => {
    await menu(fresh, 'setUpWorkbook');
    typeRows(fresh, 'Наставники', [aTeacher(0)]);
  });
  host = await school.open();
  const whole = await reply(host, 'people.interview', interview());

  for (const fault of deaths(callsOf(whole.cost))) {
    await host.close();
    host = await school.open();
    await reply(host, 'people.interview', interview(), [fault]);
    await ask(host, 'people.interview', interview());

    expect(records(host, 'Собеседования')).toHaveLength(1);
    expect(mentor().Статус).toBe('Отобран(а)');
  }
  school.remove();
}, 300_000);

test('nobody without consent is interviewed or trained', async () => {
  host = await typedSchool([], [aTeacher(0, { 'Дата подписания согласия': '' })]);

  const { answer } = await reply(host, 'people.interview', interview());

  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'consent-missing' }] });
  expect(records(host, 'Собеседования')).toEqual([]);
});

describe('after a pair', () => {
  beforeEach(async () => {
    host = await typedSchool(
      many(2, (place) => aPupil(place)),
      [aTeacher(0, { '#Теги компетенций': '#математика #физика #адаптация' })],
    );
    await ask(host, 'pairing.search', { objective: 'coverage' });
    await ask(host, 'pairing.accept', { menteeIds: null });
  });

  test('finished by hand, people finish with it when nothing else is at work', async () => {
    put('Пары', 'П-0001', 'Статус', 'Завершена');
    await menu(host, 'receiveAnswers');
    const between = [mentee('Н-0001').Статус, mentee('Н-0002').Статус, mentor().Статус];
    put('Пары', 'П-0002', 'Статус', 'Завершена');
    await menu(host, 'receiveAnswers');

    expect(between).toEqual(['Завершил(а)', 'В паре', 'В паре']);
    expect([mentee('Н-0002').Статус, mentor().Статус]).toEqual(['Завершил(а)', 'Завершил(а)']);
    expect(String(records(host, 'Пары')[0]?.['Дата завершения'])).not.toBe('');
    expect(String(mentee()['Дата завершения программы'])).not.toBe('');
  });

  test('stopped early, the mentee waits in reserve for another mentor and the names go', async () => {
    put('Пары', 'П-0001', 'Статус', 'Прекращена');
    await menu(host, 'receiveAnswers');
    const freed = mentee('Н-0001');
    const left = String(mentor()['ФИО наставляемого (наставляемых)']);
    await ask(host, 'pairing.search', { objective: 'coverage' });
    await ask(host, 'pairing.accept', { menteeIds: null });

    expect(freed).toMatchObject({ Статус: 'В резерве', 'ФИО наставника': '' });
    expect(String(freed['Причина статуса'])).toBe('пара П-0001 прекращена');
    expect(left).toBe(String(mentee('Н-0002')['ФИО наставляемого']));
    expect(mentee('Н-0001')).toMatchObject({ Статус: 'В паре', 'Причина статуса': '' });
  });
});

test('killed at any call, noting what was typed is finished by the next command, nothing doubled', async () => {
  const school = await prepareOnce(async (fresh) => {
    await menu(fresh, 'setUpWorkbook');
    typeRows(fresh, 'Наставляемые', [fromPaper(aPupil(0))]);
    typeRows(fresh, 'Наставники', [aTeacher(0)]);
    typeRows(fresh, 'Собеседования', [{ '№ наставника': 'М-0001', Дата: '18.09.2026', Результат: 'Готов' }]);
  });
  host = await school.open();
  const whole = await host.run('receiveAnswers');
  const expected = [mentee(), mentor(), records(host, 'Собеседования')];

  for (const fault of deaths(callsOf(whole.cost))) {
    await host.close();
    host = await school.open();
    await host.run('receiveAnswers', [], { faults: [fault] });
    await menu(host, 'receiveAnswers');

    expect([mentee(), mentor(), records(host, 'Собеседования')]).toEqual(expected);
  }
  school.remove();
}, 300_000);
