import { date, lines, list, longText, SCHOOL_YEAR, text } from '../declaring';
import {
  ADOPTED_AND_APPROVED,
  approvalFields,
  DIRECTOR_SIGNS,
  SCHOOL_FIELDS,
  SCHOOL_NAME,
  SIGNER_FIELDS,
} from '../schoolParts';
import type { Template } from '../template';
import { column, section, subpoint, subpointWithList, table, titled } from '../writing';
import { PLAN_FIELD, PLAN_TABLE } from './planOrder';
import { FORMS, PURPOSE, RELEVANCE, STAGES, TASKS } from './programmeTexts';

/** The programme of one school year (R034): purpose, role models, calendar plan, expected results. */
export const PROGRAMME: Template = {
  id: 'programme',
  title: 'Программа наставничества',
  group: 'Программа и планы',
  stage: 1,
  audience: 'one',
  fields: [
    ...SCHOOL_FIELDS,
    ...SIGNER_FIELDS,
    ...approvalFields('D3'),
    SCHOOL_YEAR,
    longText('Актуальность', 'Почему школе нужна программа наставничества?', { preset: RELEVANCE }),
    longText('Цель наставничества', 'Какова цель программы?', { preset: PURPOSE }),
    lines('Задачи наставничества', 'Какие задачи решает программа (по одной в строке)?', TASKS),
    lines('Формы наставничества', 'Какие формы и ролевые модели выбраны (по одной в строке)?', FORMS),
    date('Начало программы', 'С какого числа действует программа?'),
    date('Конец программы', 'По какое число действует программа?'),
    lines('Этапы реализации', 'Из каких этапов состоит программа (по одному в строке)?', STAGES),
    PLAN_FIELD,
    lines('Ожидаемые результаты', 'Каких результатов вы ждёте (по одному в строке)?', [
      'измеримое улучшение образовательных результатов и посещаемости наставляемых',
      'улучшение психологического климата среди обучающихся и в педагогическом коллективе',
      'рост числа обучающихся, занятых в кружках, проектах и профориентационных мероприятиях',
      'закрепление молодых педагогов в организации',
    ]),
    list('Показатели', 'По каким показателям оценивается программа?', [
      text('Показатель', 'Показатель?'),
      text('Значение', 'Целевое значение?'),
    ]),
  ],
  blocks: [
    SCHOOL_NAME,
    ADOPTED_AND_APPROVED,
    ...titled('Программа наставничества', 'на {{Учебный год}} учебный год'),
    section('Пояснительная записка'),
    subpoint('{{Актуальность}}'),
    subpoint(
      'Программа действует с {{Начало программы}} по {{Конец программы}}; её участники – наставники, наставляемые, родители (законные представители) несовершеннолетних, куратор и проектная группа.',
    ),
    section('Цель и задачи'),
    subpoint('{{Цель наставничества}}'),
    ...subpointWithList('Задачи программы', 'Задачи наставничества'),
    section('Формы наставничества и ролевые модели'),
    ...subpointWithList('Программа реализуется в следующих формах', 'Формы наставничества'),
    section('Этапы и календарный план'),
    ...subpointWithList('Этапы реализации программы', 'Этапы реализации'),
    subpoint('Календарный план мероприятий:', { keepWithNext: true }),
    PLAN_TABLE,
    section('Результаты и их оценка'),
    ...subpointWithList('Ожидаемые результаты', 'Ожидаемые результаты'),
    subpoint('Показатели эффективности:', { keepWithNext: true }),
    table('Показатели', column('Показатель', '{{Показатель}}', 115), column('Целевое значение', '{{Значение}}', 45)),
    subpoint(
      'Влияние программы на участников оценивается дважды – до начала и по завершении работы пар – по одним и тем же показателям; обратная связь собирается в декабре, марте и июне.',
    ),
    DIRECTOR_SIGNS,
  ],
};
