import { typePairs } from '../journeys/manyPairs';
import { column, menu } from '../journeys/school';
import { openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(90_000);

describeInBrowser('many documents on a slow day', () => {
  test('the window shows how much is ready, goes on by itself and ends with every document made once', async () => {
    const bench = await openWorkbench({
      slowness: 3,
      answer: ({ buttons }) => ({ button: buttons[0] ?? 'OK' }),
      prepare: async (host) => {
        await menu(host, 'setUpWorkbook');
        typePairs(host, 25);
      },
    });
    for (const name of ['Наставничество', 'Документы…'])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
    const dialog = bench.page.frameLocator('dialog.panel iframe');
    const fill = (question: string, text: string) => dialog.getByLabel(question).fill(text);
    await fill('Найти документ', 'соглашение наставляемым');
    await dialog.getByRole('button', { name: 'Соглашение между наставником и наставляемым' }).click();
    await dialog.getByRole('button', { name: 'Выбрать все' }).click();
    await fill('Где заключается соглашение', 'г. Омск');
    await fill('Как школа называется по уставу, кратко?', 'МБОУ «Школа № 5»');
    await fill('С какого числа работает пара?', '2026-11-02');
    await fill('По какое число работает пара?', '2027-05-20');
    await dialog.getByRole('button', { name: 'Создать' }).click();

    await dialog
      .getByRole('status')
      .getByText(/^Готово \d+ из 25\. Работа сохранена/)
      .first()
      .waitFor();
    await dialog.getByText('Готово: 25\u00a0документов.').waitFor({ timeout: 60_000 });

    expect(column(bench.host, 'Документы', 'Статус')).toEqual(Array(25).fill('Проект'));
    expect(bench.host.files().filter(({ mimeType }) => mimeType.endsWith('.document'))).toHaveLength(25);
    expect(bench.errors).toEqual([]);
    await bench.close();
  });
});
