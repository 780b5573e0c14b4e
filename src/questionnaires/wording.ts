/** Headings under which the dialog shows questionnaires, in their order. */
export const GROUP = {
  main: 'Основные анкеты',
  start: 'В начале года',
  needs: 'Анализ потребностей (АПО)',
  meeting: 'После групповой встречи',
  feedback: 'Обратная связь',
  before: 'Замеры до начала работы',
  after: 'Замеры по завершении',
  end: 'В конце года',
} as const;

export const PRIVACY =
  'Ответы видит только куратор программы; они хранятся в его таблице на серверах Google и нужны только для подбора. Не пишите о здоровье и диагнозах – для этого они не нужны.';

/** For questionnaires a person answers under a code. */
export const BY_CODE =
  'Имя писать не нужно: впишите код участника с листка, который выдал куратор. Ответы видит только куратор программы. Не пишите о здоровье и диагнозах.';

export const SCALE = 'Оценки – от 1 (совсем нет) до 10 (полностью).';
