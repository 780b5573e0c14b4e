import { choice, generatedId, moment, text } from '../schema/kinds';
import { SOURCES } from './vocabulary';

/** What became of an answer kept as a row of its own. */
export const ANSWER_STATE = {
  taken: 'Принят',
  unknownCode: 'Код не найден',
  noCode: 'Впишите код',
  noConsent: 'Нет согласия',
  repeated: 'Повтор',
  refused: 'Отказ',
} as const;

/** Times of the year at which feedback is collected (R108). */
export const WAVES = ['Декабрь', 'Март', 'Июнь'] as const;

export const CODE_QUESTION = 'Ваш код участника';

/** Whose answer a row is: the code from the slip, kept as typed until it is recognised. */
export const codeColumn = (
  asked: { readonly ask: string } | { readonly asks: Readonly<Record<string, string>> },
  required = true,
) =>
  text('Код участника', {
    ...asked,
    required,
    width: 110,
    help: 'Указан на листке, который выдал куратор. Пример: Н-0012 или М-0003.',
  });

export const answerId = (prefix: string) => generatedId('№ ответа', prefix);

export const waveColumn = choice('Волна', WAVES, { width: 90 });

/** The last columns of every sheet of answers; the curator corrects a code in the row itself. */
export const answerColumns = {
  state: choice('Состояние', Object.values(ANSWER_STATE), {
    width: 120,
    help: 'Если код не найден, исправьте его в этой строке и выберите «Принять новые ответы».',
  }),
  programmeYear: text('Учебный год', { width: 100 }),
  source: choice('Источник записи', SOURCES, { other: true, width: 110 }),
  answered: moment('Ответ получен'),
  answerId: text('Код ответа', { hidden: true }),
  questionnaire: text('Код анкеты', { hidden: true }),
};

/** Whether an answer counts in the figures of a programme year: those that wait for a code or a consent do not. */
export const countsIn = (
  year: string,
  { state, programmeYear }: { readonly state?: unknown; readonly programmeYear?: unknown },
): boolean => state === ANSWER_STATE.taken && programmeYear === year;
