import type { Facts } from './values';

export type OrderKind = 'приказ' | 'распоряжение';

const KINDS = {
  приказ: { forms: { род: 'приказа', дат: 'приказу', твор: 'приказом' }, command: 'приказываю' },
  распоряжение: {
    forms: { род: 'распоряжения', дат: 'распоряжению', твор: 'распоряжением' },
    command: 'обязываю',
  },
} as const;

/** The word for the document and the word that commands. */
export const kindFacts = (kind: OrderKind): Facts => ({
  'Вид документа': { text: kind, forms: KINDS[kind].forms },
  'Распорядительное слово': KINDS[kind].command,
});

export const asOrderKind = (text: string): OrderKind =>
  text.trim().toLowerCase().startsWith('расп') ? 'распоряжение' : 'приказ';
