import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';
import { sampleOrder } from '../samples';

const ok = (value: unknown) => ({ ok: true, value }) as const;
const link = 'https://docs.google.com/document/d/x/edit';
const script: Answer = (name) =>
  ok(name === 'order.view' ? sampleOrder : { id: 'Д-0001', number: '45-о', version: 1, link, title: 'Приказ № 45-о' });

describeInBrowser('the order dialog', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const open = (answer: Answer) => browser.open('order', 720, 620, answer);

  test('a missing field stops the order, then it is made from what was typed and ticked', async () => {
    const opened = await open(script);
    const { page, calls, troubles } = opened;
    await page.getByRole('button', { name: 'Создать приказ' }).click();
    await page.getByRole('alert').getByText('Приказ не создан. Заполните: «Номер».').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['order.view']);
    await page.keyboard.type('45-о');
    await page.getByLabel('Дата').fill('2026-11-24');
    await page.getByRole('checkbox', { name: 'Ким Юна' }).uncheck();
    await page.getByLabel('Куратор, дательный').fill('Верхнеозёрской Ии Львовне');
    await page.getByRole('button', { name: 'Создать приказ' }).click();
    const document = page.getByRole('link', { name: 'Открыть документ' });
    expect(await document.getAttribute('href')).toBe(link);
    expect(await document.getAttribute('target')).toBe('_blank');
    expect(calls.at(-1)).toEqual({
      name: 'order.create',
      argument: {
        values: expect.objectContaining({ Номер: '45-о', Дата: '2026-11-24' }),
        pairIds: ['П-0001'],
        forms: { 'Куратор|дат': 'Верхнеозёрской Ии Львовне' },
      },
    });
    await page.getByRole('button', { name: 'Готово' }).click();
    expect(await opened.isClosed()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('a blocked pair cannot be ticked and says why', async () => {
    const { page } = await open(script);
    const blocked = page.getByRole('checkbox', { name: 'Нет письменного согласия родителя.' });
    expect(await blocked.isDisabled()).toBe(true);
    expect(await blocked.isChecked()).toBe(false);
  });

  test('an order that exists already is announced as a new version', async () => {
    const existing = { id: 'Д-0001', number: '45-о', date: '2026-09-15', version: 1, link };
    const { page } = await open(() => ok({ ...sampleOrder, existing }));
    await page.getByText('Приказ № 45-о от 15.09.2026 уже есть: будет новая редакция с тем же номером.').waitFor();
    await page.getByRole('button', { name: 'Создать новую редакцию' }).waitFor();
  });

  test('a refusal keeps everything typed', async () => {
    const refusing: Answer = (name, argument) =>
      name === 'order.create'
        ? { ok: false, problems: [{ code: 'x', message: 'Номер 45-о уже занят другим приказом.' }] }
        : script(name, argument);
    const { page } = await open(refusing);
    await page.getByLabel('Номер').fill('45-о');
    await page.getByRole('button', { name: 'Снять все' }).click();
    await page.getByRole('checkbox', { name: 'Ким Юна' }).check();
    await page.getByRole('button', { name: 'Создать приказ' }).click();
    await page.getByRole('alert').getByText('уже занят').waitFor();
    expect(await page.getByLabel('Номер').inputValue()).toBe('45-о');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });
});
