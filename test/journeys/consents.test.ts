import type { Host } from '../../host/contract';
import type { Calls } from '../../src/panels';
import { ask, callsOf, deaths, records, reply } from './school';
import { aPupil, aTeacher, typedSchool, typeRows } from './typedSchool';

let host: Host;

afterEach(() => host.close());

const WAITING = {
  'Письменное согласие родителя': 'Сдам позже',
  Статус: 'Ждёт согласия',
  'Учтённый статус': 'Ждёт согласия',
};

const fromParent = (changes: Partial<Calls['people.consent']['argument']> = {}) => ({
  personId: 'Н-0001',
  kind: 'data' as const,
  signer: 'guardian' as const,
  date: '2026-09-18',
  until: '',
  kept: 'сейф, папка 3',
  ...changes,
});

const personAt = (sheet: string, id: string) => records(host, sheet).find((row) => row['№ п/п'] === id);

test('a recorded consent lets the one who waited for it into the base, and leaves no name behind', async () => {
  host = await typedSchool([aPupil(0, WAITING)], []);
  const { text } = await ask(host, 'people.consent', fromParent());

  expect(text).toBe('Н-0001: согласие записано (С-0001), подписано 18.09.2026. Статус – «В базе».');
  expect(personAt('Наставляемые', 'Н-0001')).toMatchObject({ Статус: 'В базе' });
  const [line] = records(host, 'Согласия');
  expect(line).toMatchObject({
    '№ согласия': 'С-0001',
    '№ участника': 'Н-0001',
    'На что дано согласие': 'Обработка персональных данных',
    'Кто подписал': 'Родитель (законный представитель)',
    'Где хранится': 'сейф, папка 3',
    Отозвано: '',
  });
  expect(JSON.stringify(line)).not.toContain('Зорин');
});

test('a consent recorded twice is one line, whose term and place follow the last word', async () => {
  host = await typedSchool([aPupil(0, WAITING)], []);
  await ask(host, 'people.consent', fromParent());
  await ask(host, 'people.consent', fromParent({ until: '2027-08-31', kept: 'шкаф' }));

  expect(records(host, 'Согласия')).toHaveLength(1);
  expect(records(host, 'Согласия')[0]).toMatchObject({ 'Где хранится': 'шкаф' });
});

test('what is still missing is told: a pupil of 15 signs beside the parent', async () => {
  host = await typedSchool(
    [aPupil(0, { ...WAITING, 'Год рождения наставляемого': 2011, 'Согласие на обработку персональных данных': '' })],
    [],
  );
  const { text } = await ask(host, 'people.consent', fromParent());
  expect(text).toMatch(/Этого пока мало: нет согласия на обработку персональных данных\.$/);
  expect(personAt('Наставляемые', 'Н-0001')).toMatchObject({ Статус: 'Ждёт согласия' });

  await ask(host, 'people.consent', fromParent({ signer: 'participant' }));
  expect(personAt('Наставляемые', 'Н-0001')).toMatchObject({ Статус: 'В базе' });
});

test('a signed consent outdoes a refusal in the questionnaire', async () => {
  const refused = { 'Согласие на обработку персональных данных': 'Не даю согласие' };
  host = await typedSchool(
    [],
    [aTeacher(0, { ...refused, Статус: 'Ждёт согласия', 'Учтённый статус': 'Ждёт согласия' })],
  );
  await ask(host, 'people.consent', fromParent({ personId: 'М-0001', signer: 'participant' }));

  expect(personAt('Наставники', 'М-0001')).toMatchObject({
    'Согласие на обработку персональных данных': '',
    Статус: 'В базе',
  });
});

test.each([
  ['a day to come', { date: '2026-10-18' }, /ещё не наступила/],
  ['a term before the day', { until: '2026-09-01' }, /раньше, чем оно подписано/],
  ['an agreement to nobody', { kind: 'mentor' }, /Выберите наставника/],
  ['an agreement to a mentor who is not there', { kind: 'mentor', mentorId: 'М-0009' }, /М-0009 нет в базах/],
  ['the Labour Code for a pupil', { kind: 'employee' }, /педагог-наставник/],
  ['somebody who is not there', { personId: 'Н-0404' }, /нет в базах/],
] as const)('%s is refused and nothing is written', async (_, changes, message) => {
  host = await typedSchool([aPupil(0)], [aTeacher(0)]);
  const { answer } = await reply(host, 'people.consent', fromParent(changes));

  expect(answer?.ok).toBe(false);
  expect(answer?.ok === false && answer.problems[0]?.message).toMatch(message);
  expect(records(host, 'Согласия')).toEqual([]);
});

test('a mentor from outside gets into pairs while a seen certificate holds, and no longer', async () => {
  const outsider = { 'Категория наставника': 'Специалист с предприятия' };
  host = await typedSchool([aPupil(0)], [aTeacher(0, outsider)]);
  const reasons = async (): Promise<string> => {
    const trace = await ask(host, 'pairing.trace', { menteeId: 'Н-0001', mentorId: 'М-0001' });
    return trace
      .filter(({ passed }) => !passed)
      .map(({ text }) => text)
      .join('; ');
  };
  expect(await reasons()).toContain('нет справки об отсутствии судимости');

  const certificate = { mentorId: 'М-0001', kind: 'record', issued: '2025-09-01', seenBy: 'Сидорова А. П.' } as const;
  const { text } = await ask(host, 'people.certificate', { ...certificate, until: '2026-09-01' });
  expect(text).toBe('М-0001: справка записана, действует до 01.09.2026.');
  expect(await reasons()).toContain('срок справки об отсутствии судимости истёк 01.09.2026');

  await ask(host, 'people.certificate', { ...certificate, until: '2027-09-01' });
  expect(records(host, 'Справки')).toHaveLength(1);
  expect(await reasons()).not.toContain('справк');
});

test('a line typed by hand gets its number, and is not taken for another', async () => {
  host = await typedSchool([aPupil(0, WAITING)], []);
  typeRows(host, 'Согласия', [
    { '№ участника': 'н-1', 'На что дано согласие': 'Публикация', 'Кто подписал': 'Родитель (законный представитель)' },
  ]);
  await ask(host, 'people.consent', fromParent());

  expect(records(host, 'Согласия').map((row) => row['№ согласия'])).toEqual(['С-0001', 'С-0002']);
});

test('a recording killed at any call is finished by the next one', async () => {
  host = await typedSchool([aPupil(0, WAITING)], []);
  const { cost } = await reply(host, 'people.consent', fromParent({ personId: 'Н-0001', kind: 'publication' }));
  await host.close();
  for (const fault of deaths(callsOf(cost)).filter((_, place) => place % 3 === 0)) {
    host = await typedSchool([aPupil(0, WAITING)], []);
    await reply(host, 'people.consent', fromParent(), [fault]);
    await ask(host, 'people.consent', fromParent());

    expect(records(host, 'Согласия')).toHaveLength(1);
    expect(personAt('Наставляемые', 'Н-0001')).toMatchObject({ Статус: 'В базе' });
    await host.close();
  }
  host = await typedSchool([], []);
});
