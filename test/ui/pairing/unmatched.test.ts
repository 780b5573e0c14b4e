import type { UnmatchedCard } from '../../../src/panels';
import { groupUnmatched } from '../../../src/ui/pairing/unmatched';
import { sampleView } from '../samples';

const [sample] = sampleView(1).unmatched;
const card = (reason: string, waitingDays: number | null, waitsForConsent: boolean): UnmatchedCard => ({
  ...(sample as UnmatchedCard),
  reason,
  waitingDays,
  waitsForConsent,
});

test('those without a mentor come before those whose consent is awaited, the longest waiting first', () => {
  const groups = groupUnmatched([
    card('а', null, false),
    card('б', 3, true),
    card('в', 0, false),
    card('г', 30, false),
    card('д', 4, true),
  ]);
  expect(groups.map(({ cards }) => cards.map(({ reason }) => reason).join(''))).toEqual(['гва', 'дб']);
});

test('a group nobody belongs to is left out', () => {
  expect(groupUnmatched([])).toEqual([]);
  expect(groupUnmatched([card('а', 1, true)]).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Ждут согласия/),
  ]);
});
