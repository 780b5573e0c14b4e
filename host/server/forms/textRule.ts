import type { FormItem } from '../../contract';

type Values = readonly unknown[];
interface Rule {
  readonly holds: (text: string, values: Values) => boolean;
  readonly message: (values: Values) => string;
}

const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));

const matches = (text: string, pattern: unknown): boolean => {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    // Google's own dialect knows patterns this one cannot read; such a rule is left to Google.
    return true;
  }
};

/** Text validations of FormApp, by the kind the host keeps them under. */
const rules: Readonly<Record<string, Rule>> = {
  EMAIL: {
    holds: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()),
    message: () => 'Введите адрес электронной почты.',
  },
  URL: { holds: (text) => URL.canParse(text.trim()), message: () => 'Введите адрес страницы целиком.' },
  NUMBER: { holds: (text) => !Number.isNaN(numberIn(text)), message: () => 'Введите число.' },
  WHOLE_NUMBER: { holds: (text) => Number.isInteger(numberIn(text)), message: () => 'Введите целое число.' },
  NUMBER_BETWEEN: {
    holds: (text, [low, high]) => numberIn(text) >= Number(low) && numberIn(text) <= Number(high),
    message: ([low, high]) => `Введите число от ${low} до ${high}.`,
  },
  MATCHES: {
    holds: (text, [pattern]) => matches(text, pattern),
    message: () => 'Ответ записан не так, как нужно. Проверьте его.',
  },
  LENGTH_AT_MOST: {
    holds: (text, [limit]) => [...text].length <= Number(limit),
    message: ([limit]) => `Можно не больше ${limit} знаков.`,
  },
};

/** What is wrong with a text by the item's validation; null when nothing is. The form's own words come first. */
export const textProblem = ({ details }: FormItem, text: string): string | null => {
  const validation = details.validation as { kind?: string; values?: Values; help?: string } | undefined;
  const rule = rules[validation?.kind ?? ''];
  const values = validation?.values ?? [];
  if (!rule || rule.holds(text, values)) return null;
  return validation?.help || rule.message(values);
};
