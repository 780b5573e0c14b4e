import PizZip from 'pizzip';
import { docxPreview } from '../../../host/server/docxPreview';
import { smallDocx } from '../../browser/smallDocx';

const shown = (body: string) => docxPreview(smallDocx(body))?.markup;

test('a paragraph keeps its alignment and its bold words', () => {
  const body =
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>ПРИКАЗ</w:t></w:r><w:r><w:t xml:space="preserve"> № 1</w:t></w:r></w:p>';
  expect(shown(body)).toBe('<p style="text-align:center"><b>ПРИКАЗ</b> № 1</p>');
});

test('a paragraph looks as its style says', () => {
  const zip = new PizZip(
    smallDocx(
      '<w:p><w:pPr><w:pStyle w:val="kind"/></w:pPr><w:r><w:t>ПРИКАЗ</w:t></w:r></w:p><w:p><w:r><w:t>О парах</w:t></w:r></w:p>',
    ),
  );
  zip.file(
    'word/styles.xml',
    '<w:styles><w:style w:type="paragraph" w:styleId="kind"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>',
  );
  expect(docxPreview(zip.generate({ type: 'nodebuffer' }))?.markup).toBe(
    '<p style="text-align:center"><b>ПРИКАЗ</b></p><p>О парах</p>',
  );
});

test('a table keeps its rows and cells', () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  expect(shown(`<w:tbl><w:tr>${cell('1')}${cell('Анна')}</w:tr></w:tbl>`)).toBe(
    '<table><tr><td><p>1</p></td><td><p>Анна</p></td></tr></table>',
  );
});

test('markup written as text stays text', () => {
  expect(shown('<w:p><w:r><w:t>&lt;img src=x onerror=alert(1)&gt;&#60;b&gt;</w:t></w:r></w:p>')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;</p>',
  );
});

test('bytes that are no document give no preview', () => {
  expect(docxPreview(Buffer.from('не документ'))).toBeNull();
});
