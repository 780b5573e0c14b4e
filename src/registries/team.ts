import { choice, text } from '../schema/kinds';
import { fullName } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';
import { NO, YES } from './vocabulary';

/** The project group: heads, curators and those who answer for single steps (R006). Documents take them from here. */
export const team = defineRegistry({
  key: 'team',
  sheet: 'Команда',
  identity: 'name',
  about: 'Проектная группа программы: кто руководит, кто курирует и кто за что отвечает.',
  tabColour: '#9334e6',
  columns: {
    name: fullName('ФИО', { required: true, filledBy: 'person' }),
    post: text('Должность', {
      filledBy: 'person',
      width: 260,
      help: 'Как в штатном расписании: заместитель директора по воспитательной работе.',
    }),
    duty: text('За что отвечает', {
      filledBy: 'person',
      width: 260,
      help: 'Например: план реализации, обучение наставников.',
    }),
    head: choice('Руководитель группы', [YES, NO], { filledBy: 'person', width: 120 }),
    curator: choice('Куратор', [YES, NO], { filledBy: 'person', width: 90 }),
  },
});
