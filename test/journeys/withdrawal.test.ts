import type { Host } from '../../host/contract';
import type { Calls } from '../../src/panels';
import { ask, menu, prepareOnce, records, reply, smallSchool } from './school';

type Request = Calls['people.withdraw']['argument'];

let host: Host;
let paired: Awaited<ReturnType<typeof prepareOnce>>;

/** A school of two pairs, the parent of the first mentee known by name; nothing but the sheets and forms knows them. */
beforeAll(async () => {
  paired = await prepareOnce(async (school) => {
    await smallSchool(2, 2, school);
    await ask(school, 'pairing.search', { objective: 'coverage' });
    await ask(school, 'pairing.accept', { menteeIds: null });
  });
});

afterAll(() => paired.remove());
afterEach(() => host.close());

const request = (changes: Partial<Request> = {}): Request => ({
  personId: 'Н-0001',
  kind: 'data',
  erase: false,
  ...changes,
});

const SHEETS = ['Наставляемые', 'Наставники', 'Пары', 'Подбор', 'Журнал', 'Для отмены', 'Документы', 'Согласия'];
const everywhere = (sheets = SHEETS): string => JSON.stringify(sheets.map((sheet) => host.values(sheet)));
const rowOf = (sheet: string, id: string) => records(host, sheet).find((row) => Object.values(row).includes(id)) ?? {};
const pairOf = (menteeId: string) => records(host, 'Пары').find((row) => row['№ наставляемого'] === menteeId) ?? {};

const NAME = 'Зорина Алёна Петровна';

test('the person leaves at once, the pair ends, the mentor is free again and may be proposed to others', async () => {
  host = await paired.open();
  const pair = pairOf('Н-0001');
  const mentorId = String(pair['№ наставника']);
  const { stoppedPairs, erased, act, advice } = await ask(host, 'people.withdraw', request());

  expect(stoppedPairs).toEqual([pair['№ пары']]);
  expect({ erased, act }).toEqual({ erased: false, act: '' });
  expect(advice.join(' ')).toContain(`Подберите новую пару: ${mentorId}`);
  expect(pairOf('Н-0001')).toMatchObject({ Статус: 'Прекращена' });
  expect(rowOf('Наставляемые', 'Н-0001')).toMatchObject({
    Статус: 'Выбыл(а)',
    'Причина статуса': 'согласие на обработку персональных данных отозвано',
    'ФИО наставника': '',
    'ФИО наставляемого': NAME,
  });
  expect(rowOf('Наставники', mentorId)).toMatchObject({ Статус: 'В базе', 'ФИО наставляемого (наставляемых)': '' });
  expect(records(host, 'Согласия')[0]).toMatchObject({ '№ участника': 'Н-0001' });

  const { suggestions } = await ask(host, 'pairing.search', { objective: 'coverage' });
  expect(JSON.stringify(suggestions)).not.toContain('Н-0001');
  const trace = await ask(host, 'pairing.trace', { menteeId: 'Н-0001', mentorId });
  expect(
    trace
      .filter(({ passed }) => !passed)
      .map(({ text }) => text)
      .join(),
  ).toContain('отозвано');
});

test('a withdrawal taken twice changes nothing the second time', async () => {
  host = await paired.open();
  const first = await ask(host, 'people.withdraw', request());
  const before = everywhere(['Наставляемые', 'Наставники', 'Пары', 'Согласия', 'Журнал']);
  const second = await ask(host, 'people.withdraw', request());

  expect(second.stoppedPairs).toEqual(first.stoppedPairs);
  expect(everywhere(['Наставляемые', 'Наставники', 'Пары', 'Согласия', 'Журнал'])).toBe(before);
});

test('an erasure forgets the person everywhere, in the form too, and the act names the code alone', async () => {
  host = await paired.open();
  expect(everywhere()).toContain(NAME);
  const answers = () => host.forms().flatMap(({ responses }) => responses).length;
  const before = answers();
  const { erased, act, advice } = await ask(host, 'people.withdraw', request({ erase: true }));

  expect(erased).toBe(true);
  expect(advice.filter((line) => line.includes('акт не создан'))).toEqual([]);
  expect(everywhere()).not.toMatch(/Зорина Алёна|Зорина А\.|900 000-21-00|9000002100/);
  expect(rowOf('Наставляемые', 'Н-0001')).toMatchObject({ 'ФИО наставляемого': '', Статус: 'Выбыл(а)' });
  expect(rowOf('Наставляемые', 'Н-0002')).toMatchObject({ 'ФИО наставляемого': 'Зорина Борис Петровна' });
  expect(answers()).toBe(before - 1);
  expect(act).toMatch(/^https?:/);
  const line = records(host, 'Документы').find((row) => row.Вид === 'erasure-act');
  expect(line).toMatchObject({ 'Для кого': 'Н-0001', Ссылка: act });
  expect(String(rowOf('Согласия', 'Н-0001')['Что стёрто'])).toContain('лист «Наставляемые»: ФИО наставляемого');
  expect(advice.join(' ')).toMatch(/История версий.*Ответы на форму/);
});

test('an erasure asked for twice finds nothing more to erase and makes no second act', async () => {
  host = await paired.open();
  const first = await ask(host, 'people.withdraw', request({ erase: true }));
  const before = everywhere();
  const second = await ask(host, 'people.withdraw', request({ erase: true }));

  expect(second.act).toBe(first.act);
  expect(everywhere()).toBe(before);
});

test('a mentor who leaves frees the mentees, and no row of theirs names the mentor any more', async () => {
  host = await paired.open();
  const { 'ФИО наставника': name } = rowOf('Наставники', 'М-0001');
  const own = records(host, 'Пары').filter((row) => row['№ наставника'] === 'М-0001');
  const mentees = own.map((row) => String(row['№ наставляемого']));
  expect(mentees.length).toBeGreaterThan(0);
  const { stoppedPairs } = await ask(host, 'people.withdraw', request({ personId: 'М-0001', erase: true }));

  expect(stoppedPairs).toEqual(own.map((row) => row['№ пары']));
  for (const id of mentees) {
    expect(rowOf('Наставляемые', id)).toMatchObject({ Статус: 'В резерве', 'ФИО наставника': '' });
    expect(pairOf(id)).toMatchObject({ Статус: 'Прекращена', Наставник: '', '№ наставника': 'М-0001' });
  }
  expect(everywhere()).not.toContain(String(name));
  expect(rowOf('Наставники', 'М-0001')).toMatchObject({ Статус: 'Выбыл(а)', 'ФИО наставника': '' });
});

test('a consent signed after the withdrawal lets the person in again, one of before does not', async () => {
  host = await paired.open();
  await ask(host, 'people.withdraw', request());
  const consent = { personId: 'Н-0001', kind: 'data', signer: 'guardian', until: '', kept: '' } as const;
  const { text } = await ask(host, 'people.consent', { ...consent, date: '2026-09-19' });
  expect(text).toMatch(/Этого пока мало: .*отозвано\.$/);

  const { answer } = await reply(host, 'people.status', {
    personId: 'Н-0001',
    status: 'В базе',
    reason: '',
    date: '2026-09-20',
  });
  expect(answer?.ok).toBe(false);
});

test('documents made earlier are listed, not recalled', async () => {
  host = await paired.open();
  const form = await ask(host, 'documents.view', { kind: 'D7' });
  const values = Object.fromEntries(
    form.fields.map(({ name, value, kind }) => [name, value || (kind === 'date' ? '21.09.2026' : '12')]),
  );
  const chosen = { Пары: records(host, 'Пары').map((row) => String(row['№ пары'])) };
  const { made } = await ask(host, 'documents.create', {
    kind: 'D7',
    values,
    chosen,
    rows: {},
    forms: {},
    subjectIds: [],
  });
  const { documents, advice } = await ask(host, 'people.withdraw', request());

  expect(documents).toEqual([{ title: expect.stringMatching(/пар.* № /), link: made[0]?.link }]);
  expect(advice.join(' ')).toContain('стоят в приказе');
});

test('a parent who refuses one mentor ends that pair only, and the two are not proposed again', async () => {
  host = await paired.open();
  const mentorId = String(pairOf('Н-0001')['№ наставника']);
  await ask(host, 'people.withdraw', request({ kind: 'mentor', mentorId }));

  expect(pairOf('Н-0001')).toMatchObject({ Статус: 'Прекращена' });
  expect(pairOf('Н-0002')).toMatchObject({ Статус: 'Сформирована' });
  expect(rowOf('Наставляемые', 'Н-0001')).toMatchObject({ Статус: 'В резерве' });
  const { suggestions } = await ask(host, 'pairing.search', { objective: 'coverage' });
  expect(suggestions.map(({ mentee, mentor }) => `${mentee.id} ${mentor.id}`)).not.toContain(`Н-0001 ${mentorId}`);
});

test('somebody with the same name keeps it', async () => {
  host = await paired.open();
  host.type('Наставляемые', 4, 1, [['', NAME]]);
  await menu(host, 'receiveAnswers');
  await ask(host, 'people.withdraw', request({ erase: true }));

  expect(records(host, 'Наставляемые').map((row) => row['ФИО наставляемого'])).toEqual([
    '',
    'Зорина Борис Петровна',
    NAME,
  ]);
  expect(pairOf('Н-0001').Наставляемый).toBe('');
});

test('the answers that were taken in do not bring the erased back to life', async () => {
  host = await paired.open();
  await ask(host, 'people.withdraw', request({ erase: true }));
  await menu(host, 'receiveAnswers');
  expect(records(host, 'Наставляемые')).toHaveLength(2);
  expect(everywhere()).not.toContain(NAME);
});
