import { checkTemplate, placeholdersOf } from '../../src/documents/checkTemplate';
import { DECLARED, ownTemplate } from './ownTemplate';

async function problems(...lines: string[]): Promise<readonly string[]> {
  return checkTemplate(await ownTemplate(...lines), DECLARED).map(({ message }) => message);
}

test('a good template has no problems', async () => {
  expect(
    await problems(
      '{{Куратор|твор}} {{куратор|подпись}} {{?Место издания}}{{Место издания|прописными}}{{/}}',
      '{{#Пары}}{{№}} {{Наставник|род|кратко}} {{Куратор}}{{/Пары}}',
    ),
  ).toEqual([]);
});

test('a misspelt name is answered with the likely one', async () => {
  expect(await problems('{{Куратр|дат}} {{Куратор}}')).toEqual([
    'В шаблоне есть поле {{Куратр}}, которого у этого документа нет. Возможно, имелось в виду {{Куратор}}.',
  ]);
  expect(await problems('{{Куратор}}{{#Пры}}{{/Пры}}')).toEqual([
    'В шаблоне есть поле {{Пры}}, которого у этого документа нет. Возможно, имелось в виду {{Пары}}.',
  ]);
  expect(await problems('{{Куратор}}{{#Пары}}{{Наставница}}{{/Пары}}')).toEqual([
    'В шаблоне есть поле {{Наставница}}, которого у этого документа нет. Возможно, имелось в виду {{Наставник}}.',
  ]);
});

test('a name like nothing known gets no suggestion', async () => {
  expect(await problems('{{Куратор}} {{Количество стульев}}')).toEqual([
    'В шаблоне есть поле {{Количество стульев}}, которого у этого документа нет.',
  ]);
});

test('a field of a list outside the list, a printed list and a printed flag are explained', async () => {
  expect(await problems('{{Куратор}} {{Наставник}} {{Пары}} {{Срочно}}')).toEqual([
    'Поле {{Наставник}} действует только внутри списка: {{#Пары}}…{{/Пары}}.',
    'Поле {{Пары}} само не печатается: пишите {{#Пары}}…{{/Пары}}.',
    'Поле {{Срочно}} само не печатается: пишите {{?Срочно}}…{{/Срочно}}.',
  ]);
});

test('an unknown suffix and a case of what is not declined are named', async () => {
  expect(await problems('{{Куратор|дтельный}} {{Дата|род}}')).toEqual([
    'У поля {{Куратор}} непонятное окончание «|дтельный». Падежи пишутся так: им, род, дат, вин, твор, пред; вид – кратко, подпись, прописными, строчной, без точки.',
    'Поле {{Дата}} по падежам не меняется: уберите «|род».',
  ]);
});

test('a required field that was left out is named', async () => {
  expect(await problems('Приказ')).toEqual([
    'В шаблоне нет обязательного поля {{Куратор}}: в документе не будет этих сведений.',
  ]);
});

test('braces and ends that do not match are explained', async () => {
  expect(await problems('{{Куратор}} {{#Пары}}')).toEqual([expect.stringContaining('«Пары» нет конца')]);
  expect(await problems('{{Куратор}} {{/Пары}}')).toEqual([expect.stringContaining('без начала {{#Пары}}')]);
  expect(await problems('{{Куратор')).toEqual([expect.stringContaining('не закрыты скобки')]);
  expect(await problems('Куратор}}')).toEqual([expect.stringContaining('без открывающих')]);
  expect(await problems('{{#Пары}}{{?Дата}}{{/Пары}}{{/Дата}}')).not.toEqual([]);
});

test('a file that is no document is one problem, not an exception', () => {
  expect(checkTemplate('', DECLARED)).toEqual([expect.objectContaining({ code: 'template-unreadable' })]);
});

test('the forms a template prints can be asked for', async () => {
  const found = placeholdersOf(await ownTemplate('{{#Пары}}{{Наставник|тв.}}{{/Пары}}', '{{Наставник|твор}}'));
  expect(found.map(({ name, gramCase }) => [name, gramCase])).toContainEqual(['наставник', 'твор']);
});
