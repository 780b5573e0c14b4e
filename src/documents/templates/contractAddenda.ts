import { date, lines, longText, optional, personName, post, postOf, text } from '../declaring';
import { SCHOOL_FIELDS, SIGNER_FIELDS } from '../schoolParts';
import type { Block, Field, Template } from '../template';
import {
  blank,
  columns,
  DAY_BLANK,
  ifKnown,
  ifUnknown,
  opening,
  section,
  subpoint,
  subpointWithList,
  titled,
} from '../writing';
import { GROUP_FIELD, OF_GROUP } from './pairParts';

interface AddendumDeclaration extends Pick<Template, 'id' | 'title' | 'stage' | 'audience'> {
  /** The field with the employee's name. */
  readonly employee: 'Наставник' | 'Куратор';
  /** What the employee takes on, and the article that allows it. */
  readonly work: string;
  readonly law: string;
  readonly duties: readonly string[];
  readonly fields?: readonly Field[];
  readonly terms?: readonly Block[];
}

/** Everybody has a contract of their own: where several papers are made at once, it is written in by hand. */
function contractFields(audience: Template['audience']): readonly Field[] {
  const fields = [
    date('Дата трудового договора', 'Какая дата у трудового договора работника?'),
    text('Номер трудового договора', 'Какой номер у трудового договора работника?'),
  ];
  return audience === 'one' ? fields : fields.map((field) => optional({ ...field, source: 'person' }));
}

const known = (field: string, room: number): string => ifKnown(field, `{{${field}}}`) + ifUnknown(field, blank(room));

/** An agreement that adds work to a labour contract: contents, term, form and pay (R087). */
function addendum({ employee, work, law, duties, fields = [], terms = [], ...about }: AddendumDeclaration): Template {
  const source = employee === 'Куратор' ? 'settings' : 'pairs';
  return {
    ...about,
    group: 'Соглашения',
    isDense: true,
    fields: [
      ...SCHOOL_FIELDS,
      ...SIGNER_FIELDS,
      text('Место', 'Где заключается соглашение (город, село)?', { source: 'settings' }),
      date('Дата', 'Какого числа заключается соглашение?', { source: 'register' }),
      text('Номер', 'Какой номер у соглашения?', { source: 'register' }),
      personName(employee, 'Фамилия, имя, отчество работника?', { source }),
      post(postOf(employee), 'Какую должность занимает работник?', { source }),
      ...contractFields(about.audience),
      ...fields,
      lines('Обязанности', 'Что входит в дополнительную работу (по одному в строке)?', duties),
      date('Начало работы', 'С какого числа выполняется эта работа?'),
      date('Конец работы', 'По какое число выполняется эта работа?'),
      longText('Порядок работы', 'Как выполняется работа (форма, время)?', {
        preset: 'наряду с работой по трудовому договору, в течение установленной продолжительности рабочего времени',
      }),
      longText('Оплата', 'Каковы размер и условия выплат?'),
    ],
    blocks: [
      ...titled(
        'Дополнительное соглашение № {{Номер}}',
        `к трудовому договору от ${known('Дата трудового договора', 24)} № ${known('Номер трудового договора', 8)}`,
      ),
      { block: 'spread', left: '{{Место}}', right: '{{Дата}}' },
      opening(
        'body',
        '{{Полное наименование}} ({{Краткое наименование}}) (далее – работодатель) в лице ' +
          `{{Должность руководителя|род|строчной}} {{Руководитель|род}} и {{${postOf(employee)}}} {{${employee}}} (далее – работник) ` +
          `${law} заключили настоящее дополнительное соглашение.`,
      ),
      section('Предмет соглашения'),
      subpoint(`Работник с его письменного согласия ${work}.`),
      ...subpointWithList('В содержание работы входит', 'Обязанности'),
      subpoint('Работа выполняется с {{Начало работы}} по {{Конец работы}} включительно.'),
      subpoint('Форма и порядок выполнения работы: {{Порядок работы|без точки}}.'),
      ...terms,
      section('Оплата'),
      subpoint('Размер и условия выплат: {{Оплата|без точки}}.'),
      section('Заключительные положения'),
      subpoint(
        'Работник вправе досрочно отказаться от этой работы, а работодатель – досрочно отменить поручение о ней, письменно предупредив другую сторону не позднее чем за три рабочих дня.',
      ),
      subpoint(
        'Соглашение – неотъемлемая часть трудового договора; остальные его условия не меняются. Соглашение составлено в двух экземплярах, по одному для каждой стороны.',
      ),
      columns(
        [
          'Работодатель',
          `{{Должность руководителя}} {{Краткое наименование|род}}`,
          '______________ {{Руководитель|подпись}}',
          DAY_BLANK,
        ],
        [
          'Работник',
          `{{${postOf(employee)}}}`,
          `______________ {{${employee}|подпись}}`,
          DAY_BLANK,
          'Экземпляр получен: ______________',
        ],
      ),
    ],
  };
}

export const MENTOR_ADDENDUM = addendum({
  id: 'addendum-mentor',
  title: 'Дополнительное соглашение с наставником-работником (статья 351.8 ТК)',
  stage: 5,
  audience: 'group',
  employee: 'Наставник',
  law: 'в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации',
  work: `выполняет работу по наставничеству в отношении ${OF_GROUP}`,
  duties: [
    'помощь в освоении должности и овладении навыками работы',
    'составление и сопровождение индивидуального плана каждого наставляемого',
    'посещение и разбор занятий, консультации',
    'отчёт куратору о выполнении индивидуального плана',
  ],
  fields: [GROUP_FIELD],
});

export const CURATOR_ADDENDUM = addendum({
  id: 'addendum-curator',
  title: 'Дополнительное соглашение с куратором к трудовому договору',
  stage: 4,
  audience: 'one',
  employee: 'Куратор',
  law: 'в соответствии со статьями 60.2 и 72 Трудового кодекса Российской Федерации',
  work: 'наряду с работой, определённой трудовым договором, выполняет обязанности куратора наставников',
  duties: [
    'ведение баз наставников и наставляемых, организация их отбора и обучения',
    'формирование и сопровождение наставнических пар и групп',
    'контроль выполнения индивидуальных планов, сбор обратной связи',
    'отчёт руководителю проектной группы о реализации цикла наставнической работы',
  ],
});
