import { integer, text } from '../schema/kinds';
import { defineRegistry, type RowOf } from '../schema/registry';

export const LOG_KIND = { set: 'изменено', added: 'добавлено', removed: 'убрано', replaced: 'заменено' } as const;

/**
 * What undoing a deed needs (F40): cells before and after by row, in JSON. One entry is one row of a sheet, so that the
 * data of one person can be erased alone; what is longer than a cell holds goes on in the next part.
 */
export const undoLog = defineRegistry({
  key: 'undoLog',
  sheet: 'Для отмены',
  identity: 'key',
  about: 'Прежние и новые значения ячеек: по ним «Отменить действие…» возвращает всё, как было.',
  hidden: true,
  columns: {
    key: text('Код', { width: 120 }),
    deed: text('Действие', { width: 100 }),
    kind: text('Что сделано', { width: 100 }),
    sheet: text('Лист', { width: 120 }),
    subject: text('Строка', { width: 120 }),
    part: integer('Часть', 1, 100_000, { width: 70 }),
    content: text('Значения', { long: true, personal: true }),
  },
});

export type UndoLogRow = RowOf<typeof undoLog>;
