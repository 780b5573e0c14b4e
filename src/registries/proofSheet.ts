import { text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/** What was proven and the figures with which anybody adds the totals up again (F8). Rewritten on command. */
export const proofSheet = defineRegistry({
  key: 'proof',
  sheet: 'Доказательство',
  identity: 'text',
  about:
    'Почему лучше составить пары нельзя: цены мест, доли участников и два итога, которые должны совпасть. Записывается из окна «Подбор пар», раздел «Проверка».',
  tabColour: '#e37400',
  columns: {
    text: text('Что доказано', { width: 300, help: 'Справа и ниже – таблицы с формулами: итоги можно пересчитать.' }),
  },
});
