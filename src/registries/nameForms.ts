import { choice, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/** Word forms the curator corrected once and for all (R-F18): the order takes them instead of the rules. */
export const nameForms = defineRegistry({
  key: 'nameForms',
  sheet: 'Формы имён',
  about: 'Исправленные вами падежи имён и должностей. Приказы берут их отсюда, а не по правилам.',
  identity: 'nominative',
  columns: {
    nominative: text('Кто (именительный падеж)', { personal: true, filledBy: 'person', width: 240 }),
    gender: choice('Пол', ['м', 'ж'], { filledBy: 'person', width: 60, personal: true }),
    gen: text('Кого? (родительный)', { personal: true, filledBy: 'person', width: 220 }),
    dat: text('Кому? (дательный)', { personal: true, filledBy: 'person', width: 220 }),
    acc: text('Кого? (винительный)', { personal: true, filledBy: 'person', width: 220 }),
    ins: text('Кем? (творительный)', { personal: true, filledBy: 'person', width: 220 }),
    pre: text('О ком? (предложный)', { personal: true, filledBy: 'person', width: 220 }),
  },
});
