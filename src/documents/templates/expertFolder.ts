import { curator, optional, SCHOOL_YEAR, text } from '../declaring';
import { FULL_NAME, SCHOOL_NAME, SHORT_NAME } from '../schoolParts';
import type { Field, Template } from '../template';
import { body, column, dashes, ifKnown, section, subpoint, table, titled, unless, when } from '../writing';

const known = (name: string, required = true): Field => ({
  name,
  kind: 'text',
  source: 'computed',
  ...(required ? { required } : {}),
});

/** One line for every document an expert looks for on the site; made of the register, gaps said openly. */
const SITE_DOCUMENTS: Field = {
  name: 'Материалы',
  kind: 'list',
  source: 'computed',
  required: true,
  item: [known('Материал'), known('Реквизиты', false), known('Ссылка', false), known('Состояние')],
};

/** The checklist for the outside expert (R012, R149): addresses on the school's site, never of the school's own Drive. */
export const EXPERT_FOLDER: Template = {
  id: 'expert-folder',
  title: 'Папка эксперта',
  group: 'Отчёты и справки',
  stage: 7,
  audience: 'one',
  fields: [FULL_NAME, SCHOOL_YEAR, ...curator(), SITE_DOCUMENTS, known('Опубликовано'), known('Всего материалов')],
  blocks: [
    SCHOOL_NAME,
    ...titled(
      'Папка эксперта',
      'материалы о целевой модели наставничества на сайте организации, {{Учебный год}} учебный год',
    ),
    body(
      'Опубликовано материалов: {{Опубликовано}} из {{Всего материалов}}. Персональных данных обучающихся здесь нет.',
    ),
    table(
      'Материалы',
      column('Материал', '{{Материал}}', 56),
      column('Дата и номер', '{{Реквизиты}}', 34),
      column('Адрес на сайте', '{{Ссылка}}', 40),
      column('Состояние', '{{Состояние}}', 30),
    ),
    body('Вопросы можно задать куратору: {{Куратор}}, {{Должность куратора}}.'),
  ],
};

const FORMS: Field = { name: 'Формы', kind: 'list', source: 'computed', item: [known('Пункт')] };

const PUBLISHED: Field = {
  name: 'Опубликованные материалы',
  kind: 'list',
  source: 'computed',
  item: [known('Пункт'), known('Адрес')],
};

/** Text of the page on the school's site (R038): what mentoring is, how it goes and where the documents are. */
export const SITE_PAGE: Template = {
  id: 'site-page',
  title: 'Текст страницы для сайта школы',
  group: 'Отчёты и справки',
  stage: 1,
  audience: 'one',
  fields: [
    SHORT_NAME,
    SCHOOL_YEAR,
    ...curator(),
    optional(text('Телефон школы', 'Какой телефон школы указать на странице?')),
    known('Число пар'),
    known('Число наставников'),
    FORMS,
    PUBLISHED,
  ],
  blocks: [
    ...titled('Целевая модель наставничества', 'в образовательной организации {{Краткое наименование}}'),
    body(
      'Наставничество – это поддержка, которую более опытный человек оказывает тому, кто учится или осваивает новое дело. Участие добровольное, каждая пара работает по своему плану.',
    ),
    section('Как идёт работа в {{Учебный год}} учебном году'),
    subpoint('Наставнических пар и групп: {{Число пар}}. Наставников: {{Число наставников}}.'),
    when('Формы', body('Формы наставничества:'), dashes('Формы')),
    section('Документы'),
    when('Опубликованные материалы', dashes('Опубликованные материалы', '{{Пункт}}: {{Адрес}}')),
    unless('Опубликованные материалы', body('Документы готовятся к публикации.')),
    section('К кому обратиться'),
    body(
      `Куратор программы – {{Куратор}}, {{Должность куратора}}${ifKnown('Телефон школы', ', телефон {{Телефон школы}}')}.`,
    ),
  ],
};
