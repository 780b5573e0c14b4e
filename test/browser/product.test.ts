import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { typeSettings } from '../../demo/prepareDemo';
import { textOf } from '../../src/documents/plainText';
import { column } from '../journeys/school';
import { answerOn } from './answering';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';
import { curatorSettings, mentees, mentors, nameOf, requisites } from './people';

jest.setTimeout(90_000);

/** SHOTS=folder keeps what the curator sees. */
const { SHOTS } = process.env;

describeInBrowser('the whole work of a curator in an empty spreadsheet', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    let seconds = 0;
    bench = await openWorkbench({ now: () => new Date(Date.UTC(2026, 8, 20, 6, 0, seconds++)) });
  });

  afterAll(() => bench?.close());

  const choose = async (caption: string) => {
    for (const name of ['Наставничество', caption])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const alertSaid = async (): Promise<string> => {
    const dialog = bench.page.getByRole('alertdialog');
    await dialog.waitFor();
    const text = (await dialog.textContent()) ?? '';
    await dialog.getByRole('button', { name: 'ОК' }).click();
    await dialog.waitFor({ state: 'detached' });
    return text;
  };
  const inDialog = (): FrameLocator => bench.page.frameLocator('dialog.panel iframe');
  const closeDialog = () => bench.page.locator('dialog.panel').getByRole('button', { name: 'Закрыть' }).first().click();
  const cardOf = (mentee: string): Locator => inDialog().getByRole('article').filter({ hasText: mentee });
  const names = (sheet: string, caption: string) => column(bench.host, sheet, caption).sort();

  test('«Настроить таблицу» builds the sheets and opens the settings', async () => {
    await choose('Настроить таблицу');
    expect(await alertSaid()).toContain('«Наставляемые»');
    expect(bench.host.sheets()[0]).toBe('Настройки');
    await bench.page.locator('#cell-said', { hasText: 'Код' }).waitFor({ state: 'attached' });
  });

  test('«Анкеты…» makes both main questionnaires and leaves the registries in front', async () => {
    await choose('Анкеты…');
    await inDialog().getByRole('button', { name: 'Создать или обновить: 2' }).click();
    await inDialog()
      .getByText('Создано: 2\u00a0анкеты')
      .or(inDialog().getByText('Создано: 2 анкеты'))
      .first()
      .waitFor();
    await closeDialog();
    expect(bench.host.forms()).toHaveLength(2);
    expect(
      bench.host
        .sheets()
        .slice(-2)
        .every((title) => title.startsWith('Ответы на форму')),
    ).toBe(true);
  });

  test('people answer on the pages of the questionnaires and appear in the registries by themselves', async () => {
    const visitor = await bench.page.context().newPage();
    const [menteeForm, mentorForm] = bench.host.forms();
    for (const person of mentees) {
      await visitor.goto(`${bench.address}/forms/${menteeForm?.id}`);
      await answerOn(visitor, person);
    }
    for (const person of mentors) {
      await visitor.goto(`${bench.address}/forms/${mentorForm?.id}`);
      await answerOn(visitor, person);
    }
    await visitor.close();

    expect(names('Наставляемые', 'ФИО наставляемого')).toEqual(mentees.map(nameOf).sort());
    expect(names('Наставники', 'ФИО наставника')).toEqual(mentors.map(nameOf).sort());
    expect(names('Наставляемые', 'Статус')).toEqual(mentees.map(() => 'В базе'));
    expect(names('Новые слова', 'Слово из анкеты')).toEqual(['квантовая каллиграфия']);
    expect(bench.host.formulas('Наставляемые').flat().filter(Boolean)).toEqual([]);
  });

  test('pairs are found, locked, accepted, forbidden and chosen anew', async () => {
    await choose('Подобрать пары…');
    await inDialog().getByRole('button', { name: 'Подобрать пары' }).click();
    await inDialog().getByText('Ещё не утверждены: ').waitFor();
    expect(await inDialog().getByRole('article').count()).toBe(0);
    if (SHOTS) await bench.page.screenshot({ path: `${SHOTS}/unapproved.png` });
    await inDialog().getByRole('button', { name: 'Подбирать со всеми' }).click();
    await cardOf('Лаптева').waitFor();
    expect(await inDialog().getByRole('article').count()).toBe(3);

    await cardOf('Зорина').getByRole('button', { name: 'Закрепить' }).click();
    await cardOf('Зорина').getByRole('button', { name: 'Снять закрепление' }).waitFor();
    const isWithFirst = (await cardOf('Лаптева').getByText('Соколова').count()) > 0;
    const [refused, wanted] = isWithFirst ? ['Соколова', 'Журавлёв'] : ['Журавлёв', 'Соколова'];
    await cardOf('Лаптева').getByRole('button', { name: 'Запретить' }).click();
    await cardOf('Лаптева').filter({ hasText: wanted }).waitFor();
    await cardOf('Крылов').getByRole('button', { name: 'Принять', exact: true }).click();
    await cardOf('Крылов').waitFor({ state: 'detached' });
    await inDialog()
      .getByRole('button', { name: /^Принять все/ })
      .click();
    await inDialog().getByRole('button', { name: 'Принять', exact: true }).last().click();
    await inDialog().getByText('Создано: 2 пары').waitFor();
    await closeDialog();

    expect(names('Пары', 'Наставляемый')).toEqual(mentees.map(nameOf).sort());
    const pairs = bench.host.values('Пары').map((row) => row.join(' '));
    expect(pairs.find((pair) => pair.includes('Лаптева'))).not.toContain(refused);
  });

  test('the order asks for what is missing and is created', async () => {
    typeSettings(bench.host, curatorSettings);
    await choose('Документы…');
    await inDialog().getByRole('button', { name: 'Приказ о формировании' }).last().click();
    const create = inDialog().getByRole('button', { name: 'Создать', exact: true });
    await create.click();
    await inDialog().getByText('Документ не создан. Заполните: ').waitFor();
    expect(bench.host.files().filter(({ mimeType }) => mimeType.endsWith('.document'))).toEqual([]);
    for (const [question, text] of Object.entries(requisites)) await inDialog().getByLabel(question).first().fill(text);
    await create.click();
    await inDialog().getByText('Готово: 1\u00a0документ').waitFor();
    await closeDialog();
  });

  test('the order downloaded from the documents names the pairs and the curator in the dative', async () => {
    const reader = await bench.page.context().newPage();
    await reader.goto(`${bench.address}/documents`);
    await reader.getByRole('link', { name: /№ 45-о/ }).click();
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('link', { name: 'Скачать .docx' }).click(),
    ]);
    const text = textOf(readFileSync(await file.path())).replace(/\u00a0/g, ' ');
    await reader.close();

    for (const person of [...mentees, ...mentors]) expect(text).toContain(nameOf(person));
    expect(text).toContain('Ивановой Марии Петровне');
    expect(text).toContain('21 сентября 2026 г.');
    expect(text).not.toContain('{{');
  });

  test('answers collected elsewhere are loaded from a file in the sidebar', async () => {
    await choose('Загрузить готовые ответы…');
    const panel = bench.page.frameLocator('#sidebar iframe');
    await panel.locator('input[type="file"]').setInputFiles(join(__dirname, '../../demo/mentees.csv'));
    await panel.getByRole('button', { name: 'Продолжить' }).click();
    await panel.getByRole('button', { name: 'Загрузить', exact: true }).click();
    await panel.getByRole('button', { name: 'Загрузить ещё' }).waitFor();

    const loaded = names('Наставляемые', 'ФИО наставляемого');
    expect(loaded).toContain('Зимина Вероника Павловна');
    expect(loaded.length).toBeGreaterThan(30);
  });

  test('nothing left this computer and nothing went wrong in the page', () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
