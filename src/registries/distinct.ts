import { date, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/** Two rows that look alike and are not one person: the curator said so, and is not asked again. */
export const distinct = defineRegistry({
  key: 'distinct',
  sheet: 'Разные люди',
  identity: 'people',
  about: 'Похожие записи, про которые вы ответили «это разные люди». Уберите строку – программа спросит снова.',
  hidden: true,
  columns: {
    people: text('Номера', { width: 180, help: 'Два номера через пробел.' }),
    decidedOn: date('Когда решено'),
  },
});
