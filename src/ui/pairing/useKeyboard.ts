import { useEffect } from 'preact/hooks';
import type { SuggestionCard } from '../../panels';
import { type Key, keyMeaning } from './keys';
import { cardId, type SuggestionActions } from './SuggestionView';

interface Keyboard {
  readonly cards: readonly SuggestionCard[];
  readonly current: string;
  readonly choose: (menteeId: string) => void;
  readonly find: () => void;
  readonly actions: SuggestionActions;
}

const steps: Partial<Record<Key, (at: number, length: number) => number>> = {
  next: (at, length) => Math.min(at + 1, length - 1),
  previous: (at) => Math.max(at - 1, 0),
  first: () => 0,
  last: (_, length) => length - 1,
};

/** Keys of the list, heard wherever focus is, save in a field, a tab or a window. */
export const useKeyboard = ({ cards, current, choose, find, actions }: Keyboard): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, select, textarea, dialog, [role=tablist]')) return;
      const meaning = keyMeaning(event);
      if (!meaning || (meaning === 'accept' && target.closest('button, a, summary'))) return;
      const step = steps[meaning];
      // Focus is ahead of `current` while a held key repeats.
      const focused = target.closest('article')?.dataset.mentee;
      const at = cards.findIndex(({ mentee }) => mentee.id === (focused ?? current));
      const card = cards[at];
      if (meaning === 'find') find();
      else if (step) {
        // The first press comes from outside the list and only enters it.
        const next = cards[focused ? step(at, cards.length) : Math.max(at, 0)];
        if (next) choose(next.mentee.id);
      } else if (card && focused) {
        if (meaning === 'accept') actions.accept(card);
        if (meaning === 'lock') actions.lock(card);
        if (meaning === 'forbid') actions.forbid(card);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [cards, current, choose, find, actions]);
};

export const focusCard = (menteeId: string): void => {
  const card = document.getElementById(cardId(menteeId));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
};
