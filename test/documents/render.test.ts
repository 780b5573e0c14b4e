import { textOf } from '../../src/documents/plainText';
import { render } from '../../src/documents/render';
import { prepareValues } from '../../src/documents/values';
import { CannotProceed } from '../../src/problem';
import { DECLARED, ownTemplate, withXml, xmlOf } from './ownTemplate';
import { decline } from './sampleOrder';

const { values } = prepareValues(
  DECLARED,
  {
    Куратор: 'Кузнецова Ольга Владимировна',
    Дата: '2026-06-05',
    Срочно: true,
    Пары: [{ Наставник: 'Ким Роман', Класс: '9А' }, { Наставник: 'Петров Андрей' }],
  },
  decline,
  { dateStyle: 'quotes', used: [{ name: 'куратор', written: 'Куратор', gramCase: 'дат' }] },
);

async function filled(...lines: string[]): Promise<string> {
  return textOf(render(await ownTemplate(...lines), values)).replace(/\u00a0/g, ' ');
}

test('spaces, capitals, ё and long names of cases do not matter', async () => {
  expect(await filled('{{ куратор | Дательный }}, {{КУРАТОР}}, {{\u00a0Дата }}')).toBe(
    'Кузнецовой Ольге Владимировне, Кузнецова Ольга Владимировна, «05» июня 2026 г.',
  );
});

test('a placeholder that the editor tore into several runs is still one', async () => {
  const torn = withXml(await ownTemplate('Кому: {{Куратор|дат}}.'), (xml) =>
    xml.replace('{{Кура', '{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{Кура</w:t></w:r><w:r><w:t>'),
  );
  expect(textOf(render(torn, values))).toBe('Кому: Кузнецовой Ольге Владимировне.');
});

test('a list repeats its lines, counts them, and its own fields win over those of the document', async () => {
  expect(
    await filled('{{#Пары}}', '{{№}}) {{Наставник}}{{?Класс}}, {{класс}}{{/?Класс}} – {{Куратор}}', '{{/Пары}}'),
  ).toBe('1) Ким Роман, 9А – Кузнецова Ольга Владимировна\n2) Петров Андрей – Кузнецова Ольга Владимировна');
});

test('conditions ask whether there is a value, also of a list, and do not repeat', async () => {
  expect(
    await filled('{{?Пары}}есть пары{{/Пары}}{{?Место издания}}место{{/?Место издания}}{{^Место издания}}нигде{{/}}'),
  ).toBe('есть парынигде');
  expect(await filled('{{?Срочно}}срочно{{/}}')).toBe('срочно');
});

test('line ends and tabs of a value become breaks and tabs, in its own run', async () => {
  const bytes = render(await ownTemplate('[{{Куратор}}]'), { куратор: 'а\nб\tв' });
  expect(xmlOf(bytes)).toContain(
    '[а</w:t><w:br/><w:t xml:space="preserve">б</w:t><w:tab/><w:t xml:space="preserve">в]',
  );
});

test('signs of mark-up in a value are escaped in the file', async () => {
  const bytes = render(await ownTemplate('{{Куратор}}'), { куратор: '</w:t><b>&lt;"\'' });
  expect(xmlOf(bytes)).toContain('>&lt;/w:t&gt;&lt;b&gt;&amp;lt;"\'</w:t>');
});

test('a text put in by the curator wins over the declined one, outside lists only', async () => {
  const docx = await ownTemplate('{{?Срочно}}{{Куратор|дат}}{{/}}', '{{#Пары}}', '{{Наставник}}', '{{/Пары}}');
  expect(textOf(render(docx, values, { 'Куратор | дат': 'Ольге {{К}}', Наставник: 'никто' }))).toBe(
    'Ольге {{К}}\nКим Роман\nПетров Андрей',
  );
});

test('a name without a value stops the document and is named', async () => {
  const docx = await ownTemplate('{{Куратр}} {{Куратор|вин}} {{constructor}} {{@Куратор}} {{Куратор}}');
  const attempt = () => render(docx, values);
  expect(attempt).toThrow(CannotProceed);
  expect(attempt).toThrow(/\{\{Куратр\}\}[\s\S]*\{\{Куратор\|вин\}\}[\s\S]*\{\{constructor\}\}[\s\S]*\{\{@Куратор\}\}/);
});

test('foreign syntax of the engine cannot be reached', async () => {
  expect(() => render(Uint8Array.of(1, 2, 3), values)).toThrow('не открывается');
  const docx = await ownTemplate('{{=<% %>=}}{{-w:p Пары}}');
  expect(() => render(docx, values)).toThrow('{{=<% %>=}}');
});

test('bytes and base64 give the same document, and a file that is no document is refused in Russian', async () => {
  const docx = await ownTemplate('{{Куратор}}');
  expect(textOf(render(Buffer.from(docx).toString('base64'), values))).toBe(textOf(render(docx, values)));
  expect(() => render('не base64', values)).toThrow('Файл шаблона не открывается');
});
