import { propose } from '../../src/pairing/propose';
import type { Mentee } from '../../src/registries/mentees';
import type { Mentor } from '../../src/registries/mentors';
import { inputOf } from './people';

const proposalOf = (mentees: readonly Partial<Mentee>[], mentors: readonly Partial<Mentor>[]) =>
  propose(inputOf(mentees, mentors));
const pairsOf = (...people: Parameters<typeof proposalOf>) =>
  proposalOf(...people).pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);

const named = [{ name: 'Кузнецова Ольга Владимировна' }, { name: 'Морозов Денис Алексеевич' }];

describe('a pair somebody does not want', () => {
  test.each([
    ['М-0001'],
    ['м-1'],
    ['M-0001'],
    ['1'],
    ['Кузнецова Ольга Владимировна'],
    ['кузнецова ольга'],
    ['Кузнецова О.В.'],
    ['Кузнецова'],
    ['Иванов Пётр; Кузнецова О. В.'],
  ])('is not proposed when the mentee wrote «%s»', (avoid) => {
    expect(pairsOf([{ avoid }], named)).toEqual(['Н-0001 М-0002']);
    expect(pairsOf([{ guardianRefusal: avoid }], named)).toEqual(['Н-0001 М-0002']);
  });

  test('is not proposed when the mentor wrote it', () => {
    expect(pairsOf([{}], [{ avoid: 'Н-0001' }, {}])).toEqual(['Н-0001 М-0002']);
  });

  test('is refused without telling who asked for it', () => {
    const byMentee = proposalOf([{ avoid: 'М-0001', name: 'Зорина Алиса Петровна' }], [named[0] ?? {}]);
    const byMentor = proposalOf([{ name: 'Зорина Алиса Петровна' }], [{ ...named[0], avoid: 'Н-0001' }]);

    expect(byMentor.unmatched).toEqual(byMentee.unmatched);
    expect(byMentee.unmatched[0]?.reason).toContain('пожелание участника');
    expect(JSON.stringify(byMentee)).not.toContain('Кузнецова');
  });

  test('is not made even by a lock', () => {
    const wishes = [{ menteeId: 'Н-0001', mentorId: 'М-0001', wish: 'lock' as const }];
    const { pairs, conflicts } = propose(inputOf([{ guardianRefusal: '1' }], [{}], { wishes }));

    expect(pairs).toEqual([]);
    expect(conflicts[0]?.text).toContain('пожелание семьи');
  });

  test('excludes everybody of that name, to be on the safe side', () => {
    const twins = [{ name: 'Кузнецова Ольга Владимировна' }, { name: 'Кузнецова Ольга Петровна' }, named[1] ?? {}];
    expect(pairsOf([{ avoid: 'Кузнецова Ольга' }], twins)).toEqual(['Н-0001 М-0003']);
  });

  test('an entry nobody fits is told by row, never repeated', () => {
    const { notes, pairs } = proposalOf([{ avoid: 'Тайный Человек' }], named);

    expect(pairs).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('Н-0001');
    expect(notes[0]).not.toContain('Тайный');
  });

  test.each([['нет'], ['-'], ['не важно'], [null]])('«%s» is no wish', (avoid) => {
    expect(proposalOf([{ avoid }], named)).toMatchObject({ notes: [], pairs: [{}] });
  });
});

describe('preferences after the group meeting', () => {
  test('those who chose each other are paired before others', () => {
    const mentees = [{ preferences: 'М-0002' }, {}];
    expect(pairsOf(mentees, [{}, { preferences: 'Н-0001' }])).toEqual(['Н-0001 М-0002', 'Н-0002 М-0001']);
    expect(pairsOf([{ preferences: 'М-0001' }, {}], [{ preferences: 'Н-0001' }, {}])[0]).toBe('Н-0001 М-0001');
  });

  test('the higher place is worth more, and a mutual choice more than one side', () => {
    const scoreOf = (mentee: Partial<Mentee>, mentor: Partial<Mentor>): number =>
      proposalOf([mentee], [mentor, { capacity: 0 }, { capacity: 0 }, { capacity: 0 }]).pairs[0]?.score ?? 0;
    const none = scoreOf({}, {});
    const gain = (mentee: string | null, mentor: string | null): number =>
      scoreOf({ preferences: mentee }, { preferences: mentor }) - none;

    expect(gain('М-0001', null)).toBe(200);
    expect(gain('М-0002; М-0001', null)).toBe(133);
    expect(gain('М-0002; М-0003; М-0001', null)).toBe(66);
    expect(gain('М-0002; М-0003; М-0004; М-0001', null)).toBe(0);
    expect(gain('М-0001', 'Н-0001')).toBe(600);
    expect(gain('М-0002; М-0001', 'Н-0001')).toBe(500);
  });

  test('are told in the reasons', () => {
    const reasons = proposalOf([{ preferences: 'М-0001' }], [{ preferences: 'Н-0001' }]).pairs[0]?.reasons;
    expect(reasons).toContain('После групповой встречи выбрали друг друга.');
  });

  test('make a blocking pair of two who chose each other and cannot both be given', () => {
    const mentees = [{ preferences: 'М-0001' }, { tags: ['#химия'] }];
    const mentors = [{ tags: ['#математика', '#химия'], preferences: 'Н-0001' }, { tags: ['#математика'] }];
    const { pairs, blockingPairs } = proposalOf(mentees, mentors);

    expect(pairs.map(({ mentorId }) => mentorId)).toEqual(['М-0002', 'М-0001']);
    expect(blockingPairs).toMatchObject([{ menteeId: 'Н-0001', mentorId: 'М-0001' }]);
    expect(blockingPairs[0]?.text).toContain('выбрали друг друга');
  });
});
