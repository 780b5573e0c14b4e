/** Words shared by several sheets. The list of forms is extensible by the school (R013, methodology 0.9). */
export const FORMS = [
  'ученик – ученик',
  'учитель – учитель',
  'студент – ученик',
  'работодатель – ученик',
  'работодатель – студент',
  'студент – студент',
  'педагог – ученик',
  'педагог – студент',
] as const;

export const MENTEE_ROLES = ['Ученик', 'Педагог', 'Студент'] as const;

export const MENTOR_ROLES = [
  'Ученик',
  'Педагог',
  'Педагог дополнительного образования',
  'Студент',
  'Выпускник',
  'Специалист с предприятия',
] as const;

/** Mentors who come from outside need a certificate of no criminal record (R067). */
export const EXTERNAL_ROLES: readonly string[] = [
  'Педагог дополнительного образования',
  'Студент',
  'Выпускник',
  'Специалист с предприятия',
];

export const WANTED_MENTORS = [
  'Ученик старших классов',
  'Учитель',
  'Студент',
  'Специалист с предприятия',
  'Не важно',
] as const;

export const TIMES = [
  'Пн после уроков',
  'Вт после уроков',
  'Ср после уроков',
  'Чт после уроков',
  'Пт после уроков',
  'Сб',
  'Вс',
  'Вечером',
] as const;

export const MEETING_FORMATS = ['Очно', 'Онлайн', 'Смешанный'] as const;

export const CONSENT = { yes: 'Даю согласие', no: 'Не даю согласие' } as const;

export const GUARDIAN_CONSENT = {
  handedIn: 'Сдано куратору',
  later: 'Сдам позже',
  no: 'Нет',
  adult: 'Мне есть 18 лет',
} as const;

/** What a consent is given to; consents may not be merged with one another (152-ФЗ, article 9). */
export const CONSENT_KINDS = {
  data: 'Обработка персональных данных',
  survey: 'АПО и анкетирование',
  publication: 'Публикация',
  sharing: 'Передача в другие организации',
  mentor: 'Встречи с этим наставником',
  employee: 'Наставничество как работа (ст. 351.8 ТК РФ)',
} as const;

export const SIGNERS = { participant: 'Участник', guardian: 'Родитель (законный представитель)' } as const;

export const CONSENT_MEDIA = ['На бумаге', 'Электронно'] as const;

export const CERTIFICATE_KINDS = {
  record: 'Об отсутствии судимости',
  medical: 'Медицинская',
} as const;

export const CERTIFICATE = { present: 'Есть', ordered: 'Заказана', absent: 'Нет' } as const;

export const BY_HAND = 'Вручную';

export const FROM_QUESTIONNAIRE = 'Анкета';

export const SOURCES = [FROM_QUESTIONNAIRE, 'Файл', BY_HAND, 'Родитель', 'Классный руководитель', 'Психолог'] as const;

/** The chain of a mentee; the steps between them are in people/statusChain.ts. */
export const MENTEE_STATUS = {
  waiting: 'Ждёт согласия',
  base: 'В базе',
  reserve: 'В резерве',
  paired: 'В паре',
  finished: 'Завершил(а)',
  left: 'Выбыл(а)',
} as const;

/** The chain of a mentor (R076): base, selection, school of mentors, registry approved by an order, pair. */
export const MENTOR_STATUS = {
  waiting: 'Ждёт согласия',
  base: 'В базе',
  selected: 'Отобран(а)',
  trained: 'Обучен(а)',
  registry: 'В реестре',
  reserve: 'В резерве',
  paired: 'В паре',
  finished: 'Завершил(а)',
  left: 'Выбыл(а)',
} as const;

/** Statuses whose people are not proposed for pairs; everybody else may be, when the other rules allow it. */
export const OUT_OF_PROGRAMME: readonly (string | null)[] = [MENTOR_STATUS.finished, MENTOR_STATUS.left];

/** Statuses that follow from the consents alone and change with them. */
export const BEFORE_SELECTION: readonly unknown[] = [null, MENTOR_STATUS.waiting, MENTOR_STATUS.base];

export const YES = 'Да';
export const NO = 'Нет';
