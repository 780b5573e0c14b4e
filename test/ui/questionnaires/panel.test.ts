import type { QuestionnaireCard } from '../../../src/panels';
import { describeInBrowser } from '../../browser/chromium';
import { type Answer, type PanelBrowser, startPanelBrowser } from '../openPanel';

const card = (key: string, title: string, change: Partial<QuestionnaireCard> = {}): QuestionnaireCard => ({
  ...{ key, title, when: 'В начале года.', sheet: 'АПО', link: '', personal: true, summed: true },
  ...change,
});
const link = 'https://docs.google.com/forms/d/e/x/viewform';
const view = {
  groups: [
    {
      title: 'Основные анкеты',
      questionnaires: [card('mentees', 'Анкета наставляемого'), card('mentors', 'Чем я полезен?')],
    },
    { title: 'Обратная связь', questionnaires: [card('made', 'Как идут встречи', { link })] },
    { title: 'Замеры', questionnaires: [card('before', 'Перед началом')] },
  ],
};
const ok = (value: unknown) => ({ ok: true, value }) as const;
const figures = {
  title: 'Как идут встречи',
  answers: 12,
  tables: [{ caption: 'Средние оценки', lines: [{ caption: 'Доволен(на)', value: '8,3 (ответов: 12)' }] }],
  note: '',
};
const script: Answer = (name, argument: { key: string }) => {
  if (name === 'questionnaires.list') return ok(view);
  if (name === 'questionnaires.figures') return ok(figures);
  if (name === 'questionnaires.links')
    return ok({ sheet: 'Личные ссылки', count: 1, links: [{ code: 'Н-0001', link }] });
  return ok({ key: argument.key, link, created: argument.key !== 'made' });
};

describeInBrowser('the dialog of questionnaires', () => {
  let browser: PanelBrowser;
  beforeAll(async () => {
    browser = await startPanelBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const open = async (answer: Answer) => {
    const opened = await browser.open('questionnaires', 900, 680, answer);
    await opened.page.getByRole('checkbox', { name: 'Анкета наставляемого' }).waitFor();
    return opened;
  };

  test('the main ones not made yet are ticked; each is made by a call of its own', async () => {
    const { page, calls, troubles } = await open(script);
    await page.getByRole('checkbox', { name: 'Как идут встречи' }).check();
    await page.getByRole('button', { name: 'Создать или обновить: 3' }).click();
    await page.getByText('Создано: 2 анкеты. Обновлено: 1 анкета. Отправьте ссылки участникам.').waitFor();
    expect(calls.slice(1).map(({ argument }) => argument)).toEqual(
      ['mentees', 'mentors', 'made'].map((key) => ({ key })),
    );
    expect(await page.getByRole('link', { name: 'Открыть анкету' }).count()).toBe(3);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('where one fails, what is made stays made and what is left stays ticked', async () => {
    const { page } = await open((name, argument: { key: string }) =>
      name === 'questionnaires.publish' && argument.key === 'mentors'
        ? { ok: false, problems: [{ code: 'x', message: 'Google не ответил.' }] }
        : script(name, argument as never),
    );
    await page.getByRole('button', { name: 'Создать или обновить: 2' }).click();
    await page.getByText('Google не ответил.').waitFor();
    await page.getByText('Осталось: 1. Нажмите кнопку ещё раз').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Анкета наставляемого' }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'Чем я полезен?' }).isChecked()).toBe(true);
  });

  test('those already made are ticked at once, to be brought up to date', async () => {
    const { page } = await open(script);
    await page.getByRole('button', { name: 'Отметить созданные' }).click();
    expect(await page.getByRole('checkbox', { name: 'Как идут встречи' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  test('figures and personal links open over the list; Escape brings the list back', async () => {
    const { page, calls, isClosed } = await open(script);
    await page.getByRole('button', { name: 'Итоги: Как идут встречи' }).click();
    await page.getByRole('cell', { name: '8,3 (ответов: 12)' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Личные ссылки: Как идут встречи' }).click();
    expect(await page.getByLabel('Личные ссылки по кодам').inputValue()).toBe(`Н-0001\t${link}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await isClosed()).toBe(false);
    expect(calls.at(-1)).toEqual({ name: 'questionnaires.links', argument: { key: 'made' } });
  });

  test('later groups are folded until they are wanted', async () => {
    const { page } = await open(script);
    const folded = page.getByRole('checkbox', { name: 'Перед началом' });
    expect(await folded.isVisible()).toBe(false);
    await page.getByText('Замеры', { exact: false }).first().click();
    expect(await folded.isVisible()).toBe(true);
  });
});
