import { text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/**
 * What the curator answered for documents of a programme year: asked once, offered ever after. A sheet and not a
 * property, because answers name people and people must be able to see and remove them.
 */
export const documentAnswers = defineRegistry({
  key: 'documentAnswers',
  sheet: 'Ответы для документов',
  identity: 'key',
  about: 'Ваши ответы на вопросы окна «Документы»: программа предлагает их снова, править можно прямо здесь.',
  tabColour: '#9334e6',
  columns: {
    key: text('Код', { hidden: true }),
    document: text('Документ', { width: 320 }),
    programmeYear: text('Учебный год', { width: 100 }),
    field: text('Что спрошено', { width: 260 }),
    answer: text('Ответ', {
      long: true,
      personal: true,
      width: 420,
      help: 'Список – по одной строке на человека; части строки разделены знаком «|».',
    }),
  },
});
