import type { ChainRules, Standing } from '../../src/people/standing';
import { nextSteps, provenStatus, statusDoubt, stepRefusal } from '../../src/people/statusChain';
import { FREE, standing } from './standings';

const STRICT: ChainRules = { registryOnly: true, interviewNeeded: true, trainingHours: 16 };

const mentor = (wish: Partial<Standing> = {}): Standing => standing('mentor', wish);
const mentee = (wish: Partial<Standing> = {}): Standing => standing('mentee', wish);
const ORDER = '№ 12-о от 15.10.2026';

describe('a mentor', () => {
  test('goes the whole chain when a school asks for everything', () => {
    const proofs: Partial<Standing> = { interview: 'Готов', hours: 16, courses: 2, registryOrder: ORDER };
    const way = ['Ждёт согласия', 'В базе', 'Отобран(а)', 'Обучен(а)', 'В реестре'];
    for (const [place, status] of way.slice(0, -1).entries())
      expect(stepRefusal(mentor({ ...proofs, status }), way[place + 1] ?? '', STRICT)).toBe('');
    expect(stepRefusal(mentor({ ...proofs, status: 'В реестре', runningPairs: 1 }), 'В паре', STRICT)).toBe('');
    expect(stepRefusal(mentor({ ...proofs, status: 'В паре' }), 'Завершил(а)', STRICT)).toBe('');
  });

  test('is paired straight from the base where the school asks for nothing more', () => {
    expect(stepRefusal(mentor({ runningPairs: 1 }), 'В паре', FREE)).toBe('');
  });

  test.each<[string, Partial<Standing>, string, ChainRules, string]>([
    [
      'is not taken into the base without consent',
      { status: 'Ждёт согласия', gateReason: 'нет согласия на обработку персональных данных' },
      'В базе',
      FREE,
      'условие не выполнено: нет согласия на обработку персональных данных',
    ],
    [
      'is not selected without an interview',
      {},
      'Отобран(а)',
      FREE,
      'условие не выполнено: нет собеседования с результатом «Готов» или «Обучение»',
    ],
    [
      'is not selected after a refusal',
      { interview: 'Отказ' },
      'Отобран(а)',
      FREE,
      'условие не выполнено: последнее собеседование закончилось отказом',
    ],
    [
      'is not trained without a record',
      { interview: 'Готов' },
      'Обучен(а)',
      FREE,
      'условие не выполнено: нет записи на листе «Обучение»',
    ],
    [
      'is not trained with too few hours',
      { interview: 'Готов', hours: 8, courses: 1 },
      'Обучен(а)',
      STRICT,
      'условие не выполнено: пройдено часов обучения: 8 из 16',
    ],
    [
      'is not in the register without an order',
      {},
      'В реестре',
      FREE,
      'условие не выполнено: нет номера и даты в столбце «Приказ о реестре»',
    ],
    [
      'sent to school is not in the register before it',
      { interview: 'Обучение', registryOrder: ORDER },
      'В реестре',
      FREE,
      'условие не выполнено: нет записи на листе «Обучение»',
    ],
    [
      'refused at the interview is not in the register even by an order',
      { interview: 'Отказ', registryOrder: ORDER },
      'В реестре',
      FREE,
      'условие не выполнено: последнее собеседование закончилось отказом',
    ],
    [
      'is not paired outside the register where only it counts',
      { runningPairs: 1 },
      'В паре',
      STRICT,
      'условие не выполнено: наставника нет в утверждённом реестре',
    ],
    ['does not leave without a reason', {}, 'Выбыл(а)', FREE, 'условие не выполнено: не указана причина'],
    [
      'does not leave out of a running pair',
      { status: 'В паре', runningPairs: 1 },
      'Выбыл(а)',
      FREE,
      'условие не выполнено: есть действующая пара – сначала завершите или прекратите её; не указана причина',
    ],
    [
      'does not finish from the base',
      {},
      'Завершил(а)',
      FREE,
      'из статуса «В базе» нельзя перейти сразу в «Завершил(а)», можно в «Ждёт согласия», «Отобран(а)», «Обучен(а)», «В реестре», «В паре», «В резерве», «Выбыл(а)»',
    ],
    [
      'cannot have a status of no chain',
      {},
      'Отдыхает',
      FREE,
      'такого статуса нет, есть «Ждёт согласия», «В базе», «Отобран(а)», «Обучен(а)», «В реестре», «В резерве», «В паре», «Завершил(а)», «Выбыл(а)»',
    ],
  ])('%s', (_, wish, to, rules, text) => {
    expect(stepRefusal(mentor(wish), to, rules)).toBe(text);
  });

  test('returns after a stopped pair to where the records put them', () => {
    expect(provenStatus(mentor({ status: 'В паре' }), FREE)).toBe('В базе');
    expect(provenStatus(mentor({ interview: 'Готов' }), FREE)).toBe('Отобран(а)');
    expect(provenStatus(mentor({ interview: 'Готов', courses: 1 }), FREE)).toBe('Обучен(а)');
    expect(provenStatus(mentor({ registryOrder: ORDER }), FREE)).toBe('В реестре');
    expect(provenStatus(mentor({ registryOrder: ORDER, gateReason: 'отозвано' }), FREE)).toBe('Ждёт согласия');
  });
});

describe('a mentee', () => {
  test('comes into the base, waits in reserve, is paired and finishes', () => {
    expect(stepRefusal(mentee({ status: 'Ждёт согласия' }), 'В базе', FREE)).toBe('');
    expect(stepRefusal(mentee(), 'В резерве', FREE)).toBe('');
    expect(stepRefusal(mentee({ status: 'В резерве', runningPairs: 1 }), 'В паре', FREE)).toBe('');
    expect(stepRefusal(mentee({ status: 'В паре' }), 'Завершил(а)', FREE)).toBe('');
  });

  test('has no place in the chain of mentors', () => {
    expect(stepRefusal(mentee(), 'В реестре', FREE)).toContain('такого статуса нет');
  });
});

test('the steps offered name what is in the way of each', () => {
  const steps = nextSteps(mentor({ interview: 'Готов' }), FREE);

  expect(steps.find(({ status }) => status === 'Отобран(а)')).toEqual({
    status: 'Отобран(а)',
    refusal: '',
    needsReason: false,
  });
  expect(steps.find(({ status }) => status === 'Выбыл(а)')).toMatchObject({ refusal: '', needsReason: true });
  expect(steps.find(({ status }) => status === 'В паре')?.refusal).toContain('нет действующей пары');
});

test.each<[Standing, string]>([
  [mentor(), ''],
  [mentor({ status: null }), 'статус не указан'],
  [mentor({ status: 'Отдыхает' }), 'такого статуса нет в списке программы'],
  [mentor({ status: 'В реестре' }), 'нет номера и даты в столбце «Приказ о реестре»'],
  [mentor({ status: 'В паре' }), 'нет действующей пары на листе «Пары»'],
  [mentee({ status: 'Завершил(а)', runningPairs: 1 }), 'есть действующая пара – сначала завершите или прекратите её'],
  [
    mentee({ status: 'В базе', gateReason: 'не указана дата подписания согласия' }),
    'не указана дата подписания согласия',
  ],
])('a status nothing bears out is doubted: %#', (standing, doubt) => {
  expect(statusDoubt(standing, FREE)).toBe(doubt);
});
