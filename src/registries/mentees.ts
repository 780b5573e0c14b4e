import { choices } from '../schema/choicesKind';
import { choice, date, generatedId, integer, link, text } from '../schema/kinds';
import { birthYear, email, fullName, phone, schoolClass, tags } from '../schema/personKinds';
import { defineRegistry, type RowOf } from '../schema/registry';
import { REQUEST_OPTIONS } from '../tags/questionnaireOptions';
import { consentColumns, recordColumns, statusColumns } from './baseColumns';
import { AVOID_HELP, PREFERENCES, PREFERENCES_HELP } from './participantWishes';
import { roleModel } from './roleModel';
import { FORMS, MEETING_FORMATS, MENTEE_ROLES, MENTEE_STATUS, TIMES, WANTED_MENTORS } from './vocabulary';

/** Base of mentees (R047): the thirteen official columns (methodology 1.1) first, then the working ones. */
export const mentees = defineRegistry({
  key: 'mentees',
  sheet: 'Наставляемые',
  about: 'База наставляемых: кто просит о помощи, о какой и с чьего согласия. Одна строка – один человек.',
  tabColour: '#1a73e8',
  columns: {
    id: generatedId('№ п/п', 'Н-', { official: 1 }),
    name: fullName('ФИО наставляемого', {
      official: 2,
      required: true,
      ask: 'Фамилия, имя, отчество',
      aliases: ['ФИО'],
    }),
    phone: phone('Контактные данные для связи (данные представителя)', {
      official: 3,
      ask: 'Телефон для связи (для учеников до 18 лет – телефон родителя)',
      aliases: ['Телефон', 'Контактные данные'],
    }),
    birthYear: birthYear('Год рождения наставляемого', { official: 4, ask: 'Год рождения' }),
    request: text('Основной запрос наставляемого', {
      official: 5,
      long: true,
      personal: true,
      ask: 'Опишите запрос своими словами',
    }),
    joined: date('Дата вхождения в программу', { official: 6 }),
    mentorName: fullName('ФИО наставника', { official: 7 }),
    form: choice('Форма наставничества', FORMS, { official: 8, other: true, width: 150 }),
    mentorPlace: text('Место работы/учёбы наставника', { official: 9 }),
    finished: date('Дата завершения программы', { official: 10 }),
    results: text('Результаты программы', { official: 11, long: true, filledBy: 'person' }),
    caseLink: link('Ссылка на кейс/отзыв наставляемого, размещённые на сайте организации', {
      official: 12,
      filledBy: 'person',
    }),
    passed: text('Отметка о прохождении программы', { official: 13, filledBy: 'person' }),
    role: choice('Кто обращается', MENTEE_ROLES, { required: true, ask: 'Кто Вы?', width: 100 }),
    schoolClass: schoolClass('Класс', { ask: 'Класс (для учеников)' }),
    position: text('Должность, предмет и стаж', { ask: 'Должность, предмет и стаж (для педагогов и студентов)' }),
    tags: tags('#Теги запроса', { help: 'Теги из листа «Теги» через пробел: #математика #общение.' }),
    needs: choices('С чем нужна помощь', REQUEST_OPTIONS, {
      other: true,
      offersTags: true,
      ask: 'С чем Вам нужна помощь наставника? (можно выбрать несколько)',
    }),
    roleModel: roleModel('Какая поддержка ближе', { ask: 'Какая поддержка Вам ближе? (можно не отвечать)' }),
    wanted: choices('Кого хотел(а) бы видеть наставником', WANTED_MENTORS, {
      other: true,
      ask: 'Кого Вы хотели бы видеть наставником?',
    }),
    times: choices('Удобное время', TIMES, { other: true, ask: 'Когда Вам удобно встречаться?' }),
    meeting: choices('Формат встреч', MEETING_FORMATS, { other: true, ask: 'Формат встреч', width: 110 }),
    email: email('Адрес электронной почты', {
      aliases: ['E-mail', 'Email', 'Электронная почта', 'Имя пользователя'],
      filledBy: 'answer',
    }),
    guardian: text('ФИО родителя (законного представителя)', {
      personal: true,
      ask: 'ФИО родителя (законного представителя) – для учеников до 18 лет',
    }),
    ...consentColumns,
    avoid: text('С кем нежелательно', {
      personal: true,
      ask: 'С кем Вам не хотелось бы составлять пару? (можно не отвечать, видит только куратор)',
      help: AVOID_HELP,
    }),
    guardianRefusal: text('Отказ родителя от наставника', {
      personal: true,
      filledBy: 'person',
      help: 'Номера или ФИО наставников через «;». Такая пара не будет предложена, причина нигде не печатается.',
    }),
    preferences: text(PREFERENCES, { personal: true, filledBy: 'person', help: PREFERENCES_HELP }),
    years: integer('Стаж, полных лет', 0, 60, {
      filledBy: 'person',
      width: 80,
      help: 'Для педагогов. Пусто – стаж берётся из столбца «Должность, предмет и стаж».',
    }),
    shares: tags('#Теги: чем поделится', {
      filledBy: 'person',
      help: 'Для обмена на равных: чем наставляемый сам может быть полезен наставнику.',
    }),
    psychologist: text('Психолог', {
      personal: true,
      filledBy: 'person',
      help: 'Кто сопровождает наставляемого, пока у него нет пары.',
    }),
    status: choice('Статус', Object.values(MENTEE_STATUS), { other: true, width: 120 }),
    ...statusColumns,
    ...recordColumns,
  },
});

export type Mentee = RowOf<typeof mentees>;
