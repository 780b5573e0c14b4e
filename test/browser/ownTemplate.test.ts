import type { FrameLocator } from 'playwright-core';
import { withXml } from '../documents/ownTemplate';
import { pairedSchool } from '../journeys/school';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(120_000);

/** SHOTS=folder keeps what the curator sees. */
const { SHOTS } = process.env;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describeInBrowser('a template of the school’s own', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench({ prepare: async (host) => void (await pairedSchool(2, 1, host)) });
  });

  afterAll(() => bench?.close());

  const inDialog = (): FrameLocator => bench.page.frameLocator('dialog.panel iframe');
  const openOrder = async () => {
    for (const name of ['Наставничество', 'Документы…'])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
    await inDialog().getByRole('button', { name: 'Приказ о формировании' }).last().click();
  };
  const template = () => bench.host.files().find(({ name, trashed }) => name.startsWith('Шаблон –') && !trashed);

  /** Downloads the document of the open page, changes its text as Word would and puts the file back. */
  const putBack = async (page: OpenWorkbench['page'], before: string, after: string) => {
    const [downloaded] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Скачать .docx' }).click(),
    ]);
    const bytes = await downloaded.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()));
    const buffer = Buffer.from(withXml(bytes, (xml) => xml.replace(before, after)));
    await page.getByLabel('Изменить документ').setInputFiles({ name: 'шаблон.docx', mimeType: DOCX, buffer });
    await page.getByRole('button', { name: 'Заменить' }).click();
  };

  test('is downloaded, changed and put back; a misspelt field is told at once and stays out once corrected', async () => {
    await openOrder();
    await inDialog().getByRole('button', { name: 'Изменить шаблон' }).click();
    await inDialog().getByRole('link', { name: 'Открыть шаблон' }).waitFor();
    await bench.page.locator('dialog.panel').getByRole('button', { name: 'Закрыть' }).first().click();

    const page = await bench.page.context().newPage();
    await page.goto(`${bench.address}/documents/${template()?.id}`);
    await putBack(page, '{{Куратор|дат', '{{Куратар|дат');
    await page.getByText('{{Куратар|дат').first().waitFor();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/own-template.png`, fullPage: true });

    await openOrder();
    await inDialog().getByText('В шаблоне есть поле {{Куратар}}').waitFor();
    await bench.page.locator('dialog.panel').getByRole('button', { name: 'Закрыть' }).first().click();

    await putBack(page, '{{Куратар|дат', '{{Куратор|дат');
    await page.getByText('{{Куратор|дат').first().waitFor();
    await openOrder();
    await inDialog().getByRole('button', { name: 'Вернуть встроенный' }).waitFor();
    expect(await inDialog().getByText('В шаблоне есть поле').count()).toBe(0);
  });

  test('a file that is no document changes nothing', async () => {
    const page = await bench.page.context().newPage();
    const before = bench.host.fileContent(template()?.id ?? '');
    await page.goto(`${bench.address}/documents/${template()?.id}`);
    const buffer = Buffer.from('не документ');
    await page.getByLabel('Изменить документ').setInputFiles({ name: 'заметка.docx', mimeType: DOCX, buffer });
    await page.getByRole('button', { name: 'Заменить' }).click();
    await page.getByRole('heading', { name: 'Документ не заменён' }).waitFor();
    expect(bench.host.fileContent(template()?.id ?? '')).toEqual(before);
  });
});
