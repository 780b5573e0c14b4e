import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pdfByLibreOffice, pdfByOneOf } from '../../host/pdf';
import { ownTemplate } from '../documents/ownTemplate';

const hasLibreOffice = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));

(hasLibreOffice ? test : test.skip)(
  'LibreOffice makes a document a PDF',
  async () => {
    const pdf = await pdfByLibreOffice(await ownTemplate('Приказ'));
    expect(Buffer.from(pdf ?? []).toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  },
  60_000,
);

test('where there is no LibreOffice there is no PDF', async () => {
  expect(await pdfByOneOf(['no-such-program', 'nor-this-one'], await ownTemplate('Приказ'))).toBeNull();
});
