import { choice, date, integer, text } from '../schema/kinds';
import { tags as tagsKind } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';

export const AUDIENCES = ['ученик', 'студент', 'педагог', 'все'] as const;

/** The controlled dictionary of tags, one namespace for requests and offers (R021). The school may add its own. */
export const tagSheet = defineRegistry({
  key: 'tags',
  sheet: 'Теги',
  identity: 'tag',
  about: 'Словарь #тегов: по ним сравниваются запросы и компетенции. Добавляйте свои теги и синонимы.',
  tabColour: '#12b5cb',
  columns: {
    tag: text('Тег', { required: true, filledBy: 'person', width: 200 }),
    group: text('Группа', { filledBy: 'person', width: 200 }),
    audience: choice('Для кого', AUDIENCES, { filledBy: 'person', width: 100 }),
    synonyms: text('Синонимы (через ;)', { long: true, filledBy: 'person', width: 420 }),
    close: tagsKind('Близкие теги', { filledBy: 'person' }),
  },
});

export const WORD_DECISION = { synonym: 'Синоним тега', fresh: 'Новый тег', ignore: 'Не тег' } as const;

/** Words the dictionary does not know: kept until the curator decides, never dropped, never guessed (R021). */
export const wordInbox = defineRegistry({
  key: 'words',
  sheet: 'Новые слова',
  identity: 'word',
  about: 'Слова из анкет, которых нет в словаре. Выберите решение – при следующем приёме ответов оно применится.',
  tabColour: '#12b5cb',
  columns: {
    word: text('Слово из анкеты', { width: 260 }),
    suggestion: text('Похоже на', { width: 180 }),
    decision: choice('Решение', Object.values(WORD_DECISION), { filledBy: 'person', width: 140 }),
    tag: text('Какой тег', {
      filledBy: 'person',
      width: 180,
      help: 'Для синонима – тег из словаря; для нового тега можно оставить пустым.',
    }),
    people: text('Номера участников', { width: 220 }),
    count: integer('Сколько раз', 0, 1_000_000, { width: 90 }),
    applied: date('Решение применено', { width: 130 }),
  },
});
