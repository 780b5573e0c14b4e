import { counted } from '../../language/plural';
import { goTo } from './actions';
import type { TodayRule } from './rule';

const TIMES = ['раз', 'раза', 'раз'] as const;

/** Words of the questionnaires that the dictionary does not know: until decided, they pair nobody (R021). */
export const wordsUndecided: TodayRule = {
  id: 'words',
  title: 'Слова не из словаря',
  urgency: 3,
  find: ({ words }) =>
    words
      .filter(({ record }) => record.word && !record.decision && !record.applied)
      .sort((one, other) => (other.record.count ?? 0) - (one.record.count ?? 0))
      .map(({ id, record }) => ({
        personId: '',
        text: `«${record.word}»${record.suggestion ? `, похоже на ${record.suggestion}` : ''} – ${counted(record.count ?? 1, TIMES)}`,
        actions: [goTo('Решить', 'words', id, 'decision')],
      })),
};

/** Decided by the curator and not yet carried over to the people. */
export const wordsDecided: TodayRule = {
  id: 'decided',
  title: 'Решения по словам ещё не применены',
  urgency: 3,
  find: ({ words }) => {
    const waiting = words.filter(({ record }) => record.decision && !record.applied);
    return waiting.length === 0
      ? []
      : [
          {
            personId: '',
            text: `решено слов: ${waiting.length}`,
            actions: [{ caption: 'Применить', deed: { kind: 'command', command: 'receiveAnswers' } }],
          },
        ];
  },
};
