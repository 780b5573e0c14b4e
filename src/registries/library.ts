import { choices } from '../schema/choicesKind';
import { choice, date, link, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

const KINDS = ['Памятка', 'Сценарий встречи', 'Рабочая тетрадь', 'Программа', 'Видео', 'Статья'] as const;
const READERS = ['Наставники', 'Наставляемые', 'Родители', 'Кураторы'] as const;

/** What mentors and mentees are given to read and use (R083). */
export const materials = defineRegistry({
  key: 'materials',
  sheet: 'Материалы',
  identity: 'title',
  about: 'Методические материалы программы: памятки, сценарии встреч, рабочие тетради – и кому они выданы.',
  columns: {
    title: text('Материал', { filledBy: 'person', width: 300 }),
    kind: choice('Вид', KINDS, { other: true, filledBy: 'person', width: 150 }),
    readers: choices('Для кого', READERS, { other: true, filledBy: 'person', width: 180 }),
    address: link('Ссылка', { filledBy: 'person', width: 240 }),
    issuedTo: text('Кому выдан', {
      filledBy: 'person',
      long: true,
      help: 'Номера участников через запятую: М-0001, М-0002. Имена не пишите.',
    }),
    issuedOn: date('Когда выдан', { filledBy: 'person' }),
  },
});

const RESOURCES = ['Социальный партнёр', 'Эксперт', 'Грант', 'Конкурс', 'Учредитель', 'Площадка'] as const;

/** Who and what helps to train mentors (R084). */
export const resources = defineRegistry({
  key: 'resources',
  sheet: 'Ресурсы',
  identity: 'title',
  about: 'Кто и что помогает учить наставников: партнёры, эксперты, гранты, конкурсы.',
  columns: {
    title: text('Ресурс', { filledBy: 'person', width: 300 }),
    kind: choice('Вид', RESOURCES, { other: true, filledBy: 'person', width: 160 }),
    gives: text('Чем поможет', { filledBy: 'person', long: true, width: 320 }),
    contact: text('С кем связаться', { filledBy: 'person', personal: true, width: 220 }),
    address: link('Ссылка', { filledBy: 'person', width: 220 }),
    until: date('Действует до', { filledBy: 'person' }),
  },
});
