import { useMemo } from 'preact/hooks';
import type { SuggestionActions } from './SuggestionView';
import type { Pairing } from './usePairing';
import type { OpenWindow } from './Windows';

/** What can be done with one card; the same object for the life of the panel, so that cards stay as they are. */
export const useActions = (
  { decide, accept }: Pick<Pairing, 'decide' | 'accept'>,
  open: (window: OpenWindow) => void,
): SuggestionActions =>
  useMemo(
    () => ({
      accept: ({ mentee }) => void accept([mentee.id]),
      lock: ({ mentee, mentor, decision }) =>
        decision === 'locked'
          ? void decide(mentee.id, mentor.id, 'unlock', 'Закрепление снято.')
          : void decide(mentee.id, mentor.id, 'lock', `Закреплено: ${mentee.name} – ${mentor.name}.`),
      forbid: ({ mentee, mentor }) =>
        void decide(mentee.id, mentor.id, 'forbid', `Запрещено: ${mentee.name} – ${mentor.name}.`),
      replace: (card) => open({ kind: 'alternatives', card }),
      explain: (mentee, alternatives) => open({ kind: 'trace', mentee, near: alternatives }),
    }),
    [decide, accept, open],
  );
