import { propose } from '../../src/pairing/propose';
import { inputOf } from './people';

const reasonsOf = (...[mentees, mentors, more]: Parameters<typeof inputOf>) =>
  propose(inputOf(mentees, mentors, more)).unmatched.map(({ kind, rule, reason }) => [kind, rule, reason]);

describe('why somebody stays without a mentor', () => {
  test('nobody offers the tag', () => {
    expect(reasonsOf([{ tags: ['#химия'] }], [{}])).toEqual([
      ['nobody', 'tags', 'Никто из наставников не указал #химия.'],
    ]);
    expect(reasonsOf([{ tags: ['#химия', '#общение'] }], [{}])[0]?.[2]).toBe(
      'Никто из наставников не указал ни #химия, ни #общение.',
    );
  });

  test('there is no mentor at all', () => {
    expect(reasonsOf([{}], [])).toEqual([['nobody', 'mentors', 'В базе пока нет ни одного наставника.']]);
  });

  test('the only one who could help is kept out by a rule', () => {
    expect(reasonsOf([{}], [{ audience: '1-4' }, { tags: ['#химия'] }])).toEqual([
      [
        'nobody',
        'audience',
        'С #математика помогает только М-0001, но пары нет: наставник указал, с кем готов работать: 1–4 классы.',
      ],
    ]);
  });

  test('of several the rule that put aside most is named, and all are counted', () => {
    const { unmatched } = propose(
      inputOf([{}], [{ audience: '1-4' }, { capacity: 0 }, { capacity: 0 }, { tags: ['#химия'] }]),
    );
    expect(unmatched).toMatchObject([
      {
        kind: 'nobody',
        rule: 'places',
        counts: { audience: 1, places: 2, tags: 1 },
        reason:
          'С #математика могли бы помочь 3\u00a0наставника, но не подходит никто. Главная причина: свободных мест нет (2 из 3).',
        waitingDays: 5,
      },
    ]);
  });

  test('the class cannot be read', () => {
    expect(reasonsOf([{ schoolClass: null }], [{ audience: '5-8' }])[0]?.[2]).toBe(
      'Класс не распознан, поэтому нельзя проверить, кто подходит по возрасту. Укажите класс.',
    );
  });

  test('a few people compete for the same places: all are named', () => {
    const { unmatched } = propose(inputOf([{}, {}, { tags: ['#химия'] }], [{}, { tags: ['#химия'], capacity: 3 }]));
    expect(unmatched).toMatchObject([
      {
        kind: 'group',
        group: { mentorIds: ['М-0001'], menteeIds: ['Н-0001', 'Н-0002'] },
        reason: 'Подходит только М-0001: 1\u00a0свободное место, желающих 2 (Н-0001, Н-0002).',
      },
    ]);
  });

  test('a place a lock holds is counted, with its holder', () => {
    const wishes = [{ menteeId: 'Н-0002', mentorId: 'М-0001', wish: 'lock' as const }];
    expect(reasonsOf([{}, {}], [{}], { wishes })).toEqual([
      [
        'group',
        undefined,
        'Подходит только М-0001: 1\u00a0свободное место, закреплено 1, желающих 2 (Н-0001, Н-0002).',
      ],
    ]);
  });

  test('a shortage for many is told by tags', () => {
    const many = Array.from({ length: 12 }, () => ({}));
    const { unmatched } = propose(inputOf(many, [{ capacity: 5 }]));
    expect(unmatched).toHaveLength(7);
    expect(new Set(unmatched.map(({ reason }) => reason))).toEqual(
      new Set(['Все подходящие наставники с #математика уже заняты: мест 5, желающих 12.']),
    );
  });

  test('a shortage no single tag explains is told for the whole block', () => {
    const many = Array.from({ length: 12 }, (_, place) => ({ tags: [place % 2 ? '#химия' : '#общение'] }));
    const { unmatched } = propose(
      inputOf(many, [
        { capacity: 5, tags: ['#общение', '#химия'] },
        { capacity: 5, tags: ['#общение', '#химия'] },
      ]),
    );
    expect(unmatched).toHaveLength(2);
    expect(unmatched[0]?.reason).toMatch(
      /^Все подходящие наставники уже заняты: на их 10 мест желающих 12\. Больше всего не хватает наставников с #/,
    );
  });

  test('under «качество» a pair that would lower the total is left out, and both aims are compared', () => {
    const weights = {
      tags: 1000,
      close: 50,
      schedule: 0,
      meeting: 0,
      wanted: 0,
      waiting: 0,
      roleModel: 0,
      mutual: 0,
      oneSided: 0,
    };
    const mentees = [
      { tags: ['#егэ', '#олимпиады', '#химия'] },
      { tags: ['#химия', '#егэ', '#олимпиады', '#методика_урока'] },
    ];
    const input = inputOf(mentees, [{ tags: ['#химия'] }, { tags: ['#методика_урока'] }], { weights });
    const { unmatched, totals, pairs } = propose({ ...input, objective: 'quality' });
    expect(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([['Н-0002', 'М-0001']]);
    expect(unmatched).toMatchObject([{ menteeId: 'Н-0001', kind: 'quality' }]);
    expect(totals.other.suggested).toBe(2);
    const price = totals.score - totals.other.score;
    expect(totals.comparison).toMatch(/^«Охват» даёт на 1\u00a0пару больше, «качество» – на \d+\u00a0балл/);
    expect(totals.comparison).toMatch(new RegExp(`Ещё одна пара стоит ${price}\u00a0балл`));
    expect(propose(input).unmatched).toEqual([]);
  });
});
