import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';
import { sampleCard } from './samples';

const ok = (value: unknown) => ({ ok: true, value }) as const;
const refusal = { ok: false, problems: [{ code: 'К-21', message: 'В базе нет участника М-0003.' }] } as const;

describeInBrowser('the card in the sidebar', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  /** The row that is selected; a test changes it as the curator does. */
  let selected: readonly string[] = [];
  const script: Answer = (name, argument: never) => {
    switch (name) {
      case 'card.selected':
        return ok({ ids: selected });
      case 'card.view':
        return ok(sampleCard({ id: (argument as { personId: string }).personId }));
      case 'people.withdraw':
        return ok({
          stoppedPairs: ['П-0001'],
          documents: [{ title: 'Приказ № 12-о', link: 'https://docs.google.com/document/d/2' }],
          act: 'https://docs.google.com/document/d/3',
          erased: true,
          advice: ['Удалите ответ из листа ответов на форму.'],
        });
      default:
        return ok({ text: 'Готово.' });
    }
  };
  const open = (ids: readonly string[], answer: Answer = script) => {
    selected = ids;
    return browser.open('card', 300, 640, answer);
  };
  const deed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

  test('a row without a participant says what to do', async () => {
    const { page, troubles } = await open([]);
    await page.getByText('Выберите строку с номером участника').waitFor();
    expect(troubles).toEqual([]);
  });

  test('the card goes to the next person by itself, and stays when an empty row is selected', async () => {
    const { page, calls } = await open(['М-0003']);
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
    selected = ['М-0004'];
    await page.getByRole('article', { name: 'Карточка М-0004' }).waitFor();
    selected = [];
    const asked = () => calls.filter(({ name }) => name === 'card.selected').length;
    const before = asked();
    while (asked() < before + 2) await page.waitForTimeout(200);
    expect(await page.getByRole('article', { name: 'Карточка М-0004' }).count()).toBe(1);
    expect(calls.filter(({ name }) => name === 'card.view')).toHaveLength(2);
  });

  test('a hidden tab asks nothing, and asks at once when it is seen again', async () => {
    const { page, calls } = await open(['М-0003']);
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
    const become = (state: string) =>
      page.evaluate(`
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' });
        document.dispatchEvent(new Event('visibilitychange'));
      `);
    const asked = () => calls.filter(({ name }) => name === 'card.selected').length;
    await become('hidden');
    await page.waitForTimeout(300);
    const before = asked();
    await page.waitForTimeout(2500);
    expect(asked()).toBe(before);
    selected = ['М-0004'];
    await become('visible');
    await page.getByRole('article', { name: 'Карточка М-0004' }).waitFor();
  });

  test('the other people of the same row are one click away', async () => {
    const { page } = await open(['Н-0001', 'М-0003']);
    await page.getByRole('article', { name: 'Карточка Н-0001' }).waitFor();
    await page.getByRole('button', { name: 'Открыть карточку М-0003' }).click();
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
    await page.getByRole('button', { name: 'Открыть карточку Н-0001' }).waitFor();
  });

  test('what blocks stands with the button that helps; the form sends what was typed and tells what was done', async () => {
    const { page, calls, troubles } = await open(['М-0003']);
    await page.getByText('Нет справки об отсутствии судимости').waitFor();
    await page.getByRole('button', { name: 'Записать справку' }).click();
    await page.getByLabel('Кто видел справку').fill('');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Заполните это поле.').waitFor();
    await page.getByLabel('Кто видел справку').fill('Петрова А. С.');
    await page.getByLabel('Действительна до').fill('2027-09-01');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Готово.').waitFor();
    expect(calls.find(({ name }) => name === 'people.certificate')?.argument).toEqual({
      mentorId: 'М-0003',
      kind: 'record',
      issued: '2026-09-20',
      until: '2027-09-01',
      seenBy: 'Петрова А. С.',
    });
    expect(troubles).toEqual([]);
  });

  test('while a form is open the selection is not followed', async () => {
    const { page, calls } = await open(['М-0003']);
    await page.getByRole('button', { name: 'Записать справку' }).click();
    await page.getByLabel('Кто видел справку').fill('не потеряется');
    selected = ['М-0004'];
    const asked = () => calls.filter(({ name }) => name === 'card.selected').length;
    const before = asked();
    await page.waitForTimeout(2500);
    expect(asked()).toBe(before);
    expect(await page.getByLabel('Кто видел справку').inputValue()).toBe('не потеряется');
    await page.getByRole('button', { name: 'Отмена' }).click();
    await page.getByRole('article', { name: 'Карточка М-0004' }).waitFor();
  });

  test('a consent to one mentor asks which one', async () => {
    const { page, calls } = await open(['М-0003']);
    await deed(page, 'Записать согласие');
    await page.getByLabel('На что дано согласие').selectOption('mentor');
    await page.getByLabel('О каком наставнике').waitFor();
    await page.getByLabel('Кто подписал').selectOption('guardian');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Готово.').waitFor();
    expect(calls.find(({ name }) => name === 'people.consent')?.argument).toEqual({
      personId: 'М-0003',
      kind: 'mentor',
      signer: 'guardian',
      mentorId: 'М-0007',
      date: '2026-09-20',
      until: '',
      kept: '',
    });
  });

  test('an interview sends the marks that were given', async () => {
    const { page, calls } = await open(['М-0003']);
    await deed(page, 'Записать собеседование');
    await page.getByLabel('Желание помогать').fill('4');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Готово.').waitFor();
    expect(calls.find(({ name }) => name === 'people.interview')?.argument).toMatchObject({
      scores: { 'Желание помогать': 4 },
      result: 'Готов',
      interviewer: 'Иванова Мария Петровна',
    });
  });

  test('leaving the programme asks for the reason; a step that is not possible says why', async () => {
    const { page } = await open(['М-0003']);
    await deed(page, 'Изменить статус');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Заполните это поле.').waitFor();
    await page.getByLabel('Новый статус').selectOption('Обучен(а)');
    await page.getByText('Пока нельзя: нет записи на листе «Обучение».').waitFor();
  });

  test('a withdrawal says what will happen, asks again, and tells what remains to be done', async () => {
    const { page, calls, troubles } = await open(['М-0003']);
    await deed(page, 'Отозвать согласие');
    await page.getByLabel('Стереть личные сведения').check();
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByText('Прекратятся пары: П-0001').waitFor();
    await page.getByText('Отменить это нельзя').waitFor();
    expect(calls.map(({ name }) => name)).not.toContain('people.withdraw');
    await page.getByRole('button', { name: 'Прекратить и стереть' }).click();
    await page.getByText('Прекращены пары: П-0001').waitFor();
    await page.getByRole('link', { name: 'Акт об уничтожении' }).waitFor();
    await page.getByText('Удалите ответ из листа ответов на форму.').waitFor();
    expect(calls.find(({ name }) => name === 'people.withdraw')?.argument).toEqual({
      personId: 'М-0003',
      kind: 'data',
      erase: true,
    });
    expect(troubles).toEqual([]);
  });

  test('the agreement to one mentor is withdrawn for that mentor alone', async () => {
    const { page, calls } = await open(['М-0003']);
    await deed(page, 'Отозвать согласие');
    await page.getByLabel('Какое согласие отозвано').selectOption('mentor');
    await page.getByLabel('О каком наставнике').selectOption('М-0007');
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByText('Прекратится пара с наставником М-0007').waitFor();
    await page.getByRole('button', { name: 'Подтвердить отзыв' }).click();
    await page.getByRole('button', { name: 'Готово' }).click();
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
    expect(calls.find(({ name }) => name === 'people.withdraw')?.argument).toEqual({
      personId: 'М-0003',
      kind: 'mentor',
      erase: false,
      mentorId: 'М-0007',
    });
  });

  test('a card that cannot be opened shows no old one and can be asked for again', async () => {
    let isGone = false;
    const { page } = await open(['М-0003'], (name, argument) =>
      name === 'card.view' && isGone ? refusal : script(name, argument),
    );
    await page.getByRole('button', { name: 'Записать справку' }).click();
    isGone = true;
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByRole('alert').getByText('В базе нет участника М-0003.').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    isGone = false;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('article', { name: 'Карточка М-0003' }).waitFor();
  });

  test('a row, a window and a document are one click away, and nothing is wider than the sidebar', async () => {
    const { page, calls } = await open(['М-0003']);
    await page.getByText('Пары', { exact: true }).click();
    await page.getByRole('button', { name: 'Открыть строку П-0001' }).click();
    await deed(page, 'Документы');
    await page.getByRole('link', { name: 'Открыть' }).waitFor();
    expect(calls.find(({ name }) => name === 'place.show')?.argument).toEqual({
      sheet: 'pairs',
      id: 'П-0001',
      column: '',
    });
    expect(calls.find(({ name }) => name === 'window.open')?.argument).toEqual({ window: 'documents' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
  });
});
