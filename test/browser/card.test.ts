import type { FrameLocator } from 'playwright-core';
import { prepareDemo } from '../../demo/prepareDemo';
import { records } from '../journeys/school';
import { type OpenWorkbench, openWorkbench } from './browser';
import { describeInBrowser } from './chromium';

jest.setTimeout(90_000);

describeInBrowser('the morning of a curator of the demo school', () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    let seconds = 0;
    bench = await openWorkbench({
      now: () => new Date(Date.UTC(2026, 8, 20, 6, 0, seconds++)),
      prepare: prepareDemo,
    });
  }, 120_000);

  afterAll(() => bench?.close());

  const choose = async (caption: string) => {
    for (const name of ['Наставничество', caption])
      await bench.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const sidebar = (): FrameLocator => bench.page.frameLocator('#sidebar iframe');
  const card = (id: string) => sidebar().getByRole('article', { name: `Карточка ${id}` });
  const shot = async (name: string) => {
    if (process.env.SHOTS) await bench.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  };
  const waiting = () => records(bench.host, 'Наставляемые').find((row) => row.Статус === 'Ждёт согласия');

  test('«На сегодня» opens with one item of the menu and names those who wait for a consent first', async () => {
    await choose('На сегодня');
    await sidebar().getByText('Ждут согласия').waitFor();
    expect(await sidebar().getByRole('heading', { level: 2 }).first().textContent()).toBe('Сегодня');
    await shot('today');
  });

  test('a line leads to the card and the card to the row', async () => {
    const id = String(waiting()?.['№ п/п']);
    await sidebar()
      .getByRole('listitem')
      .filter({ hasText: id })
      .getByRole('button', { name: /^Карточка/ })
      .click();
    await card(id).waitFor();
    await shot('today-card');
    await card(id).getByRole('button', { name: 'К строке в базе' }).click();
    await bench.page.locator('#cell-said', { hasText: id }).waitFor({ state: 'attached' });
    await sidebar().getByRole('button', { name: '← На сегодня' }).click();
    await sidebar().getByText('Ждут согласия').waitFor();
  });

  test('the card follows the row that is selected', async () => {
    const id = String(waiting()?.['№ п/п']);
    await choose('Карточка участника');
    await card(id).waitFor();
    await shot('card');
    await card(id).getByText('Ответы анкеты').click();
    await shot('card-answers');
    const next = `Н-${String(Number(id.slice(2)) + 1).padStart(4, '0')}`;
    await bench.page.getByRole('menuitem', { name: 'Наставничество', exact: true }).focus();
    await bench.page.evaluate(`document.querySelector('#grid [contenteditable], #grid canvas').focus()`);
    await bench.page.keyboard.press('ArrowDown');
    await card(next).waitFor();
  });

  test('a consent recorded from the list lets the person into the base and leaves the list', async () => {
    const id = String(waiting()?.['№ п/п']);
    await choose('На сегодня');
    const line = sidebar().getByRole('listitem').filter({ hasText: id });
    await line.getByRole('button', { name: /^Записать согласие/ }).click();
    const form = sidebar().getByRole('form', { name: 'Записать согласие' });
    await form.getByLabel('Кто подписал').selectOption('Родитель (законный представитель)');
    await shot('consent-form');
    await form.getByRole('button', { name: 'Записать', exact: true }).click();
    await sidebar().getByRole('status').getByText('С-0001').waitFor();
    await line.getByRole('button', { name: /^Записать согласие/ }).click();
    await form.getByLabel('Кто подписал').selectOption('Участник');
    await form.getByRole('button', { name: 'Записать', exact: true }).click();
    await sidebar().getByRole('status').getByText('С-0002').waitFor();
    await line.waitFor({ state: 'detached' });
    await shot('consent-done');
    expect(records(bench.host, 'Согласия').map((row) => row['№ участника'])).toEqual([id, id]);
    expect(records(bench.host, 'Наставляемые').find((row) => row['№ п/п'] === id)?.Статус).toBe('В базе');
  });

  test('an interview and a status are recorded from the card', async () => {
    await choose('Карточка участника');
    const open = async (row: number) => {
      const id = String(records(bench.host, 'Наставники')[row]?.['№ п/п']);
      await bench.host.run('call', ['place.show', { sheet: 'mentors', id, column: '' }]);
      await card(id).waitFor();
      return card(id);
    };
    const form = (name: string) => sidebar().getByRole('form', { name });
    const save = () => sidebar().getByRole('button', { name: 'Записать', exact: true }).click();

    await (await open(0)).getByRole('button', { name: 'Записать собеседование' }).last().click();
    await form('Записать собеседование').getByLabel('Умение слушать и объяснять').fill('5');
    await shot('card-interview');
    await form('Записать собеседование').getByLabel('Кто проводил').fill('Иванова М. П.');
    await save();
    await sidebar().getByRole('status').getByText('Собеседование').waitFor();
    await shot('card-interviewed');
    expect(records(bench.host, 'Собеседования')).toMatchObject([{ Результат: 'Готов', 'Итог, %': 100 }]);

    await (await open(1)).getByRole('button', { name: 'Изменить статус' }).last().click();
    await form('Изменить статус').getByLabel('Новый статус').selectOption('В резерве');
    await shot('card-status');
    await save();
    await sidebar().locator('.mark', { hasText: 'В резерве' }).waitFor();
    expect(records(bench.host, 'Наставники')[1]?.Статус).toBe('В резерве');
  });

  test('a withdrawal with erasure asks twice and leaves no name behind', async () => {
    const id = 'Н-0003';
    const name = String(records(bench.host, 'Наставляемые').find((row) => row['№ п/п'] === id)?.['ФИО наставляемого']);
    await bench.host.run('call', ['place.show', { sheet: 'mentees', id, column: '' }]);
    await card(id).getByRole('button', { name: 'Отозвать согласие' }).click();
    await sidebar().getByLabel('Стереть личные сведения').check();
    await shot('withdraw-first');
    await sidebar().getByRole('button', { name: 'Продолжить' }).click();
    await sidebar().getByText('Отменить это нельзя').waitFor();
    await shot('withdraw-second');
    await sidebar().getByRole('button', { name: 'Прекратить и стереть' }).click();
    await sidebar().getByRole('heading', { name: 'Отзыв записан' }).waitFor({ timeout: 60_000 });
    await shot('withdraw-done');
    await sidebar().getByRole('button', { name: 'Готово' }).click();
    const left = bench.host.sheets().filter((sheet) => JSON.stringify(bench.host.values(sheet)).includes(name));
    expect(left.filter((sheet) => !sheet.startsWith('Ответы на форму'))).toEqual([]);
  });

  test('nothing went wrong in the page', () => {
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});
