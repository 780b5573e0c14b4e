import { cited, date, list, optional, person, text } from '../declaring';
import { annex, order } from '../orderParts';
import { answers, column, point, table } from '../writing';

/** The ground of an order that a decision of the pedagogical council goes before. */
export const BY_THE_COUNCIL = 'решением педагогического совета (протокол от {{Дата протокола}} № {{Номер протокола}})';

/** Rows of the roadmap as orders and programmes print them. */
export const PLAN_FIELD = list('План', 'Какие мероприятия вошли в план (дорожную карту)?', [
  text('Мероприятие', 'Мероприятие?'),
  text('Срок', 'Срок?'),
  text('Ответственный', 'Ответственный?'),
  optional(text('Результат', 'Что подтвердит выполнение?')),
]);

export const PLAN_TABLE = table(
  'План',
  column('Мероприятие', '{{Мероприятие}}', 62),
  column('Срок', '{{Срок}}', 30),
  column('Ответственный', '{{Ответственный}}', 36),
  column('Ожидаемый результат', '{{Результат}}', 32),
);

/** D3: the plan is approved and the project begins. */
export const PLAN_ORDER = order({
  id: 'D3',
  title: 'Приказ об утверждении плана реализации целевой модели наставничества',
  group: 'Основные документы',
  stage: 1,
  subject: 'Об утверждении плана реализации целевой модели наставничества и начале реализации проекта',
  because: BY_THE_COUNCIL,
  fields: [
    ...cited('D2', 'протокола'),
    PLAN_FIELD,
    date('Дата начала', 'С какого числа начинается внедрение?'),
    ...person('Ответственный за внедрение', 'Кто отвечает за начало внедрения?'),
    date('Дата промежуточного отчёта', 'Какого числа педсовет заслушает отчёт о промежуточных результатах?'),
  ],
  points: [
    point('Утвердить план реализации целевой модели наставничества (приложение).'),
    point(`Начать внедрение целевой модели наставничества {{Дата начала}} ${answers('Ответственный за внедрение')}.`),
    point(
      'На заседании педагогического совета {{Дата промежуточного отчёта}} заслушать отчёт о промежуточных результатах выполнения плана.',
    ),
  ],
  annexes: [annex('План реализации целевой модели наставничества', [PLAN_TABLE])],
});
