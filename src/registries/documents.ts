import { choice, date, generatedId, integer, link, text } from '../schema/kinds';
import { defineRegistry, type RowOf } from '../schema/registry';

export const DOCUMENT_STATUS = {
  making: 'Создаётся',
  draft: 'Проект',
  approved: 'Утверждён',
  cancelled: 'Отменён',
  stale: 'Устарел',
} as const;

/** Register of documents: number, date, basis, version (R042). A row is reserved before its document is made. */
export const documents = defineRegistry({
  key: 'documents',
  sheet: 'Документы',
  about: 'Приказы и другие документы программы: номер, дата, основание, версия и ссылка.',
  tabColour: '#9334e6',
  columns: {
    id: generatedId('№ записи', 'Д-'),
    kind: text('Вид', {
      width: 60,
      help: 'Код вида: D1–D8 – основные документы программы, остальные – дополнительные.',
    }),
    title: text('Название', { width: 300 }),
    number: text('Номер', { width: 80 }),
    date: date('Дата'),
    version: integer('Редакция', 1, 999, { width: 80 }),
    status: choice('Статус', Object.values(DOCUMENT_STATUS), { width: 110 }),
    basis: text('Основание', { width: 220 }),
    topicality: text('Актуальность', { width: 240, help: 'Устаревает, когда меняется номер или дата основания.' }),
    link: link('Ссылка', { width: 260 }),
    madeOn: date('Создан', { help: 'По этим дням программа считает, сколько документов ещё можно создать сегодня.' }),
    contents: text('Кого касается', { long: true, help: 'Номера пар или участников.' }),
    subject: text('Для кого', { width: 110, personal: true, help: 'Номер участника или пары, если документ личный.' }),
    programmeYear: text('Учебный год', { width: 100 }),
    replaces: text('Заменяет', { width: 90, help: 'Номер записи прежней редакции.' }),
    cites: text('На что ссылается', {
      width: 220,
      help: 'Записи-основания с номером и датой, какими они были при создании документа.',
    }),
    published: link('Ссылка на сайте школы', {
      filledBy: 'person',
      help: 'Где документ опубликован. Её увидит эксперт.',
    }),
    sentTo: text('Куда направлен', {
      filledBy: 'person',
      help: 'Например, реестр наставников – в управление образования.',
    }),
    sentOn: date('Направлен', { filledBy: 'person' }),
    outgoing: text('Исходящий номер', { filledBy: 'person', width: 110 }),
    fileId: text('Код файла', { hidden: true }),
    fingerprint: text('Отпечаток', { hidden: true, help: 'По нему повторная команда узнаёт тот же документ.' }),
  },
});

export type DocumentRow = RowOf<typeof documents>;
