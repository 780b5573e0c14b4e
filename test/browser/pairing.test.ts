import { menu } from '../journeys/school';
import { aPupil, aTeacher, many, typeRows } from '../journeys/typedSchool';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

/** As an order on the register leaves them. */
const APPROVED = { Статус: 'В реестре', 'Учтённый статус': 'В реестре' } as const;

describeInBrowser('pairing in the workbench', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: async (host) => {
        await menu(host, 'setUpWorkbook');
        typeRows(
          host,
          'Наставляемые',
          many(140, (place) => aPupil(place)),
        );
        typeRows(
          host,
          'Наставники',
          many(60, (place) => aTeacher(place, APPROVED)),
        );
      },
    });
  }, 120_000);

  afterAll(() => bench?.close());

  test('a school of 140 mentees and 60 mentors sees its pairs after one click', async () => {
    const { page, errors } = bench;
    await page.getByRole('menuitem', { name: 'Наставничество', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Подобрать пары…', exact: true }).click();
    const panel = page.frameLocator('dialog iframe, #dialog iframe');
    const button = panel.getByRole('button', { name: 'Подобрать пары' });
    await button.waitFor();
    await button.click();
    await panel.getByRole('article').first().waitFor();

    expect(await panel.getByRole('article').count()).toBeGreaterThan(100);
    expect(errors).toEqual([]);
  }, 60_000);
});
