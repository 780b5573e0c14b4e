import type { CuratorWish } from '../../src/pairing/input';
import { propose } from '../../src/pairing/propose';
import { inputOf } from './people';

const lock = (menteeId: string, mentorId: string): CuratorWish => ({ menteeId, mentorId, wish: 'lock' });
const forbid = (menteeId: string, mentorId: string): CuratorWish => ({ menteeId, mentorId, wish: 'forbid' });
const idsOf = (input: Parameters<typeof propose>[0]) =>
  propose(input).pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);

describe('a proposal', () => {
  test('pairs everybody it can, even if single pairs score less', () => {
    const mentees = [{ tags: ['#химия'] }, { tags: ['#химия', '#общение'] }];
    expect(idsOf(inputOf(mentees, [{ tags: ['#химия'] }, { tags: ['#общение'] }]))).toEqual([
      'Н-0001 М-0001',
      'Н-0002 М-0002',
    ]);
  });

  test('explains a pair: common and missing tags, time, format, wish, load, alternatives', () => {
    const mentee = {
      tags: ['#математика', '#общение', '#химия'],
      times: ['Сб'],
      meeting: ['Очно'],
      wanted: ['Учитель'],
      joined: '2026-09-19',
    };
    const { pairs } = propose(
      inputOf(
        [mentee],
        [
          {
            tags: ['#математика', '#биология'],
            times: ['Сб', 'Вс'],
            meeting: ['Смешанный'],
            capacity: 3,
            audience: '05.09.2026',
          },
          { tags: ['#общение'], capacity: 2 },
        ],
      ),
    );
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      mentorId: 'М-0001',
      form: 'педагог – ученик',
      locked: false,
      commonTags: ['#математика'],
      missingTags: ['#общение', '#химия'],
      load: { taken: 1, places: 3 },
      reasons: [
        'Общие теги: #математика.',
        'Близкие теги: #химия (близко: #биология).',
        'Удобное время совпадает: Сб.',
        'Формат встреч подходит: Очно.',
        'Хотел(а) в наставники учителя – совпало.',
        'Ждёт 1\u00a0день.',
        'Таблица превратила классы наставника в дату; прочитано как 5–9 классы.',
      ],
    });
    const [alternative] = pairs[0]?.alternatives ?? [];
    expect(alternative?.mentorId).toBe('М-0002');
    expect(alternative?.cost).toEqual({ pairs: 0, score: (pairs[0]?.score ?? 0) - (alternative?.score ?? 0) });
    expect(alternative?.note).toMatch(/^сумма меньше на \d+\u00a0балл/);
  });

  test('says so where the request has no recognised tags', () => {
    expect(propose(inputOf([{ tags: [] }], [{}])).pairs[0]?.reasons[0]).toBe(
      'Теги запроса не распознаны – подобрано по остальным признакам.',
    );
  });

  test('puts several mentees with one mentor up to the places', () => {
    const { pairs, unmatched } = propose(inputOf([{}, {}, {}], [{ capacity: 2 }]));
    expect(pairs.map(({ load }) => load)).toEqual([
      { taken: 2, places: 2 },
      { taken: 2, places: 2 },
    ]);
    expect(unmatched).toHaveLength(1);
  });

  test('spreads the load where points do not decide', () => {
    const { pairs } = propose(inputOf([{}, {}], [{ capacity: 2 }, { capacity: 2 }]));
    expect(new Set(pairs.map(({ mentorId }) => mentorId)).size).toBe(2);
  });

  test('counts pairs at work as load and leaves their mentees alone', () => {
    const running = [{ menteeId: 'Н-0001', mentorId: 'М-0001' }];
    const { pairs, totals, blocked } = propose(inputOf([{}, {}], [{ capacity: 2 }], { running }));
    expect(pairs.map(({ menteeId, load }) => [menteeId, load])).toEqual([['Н-0002', { taken: 2, places: 2 }]]);
    expect(totals).toMatchObject({ mentees: 1, suggested: 1, places: 1, alreadyPaired: 1 });
    expect(blocked).toMatchObject([{ id: 'Н-0001', rule: 'menteeFree' }]);
  });

  test('names everybody a rule keeps out, with the reason', () => {
    const { blocked } = propose(inputOf([{ guardianConsent: null }], [{ capacity: 0 }]));
    expect(blocked).toEqual([
      {
        id: 'Н-0001',
        side: 'mentee',
        rule: 'menteeConsent',
        reason: 'Нет письменного согласия родителя.',
        waitingDays: 5,
      },
      { id: 'М-0001', side: 'mentor', rule: 'places', reason: 'Наставник сейчас никого не берёт.', waitingDays: null },
    ]);
  });

  test('of an empty school is empty and proven', () => {
    const proposal = propose(inputOf([], []));
    expect(proposal).toMatchObject({ pairs: [], unmatched: [], blocked: [], certificate: { valid: true } });
    expect(proposal.totals).toMatchObject({ mentees: 0, suggested: 0, score: 0, places: 0 });
  });

  test('gives both aims side by side and the price of one more pair', () => {
    const mentees = [{ tags: ['#математика'] }, { tags: ['#математика', '#химия', '#общение'] }];
    const { totals } = propose(
      inputOf(mentees, [{ tags: ['#математика', '#химия', '#общение'] }, { tags: ['#общение'] }]),
    );
    expect(totals.suggested).toBe(2);
    expect(totals.other.score).toBeGreaterThanOrEqual(totals.score);
    expect(totals.other.suggested).toBeLessThanOrEqual(2);
  });
});

describe('the curator’s decisions', () => {
  test('a locked pair is kept, also against tags and age, and says so', () => {
    const { pairs } = propose(
      inputOf([{ tags: ['#химия'] }, {}], [{ audience: '1-4' }, {}], { wishes: [lock('Н-0001', 'М-0001')] }),
    );
    expect(pairs).toMatchObject([
      { menteeId: 'Н-0001', mentorId: 'М-0001', locked: true },
      { menteeId: 'Н-0002', mentorId: 'М-0002', locked: false },
    ]);
    expect(pairs[0]?.reasons.at(-1)).toBe(
      'Закреплено вами, хотя ни одного общего или близкого тега; наставник указал, с кем готов работать: 1–4 классы.',
    );
  });

  test('a forbidden pair is not proposed', () => {
    expect(idsOf(inputOf([{}], [{}, {}], { wishes: [forbid('Н-0001', 'М-0001')] }))).toEqual(['Н-0001 М-0002']);
  });

  test('a lock never overrules consent: the conflict is reported in words', () => {
    const { pairs, conflicts } = propose(
      inputOf([{ guardianConsent: null }], [{ capacity: 0 }], { wishes: [lock('Н-0001', 'М-0001')] }),
    );
    expect(pairs).toEqual([]);
    expect(conflicts).toEqual([
      {
        locks: [{ menteeId: 'Н-0001', mentorId: 'М-0001' }],
        text: 'Закрепление Н-0001 – М-0001 невозможно: нет письменного согласия родителя; наставник сейчас никого не берёт.',
      },
    ]);
  });

  test('locks beyond the places of a mentor are set aside as one set', () => {
    const wishes = ['Н-0001', 'Н-0002', 'Н-0003'].map((id) => lock(id, 'М-0001'));
    const { conflicts, pairs } = propose(inputOf([{}, {}, {}], [{ capacity: 2 }], { wishes }));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.locks).toHaveLength(3);
    expect(conflicts[0]?.text).toBe(
      'За наставником М-0001 закреплено больше, чем у него мест: свободно 2, закреплено 3\u00a0человека (Н-0001, Н-0002, Н-0003). Снимите лишние закрепления.',
    );
    expect(pairs.every(({ locked }) => !locked)).toBe(true);
  });

  test('one mentee locked to two mentors is a conflict', () => {
    const wishes = [lock('Н-0001', 'М-0001'), lock('Н-0001', 'М-0002')];
    const { conflicts } = propose(inputOf([{}], [{}, {}], { wishes }));
    expect(conflicts.map(({ text }) => text)).toEqual([
      'Н-0001 закреплён за несколькими наставниками: М-0001, М-0002. Оставьте одно закрепление.',
    ]);
  });

  test('a pair both locked and forbidden, and a lock on somebody removed, are conflicts', () => {
    const wishes = [lock('Н-0001', 'М-0001'), forbid('Н-0001', 'М-0001'), lock('Н-0009', 'М-0001')];
    const { conflicts } = propose(inputOf([{}], [{}], { wishes }));
    expect(conflicts.map(({ text }) => text)).toEqual([
      'Закрепление Н-0001 – М-0001 невозможно: вы запретили эту пару.',
      'Закрепление Н-0009 – М-0001 невозможно: Н-0009 нет среди наставляемых.',
    ]);
  });

  test('a lock whose pair is at work already is fulfilled, not a conflict', () => {
    const running = [{ menteeId: 'Н-0001', mentorId: 'М-0001' }];
    const { conflicts, pairs } = propose(inputOf([{}], [{}], { wishes: [lock('Н-0001', 'М-0001')], running }));
    expect([conflicts, pairs]).toEqual([[], []]);
  });
});

describe('an earlier proposal', () => {
  const mentees = [{ tags: ['#химия'] }, { tags: ['#химия'], joined: '2026-01-01' }];
  const mentors = [{ tags: ['#химия'] }, { tags: ['#биология'] }];

  test('is kept where that costs no pair, though points would change it', () => {
    const plain = idsOf(inputOf(mentees, [{ tags: ['#химия'], times: ['Сб'] }, { tags: ['#биология'] }]));
    const previous = [
      { menteeId: 'Н-0001', mentorId: plain[0]?.endsWith('1') ? 'М-0002' : 'М-0001' },
      { menteeId: 'Н-0002', mentorId: plain[0]?.endsWith('1') ? 'М-0001' : 'М-0002' },
    ];
    const proposal = propose(inputOf(mentees, mentors, { previous }));
    expect(proposal.pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))).toEqual(previous);
    expect(proposal.totals).toMatchObject({
      changed: 0,
      score: proposal.pairs.reduce((sum, { score }) => sum + score, 0),
    });
  });

  test('gives way where somebody would lose their mentor', () => {
    const seekers = [{ tags: ['#химия', '#общение'] }, { tags: ['#химия'] }];
    const helpers = [{ tags: ['#химия'] }, { tags: ['#общение'] }];
    const previous = [{ menteeId: 'Н-0001', mentorId: 'М-0001' }];
    const { pairs, totals } = propose(inputOf(seekers, helpers, { previous }));
    expect(pairs.map(({ mentorId }) => mentorId)).toEqual(['М-0002', 'М-0001']);
    expect(totals.changed).toBe(1);
  });

  test('of people who are gone does no harm', () => {
    expect(idsOf(inputOf([{}], [{}], { previous: [{ menteeId: 'Н-0077', mentorId: 'М-0001' }] }))).toEqual([
      'Н-0001 М-0001',
    ]);
  });
});
