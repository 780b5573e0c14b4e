import { download } from '../../../host/server/exchange';
import { html } from '../../../host/server/html';

test('a downloaded file keeps its Russian name and cannot break out of the header', () => {
  const header =
    download('Приказ "№ 1"\r\nX: y.docx', 'text/plain', new Uint8Array()).headers['content-disposition'] ?? '';
  expect(header).not.toMatch(/[\r\n]/);
  expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''/);
  expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe('Приказ _№ 1___X_ y.docx');
});

test('values put into a page are escaped, pieces of pages are not', () => {
  const inner = html`<b>${'<&"\''}</b>`;
  expect(html`<p title="${'" onclick="x'}">${[inner, false, null, 5]}</p>`.markup).toBe(
    '<p title="&quot; onclick=&quot;x"><b>&lt;&amp;&quot;&#39;</b>5</p>',
  );
});
