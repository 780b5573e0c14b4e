import { choice, integer, scale, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';
import { answerColumns, answerId, CODE_QUESTION, codeColumn, waveColumn } from './answerColumns';
import { NO, YES } from './vocabulary';

export const FEEDBACK_KIND = { interim: 'Промежуточная', satisfaction: 'Удовлетворённость' } as const;

export const FEEDBACK_ROLE = { mentee: 'Наставляемый', mentor: 'Наставник', curator: 'Куратор' } as const;

/** Voices: `interim` and `final` of mentees and mentors, `curator` about a pair. */
const both = (mentee: string, mentor: string = mentee) => ({ 'interim/mentee': mentee, 'interim/mentor': mentor });
const atTheEnd = (mentee: string, mentor: string = mentee) => ({ 'final/mentee': mentee, 'final/mentor': mentor });
const curator = (question: string) => ({ curator: question });

const ends = { low: 'совсем нет', high: 'полностью' };

/** Feedback three times a year (R108; methodology 2.6) and satisfaction with the programme (R117, R119). */
export const feedback = defineRegistry({
  key: 'feedback',
  sheet: 'Обратная связь',
  about: 'Промежуточная обратная связь (декабрь, март, июнь) и удовлетворённость программой. Оценки от 1 до 10.',
  tabColour: '#f9ab00',
  columns: {
    id: answerId('О-'),
    code: codeColumn({ asks: { ...both(CODE_QUESTION), ...atTheEnd(CODE_QUESTION) } }),
    kind: choice('Вид', Object.values(FEEDBACK_KIND), { width: 140 }),
    role: choice('Роль', Object.values(FEEDBACK_ROLE), { width: 110 }),
    wave: waveColumn,
    pair: text('№ пары', {
      width: 80,
      asks: curator('О какой паре ответ? Впишите её номер с листа «Пары» (П-0001)'),
    }),
    meetings: integer('Встреч прошло', 0, 400, {
      width: 80,
      asks: { ...both('Сколько встреч прошло?'), ...curator('Сколько встреч прошло?') },
    }),
    satisfied: scale('Доволен(на)', 1, 10, ends, {
      required: true,
      asks: {
        ...both('Насколько вы довольны встречами с наставником?', 'Насколько вы довольны встречами с наставляемым?'),
        ...curator('Насколько вы довольны работой пары?'),
        ...atTheEnd('Насколько вы довольны участием в программе?'),
      },
    }),
    progress: scale('Движение к цели', 1, 10, ends, {
      required: true,
      asks: {
        ...both('Насколько вы продвигаетесь к цели?', 'Насколько наставляемый продвигается к цели?'),
        ...curator('Насколько пара продвигается к цели?'),
      },
    }),
    obstacles: text('Что мешает', {
      long: true,
      personal: true,
      asks: { ...both('Что мешает? (можно не отвечать)'), ...curator('Что мешает паре?') },
    }),
    help: choice('Нужна помощь куратора', [YES, NO], {
      width: 110,
      asks: { ...both('Нужна ли вам помощь куратора?'), ...curator('Нужна ли паре помощь?') },
    }),
    change: choice('Нужна смена пары', [YES, NO], {
      width: 110,
      asks: {
        ...both('Хотели бы вы сменить наставника?', 'Хотели бы вы сменить наставляемого?'),
        ...curator('Нужна ли смена пары?'),
      },
    }),
    organisation: scale('Организация программы', 1, 10, ends, {
      asks: atTheEnd('Насколько хорошо организована программа?'),
    }),
    match: scale('Подбор пары', 1, 10, ends, {
      asks: atTheEnd('Насколько вам подошёл наставник?', 'Насколько вам подошёл наставляемый?'),
    }),
    support: scale('Поддержка куратора', 1, 10, ends, { asks: atTheEnd('Насколько вам помогал куратор?') }),
    usefulness: scale('Польза', 1, 10, ends, {
      asks: atTheEnd('Насколько программа была вам полезна?'),
    }),
    training: scale('Подготовка наставника', 1, 10, ends, {
      asks: { 'final/mentor': 'Насколько хватило обучения в «Школе наставника»?' },
    }),
    again: choice('Хочет продолжить', [YES, NO], {
      width: 100,
      asks: atTheEnd('Хотели бы вы участвовать в программе ещё?'),
    }),
    wishes: text('Пожелания', {
      long: true,
      personal: true,
      asks: atTheEnd('Что было самым полезным и что стоит изменить?'),
    }),
    ...answerColumns,
  },
});
