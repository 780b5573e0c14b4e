import type { Host } from '../../host/contract';
import { answerFully, CODE, declared, peopled, publish } from './questionnaires';
import { callsOf, column, deaths, menu, openSchool, records } from './school';
import { aPupil, aTeacher, many, typedSchool } from './typedSchool';

let host: Host;
afterEach(() => host.close());

const CHILD = 'Код участника (ребёнка), если вы его знаете';
const MEETINGS = 'Сколько встреч прошло?';
const code = (place: number): string => `М-${String(place + 1).padStart(4, '0')}`;

test('thirty answers to two questionnaires at once: none is lost, none is doubled', async () => {
  host = await typedSchool([], many(30, aTeacher));
  await publish(host, 'interim-mentor', 'satisfaction-mentor');

  await Promise.all(
    Array.from({ length: 30 }, (_, place) =>
      answerFully(
        host,
        place % 2 ? 'interim-mentor' : 'satisfaction-mentor',
        { [CODE]: code(place) },
        { trigger: true },
      ),
    ),
  );
  await host.fire('hourly');

  const rows = records(host, 'Обратная связь');
  expect(rows.map((row) => row['Код участника']).sort()).toEqual(Array.from({ length: 30 }, (_, place) => code(place)));
  expect(new Set(rows.map((row) => row['№ ответа'])).size).toBe(30);
  expect(new Set(column(host, 'Принятые ответы', 'Код ответа')).size).toBe(30);
  expect(records(host, 'Принятые ответы')).toHaveLength(30);
}, 240_000);

test('killed at any call and run again, an answer is one row and its person has one preference', async () => {
  host = await openSchool();
  await peopled(host);
  await publish(host, 'preferences-mentee');
  const first = 'С кем из наставников вы хотели бы работать больше всего?';
  const never = 'С кем из наставников вам было бы некомфортно? (увидит только куратор)';
  const id = await answerFully(host, 'preferences-mentee', { [CODE]: 'Н-0001', [first]: 'М-0009', [never]: 'М-0008' });
  const calls = callsOf(await menu(host, 'receiveAnswers'));
  let number = 0;
  for (const fault of deaths(calls)) {
    number += 1;
    await answerFully(
      host,
      'preferences-mentee',
      { [CODE]: 'Н-0001', [first]: `М-${1000 + number}`, [never]: `М-${2000 + number}` },
      { trigger: false, edits: id },
    );
    await host.run('receiveAnswers', [], { faults: [fault] });
    await menu(host, 'receiveAnswers');

    expect(column(host, 'Предпочтения', 'Первый выбор')).toEqual([`М-${1000 + number}`]);
    const mentee = records(host, 'Наставляемые')[0];
    expect(String(mentee?.['Предпочтения после групповой встречи'])).toMatch(new RegExp(`^М-${1000 + number}`));
    expect(mentee?.['С кем нежелательно']).toBe(`М-${2000 + number}`);
  }
  expect(number).toBeGreaterThan(10);
}, 240_000);

const BUDGET = 15;

test('five hundred answers to one questionnaire are taken in within fifteen round trips', async () => {
  host = await typedSchool([], many(500, aTeacher));
  await publish(host, 'interim-mentor');
  for (let place = 0; place < 500; place++)
    await answerFully(host, 'interim-mentor', { [CODE]: code(place), [MEETINGS]: '7' });

  const cost = await menu(host, 'receiveAnswers');

  expect(records(host, 'Обратная связь')).toHaveLength(500);
  expect(cost.roundTrips).toBeLessThanOrEqual(BUDGET);
}, 240_000);

test.each([
  ['a wish that reaches the base', 'preferences-mentee'],
  ['a request about a child that reaches the base', 'child-parent'],
  ['an answer without a person', 'preliminary'],
  ['an answer of the curator', 'curator-review'],
  ['a long measure', 'measure-peers-mentor-before'],
])(
  '%s: many answers and repeated ones are taken in within the budget by the trigger',
  async (_, key) => {
    host = await typedSchool(many(20, aPupil), many(20, aTeacher));
    await publish(host, key);
    const costs: number[] = [];
    host.on((event) => {
      if (event.type === 'cost' && event.run === 'onFormAnswer') costs.push(event.cost.roundTrips);
    });
    const rows = () => records(host, declared(key).registry.sheet).length;
    for (const round of ['первый', 'второй'])
      for (let place = 0; place < 20; place++) {
        const [mentee, mentor] = [code(place).replace('М', 'Н'), code(place)];
        const own = declared(key).respondent === 'mentor' ? mentor : mentee;
        const texts = { 'Что для вас особенно ценно в программе?': round, 'Второй выбор (можно не отвечать)': round };
        await answerFully(host, key, { [CODE]: own, [CHILD]: mentee, ...texts }, { trigger: place === 19 });
      }

    expect(rows()).toBe(declared(key).repeats === 'never' ? 40 : 20);
    expect(costs).toHaveLength(2);
    expect(Math.max(...costs)).toBeLessThanOrEqual(BUDGET);
  },
  60_000,
);
