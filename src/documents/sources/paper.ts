import type { FormItemPlan, FormPlan, Question } from '../../schema/formPlan';
import type { Facts } from '../values';

/** The plain space is where a line may end. */
const GAP = '\u2003 ';
const LONGEST_WHOLE = 45;
const OTHER = 'другое: ____________________';

/** A questionnaire as the blank prints it; nothing until one is chosen. */
export const blankFacts = (plan: FormPlan | null): Facts => ({
  'Название анкеты': plan?.title,
  Вступление: (plan?.description ?? '')
    .split(/\n+/)
    .filter((text) => text !== '')
    .map((text) => ({ Пункт: text })),
  Вопросы: (plan?.items ?? []).map(questionFacts),
});

function questionFacts({ title, help, required, question }: FormItemPlan): Facts {
  const isLong = question.kind === 'paragraph';
  const options = optionsText(question);
  return {
    Вопрос: title,
    Подсказка: help === '' ? undefined : help,
    Варианты: options || undefined,
    Обязателен: required,
    'Одна строка': options === '' && !isLong,
    'Несколько строк': isLong,
  };
}

/** Boxes to tick; '' where the answer is written. */
function optionsText(question: Question): string {
  switch (question.kind) {
    case 'choice':
    case 'checkboxes':
      return boxes([...question.options, ...(question.other ? [OTHER] : [])]);
    case 'scale': {
      const { min, max, low, high } = question;
      const marks = Array.from({ length: max - min + 1 }, (_, place) => String(min + place));
      return [low, boxes(marks), high].join(GAP);
    }
    default:
      return '';
  }
}

/** A short option is never torn between two lines. */
const boxes = (options: readonly string[]): string =>
  options
    .map((option) => `☐\u00a0${option.length > LONGEST_WHOLE ? option : option.replace(/ /g, '\u00a0')}`)
    .join(GAP);

interface Slip {
  readonly Код?: unknown;
  readonly Участник?: unknown;
}

/** Slips side by side, two in a row. */
export function slipRows(people: readonly Slip[]): readonly Facts[] {
  const rows: Facts[] = [];
  for (let place = 0; place < people.length; place += 2) {
    const [left, right] = [people[place], people[place + 1]];
    rows.push({
      'Левый код': textOf(left?.Код),
      'Левый участник': textOf(left?.Участник),
      'Правый код': textOf(right?.Код),
      'Правый участник': textOf(right?.Участник),
    });
  }
  return rows;
}

const textOf = (fact: unknown): string => (typeof fact === 'string' ? fact : '');
