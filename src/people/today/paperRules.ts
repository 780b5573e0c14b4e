import { daysBetween } from '../../language/calendar';
import { counted } from '../../language/plural';
import { DOCUMENT_STATUS } from '../../registries/documents';
import { PAIR_STATUS } from '../../registries/pairs';
import { goTo, openWindow } from './actions';
import type { TodayRule } from './rule';

const DAYS = ['день', 'дня', 'дней'] as const;

/** A pair works on the ground of an order (R094). */
export const pairsWithoutOrder: TodayRule = {
  id: 'order',
  title: 'Пары без приказа',
  urgency: 2,
  threshold: 'todayOrderDays',
  find: ({ pairs, today }, limit) =>
    pairs
      .flatMap(({ id, record }) => {
        const days = daysBetween(record.formedOn, today) ?? 0;
        return record.status === PAIR_STATUS.formed && !record.order && days >= limit ? [{ id, record, days }] : [];
      })
      .sort((one, other) => other.days - one.days)
      .map(({ id, record, days }) => ({
        personId: record.menteeId ?? '',
        text: `пара ${id} без приказа ${counted(days, DAYS)}`,
        actions: [openWindow('Создать приказ', 'documents'), goTo('К строке', 'pairs', id, 'order')],
      })),
};

/** A document rests on another one that has changed since (R042). */
export const documentsStale: TodayRule = {
  id: 'stale',
  title: 'Документы устарели',
  urgency: 2,
  find: ({ documents }) =>
    documents.flatMap(({ id, record }) =>
      record.topicality && record.status !== DOCUMENT_STATUS.cancelled
        ? [
            {
              personId: '',
              text: `${record.title ?? id}: ${record.topicality.toLowerCase()}`,
              actions: [openWindow('Обновить', 'documents'), goTo('К строке', 'documents', id)],
            },
          ]
        : [],
    ),
};

/** A number was reserved, and the command died before the document was there. */
export const documentsUnfinished: TodayRule = {
  id: 'unfinished',
  title: 'Документы не дописаны',
  urgency: 2,
  find: ({ documents }) =>
    documents.flatMap(({ id, record }) =>
      record.link || record.status === DOCUMENT_STATUS.cancelled
        ? []
        : [
            {
              personId: '',
              text: `${record.title ?? id}: номер занят, а документа нет`,
              actions: [openWindow('Создать снова', 'documents'), goTo('К строке', 'documents', id)],
            },
          ],
    ),
};

/** Orders and minutes get their number and day when they are signed. */
export const documentsUnnumbered: TodayRule = {
  id: 'number',
  title: 'Документы без номера или даты',
  urgency: 3,
  find: ({ documents }) =>
    documents.flatMap(({ id, record }) =>
      record.link &&
      record.status !== DOCUMENT_STATUS.cancelled &&
      /^(?:приказ|распоряжение|протокол)/i.test(record.title ?? '') &&
      !(record.number && record.date)
        ? [
            {
              personId: '',
              text: `${record.title}: нет ${record.number ? 'даты' : record.date ? 'номера' : 'номера и даты'}`,
              actions: [goTo('Вписать', 'documents', id, record.number ? 'date' : 'number')],
            },
          ]
        : [],
    ),
};
