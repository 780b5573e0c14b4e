import { questionnaireOfEvent, type StoredAnswers, storedAnswers, storedAnswersOf } from '../google/formAnswers';
import { alone, aloneOrNotAtAll } from '../google/lock';
import { recall, remember } from '../google/memory';
import { counted } from '../language/plural';
import type { Problem } from '../problem';
import { fromFormResponse } from '../questionnaires/formResponse';
import { questionnaireOf } from '../questionnaires/questionnaireList';
import { answerSheets } from './intake/keepRows';
import { type IntakeResult, openForIntake, takeAnswers } from './intake/takeAnswers';

/** What is left is taken in by the next run: Google stops an execution after six minutes. */
const READING_MS = 200_000;
const CURSOR = 'nextForm';
/** A trigger waits for the one at work: that one may be at another form. */
const PATIENCE_MS = 20_000;

const ACTION = 'Приём ответов на анкеты';

function takeStored({ answers, gone, next }: StoredAnswers, sheets: typeof answerSheets): Drained {
  const given = new Map(
    [...answers].flatMap(([key, responses]) => {
      const questionnaire = questionnaireOf(key);
      if (!questionnaire) return [];
      const { registry } = questionnaire;
      return [[key, responses.map((response) => fromFormResponse(registry, response, registry.sheet))] as const];
    }),
  );
  const own = [...given.keys()].flatMap((key) => {
    const questionnaire = questionnaireOf(key);
    return questionnaire && questionnaire.respondent !== 'newcomer' ? [questionnaire.registry] : [];
  });
  const result = takeAnswers(openForIntake([...new Set([...sheets, ...own])]), given, 'Анкета', ACTION, sheets);
  return { ...result, left: next !== null, problems: [...gone.flatMap(formGone), ...result.problems] };
}

interface Drained extends IntakeResult {
  /** Not every form could be read in the time there was. */
  readonly left: boolean;
}

/** Drains every form: whatever it holds and the ledger does not is taken in, however often or late this runs. */
function drain(): Drained {
  const started = Date.now();
  const stored = storedAnswers(recall<string>(CURSOR), () => Date.now() - started < READING_MS);
  if (stored.next !== null) remember(CURSOR, stored.next);
  return takeStored(stored, answerSheets);
}

const formGone = (key: string): Problem[] => {
  const title = questionnaireOf(key)?.title;
  return title === undefined
    ? []
    : [
        {
          code: 'form-gone',
          message: `Анкеты «${title}» больше нет: её форму удалили. Принятые ответы на месте. Если анкета нужна, создайте её заново.`,
        },
      ];
};

/** Menu: takes in all new answers and says what came of them. */
export const receiveAnswers = (): string => report(alone(drain));

/** The hourly trigger: when somebody is at work already, the next hour takes the answers in. */
export function receiveQuietly(): void {
  aloneOrNotAtAll(drain);
}

/** The trigger of an answer: drains the form the answer was given to, or all where that cannot be told. */
export function receiveAnswerOf(event: unknown): void {
  aloneOrNotAtAll(() => {
    const key = questionnaireOfEvent(event);
    if (key === null) drain();
    else takeStored(storedAnswersOf(key), []);
  }, PATIENCE_MS);
}

const answerForms = ['ответ', 'ответа', 'ответов'] as const;
const rowForms = ['новая строка', 'новые строки', 'новых строк'] as const;
const ON = 'Прочитаны ещё не все анкеты: выберите «Принять новые ответы» снова – работа продолжится.';

function report({ added, updated, counts, kept, problems, unknownWords, left }: Drained): string {
  const taken = counts.mentees.read + counts.mentors.read + kept.read;
  if (added + updated === 0 && problems.length === 0 && !left)
    return `Новых ответов нет. Всего в анкетах ${counted(taken, answerForms)}, все уже в таблице.`;
  const waiting = counts.mentees.waitingConsent + counts.mentors.waitingConsent;
  const lines = [`Приняты новые ответы: ${counted(added, rowForms)}, обновлено строк: ${updated}.`];
  if (waiting > 0) lines.push(`Ждут согласия: ${waiting}. Эти люди не участвуют в подборе, пока согласие не сдано.`);
  if (kept.waiting.length > 0) lines.push(`Не внесены, пока нет согласия: ${kept.waiting.length}.`);
  if (unknownWords.length > 0) lines.push(`Слов не из словаря: ${unknownWords.length}. Решите на листе «Новые слова».`);
  if (left) lines.push(ON);
  if (problems.length > 0) lines.push('', 'Проверьте:', ...problems.slice(0, 10).map(({ message }) => `• ${message}`));
  if (problems.length > 10) lines.push(`…и ещё ${problems.length - 10}.`);
  return lines.join('\n');
}
