import { choice, generatedId, integer, moment, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/** Who did what, when and to how many (design 5). Earlier values are kept so that an action can be undone. */
export const journal = defineRegistry({
  key: 'journal',
  sheet: 'Журнал',
  about: 'Что и когда сделано в таблице: команда, сколько строк затронуто, прежние значения.',
  columns: {
    id: generatedId('№ действия', 'Ж-', { width: 90 }),
    at: moment('Когда'),
    who: text('Кто', { personal: true }),
    action: text('Что сделано', { width: 260 }),
    count: integer('Сколько', 0, 1_000_000, { width: 80 }),
    subjects: text('Номера', { width: 220 }),
    before: text('Прежние значения', { long: true, personal: true }),
    undo: text('Отмена', { width: 240, help: 'Можно ли отменить действие; если нельзя – почему.' }),
    undoneOn: moment('Отменено'),
    undoneBy: text('Кем отменено', { personal: true }),
    undoes: text('Отменяет действие', { width: 90 }),
  },
});

export const ANSWER_FATE = {
  added: 'Новая строка',
  updated: 'Обновлена строка',
  older: 'Повтор, есть более новый ответ',
  refused: 'Согласие не дано, не внесено',
  unusable: 'Нет имени или кода, не внесено',
} as const;

/** One line for every answer ever taken in, by the form's own response id: nothing is taken twice, nothing is lost. */
export const answers = defineRegistry({
  key: 'answers',
  sheet: 'Принятые ответы',
  identity: 'answerId',
  about: 'Учёт ответов на анкеты: каждый ответ принимается один раз. Имён здесь нет.',
  hidden: true,
  columns: {
    answerId: text('Код ответа', { width: 240 }),
    questionnaire: text('Анкета', { width: 120 }),
    at: moment('Получен'),
    fate: choice('Что сделано', Object.values(ANSWER_FATE), { width: 220 }),
    person: text('№ участника', { width: 110 }),
  },
});
