import type { FormItem, StoredForm } from '../../contract';
import { type Filled, gridRows, OTHER } from './filled';
import { textProblem } from './textRule';

export interface Checked {
  /** Ready for the host: text, or texts for check boxes and grids. Questions left out are absent. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** What to correct, by item id. */
  readonly problems: ReadonlyMap<number, string>;
  readonly emailProblem: string | null;
}

const REQUIRED = 'Это обязательный вопрос.';

/** Chosen options in the order of the form, then the person's own. Options the form does not offer are dropped. */
const chosen = (item: FormItem, given: readonly string[], other: string): readonly string[] => {
  const own = item.other && given.includes(OTHER) && other.trim() !== '' ? [other.trim()] : [];
  return [...item.choices.filter((choice) => given.includes(choice)), ...own];
};

const isHeading = ({ type }: FormItem): boolean => type === 'SECTION_HEADER' || type === 'PAGE_BREAK';

const problemOf = (item: FormItem, { values, others }: Filled, answer: readonly string[]): string | null => {
  if (isHeading(item)) return null;
  const given = values.get(item.id) ?? [];
  if (given.includes(OTHER) && (others.get(item.id) ?? '').trim() === '') return 'Напишите свой вариант.';
  if (gridRows(item).length > 0) return item.required && given.includes('') ? 'Ответьте в каждой строке.' : null;
  if (answer.length === 0) return item.required ? REQUIRED : null;
  if (item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT') return textProblem(item, answer[0] ?? '');
  if (item.type === 'DATE' && !/^\d{4}-\d{2}-\d{2}$/.test(answer[0] ?? '')) return 'Выберите дату целиком.';
  return null;
};

const answerOf = (item: FormItem, { values, others }: Filled): readonly string[] => {
  const given = values.get(item.id) ?? [];
  if (isHeading(item)) return [];
  if (item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX' || item.type === 'LIST') {
    return chosen(item, given, others.get(item.id) ?? '');
  }
  if (item.type === 'GRID') return given.some((text) => text !== '') ? given : [];
  const text = (given[0] ?? '').replace(/\r\n/g, '\n');
  return text.trim() === '' ? [] : [text];
};

/** Turns the fields of a sent form into answers, or says what to correct. */
export const checkAnswers = (form: StoredForm, filled: Filled): Checked => {
  const answers: Record<string, string | readonly string[]> = {};
  const problems = new Map<number, string>();
  for (const item of form.items) {
    const answer = answerOf(item, filled);
    const problem = problemOf(item, filled, answer);
    if (problem) problems.set(item.id, problem);
    const [first] = answer;
    if (first !== undefined) answers[item.id] = item.type === 'CHECKBOX' || item.type === 'GRID' ? answer : first;
  }
  const wrongEmail = form.collectsEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(filled.email.trim());
  return { answers, problems, emailProblem: wrongEmail ? 'Введите адрес электронной почты.' : null };
};
