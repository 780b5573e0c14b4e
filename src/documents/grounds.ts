/**
 * An act of the sheet of normative acts, in the nominative or already in the instrumental; `instrumental` is what a
 * curator wrote for «в соответствии с …» and wins.
 */
export interface NormativeAct {
  readonly title: string;
  readonly instrumental?: string;
}

export interface Grounds {
  /** «с Федеральным законом …, распоряжением … и», or «с» alone. */
  readonly text: string;
  /** Positions of acts whose instrumental form could not be made by rule. */
  readonly unsure: readonly number[];
}

const HEADS: Readonly<Record<string, string>> = {
  'федеральный закон': 'Федеральным законом',
  закон: 'законом',
  'трудовой кодекс': 'Трудовым кодексом',
  'гражданский кодекс': 'Гражданским кодексом',
  указ: 'указом',
  постановление: 'постановлением',
  распоряжение: 'распоряжением',
  приказ: 'приказом',
  письмо: 'письмом',
  решение: 'решением',
  протокол: 'протоколом',
  положение: 'положением',
  концепция: 'концепцией',
  стратегия: 'стратегией',
  методология: 'методологией',
  'методология (целевая модель)': 'методологией (целевой моделью)',
  'целевая модель': 'целевой моделью',
  'методические рекомендации': 'методическими рекомендациями',
  программа: 'программой',
  'национальный проект': 'национальным проектом',
  'федеральный проект': 'федеральным проектом',
  'дорожная карта': 'дорожной картой',
  план: 'планом',
  статья: 'статьёй',
  статьи: 'статьями',
  часть: 'частью',
  пункт: 'пунктом',
  устав: 'уставом',
  договор: 'договором',
  соглашение: 'соглашением',
};

const PARTICIPLES: Readonly<Record<string, string>> = { ый: 'ым', ая: 'ой', ое: 'ым', ые: 'ыми' };

/** Joins acts after «В соответствии», ready to be followed by one more ground: preposition, case, commas, «и». */
export function groundsText(acts: readonly NormativeAct[]): Grounds {
  const forms = acts.map(instrumental).filter(({ text }) => text !== '');
  const listed = forms.map(({ text }) => text).join(', ');
  const comma = endsWithClause(forms[forms.length - 1]?.text ?? '') ? ',' : '';
  return {
    text: listed === '' ? 'с' : `${needsVowel(listed) ? 'со' : 'с'}\u00a0${listed}${comma} и`,
    unsure: acts.flatMap((act, at) => (instrumental(act).sure ? [] : [at])),
  };
}

/** «Распоряжение …, утверждённое …» → «распоряжением …, утверждённым …»; `sure: false` where the head is unknown. */
export function instrumental({ title, instrumental: given }: NormativeAct): {
  readonly text: string;
  readonly sure: boolean;
} {
  if (given?.trim()) return { text: given.trim(), sure: true };
  const trimmed = title.trim().replace(/[.;,]+$/, '');
  if (Object.values(HEADS).some((form) => startsWithWords(trimmed, form.toLowerCase()))) {
    return { text: trimmed, sure: true };
  }
  const head = Object.keys(HEADS)
    .filter((one) => startsWithWords(trimmed, one))
    .sort((one, other) => other.length - one.length)[0];
  if (head === undefined) return { text: trimmed, sure: trimmed === '' };
  const rest = trimmed
    .slice(head.length)
    .replace(
      /(,\s*утвержд[её]нн)(ый|ая|ое|ые)(?=\s)/,
      (_, stem: string, ending: string) => stem + (PARTICIPLES[ending] ?? ending),
    );
  return { text: withCapitalOf(trimmed, HEADS[head] ?? '') + rest, sure: true };
}

function startsWithWords(text: string, words: string): boolean {
  return text.toLowerCase().startsWith(words) && !/[а-яё]/i.test(text.charAt(words.length));
}

/** A proper title («Концепция …») keeps its capital, a kind of act («Распоряжение …») is written small. */
function withCapitalOf(title: string, form: string): string {
  const isProper = /^(Концепция|Стратегия|Методология|Программа|Положение|Устав)/.test(title);
  return isProper ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function endsWithClause(text: string): boolean {
  return /,\s*утвержд[её]нн/.test(text);
}

function needsVowel(text: string): boolean {
  return /^([сзшж][бвгджзйклмнпрстфхцчшщ]|щ)/i.test(text);
}
