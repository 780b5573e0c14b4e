import { date, list, optional, organisation, personName, SCHOOL_YEAR, text } from '../declaring';
import { annex, order } from '../orderParts';
import { column, point, table } from '../writing';
import { BY_THE_PLAN, PLAN_ORDER_FIELDS } from './appointmentOrder';

const FROM_REGISTRY = { source: 'person' } as const;

/** The approved register of mentors (R076, R077), without contacts: it goes to the body that runs the schools. */
export const REGISTRY_ORDER = order({
  id: 'registry-order',
  title: 'Приказ об утверждении реестра наставников',
  group: 'Приказы',
  stage: 4,
  subject: 'Об утверждении реестра наставников',
  because: BY_THE_PLAN,
  fields: [
    ...PLAN_ORDER_FIELDS,
    SCHOOL_YEAR,
    personName('Куратор', 'Кто куратор программы (фамилия, имя, отчество)?', { source: 'settings' }),
    organisation('Куда направить реестр', 'Куда направляется реестр (управление образования)?'),
    date('Срок направления', 'До какого числа направить реестр?'),
    list(
      'Наставники',
      'Кого включить в реестр?',
      [
        personName('Наставник', 'Наставник?', FROM_REGISTRY),
        text('Место работы или класс', 'Место работы, должность или класс?', FROM_REGISTRY),
        text('Форма', 'Форма наставничества?', FROM_REGISTRY),
        optional(text('Компетенции', 'С чем помогает?', FROM_REGISTRY)),
      ],
      { ...FROM_REGISTRY, isRegistry: true },
    ),
  ],
  points: [
    point('Утвердить реестр наставников на {{Учебный год}} учебный год (приложение).'),
    point('Формировать наставнические пары и группы только с наставниками, включёнными в реестр.'),
    point(
      'Куратору программы {{Куратор|дат|кратко}} в срок до {{Срок направления}} направить копию ' +
        '{{Вид документа|род}} в {{Куда направить реестр|вин}}, далее обновлять реестр по мере изменений.',
    ),
  ],
  annexes: [
    annex('Реестр наставников', [
      table(
        'Наставники',
        column('Наставник', '{{Наставник}}', 50),
        column('Место работы, должность или класс', '{{Место работы или класс}}', 42),
        column('Форма наставничества', '{{Форма}}', 35),
        column('С чем помогает', '{{Компетенции}}', 33),
      ),
    ]),
  ],
});
