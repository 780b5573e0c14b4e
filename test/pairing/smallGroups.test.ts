import { optimaOf } from '../../src/pairing/optima';
import { prepare } from '../../src/pairing/prepare';
import { proofRows } from '../../src/pairing/proof';
import { proposalOf, propose } from '../../src/pairing/propose';
import { everySeating } from './everySeating';
import { inputOf, settings } from './people';
import { randomSchool } from './randomSchool';

test('a proposal with a least group is the best of all ways to seat everybody that keep it', () => {
  let binding = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const objective = seed % 2 === 0 ? 'coverage' : 'quality';
    const wanted = 2 + (seed % 2);
    const school = randomSchool(seed, 4, 6, { objective });
    const prepared = prepare({ ...school, settings: { ...school.settings, groupMin: String(wanted) } });
    if (prepared.instance.mentees > 6) continue;
    const least = prepared.helpers.map(({ id, running }) => wanted - running - (prepared.locks.taken.get(id) ?? 0));
    const { chosen, groups } = optimaOf(prepared);
    let best = { matched: -1, total: 0 };
    everySeating(prepared.instance, ({ matched, total, load }) => {
      if (load.some((count, j) => count > 0 && count < (least[j] as number))) return;
      const pairs = matched - best.matched;
      const points = best.matched < 0 ? 1 : total - best.total;
      if ((objective === 'coverage' ? pairs || points : points || pairs) > 0) best = { matched, total };
    });

    expect({ seed, matched: chosen.matched, total: chosen.total }).toEqual({ seed, ...best });
    if (groups !== null) binding++;
  }
  expect(binding).toBeGreaterThan(20);
});

const pupils = [{}, {}, { tags: ['#химия'] }];
const helpers = [
  { capacity: 3, tags: ['#математика', '#химия'] },
  { capacity: 3, tags: ['#химия', '#методика_урока'] },
];
const groupsOf = (groupMin: string) => propose(inputOf(pupils, helpers, { settings: settings({ groupMin }) }));

test('nobody is proposed to a mentor whose group would be too small, and the price of that is named', () => {
  const { groupCost, pairs, certificate } = groupsOf('2');

  expect(pairs.map(({ mentorId }) => mentorId)).toEqual(['М-0001', 'М-0001', 'М-0001']);
  expect(groupCost).toBe('В каждой группе не меньше 2. Чего это стоит: ничего, только нагрузка менее ровная.');
  expect(certificate.text).toMatch(
    /^Проверено независимым пересчётом: в каждой группе не меньше 2; перебором доказано/,
  );
  expect(pairs.every(({ alternatives }) => alternatives.every(({ cost }) => cost === null))).toBe(true);
});

test('a mentee whom the rule leaves without a mentor is told so', () => {
  const mentees = [{}, {}, { tags: ['#методика_урока'] }];
  const { unmatched, groupCost } = propose(inputOf(mentees, helpers, { settings: settings({ groupMin: '2' }) }));

  expect(unmatched.map(({ menteeId, kind }) => [menteeId, kind])).toEqual([['Н-0003', 'groupSize']]);
  expect(unmatched[0]?.reason).toContain('была бы меньше наименьшей (2)');
  expect(groupCost).toContain('пар меньше на 1');
});

test('the proof sheet says what the prices prove and what the search of variants does', () => {
  const prepared = prepare(inputOf(pupils, helpers, { settings: settings({ groupMin: '2' }) }));
  const optima = optimaOf(prepared);
  const rows = proofRows(prepared, optima, proposalOf(prepared, optima).certificate.text);
  const text = rows.map(([first]) => first).join('\n');

  expect(text).toContain('Цены доказывают потолок без правила о наименьшей группе.');
  expect(text).toContain('Ни один не выше этого подбора, значит, лучшего с этим правилом нет.');
  expect(rows.some((row) => row[3] === 'Разница (цена правила)')).toBe(true);
});

test.each([['0'], ['1'], ['']])('with «%s» any group will do', (groupMin) => {
  const { smallGroups, groupCost, pairs } = groupsOf(groupMin);
  expect(smallGroups).toEqual([]);
  expect(groupCost).toBe('');
  expect(pairs).toHaveLength(3);
  expect(new Set(pairs.map(({ mentorId }) => mentorId)).size).toBe(2);
});

test('a group fixed by the curator is kept and, if it stays too small, named', () => {
  const wishes = [{ menteeId: 'Н-0003', mentorId: 'М-0002', wish: 'lock' as const }];
  const { smallGroups } = propose(inputOf(pupils, helpers, { wishes, settings: settings({ groupMin: '2' }) }));

  expect(smallGroups.map(({ mentorId, size, wanted }) => [mentorId, size, wanted])).toEqual([['М-0002', 1, 2]]);
  expect(smallGroups[0]?.text).toContain('закреплены вами');
});
