import { randomUUID } from 'node:crypto';
import type { FormItem, FormResponse } from '../contract';
import { type FormRecord, isQuestion } from './forms';

type Answers = Readonly<Record<string, string | readonly string[]>>;

const isBlank = (answer: string | readonly string[] | undefined): boolean =>
  answer === undefined || answer.length === 0 || (typeof answer === 'string' && answer.trim() === '');

/** Answers by item id, from answers by item id or by the question's title. */
function byItem(items: readonly FormItem[], answers: Answers): Record<number, string | readonly string[]> {
  const found: Record<number, string | readonly string[]> = {};
  for (const [name, answer] of Object.entries(answers)) {
    const item = items.find(({ id }) => String(id) === name) ?? items.find(({ title }) => title === name);
    if (!item || !isQuestion(item))
      throw new Error(`В форме нет вопроса «${name}». Ответ не записан. Откройте форму заново и ответьте ещё раз.`);
    if (!isBlank(answer)) found[item.id] = answer;
  }
  return found;
}

/** The response a person's answers make; throws a sentence for the person when the form does not take it. */
export function answered(
  form: FormRecord,
  answers: Answers,
  email: string,
  at: Date,
  edits: FormResponse | null,
): FormResponse {
  if (!form.published || !form.accepting)
    throw new Error(`Форма «${form.title}» сейчас не принимает ответы. Ответ не записан. Обратитесь к куратору.`);
  const given = { ...edits?.answers, ...byItem(form.items, answers) };
  const missing = form.items.find((item) => item.required && isQuestion(item) && isBlank(given[item.id]));
  if (missing)
    throw new Error(
      `Нет ответа на обязательный вопрос «${missing.title}». Ответ не записан. Ответьте и отправьте ещё раз.`,
    );
  return {
    id: edits?.id ?? randomUUID(),
    timestamp: at.toISOString(),
    email: email || (edits?.email ?? ''),
    answers: given,
  };
}
