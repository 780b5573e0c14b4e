import { date, optional, personName, text } from '../declaring';
import { LETTERHEAD, SCHOOL_FIELDS } from '../schoolParts';
import type { Template } from '../template';
import { body, line, paragraph, signature, unless, when } from '../writing';
import { PAIR_FIELDS, PAIR_LINES } from './pairParts';

const GUARDIAN = 'Законный представитель';

/** Tells a participant, or the parent of a minor, what pair has come together (R099). */
export const PAIR_NOTICE: Template = {
  id: 'pair-notice',
  title: 'Уведомление о формировании наставнической пары (группы)',
  group: 'Письма и приглашения',
  stage: 5,
  audience: 'pair',
  isDense: true,
  fields: [
    ...SCHOOL_FIELDS,
    optional(
      personName(GUARDIAN, 'Кому уведомление, если наставляемый несовершеннолетний (родитель, опекун)?', {
        source: 'person',
      }),
    ),
    ...PAIR_FIELDS,
    date('Дата', 'Какой датой подписывается уведомление?', { source: 'register' }),
    date('Первая встреча', 'Когда первая встреча?'),
    text('Место встречи', 'Где и во сколько первая встреча?'),
    text('Контакты куратора', 'Как связаться с куратором (телефон, кабинет)?'),
  ],
  blocks: [
    ...LETTERHEAD,
    paragraph('kind', 'УВЕДОМЛЕНИЕ'),
    when(GUARDIAN, paragraph('subtitle', `{{${GUARDIAN}|дат}}`)),
    unless(GUARDIAN, paragraph('subtitle', 'участникам программы наставничества')),
    body('Сообщаем, что в рамках программы наставничества сформирована наставническая пара (группа):'),
    ...PAIR_LINES,
    body('Первая встреча состоится {{Первая встреча}}, место и время: {{Место встречи|без точки}}.'),
    body(
      'Участие добровольное: в любое время можно попросить о замене наставника или выйти из программы. Вопросы можно задать куратору: {{Контакты куратора|без точки}}.',
    ),
    signature('Куратор', '{{Куратор|подпись}}'),
    line('{{Дата}}'),
  ],
};
