import type { UnmatchedCard } from '../../panels';

export interface UnmatchedGroup {
  readonly title: string;
  readonly cards: readonly UnmatchedCard[];
}

/** Those the search had no mentor for, then those it could not take yet; in each group the longest waiting first. */
export const groupUnmatched = (cards: readonly UnmatchedCard[]): readonly UnmatchedGroup[] => {
  const waitingLongest = (a: UnmatchedCard, b: UnmatchedCard) => (b.waitingDays ?? -1) - (a.waitingDays ?? -1);
  const group = (title: string, waitsForConsent: boolean): UnmatchedGroup => ({
    title,
    cards: cards.filter((card) => card.waitsForConsent === waitsForConsent).sort(waitingLongest),
  });
  return [group('Наставник пока не нашёлся', false), group('Ждут согласия – в подборе не участвуют', true)].filter(
    ({ cards: own }) => own.length > 0,
  );
};
