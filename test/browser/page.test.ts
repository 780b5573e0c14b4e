import { readFileSync, rmSync } from 'node:fs';
import PizZip from 'pizzip';
import type { FrameLocator } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';
import { writeTinyAddOn } from './tinyAddOn';

describeInBrowser('the workbench in a browser', () => {
  let bench: OpenWorkbench;
  let bundle: string;

  beforeAll(async () => {
    bundle = writeTinyAddOn();
    bench = await openWorkbench({ bundle });
  }, 60_000);

  afterAll(async () => {
    await bench?.close();
    rmSync(bundle, { recursive: true, force: true });
  });

  const firstSheet = () => bench.host.sheets()[0] ?? '';
  const cell = (row: number, column: number) => bench.host.values(firstSheet())[row - 1]?.[column - 1];
  const becomes = async (read: () => unknown, wanted: unknown) => {
    for (let tries = 0; tries < 50 && read() !== wanted; tries += 1) await bench.page.waitForTimeout(100);
    expect(read()).toBe(wanted);
  };
  const choose = async (...captions: readonly string[]) => {
    for (const caption of ['Проба', ...captions]) {
      await bench.page.getByRole('menuitem', { name: caption, exact: true }).click();
    }
  };
  /** Cells of a fresh sheet: 88 by 24 pixels, after the row numbers and column letters. */
  const clickCell = (row: number, column: number) =>
    bench.page
      .locator('#grid canvas[id^="univer-sheet-main-canvas"]')
      .click({ position: { x: 46 + 88 * (column - 1) + 40, y: 20 + 24 * (row - 1) + 12 } });
  /** The page tells screen readers what the selected cell holds. */
  const cellSaid = (text: string) => bench.page.locator('#cell-said', { hasText: text }).waitFor({ state: 'attached' });
  const panel = (): FrameLocator => bench.page.frameLocator('#sidebar iframe');
  const panelSays = (text: string) => panel().locator('#out', { hasText: text }).waitFor();

  test('what is typed into a cell reaches the host, and the script sees what is selected', async () => {
    await clickCell(5, 3);
    await cellSaid('C5');
    expect(await bench.host.run('selected')).toMatchObject({ ok: true, value: 'C5' });
    await bench.page.keyboard.type('Анна');
    await bench.page.keyboard.press('Enter');
    await becomes(() => cell(5, 3), 'Анна');
  });

  test('a menu command runs a function, its write appears in the grid and its cost in the status bar', async () => {
    await choose('Написать в таблицу');
    await becomes(() => cell(2, 2), 'Написано командой');
    await bench.page.locator('#last', { hasText: 'Написать в таблицу' }).waitFor();
    expect(await bench.page.locator('#last').textContent()).toMatch(/на Google/);
    await clickCell(2, 2);
    await cellSaid('B2: Написано командой');
  });

  test('what is being typed is kept when a menu command is chosen', async () => {
    await clickCell(6, 3);
    await bench.page.keyboard.type('недописано');
    await choose('Написать в таблицу');
    await becomes(() => cell(6, 3), 'недописано');
  });

  test('the menu works by keyboard', async () => {
    await bench.page.getByRole('menuitem', { name: 'Проба', exact: true }).focus();
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.page.locator(':focus').textContent()).toBe('Написать в таблицу');
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('ArrowRight');
    expect(await bench.page.locator(':focus').textContent()).toBe('Спросить');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
    expect(await bench.page.locator(':focus').textContent()).toBe('Проба');
  });

  test('an alert waits for the person, shows its text as text and hands over the answer', async () => {
    await choose('Ещё', 'Спросить');
    const dialog = bench.page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Выберите <b>ответ</b>.');
    await dialog.getByRole('button', { name: 'Да' }).click();
    await becomes(() => cell(3, 2), 'да');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a failed command is told in words and keeps the stack folded away', async () => {
    await choose('Ошибиться');
    const trouble = bench.page.getByRole('alert').filter({ hasText: 'не выполнена' });
    await trouble.waitFor();
    expect(await trouble.locator('p').textContent()).toContain('Лист не найден. Данные не изменены.');
    expect(await trouble.locator('pre').isVisible()).toBe(false);
    await trouble.getByRole('button', { name: 'Закрыть' }).click();
  });

  test('a panel calls the script and hears success, failure and refusals', async () => {
    await choose('Открыть панель');
    await panel().locator('#good').click();
    await panelSays('успех {"twice":42} метка');
    await panel().locator('#bad').click();
    await panelSays('отказ true');
    expect(await panel().locator('#out').textContent()).toMatch(/Нет такой строки метка/);
    await panel().locator('#date').click();
    await panelSays('Failed due to illegal value in property: 0');
    await panel().locator('#private').click();
    await panelSays('TypeError');
  });

  test('a panel lives on an origin of its own and cannot reach the page', async () => {
    const frame = bench.page.frames().find((one) => one.url().includes('/panel/'));
    expect(frame && new URL(frame.url()).origin).not.toBe(bench.address);
    await expect(frame?.evaluate('parent.document.title')).rejects.toThrow();
  });

  test('a panel closes itself', async () => {
    await panel().locator('#close').click();
    await bench.page.locator('#sidebar').waitFor({ state: 'hidden' });
    await becomes(() => bench.host.panel('sidebar'), null);
  });

  test('a form is answered with check boxes and «Другое», and asks for what is missing', async () => {
    await choose('Сделать анкету');
    await becomes(() => bench.host.forms()[0]?.items.length, 2);
    await becomes(() => bench.host.forms()[0]?.confirmation, 'Спасибо, ответ записан.');
    const [form] = bench.host.forms();
    const [name, interests] = form?.items ?? [];
    const visitor = await bench.page.context().newPage();
    await visitor.goto(
      `${bench.address}/forms/${form?.id}?entry.${interests?.id}=${encodeURIComponent('Музыка, танцы')}`,
    );
    await visitor.getByRole('checkbox', { name: 'Другое' }).check();
    await visitor.getByRole('textbox', { name: 'Другое: свой вариант' }).fill('=IMPORTRANGE("x")<b>');
    await visitor.getByRole('button', { name: 'Отправить' }).click();
    await visitor.getByText('Это обязательный вопрос.').waitFor();
    await visitor.getByRole('textbox', { name: 'Имя' }).fill('Вера');
    await visitor.getByRole('button', { name: 'Отправить' }).click();
    await visitor.getByText('Спасибо, ответ записан.').waitFor();
    await visitor.close();
    const [response] = bench.host.forms()[0]?.responses ?? [];
    expect(response?.answers[name?.id ?? 0]).toBe('Вера');
    expect(response?.answers[interests?.id ?? 0]).toEqual(['Музыка, танцы', '=IMPORTRANGE("x")<b>']);
  });

  test('a document is read in the browser and downloaded whole under its Russian name', async () => {
    await choose('Сделать документ');
    await becomes(() => bench.host.files().some(({ name }) => name === 'Приказ № 1'), true);
    const reader = await bench.page.context().newPage();
    await reader.goto(`${bench.address}/documents`);
    await reader.getByRole('link', { name: 'Приказ № 1' }).click();
    await reader.getByText('О назначении наставников <b>').waitFor();
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('link', { name: 'Скачать .docx' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Приказ № 1.docx');
    const part = new PizZip(readFileSync(await file.path())).file('word/document.xml');
    expect(part?.asText()).toContain('О назначении наставников');
    await reader.close();
  });

  test('the table is downloaded under its Russian name', async () => {
    const [file] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('link', { name: 'Скачать таблицу' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Проверка.xlsx');
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('nothing left this computer and nothing went wrong in the page', () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  test('a lost connection is told, and the page connects again by itself', async () => {
    await bench.stopServing();
    await bench.page.getByText('Связь с рабочим местом потеряна').waitFor();
    await bench.serveAgain();
    await bench.page.getByText('Связь с рабочим местом потеряна').waitFor({ state: 'hidden' });
    await bench.page.waitForSelector('html[data-ready]');
    await choose('Написать в таблицу');
    await bench.page.locator('#last', { hasText: 'Написать в таблицу' }).waitFor();
  });
});
