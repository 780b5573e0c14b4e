import { openBook } from '../google/book';
import { storedAnswers } from '../google/formAnswers';
import { alone, aloneOrNotAtAll } from '../google/lock';
import { counted } from '../language/plural';
import type { QuestionnaireKey } from '../questionnaires/answer';
import { fromFormResponse } from '../questionnaires/formResponse';
import { mentees } from '../registries/mentees';
import { mentors } from '../registries/mentors';
import type { Registry } from '../schema/registry';
import { type IntakeResult, takeAnswers } from './intake';

const registryOf: Readonly<Record<QuestionnaireKey, Registry>> = { mentees, mentors };

/** Drains every form: whatever it holds and the ledger does not is taken in, however often or late this runs. */
function drain(): IntakeResult {
  const { answers: stored } = storedAnswers(null, () => true);
  const given = Object.fromEntries(
    [...stored]
      .filter(([key]) => key in registryOf)
      .map(([key, responses]) => {
        const registry = registryOf[key as QuestionnaireKey];
        return [key, responses.map((response) => fromFormResponse(registry, response, registry.sheet))];
      }),
  );
  return takeAnswers(openBook(), given, 'Анкета', 'Приём ответов на анкеты');
}

/** Menu: takes in all new answers and says what came of them. */
export const receiveAnswers = (): string => report(alone(drain));

/** Triggers: when somebody is at work already, that one takes these answers along. */
export function receiveQuietly(): void {
  aloneOrNotAtAll(drain);
}

const answerForms = ['ответ', 'ответа', 'ответов'] as const;
const peopleForms = ['новая строка', 'новые строки', 'новых строк'] as const;

function report({ added, updated, counts, problems, unknownWords }: IntakeResult): string {
  const taken = counts.mentees.read + counts.mentors.read;
  if (added + updated === 0 && problems.length === 0)
    return `Новых ответов нет. Всего в анкетах ${counted(taken, answerForms)}, все уже в таблице.`;
  const waiting = counts.mentees.waitingConsent + counts.mentors.waitingConsent;
  const lines = [`Приняты новые ответы: ${counted(added, peopleForms)}, обновлено строк: ${updated}.`];
  if (waiting > 0) lines.push(`Ждут согласия: ${waiting}. Эти люди не участвуют в подборе, пока согласие не сдано.`);
  if (unknownWords.length > 0) lines.push(`Слов не из словаря: ${unknownWords.length}. Решите на листе «Новые слова».`);
  if (problems.length > 0) lines.push('', 'Проверьте:', ...problems.slice(0, 10).map(({ message }) => `• ${message}`));
  if (problems.length > 10) lines.push(`…и ещё ${problems.length - 10}.`);
  return lines.join('\n');
}
