import { choices } from '../schema/choicesKind';
import { choice, date, generatedId, integer, link, text } from '../schema/kinds';
import { birthYear, email, fullName, phone, schoolClass, tags } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';
import { OFFER_OPTIONS } from '../tags/questionnaireOptions';
import { consentColumns, recordColumns, statusColumns } from './baseColumns';
import { capacity } from './capacity';
import { AVOID_HELP, PREFERENCES, PREFERENCES_HELP } from './participantWishes';
import { roleModelChoices } from './roleModel';
import { CERTIFICATE, FORMS, MEETING_FORMATS, MENTOR_ROLES, MENTOR_STATUS, NO, TIMES, YES } from './vocabulary';

/** Base of mentors (R062): the sixteen official columns (methodology 1.2) first, then the working ones. */
export const mentors = defineRegistry({
  key: 'mentors',
  sheet: 'Наставники',
  about: 'База наставников: кто готов помогать, в чём, скольким и с чьего согласия. Одна строка – один человек.',
  tabColour: '#188038',
  columns: {
    id: generatedId('№ п/п', 'М-', { official: 1 }),
    name: fullName('ФИО наставника', { official: 2, required: true, ask: 'Фамилия, имя, отчество', aliases: ['ФИО'] }),
    phone: phone('Контактные данные для связи', { official: 3, ask: 'Телефон', aliases: ['Телефон для связи'] }),
    workplace: text('Место работы/учёбы наставника', { official: 4, ask: 'Место работы (учёбы), должность, класс' }),
    offers: choices('Основные компетенции наставника', OFFER_OPTIONS, {
      official: 5,
      other: true,
      offersTags: true,
      ask: 'Чем я могу быть полезен в качестве наставника? (можно выбрать несколько)',
    }),
    achievements: text('Важные для программы достижения наставника', {
      official: 6,
      long: true,
      personal: true,
      ask: 'Мои важные достижения',
    }),
    interests: text('Интересы наставника', { official: 7, personal: true, ask: 'Мои интересы и увлечения' }),
    audience: text('Желаемый возраст наставляемых', {
      official: 8,
      ask: 'С кем готов(а) работать (класс, возраст, педагоги)',
    }),
    timeBudget: text('Ресурс времени на программу наставничества', {
      official: 9,
      ask: 'Сколько времени готовы уделять?',
    }),
    joined: date('Дата вхождения в программу', { official: 10 }),
    menteeNames: text('ФИО наставляемого (наставляемых)', { official: 11, personal: true }),
    form: choice('Форма наставничества', FORMS, { official: 12, other: true, width: 150 }),
    menteePlace: text('Место работы/учёбы наставляемого', { official: 13 }),
    finished: date('Дата завершения программы', { official: 14 }),
    results: text('Результаты программы', { official: 15, long: true, filledBy: 'person' }),
    caseLink: link('Ссылка на кейс/отзыв наставника, размещённые на сайте организации', {
      official: 16,
      filledBy: 'person',
    }),
    role: choice('Категория наставника', MENTOR_ROLES, { required: true, ask: 'Кто Вы?', width: 130 }),
    schoolClass: schoolClass('Класс', { help: 'Для наставников-учеников.' }),
    birthYear: birthYear('Год рождения', { ask: 'Год рождения' }),
    tags: tags('#Теги компетенций', { help: 'Теги из листа «Теги» через пробел: #математика #егэ.' }),
    capacity: capacity('Сколько наставляемых', { ask: 'Сколько наставляемых готовы взять?' }),
    times: choices('Удобное время', TIMES, { other: true, ask: 'Удобное время' }),
    meeting: choices('Формат встреч', MEETING_FORMATS, { other: true, ask: 'Формат встреч', width: 110 }),
    roleModels: roleModelChoices('Какая поддержка ближе', {
      ask: 'Какую поддержку Вам ближе оказывать? (можно выбрать несколько или не отвечать)',
    }),
    years: integer('Педагогический стаж, полных лет', 0, 60, {
      ask: 'Педагогический стаж, полных лет (для педагогов)',
      width: 90,
      help: 'Пусто – стаж берётся из места работы и должности, если он там указан.',
    }),
    experience: choice('Опыт наставничества', [YES, NO], { ask: 'Был ли опыт наставничества?', width: 110 }),
    email: email('Адрес электронной почты', {
      aliases: ['E-mail', 'Email', 'Электронная почта', 'Имя пользователя'],
      filledBy: 'answer',
    }),
    ...consentColumns,
    certificate: choice('Справка об отсутствии судимости', Object.values(CERTIFICATE), {
      other: true,
      ask: 'Справка об отсутствии судимости (для внешних наставников)',
      help: 'Только отметка «есть» и дата; саму справку и её копию в таблицу не помещайте.',
    }),
    organisation: text('Организация, если не ваша', {
      filledBy: 'person',
      help: 'Пусто – ваша школа. Для пары «ученик – ученик» наставник нужен из той же школы.',
    }),
    avoid: text('С кем нежелательно', {
      personal: true,
      ask: 'С кем Вам не хотелось бы составлять пару? (можно не отвечать, видит только куратор)',
      help: AVOID_HELP,
    }),
    preferences: text(PREFERENCES, { personal: true, filledBy: 'person', help: PREFERENCES_HELP }),
    learns: tags('#Теги: чему хочет научиться', {
      filledBy: 'person',
      help: 'Для обмена на равных: что наставник хотел бы получить от наставляемого.',
    }),
    sharing: choice('Разрешает передачу в другие организации', [YES, NO], {
      filledBy: 'person',
      help: 'Можно ли назвать наставника в муниципальной базе (по его письменному разрешению).',
    }),
    status: choice('Статус', Object.values(MENTOR_STATUS), { other: true, width: 120 }),
    ...statusColumns,
    registryOrder: text('Приказ о реестре', {
      help: 'Номер и дата приказа об утверждении реестра наставников: № 12-о от 15.10.2026.',
    }),
    ...recordColumns,
  },
});

export type Mentor = RowOf<typeof mentors>;
