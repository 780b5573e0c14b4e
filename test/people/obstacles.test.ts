import { gather } from '../../src/pairing/gather';
import { type CardPerson, obstaclesOf } from '../../src/people/obstacles';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { inputOf } from '../pairing/people';
import { FREE, standing } from './standings';

const ofMentee = (wish: Partial<Mentee>, more: Partial<CardPerson> = {}) =>
  obstaclesOf({
    id: 'Н-0001',
    name: 'Зорина Алиса Петровна',
    gathered: gather(inputOf([wish], [])),
    standing: standing('mentee'),
    rules: FREE,
    reason: '',
    suspicions: [],
    ...more,
  });

const ofMentor = (wish: Partial<Mentor>, more: Partial<CardPerson> = {}) =>
  obstaclesOf({
    id: 'М-0001',
    name: 'Громова Татьяна Петровна',
    gathered: gather(inputOf([], [wish])),
    standing: standing('mentor'),
    rules: FREE,
    reason: '',
    suspicions: [],
    ...more,
  });

test('a mentor whom nothing blocks has no obstacles', () => {
  expect(ofMentor({})).toEqual([]);
});

test('a mentee without a pair is told what the search said, with the way there', () => {
  expect(ofMentee({}, { reason: 'Пары пока нет. Все места заняты.' })).toEqual([
    {
      id: 'unmatched',
      text: 'Пары пока нет. Все места заняты.',
      actions: [{ caption: 'Подобрать пару', deed: { kind: 'window', window: 'pairing' } }],
    },
  ]);
  expect(
    ofMentee({ status: 'В паре' }, { standing: standing('mentee', { status: 'В паре', runningPairs: 1 }) }),
  ).toEqual([]);
});

test('every obstacle is named at once, each with the button that helps first', () => {
  const found = ofMentee({ guardianConsent: 'Сдам позже', tags: [] });

  expect(found.map(({ id, actions }) => [id, actions[0]?.caption])).toEqual([
    ['menteeConsent', 'Записать согласие'],
    ['tags', 'Вписать теги'],
  ]);
});

test('a name that cannot be read is put right, not signed for', () => {
  const [found] = ofMentee({ name: null }, { name: null });

  expect(found?.actions[0]?.caption).toBe('Исправить имя');
});

test('a mentor from outside without a certificate, full or with a doubtful status gets the form for it', () => {
  expect(ofMentor({ role: 'Студент', certificate: 'Нет' })[0]).toMatchObject({
    actions: [{ deed: { kind: 'form', form: 'certificate' } }],
  });
  expect(ofMentor({ capacity: 0 })[0]).toMatchObject({
    text: 'Наставник сейчас никого не берёт',
    actions: [{ deed: { kind: 'row', place: { sheet: 'mentors', id: 'М-0001', column: 'capacity' } } }],
  });
  expect(ofMentor({}, { standing: standing('mentor', { status: 'Обучен(а)' }) })[0]).toMatchObject({
    id: 'doubt',
    actions: [{ deed: { kind: 'form', form: 'status' } }],
  });
});

test('what the school asks of mentors blocks until it is recorded', () => {
  const strict = { registryOnly: true, interviewNeeded: true, trainingHours: 16 };

  expect(ofMentor({}, { rules: strict }).map(({ id }) => id)).toEqual(['interview', 'training']);
  const proven = standing('mentor', { interview: 'Готов', hours: 16, courses: 2 });
  expect(ofMentor({}, { rules: strict, standing: proven })).toEqual([]);
});

test('a row that may be the same person is offered for comparison from either side', () => {
  const suspicions = [{ one: 'Н-0001', other: 'Н-0005', reason: 'ФИО совпадает' }];

  expect(ofMentee({}, { suspicions }).slice(1)).toEqual([
    {
      id: 'like Н-0005',
      text: 'Похоже на Н-0005: ФИО совпадает',
      actions: [
        { caption: 'Сравнить', deed: { kind: 'window', window: 'duplicates' } },
        { caption: 'К похожей строке', deed: { kind: 'row', place: { sheet: 'mentees', id: 'Н-0005', column: '' } } },
      ],
    },
  ]);
  expect(ofMentee({ id: 'Н-0005' }, { id: 'Н-0005', suspicions })[1]?.text).toBe('Похоже на Н-0001: ФИО совпадает');
  expect(ofMentor({}, { suspicions })).toEqual([]);
});
