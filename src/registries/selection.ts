import { choice, date, generatedId, integer, text } from '../schema/kinds';
import { defineRegistry, type RowOf } from '../schema/registry';

/** What an interview may end with (R075). */
export const INTERVIEW_RESULT = { ready: 'Готов', training: 'Обучение', refused: 'Отказ' } as const;

/** Best mark of one criterion; 0 is the worst. */
export const BEST_SCORE = 5;

/** By what mentors are chosen, with weights (R074); the school changes the rows as it likes. */
export const criteria = defineRegistry({
  key: 'criteria',
  sheet: 'Критерии отбора',
  identity: 'criterion',
  about: 'По каким признакам отбирают наставников. На собеседовании каждый критерий получает от 0 до 5 баллов.',
  tabColour: '#188038',
  columns: {
    criterion: text('Критерий', { filledBy: 'person', width: 320 }),
    weight: integer('Вес', 1, 10, { filledBy: 'person', width: 80, help: 'Во сколько раз критерий важнее других.' }),
    threshold: integer('Не ниже', 0, BEST_SCORE, {
      filledBy: 'person',
      width: 90,
      help: 'Наименьший балл, с которым наставник готов к работе. Пусто или 0 – без порога.',
    }),
    about: text('Что оценивать', { filledBy: 'person', long: true, width: 420 }),
  },
});

export type Criterion = RowOf<typeof criteria>;

/** Put on the sheet when it is empty. */
export const firstCriteria: readonly Partial<Criterion>[] = [
  {
    criterion: 'Успешный опыт в своём деле',
    weight: 3,
    threshold: 3,
    about: 'Есть чем поделиться: результаты, достижения, практика.',
  },
  {
    criterion: 'Умение слушать и объяснять',
    weight: 3,
    threshold: 3,
    about: 'Говорит понятно, задаёт вопросы, не перебивает, принимает другой взгляд.',
  },
  {
    criterion: 'Желание помогать',
    weight: 2,
    threshold: 0,
    about: 'Зачем хочет быть наставником, чего ждёт для себя.',
  },
  {
    criterion: 'Ответственность и соблюдение границ',
    weight: 2,
    threshold: 3,
    about: 'Держит слово, бережёт личные сведения, понимает принцип «не навреди».',
  },
  {
    criterion: 'Готовность уделять время',
    weight: 1,
    threshold: 0,
    about: 'Реально ли встречаться так часто, как задумано.',
  },
];

/** Log of interviews with mentors (R075). */
export const interviews = defineRegistry({
  key: 'interviews',
  sheet: 'Собеседования',
  about: 'Собеседования с наставниками: баллы по критериям, итог и решение. Имён здесь нет.',
  tabColour: '#188038',
  columns: {
    id: generatedId('№ собеседования', 'СБ-', { width: 130 }),
    mentorId: generatedId('№ наставника', 'М-', { width: 110, filledBy: 'person' }),
    date: date('Дата', { filledBy: 'person' }),
    interviewer: text('Кто проводил', { filledBy: 'person', personal: true, width: 200 }),
    scores: text('Баллы', {
      filledBy: 'person',
      long: true,
      help: 'Критерий: балл от 0 до 5, через «;» – например: Желание помогать: 4; Готовность уделять время: 5.',
    }),
    total: integer('Итог, %', 0, 100, { width: 80 }),
    result: choice('Результат', Object.values(INTERVIEW_RESULT), { filledBy: 'person', width: 110 }),
    notes: text('Заметки', {
      filledBy: 'person',
      long: true,
      personal: true,
      help: 'Почему принято такое решение. Без сведений о здоровье.',
    }),
    taken: date('Учтено', { hidden: true, help: 'Когда программа учла строку в статусе наставника.' }),
  },
});

export type Interview = RowOf<typeof interviews>;

/** Log of «Школа наставников» and of courses outside it (R081, R082). */
export const trainings = defineRegistry({
  key: 'trainings',
  sheet: 'Обучение',
  about: 'Обучение наставников: курс, дата, часы, удостоверение. Имён здесь нет.',
  tabColour: '#188038',
  columns: {
    id: generatedId('№ записи', 'ОБ-'),
    mentorId: generatedId('№ наставника', 'М-', { width: 110, filledBy: 'person' }),
    course: text('Курс или занятие', { filledBy: 'person', width: 300 }),
    date: date('Дата', { filledBy: 'person' }),
    hours: integer('Часов', 0, 1000, { filledBy: 'person', width: 80 }),
    certificate: text('Удостоверение', { filledBy: 'person', help: 'Номер и дата; копию сюда не помещайте.' }),
    taken: date('Учтено', { hidden: true, help: 'Когда программа учла строку в статусе наставника.' }),
  },
});

export type Training = RowOf<typeof trainings>;
