import { stemKey } from './words';

/**
 * Synonyms that mean their tag when they are a whole answer («помощь» under «Другое»), but are everyday words inside
 * a sentence («нужна помощь с дробями»). In running text they are passed over.
 */
const EVERYDAY =
  'помощь; поддержка; база; код; право; даты; карты; баллы; долги; режим; общество; обучение; достижения; бюджет; ' +
  'реакции; речь; 5 класс';

export const everydayWords: ReadonlySet<string> = new Set(EVERYDAY.split('; ').map(stemKey));
