import { describeInBrowser } from '../../browser/chromium';
import { sampleCard, sampleToday } from '../card/samples';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';

const ok = (value: unknown) => ({ ok: true, value }) as const;

describeInBrowser('«На сегодня»', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const script: Answer = (name) =>
    ok(name === 'today.view' ? sampleToday : name === 'card.view' ? sampleCard() : { text: 'Готово.' });
  const open = (answer: Answer = script) => browser.open('today', 300, 640, answer);

  test('the urgent stands first and open, the rest is counted', async () => {
    const { page, troubles } = await open();
    await page.getByText('Ждут согласия').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Сегодня', 'Когда будет время']);
    await page.getByText('…и ещё 59').waitFor();
    await page.getByText('М-0003').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    expect(troubles).toEqual([]);
  });

  test('a line records a consent on the spot, and the list is fresh afterwards', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: /^Записать согласие: Громова/ }).click();
    await page.getByLabel('Дата подписания').fill('2026-09-19');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Готово.').waitFor();
    await page.getByText('Ждут согласия').waitFor();
    expect(calls.find(({ name }) => name === 'people.consent')?.argument).toMatchObject({
      personId: 'М-0003',
      kind: 'data',
      date: '2026-09-19',
    });
    expect(calls.filter(({ name }) => name === 'today.view')).toHaveLength(2);
  });

  test('a form given up leads back to the list', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^Записать согласие: Громова/ }).click();
    await page.getByRole('button', { name: 'Отмена' }).click();
    await page.getByText('Ждут согласия').waitFor();
  });

  test('a line opens the card and runs a command', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: /^Карточка: Громова/ }).click();
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
    await page.getByRole('button', { name: '← На сегодня' }).click();
    await page.getByRole('button', { name: /^Применить/ }).click();
    await page.getByText('Готово.').waitFor();
    expect(calls.find(({ name }) => name === 'command.run')?.argument).toEqual({ command: 'receiveAnswers' });
  });

  test('the list works by keyboard alone', async () => {
    const { page } = await open();
    await page.getByText('Ждут согласия').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Записать согласие: /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
  });

  test('an empty list says that everything is done', async () => {
    const { page } = await open(() => ok({ day: '2026-09-20', groups: [] }));
    await page.getByText('На сегодня всё').waitFor();
    await page.getByText('Проверено 20.09.2026').waitFor();
  });

  test('trouble is told and the list can be asked for again', async () => {
    let isBroken = true;
    const { page } = await open((name, argument) =>
      isBroken ? { ok: false, problems: [{ code: 'x', message: 'Нет листа «Пары».' }] } : script(name, argument),
    );
    await page.getByRole('alert').getByText('Нет листа «Пары».').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText('Ждут согласия').waitFor();
  });
});
