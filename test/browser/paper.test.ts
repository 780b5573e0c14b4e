import type { FrameLocator } from 'playwright-core';
import { demoSettings, typeSettings } from '../../demo/prepareDemo';
import { textOf } from '../../src/documents/plainText';
import { column, menu } from '../journeys/school';
import { aPupil, aTeacher, fromPaper, many, typeRows } from '../journeys/typedSchool';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(120_000);

/** SHOTS=folder keeps what the curator sees. */
const { SHOTS } = process.env;

describeInBrowser('a school that works on paper', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    let seconds = 0;
    bench = await openWorkbench({
      now: () => new Date(Date.UTC(2026, 8, 20, 6, 0, seconds++)),
      prepare: async (host) => {
        await menu(host, 'setUpWorkbook');
        typeSettings(host, demoSettings());
        typeRows(
          host,
          'Наставляемые',
          many(5, (place) => fromPaper(aPupil(place))),
        );
        typeRows(host, 'Наставники', [
          aTeacher(0, { 'Место работы/учёбы наставника': 'учитель математики' }),
          aTeacher(1, { 'Дата подписания согласия': '' }),
        ]);
      },
    });
  });

  afterAll(() => bench?.close());

  const inDialog = (): FrameLocator => bench.page.frameLocator('dialog.panel iframe');
  const choose = async (caption: string) => {
    for (const name of ['Наставничество', caption])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const shot = async (name: string) => {
    if (SHOTS) await bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  };
  const open = async (title: string) => {
    await choose('Документы…');
    await inDialog().getByRole('button', { name: title }).first().click();
    await inDialog().getByRole('heading', { name: title }).waitFor();
  };
  const closeDialog = () => bench.page.locator('dialog.panel').getByRole('button', { name: 'Закрыть' }).first().click();
  const docs = () => bench.host.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed);

  test('people typed without a number get one, and their status, with the next command', async () => {
    await choose('Принять новые ответы');
    await bench.page.getByRole('alertdialog').getByRole('button', { name: 'ОК' }).click();
    for (const sheet of SHOTS ? ['Критерии отбора', 'Собеседования', 'Обучение'] : []) {
      await bench.page.getByText(sheet, { exact: true }).first().click();
      await shot(sheet);
    }

    expect(column(bench.host, 'Наставляемые', '№ п/п')).toEqual(['Н-0001', 'Н-0002', 'Н-0003', 'Н-0004', 'Н-0005']);
    expect(new Set(column(bench.host, 'Наставляемые', 'Статус'))).toEqual(new Set(['В базе']));
    expect(column(bench.host, 'Наставники', 'Статус')).toEqual(['В базе', 'Ждёт согласия']);
  });

  test('blanks of the ticked questionnaires are made, a document each', async () => {
    await open('Бланк анкеты для заполнения на бумаге');
    await shot('blank');
    await inDialog().getByLabel('Анкета наставляемого').check();
    await inDialog().getByLabel('Как идут встречи: ответ наставника').check();
    await inDialog().getByRole('button', { name: 'Создать' }).click();
    await inDialog().getByText('Готово: 2').waitFor();
    await shot('blank-made');
    await closeDialog();

    expect(docs().map(({ name }) => name)).toEqual([
      'Бланк анкеты для заполнения на бумаге – Анкета наставляемого',
      'Бланк анкеты для заполнения на бумаге – Как идут встречи: ответ наставника',
    ]);
  });

  test('slips are printed for everybody whose consent is in order, and for nobody else', async () => {
    await open('Карточки с кодами участников');
    await inDialog().getByLabel('Как связаться с куратором (телефон, кабинет)?').fill('кабинет 14');
    await shot('slips');
    await inDialog().getByRole('button', { name: 'Создать' }).click();
    await inDialog().getByText('Готово: 1').waitFor();
    await closeDialog();

    const made = docs().find(({ name }) => name.startsWith('Карточки'));
    const text = textOf(bench.host.fileContent(made?.id ?? ''));
    for (const code of ['Н-0001', 'Н-0005', 'М-0001']) expect(text).toContain(`Ваш код: ${code}`);
    expect(text).not.toContain('М-0002');
    expect(bench.errors).toEqual([]);
  });
});
