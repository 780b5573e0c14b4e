import { integer, text } from '../schema/kinds';
import { defineRegistry, type RowOf } from '../schema/registry';

const MOST = 1_000_000;

/** Shortage map (R070, F10): where to look for mentors. Rewritten on command. */
export const shortageSheet = defineRegistry({
  key: 'shortage',
  sheet: 'Карта дефицита',
  identity: 'tag',
  about: 'Каких наставников не хватает: спрос и места по #тегам и сколько пар даст ещё один наставник с этим тегом.',
  tabColour: '#e37400',
  columns: {
    tag: text('Тег', { width: 200 }),
    demand: integer('Просят помощи', 0, MOST, { help: 'Наставляемые без пары, у которых этот тег есть в запросе.' }),
    capacity: integer('Свободных мест', 0, MOST, { help: 'Свободные места наставников с этим тегом.' }),
    deficit: integer('Не хватает мест', 0, MOST, { help: 'Просят помощи минус свободных мест.' }),
    bar: text('Нехватка', { width: 220, help: 'Полоса показывает, сколько мест не хватает.' }),
    unmatched: integer('Остались без пары', 0, MOST),
    morePairs: integer('Ещё один наставник даст пар', 0, MOST, {
      help: 'Точный пересчёт: сколько ещё человек получат наставника, если появится один наставник с этим тегом.',
      width: 130,
    }),
  },
});

export type ShortageRow = RowOf<typeof shortageSheet>;
