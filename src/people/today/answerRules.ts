import { daysBetween } from '../../language/calendar';
import { counted } from '../../language/plural';
import { ANSWER_STATE } from '../../registries/answerColumns';
import { YES } from '../../registries/vocabulary';
import { goTo, openCard } from './actions';
import type { Finding, TodayRule } from './rule';

const WAITING: readonly (string | null)[] = [ANSWER_STATE.unknownCode, ANSWER_STATE.noCode];

/** Answers kept for the curator because nobody has the code, or none was given. */
export const answersWithoutCode: TodayRule = {
  id: 'code',
  title: 'Ответы без кода участника',
  urgency: 2,
  find: ({ answers }) =>
    answers.flatMap(({ key, sheet, rows }) =>
      rows
        .filter(({ record }) => WAITING.includes(record.state ?? null))
        .map(
          ({ id, record }): Finding => ({
            personId: '',
            text: `${sheet}, ответ ${id}: ${(record.state ?? '').toLowerCase()}`,
            actions: [
              goTo('Исправить код', key, id, 'code'),
              { caption: 'Принять', deed: { kind: 'command', command: 'receiveAnswers' } },
            ],
          }),
        ),
    ),
};

/** Somebody asked the curator for help or for another partner (methodology 2.6); told as long as the answer is fresh. */
export const helpAsked: TodayRule = {
  id: 'help',
  title: 'Просят помощи куратора',
  urgency: 1,
  threshold: 'todayHelpDays',
  find: ({ feedback, today }, limit) =>
    feedback
      .flatMap(({ id, record }) => {
        const days = daysBetween(record.answered?.slice(0, 10) ?? null, today);
        const wishes = [record.change === YES ? 'смена пары' : '', record.help === YES ? 'помощь куратора' : ''];
        const text = wishes.filter(Boolean).join(', ');
        return text === '' || days === null || days > limit ? [] : [{ id, record, days, text }];
      })
      .sort((one, other) => other.days - one.days)
      .map(({ id, record, days, text }): Finding => {
        const row = goTo('Открыть ответ', 'feedback', id);
        const personId = record.code ?? '';
        const about = record.pair ? `пара ${record.pair}: ` : '';
        return {
          personId,
          text: `${about}нужна ${text} – ${days === 0 ? 'сегодня' : `${counted(days, ['день', 'дня', 'дней'])} назад`}`,
          actions: personId ? [row, openCard] : [row],
        };
      }),
};
