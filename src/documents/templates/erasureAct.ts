import { curator, date, longText, optional, text } from '../declaring';
import { OPERATOR_FIELDS, SCHOOL_NAME, SIGNER_FIELDS } from '../schoolParts';
import type { Template } from '../template';
import { blank, body, ifKnown, ifUnknown, line, signature, titled, whom } from '../writing';

const OF_PERSON = { source: 'person' } as const;

/** Proof that personal data was destroyed, with the contents the supervisory authority asks for; the person is a code. */
export const ERASURE_ACT: Template = {
  id: 'erasure-act',
  title: 'Акт об уничтожении персональных данных',
  group: 'Отчёты и справки',
  stage: 6,
  audience: 'person',
  isByCode: true,
  fields: [
    // Without the address the act is made all the same, with room to write it in by hand.
    ...OPERATOR_FIELDS.map((field) => (field.name === 'Адрес' ? optional(field) : field)),
    ...SIGNER_FIELDS,
    ...curator(),
    date('Дата', 'Какой датой составлен акт?', { source: 'register' }),
    text('Код участника', 'Код участника, чьи данные уничтожены?', OF_PERSON),
    longText('Уничтоженные данные', 'Что уничтожено?', OF_PERSON),
    longText('Причина', 'Почему данные уничтожены (продолжите фразу «причина: …»)?', {
      preset: 'отзыв согласия на обработку персональных данных',
    }),
    longText('Способ', 'Как уничтожены данные (продолжите фразу «способ: …»)?', {
      preset:
        'удаление значений из ячеек таблицы и ответов из анкет без возможности восстановления средствами программы',
    }),
  ],
  blocks: [
    SCHOOL_NAME,
    ...titled('Акт', 'об уничтожении персональных данных'),
    line('Дата уничтожения: {{Дата}}'),
    body(
      'Оператор: {{Полное наименование}} ({{Краткое наименование}}), адрес: ' +
        `${ifKnown('Адрес', '{{Адрес|без точки}}')}${ifUnknown('Адрес', blank(40))}.`,
    ),
    body(
      'Уничтожены персональные данные участника программы наставничества с кодом {{Код участника}}. Имя участника в акте не указывается; без дополнительных сведений код не позволяет установить, кому он принадлежал.',
    ),
    body('Информационная система: таблица программы наставничества и её анкеты.'),
    body('Уничтоженные данные: {{Уничтоженные данные|без точки}}.'),
    body('Способ: {{Способ|без точки}}.'),
    body('Причина: {{Причина|без точки}}.'),
    body(`Данные уничтожил(а): ${whom('Куратор', 'им')}.`),
    signature('Куратор программы', '{{Куратор|подпись}}'),
    signature('{{Должность руководителя}}', '{{Руководитель|подпись}}'),
  ],
};
